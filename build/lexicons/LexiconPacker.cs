using SeedGen.Language;

namespace SeedGen.Lexicons;

/// <summary>Packs the word lists into the tables that the compiler embeds.</summary>
public static class LexiconPacker
{
    /// <summary>The tables by file name. The same lists give the same bytes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Pack(string folder)
    {
        WordLists lists = new(folder);
        return new Dictionary<string, byte[]>
        {
            ["words.bin"] = TableWriter.Write(
                [.. lists.Words().Select(w => (WordHash.OfWord(w.Key, 0, w.Key.Length), (ulong)w.Value, w.Key))], Lexicon.WordIndexBits,
                f => (f & (ulong)WordClass.CommonWord) != 0),
            ["names.bin"] = TableWriter.Write(
                [.. lists.Names().Select(n => (WordHash.OfName(n.Key, 0, n.Key.Length), (ulong)n.Value, n.Key))], Lexicon.NameIndexBits,
                f => (f & (ulong)(NameClass.GivenMainly | NameClass.SurnameCommon | NameClass.PlaceMajor)) != 0),
        };
    }
}
