using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>What stands before the colon of a turn: “Q”, “MS. ARDEN”, “Petra Vaughn”.</summary>
internal static class TranscriptLabels
{
    private const NameClass Person = NameClass.Given | NameClass.SurnameCommon | NameClass.FamilyFirst | NameClass.Mononym;

    /// <summary>Who is to speak by the words before a colon; null where they are no label.</summary>
    public static TextSpan? Find(string prose, TextSpan words)
    {
        int start = BehindNumber(prose, words), bracket = prose.IndexOf('(', start, words.End - start), end = words.End;
        if (bracket > start) end = bracket;
        else if (RoleIn(prose, new TextSpan(start, words.End)) is > 0 and int comma) end = comma;
        while (end > start && prose[end - 1] == ' ') end--;
        TextSpan label = new(start, end);
        if (Is(prose, label)) return label;
        return bracket > start && prose[words.End - 1] == ')' && OfOffice(prose, start, new TextSpan(bracket + 1, words.End - 1)) is { } holder
            ? holder
            : null;
    }

    /// <summary>“Q1. Orla Tain (Lowmere) (Con)”, “Q1 Chair”, “12. Orla Tain”: questions in parliament are numbered.</summary>
    private static int BehindNumber(string prose, TextSpan words)
    {
        int i = words.Start;
        if (prose[i] == 'Q') i++;
        int digits = i;
        while (i < words.End && char.IsDigit(prose[i])) i++;
        if (i == digits || i + 1 >= words.End) return words.Start;
        if (prose[i] == '.' && prose[i + 1] == ' ') return i + 2;
        return digits > words.Start && prose[i] == ' ' ? i + 1 : words.Start;
    }

    /// <summary>“The Minister for Fisheries (Mr Osk Varga)”: who holds the office.</summary>
    private static TextSpan? OfOffice(string prose, int start, TextSpan name) =>
        string.CompareOrdinal(prose, start, "The ", 0, 4) == 0 && name.Length > 1 && Is(prose, name) && NamesSpeaker(prose, name) ? name : null;

    /// <summary>Q, A, capitals, or a few capitalised words, particles between them (“Ilse van der Laan”), and “Speaker 1”.</summary>
    private static bool Is(string prose, TextSpan label)
    {
        int words = 0, previous = -1;
        for (int i = label.Start; i < label.End;)
        {
            int end = i;
            for (; end < label.End && prose[end] != ' '; end++)
            {
                if (!char.IsLetterOrDigit(prose[end]) && prose[end] is not ('.' or '-' or '\'' or '’')) return false;
            }

            if (char.IsDigit(prose[i])) return end == label.End && end - i <= 2 && previous >= 0 && IsPersonNoun(prose, previous, i - 1);
            if (char.IsLetter(prose[i]))
            {
                words++;
                if (!char.IsUpper(prose[i]) && (words == 1 || (Word(prose, i, end) & WordClass.NameParticle) == 0)) return false;
            }

            previous = i;
            i = end + 1;
        }

        return words is > 0 and <= 5;
    }

    private static bool IsPersonNoun(string prose, int start, int end) => (Word(prose, start, end) & WordClass.PersonNoun) != 0;

    /// <summary>“DANA HOLT, ANCHOR”: the comma before what she is, in capitals throughout; -1 where there is none.</summary>
    private static int RoleIn(string prose, TextSpan label)
    {
        int comma = prose.IndexOf(',', label.Start, label.Length);
        for (int i = label.Start; i < label.End && comma > 0; i++)
        {
            if (char.IsLower(prose[i])) return -1;
        }

        return comma;
    }

    /// <summary>
    /// Whether a label that stands only once is a speaker's: “Q”, “The Chair”, “Petra”; not “When”, “Shoplifting”, “Elm Street”.
    /// </summary>
    public static bool NamesSpeaker(string prose, TextSpan label)
    {
        if (label.Length == 1 || label.In(prose).ToLowerInvariant() is "question" or "answer") return true;   // “Q”
        int last = LastWordOf(prose, label);
        if (IsThing(prose, last, label.End)) return false;
        for (int i = label.Start; i < label.End;)
        {
            int end = i;
            while (end < label.End && prose[end] != ' ') end++;
            if (IsOfPersons(prose, i, end)) return true;
            i = end + 1;
        }

        return false;
    }

    /// <summary>
    /// Whether a label that stands again and again may be somebody's, known or not: “Varga”, “THE COURT”, “AT”; not “Price”, “Note”.
    /// </summary>
    public static bool IsNoThing(string prose, TextSpan label)
    {
        if (IsInitials(prose, label)) return true;
        if (string.Compare(prose, label.Start, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0) return true;
        int last = LastWordOf(prose, label);
        return (Word(prose, last, label.End) & (WordClass.CommonWord | WordClass.PluralNoun)) == 0 || NamesSpeaker(prose, label);
    }

    /// <summary>“AT”, “HdG”.</summary>
    public static bool IsInitials(string prose, TextSpan label)
    {
        if (label.Length is not (2 or 3) || !char.IsUpper(prose[label.Start]) || !char.IsUpper(prose[label.End - 1])) return false;
        for (int i = label.Start; i < label.End; i++)
        {
            if (!char.IsLetter(prose[i])) return false;
        }

        return true;
    }

    /// <summary>“Witnesses”: a list of them.</summary>
    public static bool IsPlural(string prose, TextSpan label)
    {
        int last = LastWordOf(prose, label);
        return (Word(prose, last, label.End) & WordClass.PluralNoun) != 0;
    }

    /// <summary>Where the last word of the label begins: the family name, or what somebody is.</summary>
    public static int LastWordOf(string prose, TextSpan label)
    {
        int last = label.End;
        while (last > label.Start && prose[last - 1] != ' ') last--;
        return last;
    }

    private static bool IsThing(string prose, int start, int end) =>
        (Word(prose, start, end) & (WordClass.PlaceNoun | WordClass.OrgNoun | WordClass.EventNoun)) != 0;

    private static bool IsOfPersons(string prose, int start, int end)
    {
        WordClass word = Word(prose, start, end);
        return (word & (WordClass.Title | WordClass.PersonNoun)) != 0
            || ((word & WordClass.CommonWord) == 0 && (Lexicon.Name(prose, start, end - start) & Person) != 0)
            || (Lexicon.Name(prose, start, end - start) & NameClass.GivenMainly) != 0;
    }

    private static WordClass Word(string prose, int start, int end) =>
        Lexicon.Word(WordStrings.WithoutStop(prose.Substring(start, end - start)).ToLowerInvariant());
}
