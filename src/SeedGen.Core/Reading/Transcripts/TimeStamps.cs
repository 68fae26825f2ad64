using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>When something was said, beside the label of a turn: “[00:01:09]”, “(0:14)”, “14/01/2025, 09:12 -”.</summary>
internal static class TimeStamps
{
    /// <summary>Where the words behind a stamp at the start begin; the start of <paramref name="span"/> where there is none.</summary>
    public static int Behind(string prose, TextSpan span)
    {
        char first = prose[span.Start];
        if (!char.IsDigit(first) && first is not ('[' or '(')) return span.Start;
        bool hour = false;
        int i = span.Start;
        while (i < span.End)
        {
            int end = WordEnd(prose, i, span.End);
            bool clock = false;
            if (!IsOfStamp(prose, i, end, ref clock) && !(hour && IsBehindHour(prose, i, end))) break;
            hour |= clock;
            i = end;
            while (i < span.End && char.IsWhiteSpace(prose[i])) i++;
        }

        return hour && i < span.End ? i : span.Start;
    }

    /// <summary>Where the words before a stamp at the end of a line end (“Petra Vaughn  0:14”); -1 where there is none.</summary>
    public static int Before(string prose, TextSpan span)
    {
        int end = span.End;
        if (prose[end - 1] is 'M' or 'm' && end - span.Start > 3 && IsBehindHour(prose, end - 2, end)) end -= 2;
        while (end > span.Start && prose[end - 1] == ' ') end--;
        int last = end;
        while (last > span.Start && prose[last - 1] != ' ') last--;
        bool clock = false;
        if (!IsOfStamp(prose, last, end, ref clock) || !clock) return -1;
        while (last > span.Start && prose[last - 1] is ' ' or '|' or '-' or '–') last--;
        return last > span.Start ? last : -1;
    }

    /// <summary>Digits and the marks between them; <paramref name="clock"/> where they tell an hour.</summary>
    private static bool IsOfStamp(string prose, int start, int end, ref bool clock)
    {
        bool digit = false;
        for (int i = start; i < end; i++)
        {
            char c = prose[i];
            if (char.IsDigit(c)) digit = true;
            else if (c is not (':' or '/' or '.' or ',' or '-' or '[' or ']' or '(' or ')')) return false;
            else if (c == ':' && i > start && char.IsDigit(prose[i - 1]) && i + 1 < end && char.IsDigit(prose[i + 1])) clock = true;
        }

        return digit;
    }

    /// <summary>“AM]”, a dash.</summary>
    private static bool IsBehindHour(string prose, int start, int end)
    {
        if (end - start == 1) return prose[start] is '-' or '–' or '—' or '|';
        return end - start <= 3 && (prose[start] | 0x20) is 'a' or 'p' && (prose[start + 1] | 0x20) == 'm'
            && (end - start == 2 || prose[end - 1] is ']' or ')');
    }

    private static int WordEnd(string prose, int start, int end)
    {
        while (start < end && !char.IsWhiteSpace(prose[start])) start++;
        return start;
    }
}
