using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Tells dates from places and headlines.</summary>
internal static class DateWords
{
    private const int Longest = 60;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"];

    private static readonly string[] Others =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri",
         "Sat", "Sun", "published", "updated", "posted", "modified", "date", "last", "on", "at", "am", "pm", "a", "p", "m", "noon",
         "midnight", "st", "nd", "rd", "th", "GMT", "BST", "UTC", "CET", "EST", "EDT", "ET", "PT", "PST", "PDT"];

    /// <summary>Where the month or the day begins in <paramref name="span"/>; its end where there is none.</summary>
    public static int Find(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End;)
        {
            int end = WordEnd(text, i, span.End);
            if (end == i) i++;
            else if (char.IsDigit(text[i]) || IsOneOf(Months, text, i, end)) return i;
            else i = end;
        }

        return span.End;
    }

    /// <summary>“Published Monday, May 6, 2024”: a line that says when and nothing else.</summary>
    public static bool IsDate(string text, TextSpan line)
    {
        if (line.Length > Longest) return false;
        bool digits = false, month = false;
        for (int i = line.Start; i < line.End;)
        {
            int end = WordEnd(text, i, line.End);
            if (end == i)
            {
                month |= text[i] is '/' or '-' && digits;
                i++;
                continue;
            }

            if (char.IsDigit(text[i])) digits = true;
            else if (IsOneOf(Months, text, i, end)) month = true;
            else if (!IsOneOf(Others, text, i, end)) return false;
            i = end;
        }

        return digits && month;
    }

    /// <summary>Digits are a word, and letters are one.</summary>
    private static int WordEnd(string text, int start, int end)
    {
        int i = start;
        if (i < end && char.IsDigit(text[i]))
        {
            while (i < end && char.IsDigit(text[i])) i++;
        }
        else
        {
            while (i < end && char.IsLetter(text[i])) i++;
        }

        return i;
    }

    private static bool IsOneOf(string[] words, string text, int start, int end)
    {
        foreach (string word in words)
        {
            if (word.Length == end - start && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
