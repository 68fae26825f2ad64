using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Cuts a text into blocks. News comes in three layouts: a line a paragraph, paragraphs with empty lines between, and
/// paragraphs whose lines are cut at a fixed width, with an empty line or an indented one where the next begins; the last is recognised
/// by its full lines.
/// </summary>
internal static class BlockSplitter
{
    /// <summary>Columns that a line stands further right than others of its group where it begins a paragraph.</summary>
    private const int LeastIndent = 2;

    private const int Tab = 4;
    private const int ShortestRuler = 3;

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The blocks without surrounding white space, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first of them may begin.</param>
    /// <param name="memory">Empty; the result lies in it.</param>
    /// <param name="cancellation">Of the host.</param>
    public static List<TextSpan> Split(string text, int start, ReadingMemory memory, CancellationToken cancellation)
    {
        List<TextLine> lines = memory.Lines;
        int position = start, width = 0;
        while (position < text.Length)
        {
            if ((lines.Count & 255) == 0) cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOfAny(LineEnds, position);
            if (end < 0) end = text.Length;
            TextSpan line = Trim(text, position, end);
            if (line.IsEmpty) Flush(text, memory, ref width);
            else if (IsRuler(text, line))
            {
                Flush(text, memory, ref width);
                memory.Blocks.Add(line);
            }
            else lines.Add(new TextLine(line, IndentOf(text, position, line.Start)));
            position = end + 1;
            if (end < text.Length && text[end] == '\r' && position < text.Length && text[position] == '\n') position++;
        }

        Flush(text, memory, ref width);
        if (width > 0 && memory.Unsure.Count > 0) JoinUnsure(text, memory, width);
        return memory.Blocks;
    }

    /// <summary>Adds the blocks of the lines up to an empty one.</summary>
    private static void Flush(string text, ReadingMemory memory, ref int width)
    {
        List<TextLine> lines = memory.Lines;
        if (lines.Count == 1) memory.Blocks.Add(lines[0].Span);
        else if (lines.Count > 1) AddGroups(text, memory, ref width);
        lines.Clear();
    }

    /// <summary>An indented line among others begins a paragraph, and so does a point of a list.</summary>
    private static void AddGroups(string text, ReadingMemory memory, ref int width)
    {
        List<TextLine> lines = memory.Lines;
        int least = int.MaxValue, most = 0, first = 0;
        foreach (TextLine line in lines) (least, most) = (Math.Min(least, line.Indent), Math.Max(most, line.Indent));
        for (int i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].Indent < least + LeastIndent && !IsPoint(text[lines[i].Span.Start])) continue;
            bool indented = lines[first].Indent >= least + LeastIndent
                || (most >= least + LeastIndent && WrappedLines.BeginBehindDateline(text, lines, first, i));
            AddGroup(text, memory, first, i, indented, ref width);
            first = i;
        }
    }

    private static void AddGroup(string text, ReadingMemory memory, int first, int end, bool indented, ref int width)
    {
        (List<TextLine> lines, List<TextSpan> blocks) = (memory.Lines, memory.Blocks);
        LineLayout layout = WrappedLines.LayoutOf(text, lines, first, end, out int longest);
        if (layout == LineLayout.Wrapped)
        {
            blocks.Add(new TextSpan(lines[first].Span.Start, lines[end - 1].Span.End));
            width = Math.Max(width, longest);
            return;
        }

        if (layout == LineLayout.Unsure || (indented && end - first > 1)) memory.Unsure.Add((blocks.Count, end - first, indented));
        for (int i = first; i < end; i++) blocks.Add(lines[i].Span);
    }

    /// <summary>
    /// In a text whose lines are cut elsewhere, those that happen to be cut where sentences end are cut too; and where paragraphs are
    /// indented, all up to the next of them, full or not.
    /// </summary>
    private static void JoinUnsure(string text, ReadingMemory memory, int width)
    {
        List<TextSpan> blocks = memory.Blocks;
        int kept = 0, next = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            bool group = next < memory.Unsure.Count && memory.Unsure[next].First == i;
            (int count, bool indented) = group ? (memory.Unsure[next].Count, memory.Unsure[next++].Indented) : (1, false);
            if (count > 1 && (indented || WrappedLines.Fill(text, blocks, i, count, width)))
            {
                blocks[kept++] = new TextSpan(blocks[i].Start, blocks[i + count - 1].End);
                i += count - 1;
                continue;
            }

            blocks[kept++] = blocks[i];
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }

    /// <summary>A row of dashes or stars under a headline or between two parts.</summary>
    private static bool IsRuler(string text, TextSpan line)
    {
        if (line.Length < ShortestRuler || text[line.Start] is not ('-' or '=' or '*' or '_' or '~' or '#' or '—')) return false;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] != text[line.Start] && text[i] != ' ') return false;
        }

        return true;
    }

    private static bool IsPoint(char c) => c is '•' or '●' or '▪' or '■' or '‣' or '◦';

    private static int IndentOf(string text, int start, int end)
    {
        int columns = 0;
        for (int i = start; i < end; i++) columns += text[i] == '\t' ? Tab : 1;
        return columns;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
