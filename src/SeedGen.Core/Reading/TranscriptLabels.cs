using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Reading;

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

    /// <summary>“Q1. Orla Tain (Lowmere) (Con)”, “12. Orla Tain”: questions in parliament are numbered.</summary>
    private static int BehindNumber(string prose, TextSpan words)
    {
        int i = words.Start;
        if (prose[i] == 'Q') i++;
        int digits = i;
        while (i < words.End && char.IsDigit(prose[i])) i++;
        return i > digits && i + 1 < words.End && prose[i] == '.' && prose[i + 1] == ' ' ? i + 2 : words.Start;
    }

    /// <summary>“The Minister for Fisheries (Mr Osk Varga)”: who holds the office.</summary>
    private static TextSpan? OfOffice(string prose, int start, TextSpan name) =>
        string.CompareOrdinal(prose, start, "The ", 0, 4) == 0 && name.Length > 1 && Is(prose, name) && NamesSpeaker(prose, name) ? name : null;

    /// <summary>Q, A, capitals, or a few capitalised words.</summary>
    private static bool Is(string prose, TextSpan label)
    {
        int words = 0;
        bool start = true;
        for (int i = label.Start; i < label.End; i++)
        {
            char c = prose[i];
            if (start && char.IsLetter(c))
            {
                words++;
                if (!char.IsUpper(c)) return false;
            }

            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'' or '’')) return false;
            start = c == ' ';
        }

        return words is > 0 and <= 4;
    }

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
        int last = label.End;
        while (last > label.Start && prose[last - 1] != ' ') last--;
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
