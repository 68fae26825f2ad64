namespace SeedGen.Language;

/// <summary>
/// Strings of words that were asked for before. A document has few names and has them often; the table is small, forgets, and is
/// shared by all documents and threads: a slot that two of them write at once holds one of two right strings.
/// </summary>
internal static class WordStrings
{
    private const int Longest = 24;

    private static readonly string?[] Slots = new string?[512];

    /// <summary>“Sen” for “Sen.”.</summary>
    public static string WithoutStop(string word) => word.Length > 0 && word[word.Length - 1] == '.' ? word.TrimEnd('.') : word;

    /// <summary>The characters of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public static string Get(string text, int start, int length)
    {
        if (length is 0 or > Longest) return text.Substring(start, length);
        int slot = ((text[start] * 31) + (text[start + (length / 2)] * 7) + (text[start + length - 1] * 131) + length) & (Slots.Length - 1);
        string? known = Slots[slot];
        if (known != null && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0) return known;
        return Slots[slot] = text.Substring(start, length);
    }
}
