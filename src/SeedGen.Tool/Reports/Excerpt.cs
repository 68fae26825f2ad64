using SeedGen.Text;

namespace SeedGen.Tool.Reports;

/// <summary>The words of a finding with those around it, on one line that fits a terminal.</summary>
internal sealed record Excerpt(string Before, string Words, string After)
{
    private const int Margin = 8;
    private const char Ellipsis = '…';

    /// <summary>The excerpt, or null where there is nothing to show.</summary>
    /// <param name="text">The document.</param>
    /// <param name="span">The words.</param>
    /// <param name="width">Columns of the terminal.</param>
    public static Excerpt? Of(string text, TextSpan span, int width)
    {
        if (span.IsEmpty || span.End > text.Length) return null;
        int room = Math.Max(width - Margin, 20);
        int lineStart = text.LastIndexOfAny(['\n', '\r'], Math.Max(span.Start - 1, 0)) + 1;
        if (lineStart > span.Start) lineStart = span.Start;
        int end = Math.Min(LineEnd(text, span.Start), span.End);
        int lineEnd = LineEnd(text, end);
        if (end - span.Start >= room) return new Excerpt("", Shown(text, span.Start, span.Start + room - 1) + Ellipsis, "");

        // Half of what is left goes before the words, more where the line ends sooner.
        int left = room - (end - span.Start);
        int before = Math.Min(span.Start - lineStart, Math.Max(left / 2, left - (lineEnd - end)));
        int after = Math.Min(lineEnd - end, left - before);
        int from = span.Start - before, to = end + after;
        if (from > lineStart) from = NextWord(text, from, span.Start);
        if (to < lineEnd) to = LastWord(text, end, to);
        return new Excerpt(
            (from > lineStart ? Ellipsis.ToString() : "") + Shown(text, from, span.Start),
            Shown(text, span.Start, end) + (end < span.End ? Ellipsis.ToString() : ""),
            Shown(text, end, to) + (to < lineEnd ? Ellipsis.ToString() : ""));
    }

    private static int NextWord(string text, int from, int limit)
    {
        int space = text.IndexOf(' ', from, limit - from);
        return space < 0 ? from : space + 1;
    }

    private static int LastWord(string text, int limit, int to)
    {
        int space = text.AsSpan(limit, to - limit).LastIndexOf(' ');
        return space < 0 ? to : limit + space;
    }

    private static int LineEnd(string text, int from)
    {
        int end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end;
    }

    /// <summary>Control and invisible characters could play with the terminal: they are shown as a dot.</summary>
    private static string Shown(string text, int start, int end) => string.Create(end - start, (text, start), static (target, from) =>
    {
        from.text.AsSpan(from.start, target.Length).CopyTo(target);
        for (int i = 0; i < target.Length; i++)
        {
            if (char.IsControl(target[i]) || char.GetUnicodeCategory(target[i]) == System.Globalization.UnicodeCategory.Format)
                target[i] = '·';
        }
    });
}
