using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>
/// Finds what blogs and forums write in square brackets as web pages do in angle ones: <c>[gallery ids="1,2"]</c>,
/// <c>[caption]…[/caption]</c>, <c>[b]…[/b]</c>. Such a word has attributes or is closed somewhere; others are the writer's: “[sic]”.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="start">Where it begins, behind the front matter.</param>
internal sealed class Shortcodes(string text, int start)
{
    private const int Longest = 2_000;

    private static readonly HashSet<string> Captions = new(StringComparer.Ordinal) { "caption", "wp_caption" };
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "blockquote", "pullquote", "quote" };

    /// <summary>The names of all that are closed somewhere; read when a bracket asks.</summary>
    private HashSet<string>? _closed;

    /// <summary>Those of <paramref name="text"/> from <paramref name="start"/> on; null where it has none, as most texts.</summary>
    public static Shortcodes? In(string text, int start)
    {
        int bracket = text.IndexOf('[', start);
        if (bracket < 0) return null;
        Shortcodes found = new(text, start);
        while (bracket >= 0 && found.At(bracket) == null) bracket = text.IndexOf('[', bracket + 1);
        return bracket < 0 ? null : found;
    }

    /// <summary>What stands at the bracket, as a tag that does the same.</summary>
    /// <param name="bracket">The bracket.</param>
    /// <param name="end">Receives the place behind it, and behind an address that belongs to it and is no text.</param>
    public HtmlTag Read(int bracket, out int end)
    {
        end = bracket;
        if (At(bracket) is not { } code) return HtmlTag.None;
        string name = NameAt(bracket);
        end = code.End;
        if (!IsClosing(bracket) && EndOfAddress(end, name) is > 0 and int behind) end = behind;
        return Captions.Contains(name) || Blocks.Contains(name) || name.IndexOf('_') >= 0 ? HtmlTag.Block : HtmlTag.Inline;
    }

    /// <summary>The shortcode at the bracket, with an address that belongs to it; null where there is none.</summary>
    public TextSpan? Whole(int bracket) => Read(bracket, out int end) == HtmlTag.None ? null : new TextSpan(bracket, end);

    private TextSpan? At(int bracket)
    {
        string name = NameAt(bracket);
        if (name.Length == 0) return null;
        int behind = bracket + 1 + name.Length + (IsClosing(bracket) ? 1 : 0);
        int close = text.IndexOf(']', behind, Math.Min(Longest, text.Length - behind));
        if (close < 0 || text.IndexOf('\n', behind, close - behind) >= 0) return null;
        if (close + 1 < text.Length && text[close + 1] == '(') return null;
        if (HasAttribute(behind, close) || (IsBare(behind, close) && (_closed ??= Closed(text, start)).Contains(name)))
            return new TextSpan(bracket, close + 1);
        return null;
    }

    /// <summary>
    /// Whether what stands in front of a paragraph, and is no prose, says that it is the caption of a picture: <c>[caption id="a"]</c>,
    /// <c>&lt;figcaption&gt;</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">The same without markup.</param>
    /// <param name="paragraph">Where the paragraph begins.</param>
    public static bool OpenCaption(string text, ReadOnlySpan<char> prose, int paragraph)
    {
        int first = paragraph;
        while (first > 0 && (prose[first - 1] == ' ' || (prose[first - 1] == '\n' && text[first - 1] != '\n'))) first--;
        return first < paragraph && (Has("[caption", first) || Has("[wp_caption", first) || Has("<figcaption", first));

        bool Has(string tag, int from) => text.IndexOf(tag, from, paragraph - from, StringComparison.Ordinal) >= 0;
    }

    private bool IsClosing(int bracket) => bracket + 1 < text.Length && text[bracket + 1] == '/';

    /// <summary>A small letter, and what follows of the word.</summary>
    private string NameAt(int bracket)
    {
        int first = IsClosing(bracket) ? bracket + 2 : bracket + 1, end = first;
        if (first >= text.Length || text[first] is not (>= 'a' and <= 'z')) return "";
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-') end++;
        return text.Substring(first, end - first);
    }

    /// <summary>Nothing stands behind the name; in forums an address or a colour may: <c>[url=…]</c>.</summary>
    private bool IsBare(int behind, int close) => behind == close || text[behind] == '=';

    /// <summary><c> width="300"</c></summary>
    private bool HasAttribute(int behind, int close)
    {
        if (text[behind] != ' ') return false;
        int i = behind + 1;
        while (i < close && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-')) i++;
        return i > behind + 1 && i < close && text[i] == '=' && text[i + 1] is '"' or '\'' or '“' or '”' or (>= '0' and <= '9');
    }

    /// <summary><c>[embed]https://…[/embed]</c>: where the closing one begins, or 0 where words stand between them.</summary>
    private int EndOfAddress(int from, string name)
    {
        int i = from;
        while (i < text.Length && i < from + Longest && !char.IsWhiteSpace(text[i]) && text[i] != '[') i++;
        return i > from && string.CompareOrdinal(text, i, "[/" + name, 0, name.Length + 2) == 0
            && text.IndexOf("://", from, i - from, StringComparison.Ordinal) > 0 ? i : 0;
    }

    private static HashSet<string> Closed(string text, int start)
    {
        HashSet<string> closed = new(StringComparer.Ordinal);
        for (int i = start; (i = text.IndexOf("[/", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            int end = i + 2;
            while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-') end++;
            if (end > i + 2 && end < text.Length && text[end] == ']') closed.Add(text.Substring(i + 2, end - i - 2));
        }

        return closed;
    }
}
