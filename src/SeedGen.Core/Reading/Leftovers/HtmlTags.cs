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
/// <param name="text">The text.</param>
/// <param name="start">Where it begins, behind the front matter.</param>
internal sealed class HtmlTags(string text, int start)
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

    /// <summary>
    /// The names of all tags that are closed somewhere; the names of shares look like some that are not.
    /// </summary>
    private readonly HashSet<string> _closed = Closed(text, start);

    /// <summary>Where the last comment ends, and the last script or style: whatever begins behind has no end.</summary>
    private readonly int _lastComment = text.LastIndexOf("-->", StringComparison.Ordinal),
        _lastScript = text.LastIndexOf("</script>", StringComparison.Ordinal),
        _lastStyle = text.LastIndexOf("</style>", StringComparison.Ordinal);

    /// <summary>What stands at the angle bracket at <paramref name="bracket"/>.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="end">Receives the place behind the tag, and behind what belongs to it and is no text.</param>
    public HtmlTag Read(int bracket, out int end)
    {
        end = bracket;
        if (string.CompareOrdinal(text, bracket, "<!--", 0, 4) == 0) return Skip(bracket, "-->", _lastComment, out end);
        int name = bracket + 1;
        if (name < text.Length && text[name] == '/') name++;
        int behind = name;
        while (behind < text.Length && text[behind] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '1' and <= '6') behind++;
        int close = behind;
        while (close < text.Length && close < bracket + Longest && text[close] is not ('<' or '>')) close++;
        if (close >= text.Length || text[close] != '>' || !EndsName(behind)) return HtmlTag.None;
        string word = text.Substring(name, behind - name);
        if (_closed.Count == 0 && word.Any(char.IsUpper)) return HtmlTag.None;
        end = close + 1;
        if (name == bracket + 1 && word == "script") return Skip(bracket, "</script>", _lastScript, out end);
        if (name == bracket + 1 && word == "style") return Skip(bracket, "</style>", _lastStyle, out end);
        if (Inlines.Contains(word)) return _closed.Contains(word) || close > behind ? HtmlTag.Inline : HtmlTag.None;
        if (string.Equals(word, "br", StringComparison.OrdinalIgnoreCase)) return HtmlTag.Line;
        return Blocks.Contains(word) ? HtmlTag.Block : HtmlTag.None;
    }

    private static HashSet<string> Closed(string text, int start)
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

    private bool EndsName(int i) => text[i] is '>' or '/' || char.IsWhiteSpace(text[i]);

    /// <summary>Reads up to what ends it, of which the last is known.</summary>
    private HtmlTag Skip(int from, string ending, int last, out int end)
    {
        end = from > last ? from : text.IndexOf(ending, from, StringComparison.Ordinal) + ending.Length;
        return from > last ? HtmlTag.None : HtmlTag.Inline;
    }
}
