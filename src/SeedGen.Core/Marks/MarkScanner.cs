using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Finds the double quotation marks of a paragraph and looks at the characters around them.</summary>
internal static class MarkScanner
{
    /// <summary>More marks in a row than this are a rule across the page; looking through all of them takes too long.</summary>
    private const int MostMarksTogether = 6;

    /// <summary>The characters that begin a double mark.</summary>
    private static readonly char[] Candidates = ['"', '“', '”', '„', '‟', '«', '»', '\'', '`', '＂'];

    /// <summary>Those of them that nearly every text may have.</summary>
    private static readonly char[] Usual = ['"', '“', '”', '\''];

    /// <summary>
    /// Characters that mark quotes, double or single, and that few texts have; not more at once than are found as fast as one.
    /// </summary>
    private static readonly char[] Rare = ['„', '«', '»', '`', '‚'], Rarest = ['‟', '＂', '‹', '›'];

    /// <summary>Whether the text has a mark beside “”, ‘’, and the straight ones: asked once, and not of each.</summary>
    public static bool HasRareMarks(string text) => text.IndexOfAny(Rare) >= 0 || text.IndexOfAny(Rarest) >= 0;

    /// <summary>
    /// The characters that begin a double mark in <paramref name="text"/>: few characters are found much faster than many.
    /// </summary>
    public static char[] CandidatesIn(string text, bool hasRareMarks) => Occurring(text, hasRareMarks ? Candidates : Usual);

    /// <summary>Those of <paramref name="characters"/> that <paramref name="text"/> has.</summary>
    public static char[] Occurring(string text, char[] characters) => Array.FindAll(characters, c => text.IndexOf(c) >= 0);

    /// <summary>Fills <paramref name="marks"/> with the double marks of <paramref name="paragraph"/>.</summary>
    public static void Scan(string text, TextSpan paragraph, char[] candidates, List<QuotationMark> marks)
    {
        marks.Clear();
        int i = paragraph.Start;
        while (true)
        {
            i = text.IndexOfAny(candidates, i, paragraph.End - i);
            if (i < 0) return;
            if (IsEmptyPair(text, i, paragraph))
            {
                i += 2;
                if (i >= paragraph.End) return;
                continue;
            }

            if (ShapeAt(text, i, paragraph.End, out int length) is { } shape && !IsInch(text, i, shape, paragraph))
            {
                bool measures = shape == MarkShape.Straight && i > paragraph.Start && char.IsDigit(text[i - 1]);
                marks.Add(new QuotationMark(new TextSpan(i, i + length), shape, SideOf(text, i, i + length, paragraph), measures));
            }

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
            case '\'' when i + 1 < end && text[i + 1] == '\'' && !IsSingleBeforeDoubled(text, i, end):
                length = 2;
                return MarkShape.Doubled;
            case '`' when i + 1 < end && text[i + 1] == '`':
                length = 2;
                return MarkShape.Backquotes;
            default:
                return null;
        }
    }

    /// <summary>Of three single marks behind a word the first ends the quote within: <c>'Go,''' she said</c>.</summary>
    private static bool IsSingleBeforeDoubled(string text, int i, int end) =>
        i + 2 < end && text[i + 2] == '\'' && (i + 3 == end || text[i + 3] != '\'') && i > 0 && IsInk(text[i - 1])
        && text[i - 1] is not ('(' or '[' or '\'');

    /// <summary>
    /// Two straight marks and nothing between them, set off on both sides, as leftovers of markup have them: <c>alt=""</c>.
    /// </summary>
    private static bool IsEmptyPair(string text, int i, TextSpan paragraph) =>
        text[i] == '"' && i + 1 < paragraph.End && text[i + 1] == '"'
        && (i == paragraph.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '=' or '(')
        && (i + 2 == paragraph.End || char.IsWhiteSpace(text[i + 2]) || text[i + 2] is '>' or '/' or ')' or ',');

    /// <summary>Feet before them or a fraction: surely inches, <c>6' 2" tall</c>, <c>1/2"</c>.</summary>
    private static bool IsInch(string text, int i, MarkShape shape, TextSpan paragraph)
    {
        if (shape is not MarkShape.Straight || i == paragraph.Start || !(char.IsDigit(text[i - 1]) || text[i - 1] is '½' or '¼' or '¾'))
            return false;
        int j = i - 1;
        while (j > paragraph.Start && (char.IsDigit(text[j - 1]) || text[j - 1] is '/' or '.' or '½' or '¼' or '¾')) j--;
        int feet = j > paragraph.Start && text[j - 1] is ' ' or '-' ? j - 1 : j;
        bool measure = feet > paragraph.Start + 1 && text[feet - 1] is '\'' or '’' or '′' && char.IsDigit(text[feet - 2]);
        bool fraction = text.IndexOfAny(['/', '½', '¼', '¾'], j, i - j) >= 0;
        return measure || fraction;
    }

    private static MarkSide SideOf(string text, int start, int end, TextSpan paragraph)
    {
        int first = Math.Max(paragraph.Start, start - MostMarksTogether), last = Math.Min(paragraph.End, end + MostMarksTogether);
        while (start > first && IsMark(text[start - 1])) start--;
        while (end < last && IsMark(text[end])) end++;
        bool before = start > paragraph.Start && IsInk(text[start - 1]);
        bool behind = end < paragraph.End && IsInk(text[end]);
        if (before != behind)
        {
            if (before) return text[start - 1] is '=' ? MarkSide.Opening : MarkSide.Closing;
            return EndsClause(text, end, paragraph.End) ? MarkSide.Closing : MarkSide.Opening;
        }

        if (!before)
        {
            if (start == paragraph.Start) return end == paragraph.End ? MarkSide.Either : MarkSide.Opening;
            return end == paragraph.End ? MarkSide.Closing : MarkSide.Either;
        }

        char left = text[start - 1], right = text[end];
        if (left is '(' or '[' or '=') return MarkSide.Opening;
        if (right is ',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '…')
            return left is '—' or '–' && right == '…' ? MarkSide.Either : MarkSide.Closing;
        if (left is '—' or '–' or '-' or '/' && right is not ('—' or '–' or '-' or '/')) return MarkSide.RatherOpening;
        return right is '—' or '–' or '-' or '/' ? MarkSide.RatherClosing : MarkSide.Either;
    }

    /// <summary>What follows a quote and begins none: a comma, a full stop that is no ellipsis.</summary>
    private static bool EndsClause(string text, int i, int end) => text[i] switch
    {
        ',' or ';' or ':' or '?' or '!' or ')' or ']' => true,
        '.' => i + 1 == end || char.IsWhiteSpace(text[i + 1]),
        _ => false,
    };

    /// <summary>Marks beside a mark are looked through: “‘Go,’ he said” and <c>said ''</c>.</summary>
    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '\'' or '`' or '＂' or '‘' or '’';

    private static bool IsInk(char c) => !char.IsWhiteSpace(c) && c is not ('\u200b' or '\u2060' or '\ufeff');
}
