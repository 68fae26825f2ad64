namespace SeedGen.Language.Capitals;

/// <summary>What a word can be that the lexicon has in another form only.</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    /// <summary>Endings that make words of words, and what stands in their place in the word that they were made of.</summary>
    private static readonly (string Ending, string Stem)[] Endings =
        [("ies", "y"), ("s", ""), ("ly", ""), ("est", ""), ("est", "e"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ed", ""),
        ("ed", "e"), ("ing", ""), ("ing", "e"), ("ness", ""), ("less", ""), ("ist", "y"), ("ists", "y"), ("ist", ""), ("ists", ""),
        ("ise", "y"), ("ise", ""), ("ize", "y"), ("ize", ""), ("isation", "ize"), ("ise", "ize"), ("ised", "ize"), ("ising", "ize")];

    /// <summary>The classes of the word; an adjective for a form of one that is known, and for one made of several.</summary>
    public static WordClass Of(string text, int start, in WordShape shape)
    {
        WordClass word = Lexicon.Word(shape.Hash);
        if (word != WordClass.None || !shape.Ascii || Lexicon.Name(text, start, shape.End - start) != NameClass.None) return word;
        string small = text.Substring(start, shape.End - start).ToLowerInvariant();
        return shape.Hyphenated ? AllKnown(small) : HasKnownStem(small) ? WordClass.Adjective : WordClass.None;
    }

    /// <summary>“STATE-LINKED”.</summary>
    private static WordClass AllKnown(string word) =>
        word.Split('-').All(part => Lexicon.Word(part) != WordClass.None || HasKnownStem(part)) ? WordClass.Adjective : WordClass.None;

    private static bool HasKnownStem(string word)
    {
        foreach ((string ending, string stem) in Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (Lexicon.Word(word.Substring(0, word.Length - ending.Length) + stem) != WordClass.None) return true;
        }

        return false;
    }
}
