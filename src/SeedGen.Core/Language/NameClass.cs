namespace SeedGen.Language;

/// <summary>What a capitalised word can be as a name.</summary>
[Flags]
internal enum NameClass : ushort
{
    None = 0,
    GivenMale = 1 << 0,
    GivenFemale = 1 << 1,

    /// <summary>A given name of either gender.</summary>
    Given = GivenMale | GivenFemale,

    /// <summary>More often a given than a family name, and no rare one.</summary>
    GivenMainly = 1 << 2,
    Surname = 1 << 3,

    /// <summary>Among the few thousand most frequent family names of the US census.</summary>
    SurnameCommon = 1 << 4,

    /// <summary>A town.</summary>
    Place = 1 << 5,

    /// <summary>A country, a state or a city that needs no introduction.</summary>
    PlaceMajor = 1 << 6,

    /// <summary>A given name so frequent that its gender is sure.</summary>
    GenderSure = 1 << 7,

    /// <summary>A family name that stands before the given name: “Xi”, “Kim”, “Nguyen”.</summary>
    FamilyFirst = 1 << 8,

    /// <summary>Somebody who is known by this one name: “Beyoncé”.</summary>
    Mononym = 1 << 9,

    /// <summary>A company, club, paper, work or place that its name alone would make a person; names of several words included.</summary>
    Organisation = 1 << 10,

    /// <summary>One of the names that have a short form, or a short form: “Katherine”, “Kate”.</summary>
    Nickname = 1 << 11,
}
