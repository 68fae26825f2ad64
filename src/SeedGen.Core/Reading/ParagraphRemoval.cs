using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Takes a paragraph out together with the lines that set it off from one neighbour. The neighbours stay as far apart as they
/// were, and the text ends as it ended.
/// </summary>
internal static class ParagraphRemoval
{
    /// <summary>
    /// The edit that removes <paramref name="paragraph"/>; none where its lines hold something else as well, such as markup.
    /// </summary>
    /// <param name="text">The text of the file, markup included.</param>
    /// <param name="paragraph">The paragraph without white space around it.</param>
    public static Edit? Of(string text, TextSpan paragraph)
    {
        int start = paragraph.Start, end = paragraph.End;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        if ((start > 0 && !IsLineEnd(text[start - 1])) || (end < text.Length && !IsLineEnd(text[end]))) return null;

        int before = start, behind = end;
        while (before > 0 && char.IsWhiteSpace(text[before - 1])) before--;
        // The spaces at the end of its line are the neighbour's: in Markdown two of them break the line.
        while (before > 0 && before < start && !IsLineEnd(text[before])) before++;
        while (behind < text.Length && char.IsWhiteSpace(text[behind])) behind++;
        if (behind == text.Length) return new Edit(new TextSpan(before, end), "");
        while (!IsLineEnd(text[behind - 1])) behind--;
        return LineEnds(text, before, start) >= LineEnds(text, end, behind)
            ? new Edit(new TextSpan(start, behind), "")
            : new Edit(new TextSpan(before == 0 ? start : before, before == 0 ? behind : end), "");
    }

    private static int LineEnds(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (IsLineEnd(text[i]) && !(text[i] == '\n' && i > start && text[i - 1] == '\r')) count++;
        }

        return count;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
