namespace SeedGen.Language;

/// <summary>What is known of single words and names. Case does not count; nothing is allocated.</summary>
internal static class Lexicon
{
    /// <summary>Bits of a slot that number the combination of classes of a word.</summary>
    internal const int WordIndexBits = 11;

    /// <summary>Likewise of a name.</summary>
    internal const int NameIndexBits = 8;

    private static readonly PackedTable Words = PackedTable.Open("words.bin", WordIndexBits);
    private static readonly PackedTable Names = PackedTable.Open("names.bin", NameIndexBits);

    /// <summary>What the word at <paramref name="start"/> can be.</summary>
    public static WordClass Word(string text, int start, int length) => Word(WordHash.OfWord(text, start, length));

    /// <summary>What the word with this <see cref="WordHash.OfWord"/> can be.</summary>
    public static WordClass Word(ulong hash) => (WordClass)Words.Find(hash);

    /// <summary>Reads where the word would be found, so that <see cref="Word(ulong)"/> will not have to wait.</summary>
    public static uint FetchWord(ulong hash) => Words.Fetch(hash);

    /// <summary>Likewise for <see cref="Name(ulong)"/>.</summary>
    public static uint FetchName(ulong hash) => Names.Fetch(hash);

    /// <summary>What <paramref name="word"/> can be.</summary>
    public static WordClass Word(string word) => Word(word, 0, word.Length);

    /// <summary>What the word at <paramref name="start"/> can be as a name; accents do not count.</summary>
    public static NameClass Name(string text, int start, int length) => Name(WordHash.OfName(text, start, length));

    /// <summary>What the word with this <see cref="WordHash.OfName"/> can be as a name.</summary>
    public static NameClass Name(ulong hash) => (NameClass)Names.Find(hash);

    /// <summary>What <paramref name="word"/> can be as a name.</summary>
    public static NameClass Name(string word) => Name(word, 0, word.Length);
}
