using SeedGen.Text;

namespace SeedGen.People;

/// <summary>A stretch of capitalised words that may name a person.</summary>
internal sealed class NameMention
{
    /// <summary>First token of the name, titles excluded.</summary>
    public required int First { get; init; }

    /// <summary>Last token of the name.</summary>
    public required int Last { get; init; }

    /// <summary>First token of the titles before the name; <see cref="First"/> where there are none.</summary>
    public required int TitleFirst { get; init; }

    /// <summary>The name without titles and nickname: “Ray Dunmore”.</summary>
    public required string[] Words { get; init; }

    /// <summary>The name stands inside quoted words and cannot be the speaker of them.</summary>
    public required bool Quoted { get; init; }

    /// <summary>The paragraph that holds it.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The name without titles.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>A courtesy title or office stands before it.</summary>
    public bool HasTitle => TitleFirst < First;

    /// <summary>“Mr.”, “Lady”: tells the gender.</summary>
    public Gender TitleGender { get; set; }

    /// <summary>A possessive ’s stands behind it.</summary>
    public bool Possessor { get; set; }

    /// <summary>It only modifies a noun: “the Obama administration”, “Biden-Putin call”.</summary>
    public bool Modifier { get; set; }

    /// <summary>How much speaks for a person here; see <see cref="NameEvidence"/>.</summary>
    public int Evidence { get; set; }

    /// <summary>Who it is, or null where it is no person or nobody can tell.</summary>
    public PersonEntry? Person { get; set; }

    /// <summary>Those among whom nothing decides; empty where somebody was found.</summary>
    public IReadOnlyList<PersonEntry> Ambiguous { get; set; } = [];

    /// <summary>The words joined by spaces.</summary>
    public required string Name { get; init; }

    /// <summary>A name that is no part of a sentence: the label of a turn, an entry of the front matter.</summary>
    public static NameMention OfLabel(string[] words, TextSpan span) => new()
    {
        First = -1,
        Last = -1,
        TitleFirst = -1,
        Words = words,
        Name = string.Join(" ", words),
        Quoted = true,
        Paragraph = 0,
        Span = span,
    };

    /// <summary>The last word that is no suffix.</summary>
    public string Family => FamilyOf(Words);

    /// <summary>The last of <paramref name="words"/> that is no suffix.</summary>
    public static string FamilyOf(string[] words) =>
        words.Length > 1 && NameSuffix.Is(words[words.Length - 1]) ? words[words.Length - 2] : words[words.Length - 1];
}

/// <summary>“Jr.”, “III”.</summary>
internal static class NameSuffix
{
    public static bool Is(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV" or "V" or "Esq" or "MD" or "PhD";
}

/// <summary>With which pronouns a person is named.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,

    /// <summary>The document says “they”.</summary>
    They,
}
