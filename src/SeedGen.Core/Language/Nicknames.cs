namespace SeedGen.Language;

/// <summary>Given names that may be the same person's: “Katherine” and “Kate”. A small text, searched as it is.</summary>
internal static class Nicknames
{
    private static string? _text;

    /// <summary>Whether one of the two is a short form of the other, or both are of a third.</summary>
    public static bool AreSame(string a, string b)
    {
        if ((Lexicon.Name(a) & Lexicon.Name(b) & NameClass.Nickname) == 0) return false;
        string text = _text ??= EmbeddedText.Read("nicknames.txt");
        string x = a.ToLowerInvariant(), y = b.ToLowerInvariant();
        for (int at = Next(text, x, 0, text.Length); at >= 0; at = Next(text, x, at + 1, text.Length))
        {
            int end = text.IndexOf('\n', at);
            if (Next(text, y, text.LastIndexOf('\n', at) + 1, end < 0 ? text.Length : end) >= 0) return true;
        }

        return false;
    }

    /// <summary>The next place in <c>[from, end)</c> where <paramref name="name"/> stands as a whole word; -1 where there is none.</summary>
    private static int Next(string text, string name, int from, int end)
    {
        for (int at = text.IndexOf(name, from, end - from, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(name, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            bool begins = at == 0 || text[at - 1] is ' ' or '\n';
            bool ends = at + name.Length < text.Length && text[at + name.Length] is ' ' or '\n' or '\r';
            if (begins && ends) return at;
        }

        return -1;
    }
}
