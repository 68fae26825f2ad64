using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>A line without its surrounding white space, and how many columns of that stand in front of it.</summary>
internal readonly record struct TextLine(TextSpan Span, int Indent);

/// <summary>What lines below each other are.</summary>
internal enum LineLayout
{
    /// <summary>Each is a paragraph.</summary>
    Apart,

    /// <summary>One paragraph, cut at a fixed width.</summary>
    Wrapped,

    /// <summary>As long as cut lines, but each ends as a sentence does: the rest of the text tells.</summary>
    Unsure,
}

/// <summary>Tells whether lines are one paragraph that was cut at a fixed width.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 50;
    private const int Widest = 100;

    /// <summary>Code units by which a full line may be shorter than the longest.</summary>
    private const int Slack = 8;

    /// <summary>
    /// Every line but the last is about as long as the longest, so that the next word would not have fitted, or goes on in small letters;
    /// and not all of them end like sentences. Two lines with a semicolon between are a headline and a second one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Lines.</param>
    /// <param name="first">The first of those in question.</param>
    /// <param name="end">One past the last of them, two at least.</param>
    /// <param name="longest">The length of the longest.</param>
    public static LineLayout LayoutOf(string text, List<TextLine> lines, int first, int end, out int longest)
    {
        longest = 0;
        for (int i = first; i < end; i++) longest = Math.Max(longest, lines[i].Span.Length);
        if (longest > Widest || end - first == 1) return LineLayout.Apart;
        bool two = end - first == 2;
        if (GoOn(text, lines, first, end)) return LineLayout.Wrapped;
        if (longest < Narrowest || (two && text[lines[first].Span.End - 1] == ';')) return LineLayout.Apart;
        bool open = false;
        for (int i = first; i + 1 < end; i++)
        {
            bool ends = EndsLikeSentence(text, lines[i].Span);
            if (!IsFull(text, lines[i].Span, lines[i + 1].Span, longest) && (ends || !char.IsLower(text[lines[i + 1].Span.Start])))
                return LineLayout.Apart;
            open |= !ends;
        }

        return open ? LineLayout.Wrapped : LineLayout.Unsure;
    }

    /// <summary>Whether each line goes on in small letters in the next.</summary>
    private static bool GoOn(string text, List<TextLine> lines, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (EndsLikeSentence(text, lines[i].Span) || !char.IsLower(text[lines[i + 1].Span.Start])) return false;
        }

        return true;
    }

    /// <summary>Archives leave out the dateline: the first line is short, those below are full, and the last ends a sentence.</summary>
    public static bool BeginBehindDateline(string text, List<TextLine> lines, int first, int end)
    {
        int longest = 0;
        for (int i = first; i < end; i++) longest = Math.Max(longest, lines[i].Span.Length);
        if (EndsLikeSentence(text, lines[first].Span) || !EndsLikeSentence(text, lines[end - 1].Span)) return false;
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (!IsFull(text, lines[i].Span, lines[i + 1].Span, longest)) return false;
        }

        return true;
    }

    /// <summary>Whether the lines are full where no line is longer than <paramref name="width"/>.</summary>
    public static bool Fill(string text, List<TextSpan> lines, int first, int count, int width)
    {
        for (int i = first; i + 1 < first + count; i++)
        {
            if (!IsFull(text, lines[i], lines[i + 1], width)) return false;
        }

        return true;
    }

    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        int word = 0;
        while (word < next.Length && text[next.Start + word] != ' ') word++;
        return line.Length + 1 + word >= width - Slack;
    }

    private static bool EndsLikeSentence(string text, TextSpan line) => text[line.End - 1] is '.' or '!' or '?' or ':' or '”' or '"' or '’';
}
