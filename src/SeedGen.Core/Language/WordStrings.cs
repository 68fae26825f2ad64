namespace SeedGen.Language;

/// <summary>
/// Strings of words that were asked for before. A document has few names and has them often; the table is small, forgets, and is
/// shared by all documents and threads: a slot that two of them write at once holds one of two right strings.
/// </summary>
internal static class WordStrings
{
    private const int Longest = 24;
    private const int Places = 4096;

    /// <summary>A bit of each of four characters.</summary>
    private const ulong InEach = 0x0001_0001_0001_0001;

    private static readonly Slot[] Slots = new Slot[Places];
    private static readonly Slot[] LowerSlots = new Slot[Places];

    /// <summary>“Sen” for “Sen.”.</summary>
    public static string WithoutStop(string word)
    {
        int length = word.Length;
        while (length > 0 && word[length - 1] == '.') length--;
        return length == word.Length ? word : Get(word, 0, length);
    }

    /// <summary>The word in lower case.</summary>
    public static string Lower(string word) => GetLower(word, 0, word.Length);

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on, in lower case.</summary>
    public static string GetLower(string text, int start, int length)
    {
        if (length is 0 or > Longest) return text.Substring(start, length).ToLowerInvariant();
        uint hash = HashOf(text, start, length, InEach * 0x20);
        ref Slot slot = ref LowerSlots[hash % Places];
        if (slot.Hash == hash && slot.Word is { } known && known.Length == length && IsLowerOf(known, text, start)) return known;
        string word = Get(text, start, length).ToLowerInvariant();
        (slot.Hash, slot.Word) = (hash, word);
        return word;
    }

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static string Get(string text, int start, int length)
    {
        if (length is 0 or > Longest) return text.Substring(start, length);
        uint hash = HashOf(text, start, length, 0);
        ref Slot slot = ref Slots[hash % Places];
        if (slot.Hash == hash && slot.Word is { } known && known.Length == length
            && string.CompareOrdinal(known, 0, text, start, length) == 0)
            return known;
        string word = text.Substring(start, length);
        (slot.Hash, slot.Word) = (hash, word);
        return word;
    }

    /// <summary>Of the first four characters and the last four, each with the bits of <paramref name="set"/>.</summary>
    private static unsafe uint HashOf(string text, int start, int length, ulong set)
    {
        ulong head, tail;
        fixed (char* first = text)
        {
            char* word = first + start;
            if (length < 4) (head, tail) = (word[0] | ((ulong)word[length / 2] << 16), word[length - 1]);
            else (head, tail) = (*(ulong*)word, *(ulong*)(word + length - 4));
        }

        ulong hash = ((head | set) * 0x9E3779B97F4A7C15) ^ ((tail | set) * 0xC2B2AE3D27D4EB4F) ^ (ulong)length;
        return (uint)((hash * 0x9E3779B97F4A7C15) >> 32);
    }

    private static bool IsLowerOf(string lower, string text, int start)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            char c = text[start + i];
            if (c != lower[i] && char.ToLowerInvariant(c) != lower[i]) return false;
        }

        return true;
    }

    /// <summary>Only where the hash is that of the word is the word worth fetching.</summary>
    private struct Slot
    {
        public uint Hash;
        public string? Word;
    }
}
