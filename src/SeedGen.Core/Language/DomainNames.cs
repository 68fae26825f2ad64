namespace SeedGen.Language;

/// <summary>“Oskerby.com”, “oskerby.co.uk”, “www.oskerby.org”: one word, whose stops end nothing.</summary>
internal static class DomainNames
{
    private const int Longest = 4;

    /// <summary>
    /// How they end; those that are English words besides (“.in”, “.it”, “.me”) are left out: a space may have been forgotten.
    /// </summary>
    private static readonly WordList Endings = new(
        "com", "org", "net", "gov", "edu", "info", "biz", "news", "io", "ai", "app", "tv", "fm", "js", "co", "uk", "ie", "fr", "de",
        "es", "nl", "eu", "ca", "au", "nz", "za", "ng", "ke", "hk", "sg", "jp", "cn", "ru", "br");

    /// <summary>
    /// Whether the stop at <paramref name="dot"/>, behind a word that begins at <paramref name="start"/>, is a part of such a name.
    /// </summary>
    public static bool Joins(string text, int start, int dot, int limit)
    {
        if (dot - start == 3 && string.CompareOrdinal(text, start, "www", 0, 3) == 0) return true;
        int end = dot + 1;
        while (end < limit && end <= dot + Longest + 1 && WordShape.IsWordPart(text[end])) end++;
        return end - dot - 1 is > 1 and <= Longest && Endings.Has(text, dot + 1, end - dot - 1);
    }

    /// <summary>Whether the token is one.</summary>
    public static bool Is(TokenList tokens, int i) =>
        tokens[i].Length > Longest
        && tokens.Text.LastIndexOf('.', tokens[i].End - 2, Math.Min(tokens[i].Length - 1, Longest)) is > 0 and int dot
        && Joins(tokens.Text, tokens[i].Start, dot, tokens[i].End);
}
