using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Cuts a text into blocks. News comes in three layouts: a line a paragraph, paragraphs with empty lines between, and
/// paragraphs whose lines are cut at a fixed width; the last is recognised by its full lines.
/// </summary>
internal static class BlockSplitter
{
    private const int NarrowestWrap = 50;
    private const int WidestWrap = 100;

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The blocks without surrounding white space, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first of them may begin.</param>
    /// <param name="memory">Empty; the result lies in it.</param>
    /// <param name="cancellation">Of the host.</param>
    public static List<TextSpan> Split(string text, int start, ReadingMemory memory, CancellationToken cancellation)
    {
        List<TextSpan> blocks = memory.Blocks, lines = memory.Lines;
        int position = start;
        while (position < text.Length)
        {
            if ((lines.Count & 255) == 0) cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOfAny(LineEnds, position);
            if (end < 0) end = text.Length;
            TextSpan line = Trim(text, position, end);
            if (line.IsEmpty) Flush(text, lines, blocks);
            else lines.Add(line);
            position = end + 1;
            if (end < text.Length && text[end] == '\r' && position < text.Length && text[position] == '\n') position++;
        }

        Flush(text, lines, blocks);
        return blocks;
    }

    private static void Flush(string text, List<TextSpan> lines, List<TextSpan> blocks)
    {
        if (lines.Count > 1 && IsWrapped(text, lines)) blocks.Add(new TextSpan(lines[0].Start, lines[lines.Count - 1].End));
        else blocks.AddRange(lines);
        lines.Clear();
    }

    /// <summary>
    /// Every line but the last is about as long as the longest, and goes on in the next: it does not end like a sentence, or
    /// the next one would not have fitted. Two lines with a semicolon between are a headline and a second one.
    /// </summary>
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        int longest = 0;
        foreach (TextSpan line in lines) longest = Math.Max(longest, line.Length);
        if (longest > WidestWrap) return false;
        if (lines.Count == 2 && !IsMark(text[lines[0].End - 1]) && char.IsLower(text[lines[1].Start])) return true;
        if (longest < NarrowestWrap || (lines.Count == 2 && text[lines[0].End - 1] == ';')) return false;
        int open = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            int firstWord = 0;
            while (firstWord < lines[i + 1].Length && text[lines[i + 1].Start + firstWord] != ' ') firstWord++;
            if (lines[i].Length + 1 + firstWord < longest - 8) return false;
            if (!IsMark(text[lines[i].End - 1])) open++;
        }

        return open > 0;
    }

    private static bool IsMark(char c) => c is '.' or '!' or '?' or ':' or '”' or '"' or '’';

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
