namespace SeedGen.Language;

/// <summary>
/// What a lower-case English word can be. Parts of speech come from WordNet, the other classes from the files of the same
/// name in <c>Lexicons/words</c>.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    Noun = 1UL << 0,
    PluralNoun = 1UL << 1,
    VerbBase = 1UL << 2,

    /// <summary>“says”.</summary>
    VerbThird = 1UL << 3,

    /// <summary>“said”.</summary>
    VerbPast = 1UL << 4,

    /// <summary>Past participle: “told”, “written”.</summary>
    VerbParticiple = 1UL << 5,
    VerbGerund = 1UL << 6,
    Adjective = 1UL << 7,
    Adverb = 1UL << 8,

    /// <summary>Two uses in three are a noun's; likewise below.</summary>
    MainlyNoun = 1UL << 9,
    MainlyVerb = 1UL << 10,
    MainlyAdjective = 1UL << 11,
    MainlyAdverb = 1UL << 12,

    Determiner = 1UL << 13,
    PossessiveDeterminer = 1UL << 14,
    PersonalPronoun = 1UL << 15,
    PronounMale = 1UL << 16,
    PronounFemale = 1UL << 17,
    IndefinitePronoun = 1UL << 18,
    RelativePronoun = 1UL << 19,
    Preposition = 1UL << 20,
    Subordinator = 1UL << 21,
    Coordinator = 1UL << 22,
    Modal = 1UL << 23,
    BeForm = 1UL << 24,
    HaveForm = 1UL << 25,
    DoForm = 1UL << 26,
    Negation = 1UL << 27,
    Number = 1UL << 28,

    CueVerb = 1UL << 29,
    CueVerbStrong = 1UL << 30,
    CueVerbCalling = 1UL << 31,
    CueVerbNaming = 1UL << 32,
    ThoughtVerb = 1UL << 33,
    CueNoun = 1UL << 34,
    PersonNoun = 1UL << 35,
    GroupNoun = 1UL << 36,
    DocumentNoun = 1UL << 37,
    WorkNoun = 1UL << 38,
    PlaceNoun = 1UL << 39,
    OrgNoun = 1UL << 40,
    EventNoun = 1UL << 41,
    Title = 1UL << 42,

    /// <summary>A title that is nothing but a title: “Mr.”, “Sen.”.</summary>
    Honorific = 1UL << 43,
    TitleModifier = 1UL << 44,
    MaleNoun = 1UL << 45,
    FemaleNoun = 1UL << 46,
    Kin = 1UL << 47,
    Month = 1UL << 48,
    Weekday = 1UL << 49,
    TimeNoun = 1UL << 50,

    /// <summary>“Russian”, “Italians”.</summary>
    Demonym = 1UL << 51,
    NameParticle = 1UL << 52,
    NameSuffix = 1UL << 53,
    Abbreviation = 1UL << 54,

    /// <summary>Frequent in speech: a capital letter at the start of a sentence makes no name of it.</summary>
    CommonWord = 1UL << 55,

    /// <summary>“the word”, “the motto”: what is quoted behind it is a wording and no utterance.</summary>
    NamingNoun = 1UL << 56,

    /// <summary>Those who give names to things: “locals call the wind ‘morrin’”.</summary>
    NameGiver = 1UL << 57,

    /// <summary>“San”, “New”, “Fort”: the first word of a place.</summary>
    PlacePrefix = 1UL << 58,

    /// <summary>“KC”, “OBE”: stands behind a name and is no part of it.</summary>
    PostNominal = 1UL << 59,

    /// <summary>What bears a name and is no person: “ship”, “telescope”, “hurricane”.</summary>
    NamedThing = 1UL << 60,

    /// <summary>“led the mayor to say”, “showed the mayor saying”: the object of the verb does what the next verb tells.</summary>
    CausativeVerb = 1UL << 61,

    /// <summary>“wicket”, “header”, “half-time”: what reports of matches are full of.</summary>
    MatchNoun = 1UL << 62,

    /// <summary>“curled”, “limped”: what a player does and a team does not.</summary>
    PlayVerb = 1UL << 63,
}
