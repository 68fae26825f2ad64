using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Finds the double quotation marks of a paragraph, and leaves inches alone.</summary>
internal static class MarkScanner
{
    /// <summary>The characters that begin a double mark.</summary>
    private static readonly char[] Candidates = ['"', '“', '”', '„', '‟', '«', '»', '\'', '`', '＂'];

    /// <summary>Fills <paramref name="marks"/> with the double marks of <paramref name="paragraph"/>.</summary>
    public static void Scan(string text, TextSpan paragraph, List<QuotationMark> marks)
    {
        marks.Clear();
        int i = paragraph.Start;
        while (true)
        {
            i = text.IndexOfAny(Candidates, i, paragraph.End - i);
            if (i < 0) return;
            if (ShapeAt(text, i, paragraph.End, out int length) is { } shape && !IsInch(text, i, shape, paragraph))
                marks.Add(new QuotationMark(new TextSpan(i, i + length), shape, SideOf(text, i, i + length, paragraph)));
            i += length;
            if (i >= paragraph.End) return;
        }
    }

    private static MarkShape? ShapeAt(string text, int i, int end, out int length)
    {
        length = 1;
        switch (text[i])
        {
            case '"' or '＂':
                return MarkShape.Straight;
            case '“' or '‟':
                return MarkShape.CurlyOpen;
            case '”':
                return MarkShape.CurlyClose;
            case '„':
                return MarkShape.Low;
            case '«':
                return MarkShape.GuillemetOpen;
            case '»':
                return MarkShape.GuillemetClose;
            case '\'' when i + 1 < end && text[i + 1] == '\'':
                length = 2;
                return MarkShape.Doubled;
            case '`' when i + 1 < end && text[i + 1] == '`':
                length = 2;
                return MarkShape.Backquotes;
            default:
                return null;
        }
    }

    /// <summary>A straight mark behind a digit measures, unless the digit ends quoted words: <c>6' 2" tall</c>.</summary>
    private static bool IsInch(string text, int i, MarkShape shape, TextSpan paragraph)
    {
        if (shape is not MarkShape.Straight || i == paragraph.Start || !char.IsDigit(text[i - 1])) return false;
        int j = i - 1;
        while (j > paragraph.Start && (char.IsDigit(text[j - 1]) || text[j - 1] is '/' or '.' or '½')) j--;
        bool measure = j >= paragraph.Start + 2 && text[j - 1] == ' ' && text[j - 2] is '\'' or '’' or '′';
        bool fraction = text.IndexOf('/', j, i - j) >= 0;
        return measure || fraction;
    }

    private static MarkSide SideOf(string text, int start, int end, TextSpan paragraph)
    {
        bool before = start > paragraph.Start && IsInk(text[start - 1]);
        bool behind = end < paragraph.End && IsInk(text[end]);
        if (before == behind)
        {
            if (!before) return MarkSide.Either;
            char left = text[start - 1], right = text[end];
            if (left is '(' or '[' or '—' or '–' or '-' or '/' or '‘' && char.IsLetterOrDigit(right)) return MarkSide.Opening;
            if (right is ',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '—' or '–' or '-' or '’' or '\'' or '/' or '…') return MarkSide.Closing;
            if (left is ',' or '.' or '?' or '!' or '…') return MarkSide.Closing;
            return MarkSide.Either;
        }

        return before ? MarkSide.Closing : MarkSide.Opening;
    }

    private static bool IsInk(char c) => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\u2060' or '\ufeff');
}
