namespace SeedGen.Reading.Leftovers;

/// <summary>What a tag of HTML does to the text around it.</summary>
internal enum HtmlTag
{
    /// <summary>It is no tag: “&lt;BAC&gt;”.</summary>
    None,

    /// <summary>“&lt;b&gt;”, a comment, a script.</summary>
    Inline,

    /// <summary>“&lt;br&gt;”.</summary>
    Line,

    /// <summary>“&lt;p&gt;”.</summary>
    Block,
}

/// <summary>Finds the tags of HTML in a text that is none.</summary>
internal static class HtmlTags
{
    private const int Longest = 2_000;
    private const int LongestName = 20;

    private static readonly HashSet<string> Inlines = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "img", "ins", "mark", "q", "s", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
        "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
    };

    /// <summary>What stands at the angle bracket at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The bracket.</param>
    /// <param name="closed">The names of all tags that are closed somewhere; the names of shares look like some that are not.</param>
    /// <param name="end">Receives the place behind the tag, and behind what belongs to it and is no text.</param>
    public static HtmlTag Read(string text, int start, HashSet<string> closed, out int end)
    {
        end = start;
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
            return EndsAt(text, start, "-->", out end) ? HtmlTag.Inline : HtmlTag.None;
        int name = start + 1;
        if (name < text.Length && text[name] == '/') name++;
        int behind = name;
        while (behind < text.Length && text[behind] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '1' and <= '6') behind++;
        int close = behind;
        while (close < text.Length && close < start + Longest && text[close] is not ('<' or '>')) close++;
        if (close >= text.Length || text[close] != '>' || !EndsName(text, behind)) return HtmlTag.None;
        string word = text.Substring(name, behind - name);
        if (closed.Count == 0 && word.Any(char.IsUpper)) return HtmlTag.None;
        end = close + 1;
        if (word is "script" or "style" && name == start + 1)
            return EndsAt(text, start, "</" + word + ">", out end) ? HtmlTag.Inline : HtmlTag.None;
        if (Inlines.Contains(word)) return closed.Contains(word) || close > behind ? HtmlTag.Inline : HtmlTag.None;
        if (string.Equals(word, "br", StringComparison.OrdinalIgnoreCase)) return HtmlTag.Line;
        return Blocks.Contains(word) ? HtmlTag.Block : HtmlTag.None;
    }

    /// <summary>The names of the tags that <paramref name="text"/> closes.</summary>
    public static HashSet<string> Closed(string text, int start)
    {
        HashSet<string> closed = new(StringComparer.OrdinalIgnoreCase);
        for (int i = start; (i = text.IndexOf("</", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            int end = i + 2;
            while (end < text.Length && end < i + LongestName && char.IsLetterOrDigit(text[end])) end++;
            closed.Add(text.Substring(i + 2, end - i - 2));
        }

        return closed;
    }

    private static bool EndsName(string text, int i) => text[i] is '>' or '/' || char.IsWhiteSpace(text[i]);

    private static bool EndsAt(string text, int start, string last, out int end)
    {
        int at = text.IndexOf(last, start, StringComparison.Ordinal);
        end = at < 0 ? start : at + last.Length;
        return at >= 0;
    }
}
