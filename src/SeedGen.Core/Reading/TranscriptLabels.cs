using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>What stands before the colon of a turn: “Q”, “MS. ARDEN”, “Petra Vaughn”.</summary>
internal static class TranscriptLabels
{
    private const NameClass Person = NameClass.Given | NameClass.SurnameCommon | NameClass.FamilyFirst | NameClass.Mononym;

    /// <summary>Q, A, capitals, or a few capitalised words.</summary>
    public static bool Is(string prose, TextSpan label)
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
    public static int RoleIn(string prose, TextSpan label)
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
