using SeedGen.Language;
using SeedGen.Memory;
using SeedGen.People.Evidence;
using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>A stretch of capitalised words that may name a person.</summary>
internal sealed class NameMention : IReusable
{
    private IReadOnlyList<PersonEntry>? _ambiguous;

    /// <summary>First token of the name, titles excluded.</summary>
    public int First { get; set; }

    /// <summary>Last token of the name.</summary>
    public int Last { get; set; }

    /// <summary>First token of the titles before the name; <see cref="First"/> where there are none.</summary>
    public int TitleFirst { get; set; }

    /// <summary>The name without titles and nickname: “Ray Dunmore”.</summary>
    public NameForm Form { get; set; } = null!;

    /// <summary>Another mention that had this name at first.</summary>
    public NameMention? NextOfName { get; set; }

    /// <summary>Its words.</summary>
    public string[] Words => Form.Words;

    /// <summary>The words joined by spaces.</summary>
    public string Name => Form.Name;

    /// <summary>What speaks for a person in all mentions of this name; null where no mention had it at first.</summary>
    public NameTally? Tally => Form.Tally;

    /// <summary>The name stands inside quoted words and cannot be the speaker of them.</summary>
    public bool Quoted { get; set; }

    /// <summary>The paragraph that holds it.</summary>
    public int Paragraph { get; set; }

    /// <summary>The name without titles.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The first token of the sentence that holds it.</summary>
    public int Sentence { get; set; } = -1;

    /// <summary>It begins its sentence, where a capital letter says nothing of its first word.</summary>
    public bool OpensSentence { get; set; }

    /// <summary>It stands in a headline that capitalises every word.</summary>
    public bool InTitleCase { get; set; }

    /// <summary>A courtesy title or office stands before it.</summary>
    public bool HasTitle => TitleFirst < First;

    /// <summary>One word without a title: “Varga”.</summary>
    public bool IsBareWord => Words.Length == 1 && !HasTitle;

    /// <summary>“Mr.”, “Lady”: tells the gender.</summary>
    public Gender TitleGender { get; set; }

    /// <summary>A possessive ’s stands behind it.</summary>
    public bool Possessor { get; set; }

    /// <summary>It only modifies a noun: “the Tain administration”, “Tain-Varga call”.</summary>
    public bool Modifier { get; set; }

    /// <summary>First token of the description behind it: “Tain, the mayor”; -1 where there is none.</summary>
    public int DescribedFrom { get; set; } = -1;

    /// <summary>Last token of that description.</summary>
    public int DescribedTo { get; set; } = -1;

    /// <summary>Its words, and what stands around all mentions of them, make it somebody's full name.</summary>
    public bool IsFullName { get; set; }

    /// <summary>Who it is, or null where it is no person or nobody can tell.</summary>
    public PersonEntry? Person { get; set; }

    /// <summary>The person's family name is written otherwise elsewhere.</summary>
    public bool IsMisspelt { get; set; }

    /// <summary>Those among whom nothing decides; empty where somebody was found.</summary>
    public IReadOnlyList<PersonEntry> Ambiguous
    {
        get => _ambiguous ?? [];
        set => _ambiguous = value;
    }

    /// <summary>Leaves out words at either end that turned out to be none of the name: “Late Varga”, “Tain Just”.</summary>
    public void Narrow(NameForms forms, TokenList tokens, int first, int last)
    {
        (First, Last, TitleFirst) = (first, last, first);
        Form = forms.Get(tokens, first, last);
        Span = tokens.SpanOf(first, last);
    }

    /// <summary>Where “son” stands in “his son Osk” and in “his son, Osk”: the token before the name, over a comma; -1 before the first.</summary>
    public int NounBefore(TokenList tokens) =>
        TitleFirst > 1 && tokens[TitleFirst - 1].Kind == TokenKind.Comma ? TitleFirst - 2 : TitleFirst - 1;

    /// <inheritdoc/>
    public void Clear()
    {
        // All else is set by whoever takes it.
        (Form, NextOfName, Person, _ambiguous) = (null!, null, null, null);
        (DescribedFrom, DescribedTo, IsFullName, IsMisspelt) = (-1, -1, false, false);
    }

    /// <summary>A name that is no part of a sentence: the label of a turn, an entry of the front matter.</summary>
    public static NameMention OfLabel(string[] words, TextSpan span) => new()
    {
        First = -1,
        Last = -1,
        TitleFirst = -1,
        Form = new NameForm { Name = string.Join(" ", words), Words = words },
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
    public static bool Is(string word) => word.Length > 0 && word[0] is 'J' or 'S' or 'I' or 'V'
        && word is "Jr" or "Jr." or "Jnr" or "Jnr." or "Sr" or "Sr." or "Snr" or "Snr." or "II" or "III" or "IV" or "V";
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
