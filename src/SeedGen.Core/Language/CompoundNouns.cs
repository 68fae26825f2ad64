namespace SeedGen.Language;

/// <summary>
/// Compounds that no lexicon lists and that name people: “mother-of-two”, “34-year-old”, “sixth-former”, “right-hander”, “co-author”,
/// “lock-keeper”.
/// </summary>
internal static class CompoundNouns
{
    private const WordClass PersonClasses = WordClass.PersonNoun | WordClass.Kin | WordClass.Title;

    private const string Age = "-year-old";

    /// <summary>The classes of the compound; none where it is another one.</summary>
    public static WordClass Of(string text, int start, int length)
    {
        int hyphen = text.IndexOf('-', start, length);
        int end = start + length;
        if (hyphen < 0 || hyphen + 3 > end || !char.IsLower(text[end - 1])) return WordClass.None;
        if (EndsIn(text, end, Age)) return WordClass.Noun | WordClass.Adjective | WordClass.PersonNoun;
        if (IsPrefix(text, start, hyphen))
            return Lexicon.Word(text, hyphen + 1, end - hyphen - 1) is var noun && (noun & PersonClasses) != 0 ? noun : WordClass.None;
        WordClass front = Lexicon.Word(text, start, hyphen - start);
        // “Linton-Fry”
        if (char.IsUpper(text[hyphen + 1]) && (front == WordClass.None || Lexicon.Name(text, start, hyphen - start) != NameClass.None))
            return WordClass.None;
        if (hyphen + 4 < end && string.CompareOrdinal(text, hyphen, "-of-", 0, 4) == 0)
            return (front & (WordClass.PersonNoun | WordClass.Kin)) != 0
                ? front & ~(WordClass.VerbBase | WordClass.MainlyVerb | WordClass.Title) | WordClass.PersonNoun
                : WordClass.None;
        // “officer-in-charge”
        if (hyphen + 4 < end && string.CompareOrdinal(text, hyphen, "-in-", 0, 4) == 0
            && (front & (WordClass.PersonNoun | WordClass.Title)) != 0)
            return WordClass.Noun | WordClass.PersonNoun;
        bool office = (front & PersonClasses) != 0;   // “Secretary-General”, but not “Ann Tain-Keeper”
        // “lock-keeper”, “coffee-farmers”
        if (LastPart(text, start, end, office) is var last && (last & WordClass.PersonNoun) != 0)
            return last & ~(WordClass.Title | WordClass.VerbBase);
        bool side = (front & WordClass.Number) != 0 || IsOrdinal(text, start, hyphen);
        return side && EndsIn(text, end, "er") ? WordClass.Noun | WordClass.MainlyNoun | WordClass.PersonNoun : WordClass.None;
    }

    /// <summary>“34-year-old”.</summary>
    public static bool IsAge(TokenList tokens, int i) => tokens[i].Hyphenated && EndsIn(tokens.Text, tokens[i].End, Age);

    private static WordClass LastPart(string text, int start, int end, bool orCapital)
    {
        int hyphen = text.LastIndexOf('-', end - 1, end - start);
        return !orCapital && char.IsUpper(text[hyphen + 1]) ? WordClass.None : Lexicon.Word(text, hyphen + 1, end - hyphen - 1);
    }

    /// <summary>“co-author”, “ex-minister”, “vice-captain”: what the person behind the hyphen is.</summary>
    private static bool IsPrefix(string text, int start, int hyphen) =>
        Spells(text, start, hyphen, "co") || Spells(text, start, hyphen, "ex") || Spells(text, start, hyphen, "vice")
        || Spells(text, start, hyphen, "step");

    private static bool IsOrdinal(string text, int start, int hyphen) =>
        EndsIn(text, hyphen, "th") || Spells(text, start, hyphen, "first") || Spells(text, start, hyphen, "second")
        || Spells(text, start, hyphen, "third")
        || Spells(text, start, hyphen, "left") || Spells(text, start, hyphen, "right");

    private static bool Spells(string text, int start, int end, string word) =>
        end - start == word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool EndsIn(string text, int end, string suffix) =>
        end >= suffix.Length && string.CompareOrdinal(text, end - suffix.Length, suffix, 0, suffix.Length) == 0;
}
