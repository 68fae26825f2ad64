using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>
/// Pairs single marks as the outer pair (‘It’s the dog’s chair,’), outside double marks. Apostrophes, elisions (’90s, ’n’)
/// and feet look the same; only a mark behind a space that has a partner before a space opens.
/// </summary>
internal sealed class SingleMarkPairer(string text, bool hasRareMarks)
{
    /// <summary>Code units of a quote in single marks; an apostrophe farther on ends another.</summary>
    private const int Longest = 4000;

    private readonly char[] _candidates = MarkScanner.Occurring(text,
        hasRareMarks ? ['\'', '‘', '’', '`', '‚', '‹', '›'] : ['\'', '‘', '’']);

    /// <summary>
    /// Adds the pairs between <paramref name="start"/> and <paramref name="end"/>, which hold no double mark outside them.
    /// </summary>
    /// <param name="start">Where to look.</param>
    /// <param name="stop">No quote begins here or behind.</param>
    /// <param name="end">No quote ends behind this.</param>
    /// <param name="searched">Up to here no mark closes; kept from call to call of one paragraph.</param>
    /// <param name="reopens">The next paragraph begins with a single mark: a quote still open at the end goes on there.</param>
    /// <param name="pairs">Receives the pairs; the last one has an empty closing mark where the quote goes on.</param>
    public void Pair(
        int start, int stop, int end, ref int searched, bool reopens, List<SingleMarkPair> pairs)
    {
        int i = start;
        while (i < stop)
        {
            i = text.IndexOfAny(_candidates, i, stop - i);
            if (i < 0) return;
            if (!Opens(text, i, start, end))
            {
                i++;
                continue;
            }

            int close = text[i] is '‹' or '›' ? FindAngle(text, i, end) : FindClose(text, i, Math.Min(end, i + Longest), ref searched);
            if (close < 0 && reopens && BeginsUtterance(text, i, start))
            {
                pairs.Add(new SingleMarkPair(new TextSpan(i, i + 1), new TextSpan(end, end)));
                return;
            }

            if (close < 0)
            {
                i++;
                continue;
            }

            pairs.Add(new SingleMarkPair(new TextSpan(i, i + 1), new TextSpan(close, close + 1)));
            i = close + 1;
        }
    }

    private static bool Opens(string text, int i, int start, int end)
    {
        if (i > start && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '—' or '–' or '>')) return false;
        if (i + 1 >= end || char.IsWhiteSpace(text[i + 1])) return false;
        return text[i] is not ('\'' or '’') || !IsElision(text, i + 1, end);
    }

    /// <summary>Whether a paragraph begins with a single mark that opens: “‘The third year …”.</summary>
    public static bool Reopens(string text, TextSpan paragraph) =>
        paragraph.Length > 1 && text[paragraph.Start] is '\'' or '‘' && text[paragraph.Start + 1] != text[paragraph.Start]
        && Opens(text, paragraph.Start, paragraph.Start, paragraph.End);

    /// <summary>A quote that runs over paragraphs begins one of them or stands behind “said:”.</summary>
    private static bool BeginsUtterance(string text, int i, int start)
    {
        int before = i - 1;
        while (before > start && char.IsWhiteSpace(text[before])) before--;
        return before < start || text[before] is ':' or ',' or '.';
    }

    /// <summary>’90s, ’em, ’n’, ’tis, ’til, ’cause.</summary>
    private static bool IsElision(string text, int i, int end)
    {
        if (char.IsDigit(text[i])) return true;
        int length = 0;
        while (i + length < end && length < 6 && char.IsLetter(text[i + length])) length++;
        return text.Substring(i, length).ToLowerInvariant() is "n" or "em" or "tis" or "twas" or "til" or "till" or "cause" or "bout"
            or "cos" or "round";
    }

    private static int FindAngle(string text, int open, int end) =>
        text.IndexOf(text[open] == '‹' ? '›' : '‹', open + 1, Math.Min(end, open + Longest) - open - 1);

    /// <summary>The first closing mark behind punctuation; failing that, the first one that is no plural’s apostrophe.</summary>
    private static int FindClose(string text, int open, int end, ref int searched)
    {
        bool low = text[open] == '‚';
        int fallback = -1, i = low ? open + 2 : Math.Max(open + 2, searched);
        for (; i < end; i++)
        {
            char c = text[i];
            if (c is '‘' && (!low || char.IsWhiteSpace(text[i - 1])))
            {
                if (char.IsWhiteSpace(text[i - 1])) break;
                continue;
            }

            if (c is not ('\'' or '’' or '‘')) continue;
            if (fallback >= 0 && Opens(text, i, open, end)) break;
            bool wordBehind = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            if (wordBehind || char.IsWhiteSpace(text[i - 1])) continue;
            if (c == '‘' || text[i - 1] is ',' or '.' or '?' or '!' or '…' or '"' or '”' or '—') return i;
            bool punctuationBehind = i + 1 >= end || text[i + 1] is ',' or '.' or ';' or ':' or '?' or '!' or ')';
            if ((text[i - 1] != 's' || punctuationBehind) && fallback < 0) fallback = i;
        }

        if (fallback < 0 && !low) searched = Math.Max(searched, i);
        return fallback;
    }
}
