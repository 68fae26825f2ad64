using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Reads “WILMINGTON, Del. –” and “BRACKENFORD, Lowmere (LNA) —” at the start of a paragraph: a place in capitals, more of the
/// place, a day, an agency in brackets, a dash. The day is no part of the place.
/// </summary>
internal static class DatelineReader
{
    private const int Longest = 70;

    /// <summary>The dateline at the start of <paramref name="block"/>, or null.</summary>
    public static Dateline? Read(string text, TextSpan block)
    {
        int end = Math.Min(block.End, block.Start + Longest);
        int i = block.Start, capitals = 0;
        while (i < end && (char.IsUpper(text[i]) || text[i] is ' ' or '.' or '-' or '\'' or '’'))
        {
            if (char.IsUpper(text[i])) capitals++;
            if (IsDash(text, i)) break;
            i++;
        }

        if (capitals < 3 || i >= end) return null;
        int place = i;
        if (text[i] == ',')
        {
            place = ++i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is ' ' or '.' or ',') && !IsDash(text, i)) i++;
            place = DateWords.Find(text, new TextSpan(place, i));
            while (text[place - 1] is ' ' or ',') place--;
        }

        while (i < end && text[i] == ' ') i++;
        if (i < end && text[i] == '(')
        {
            int close = text.IndexOf(')', i, end - i);
            if (close < 0) return null;
            i = close + 1;
        }

        while (i < end && text[i] == ' ') i++;
        if (i >= end || !(IsDash(text, i) || text[i] is '–' or '—' || (text[i] == '-' && i + 1 < end))) return null;
        while (place > block.Start && text[place - 1] is ' ' or '-') place--;
        TextSpan span = new(block.Start, place);
        if (IsLabel(span.In(text))) return null;
        return new Dateline(span.In(text), span);
    }

    /// <summary>Before a dash as datelines are, and no place.</summary>
    private static bool IsLabel(string place) =>
        place is "EXCLUSIVE" or "BREAKING" or "UPDATE" or "UPDATED" or "WATCH" or "LIVE" or "VIDEO" or "PHOTOS"
        or "OPINION" or "ANALYSIS" or "EDITORIAL" or "REVIEW" or "REPORT" or "POLL" or "FACT CHECK" or "EXPLAINER" or "INTERVIEW"
        or "COMMENT";

    private static bool IsDash(string text, int i) =>
        text[i] is '–' or '—' || (text[i] == '-' && i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] is ' ' or '-');
}
