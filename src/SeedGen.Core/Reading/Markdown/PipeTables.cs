namespace SeedGen.Reading.Markdown;

/// <summary>Finds the tables of Markdown: a line of cells, a line of dashes with bars between, and more lines of cells.</summary>
internal static class PipeTables
{
    /// <summary>The text with blanks for them, line ends kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    public static string Blank(string text, int start)
    {
        if (text.IndexOf('|', start) < 0) return text;
        char[]? blank = null;
        int above = -1;
        for (int line = start, next; line < text.Length; line = next)
        {
            next = Behind(text, line);
            if (above >= 0 && IsRuler(text, line, next) && text.IndexOf('|', above, line - above) >= 0)
            {
                while (next < text.Length && !IsEmpty(text, next, Behind(text, next))) next = Behind(text, next);
                blank ??= text.ToCharArray();
                for (int i = above; i < next; i++)
                {
                    if (blank[i] is not ('\n' or '\r')) blank[i] = ' ';
                }
            }

            above = IsEmpty(text, line, next) ? -1 : line;
        }

        return blank == null ? text : new string(blank);
    }

    /// <summary>“|---|:--:|”, in a block quote or a list as well; one bar at least.</summary>
    private static bool IsRuler(string text, int start, int end)
    {
        bool bar = false, dash = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is not ('|' or '-' or ':' or ' ' or '\t' or '>' or '\r' or '\n')) return false;
            bar |= c == '|';
            dash |= c == '-';
        }

        return bar && dash;
    }

    private static bool IsEmpty(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '>') return false;
        }

        return true;
    }

    private static int Behind(string text, int line)
    {
        int end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }
}
