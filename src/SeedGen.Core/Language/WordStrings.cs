namespace SeedGen.Language;

/// <summary>
/// Strings of words that were asked for before. A document has few names and has them often; the table is small, forgets, and is
/// shared by all documents and threads: a slot that two of them write at once holds one of two right strings.
/// </summary>
internal static class WordStrings
{
    private const int Longest = 24;
    private const int Places = 2048;

    private static readonly string?[] Slots = new string?[Places];
    private static readonly string?[] LowerSlots = new string?[Places];

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
        int slot = SlotOf(text[start] | 0x20, text[start + (length / 2)] | 0x20, text[start + length - 1] | 0x20, length);
        string? known = LowerSlots[slot];
        return known != null && known.Length == length && IsLowerOf(known, text, start) ? known : LowerSlots[slot] = Get(text, start, length).ToLowerInvariant();
    }

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static string Get(string text, int start, int length)
    {
        if (length is 0 or > Longest) return text.Substring(start, length);
        int slot = SlotOf(text[start], text[start + (length / 2)], text[start + length - 1], length);
        string? known = Slots[slot];
        if (known != null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0) return known;
        return Slots[slot] = text.Substring(start, length);
    }

    private static int SlotOf(int first, int middle, int last, int length) => ((first * 31) + (middle * 7) + (last * 131) + length) & (Slots.Length - 1);

    private static bool IsLowerOf(string lower, string text, int start)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            char c = text[start + i];
            if (c != lower[i] && char.ToLowerInvariant(c) != lower[i]) return false;
        }

        return true;
    }
}
