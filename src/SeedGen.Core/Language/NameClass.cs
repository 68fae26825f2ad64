namespace SeedGen.Language;

/// <summary>What a capitalised word can be as a name.</summary>
[Flags]
internal enum NameClass : byte
{
    None = 0,
    GivenMale = 1 << 0,
    GivenFemale = 1 << 1,

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
}
