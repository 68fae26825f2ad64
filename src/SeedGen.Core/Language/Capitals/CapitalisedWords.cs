namespace SeedGen.Language.Capitals;

/// <summary>
/// Tells which words of a text without small letters are names. Each clue has a method; what a name is called in one place, it is called
/// in all.
/// </summary>
internal static class CapitalisedWords
{
    /// <summary>Letters of the longest word without a meaning that is an acronym.</summary>
    private const int LongestAcronym = 4;

    private const WordClass Grammar = WordClass.CommonWord | WordClass.Determiner | WordClass.PossessiveDeterminer
        | WordClass.PersonalPronoun | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Modal
        | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm | WordClass.Negation | WordClass.RelativePronoun;

    private const WordClass Verbs = WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbParticiple
        | WordClass.Adverb;

    /// <summary>What has a capital letter and is no name of anybody.</summary>
    private const WordClass Capitals = WordClass.Demonym | WordClass.Weekday | WordClass.Month;

    private const WordClass Bodies = WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.NamedThing;

    /// <summary>Sets the casing of all <paramref name="words"/> that have none.</summary>
    public static void Tell(WordInCapitals[] words)
    {
        HashSet<ulong> families = [];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Casing == Casing.None) words[i].Casing = Alone(words[i]);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (FamilyOf(words, i) is not (> 0 and int family)) continue;
            (words[i].Casing, words[family].Casing) = (Casing.Capitalised, Casing.Capitalised);
            families.Add(words[family].Hash);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (families.Contains(words[i].Hash) && !words[i].Is(Grammar)) words[i].Casing = Casing.Capitalised;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (IsBody(words, i)) words[i].Casing = Casing.Capitalised;
        }

        for (int i = words.Length - 2; i >= 0; i--)
        {
            if (LeadsToName(words, i)) words[i].Casing = Casing.Capitalised;
        }
    }

    /// <summary>What a word is wherever it stands.</summary>
    private static Casing Alone(in WordInCapitals word)
    {
        if (word.Length == 1) return word.Is(WordClass.PersonalPronoun) ? Casing.Upper : Casing.Lower;   // “I”
        if (word.Is(WordClass.Honorific)) return Casing.Capitalised;
        if (word.Is(WordClass.Demonym | WordClass.Weekday) || (word.Is(WordClass.Month) && !word.Is(Grammar | WordClass.VerbBase)))
            return Casing.Capitalised;
        if (word.Is(Grammar)) return Casing.Lower;
        if (word.Is(NameClass.PlaceMajor)) return Casing.Capitalised;
        if ((word.Word & ~WordClass.Abbreviation) != WordClass.None) return Casing.Lower;
        return word.Name == NameClass.None && word.Length <= LongestAcronym ? Casing.Upper : Casing.Capitalised;
    }

    /// <summary>“MARK BAKER”, “MAYOR BAKER”, “ROSE J. BAKER”: the family name behind the word at <paramref name="i"/>, or -1.</summary>
    private static int FamilyOf(WordInCapitals[] words, int i)
    {
        bool given = words[i].Is(NameClass.Given) && !words[i].Is(Grammar);
        if (!given && !words[i].Is(WordClass.Title)) return -1;
        int next = i + 1;
        while (next < words.Length && words[next] is { Length: 1, Stopped: true, Adjoins: true }) next++;
        if (next >= words.Length || !words[next].Adjoins || words[next].Opens || words[next].Is(Grammar) || words[next].Length < 2)
            return -1;
        return (given ? IsBehindGiven(words[i], words[next]) : IsBehindTitle(words[i], words[next])) ? next : -1;
    }

    /// <summary>Behind a given name that is no word, whatever is no verb; behind one that may be a word, a name.</summary>
    private static bool IsBehindGiven(in WordInCapitals given, in WordInCapitals next) =>
        given.Word == WordClass.None && given.Is(NameClass.GivenMainly) ? !next.Is(Verbs) || next.Is(NameClass.Surname)
        : given.Is(NameClass.GivenMainly) ? next.Is(NameClass.Surname) || next.Casing == Casing.Capitalised
        : next.Word == WordClass.None && !next.Is(NameClass.Place | NameClass.PlaceMajor);

    /// <summary>“SEN. TAIN”, “MAYOR BAKER”, but not “MAYOR’S OFFICE”.</summary>
    private static bool IsBehindTitle(in WordInCapitals title, in WordInCapitals next) => next.Is(NameClass.SurnameCommon)
        || next.Casing == Casing.Capitalised || (title.Is(WordClass.Honorific) && next.Word == WordClass.None);

    /// <summary>“LOWMERE COUNCIL”.</summary>
    private static bool IsBody(WordInCapitals[] words, int i) => words[i].Casing == Casing.Lower && words[i].Adjoins && words[i].Is(Bodies)
        && words[i - 1].Casing == Casing.Capitalised && !words[i - 1].Is(Capitals);

    /// <summary>“MAYOR TAIN”, “VICE PRESIDENT TAIN”, “SAN LOWMERE”.</summary>
    private static bool LeadsToName(WordInCapitals[] words, int i) => words[i].Casing == Casing.Lower && words[i + 1].Adjoins
        && !words[i + 1].Opens && words[i + 1].Casing == Casing.Capitalised
        && words[i].Is(WordClass.Title | WordClass.TitleModifier | WordClass.PlacePrefix) && !words[i].Is(Grammar & ~WordClass.CommonWord)
        && !words[i + 1].Is(Capitals);
}
