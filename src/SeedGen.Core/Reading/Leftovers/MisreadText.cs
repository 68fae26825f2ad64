using System.Text;
using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>“â€œ”, “Ã©”: UTF-8 that was read as Windows-1252, once or twice.</summary>
internal static class MisreadText
{
    private const int Longest = 64;

    /// <summary>
    /// What the run of characters outside ASCII at <paramref name="start"/> was meant to be, or null where it is what it says.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first of the run.</param>
    /// <param name="end">Receives the place behind the last.</param>
    public static string? Read(string text, int start, out int end)
    {
        end = start;
        while (end < text.Length && end < start + Longest && text[end] > '\u007f') end++;
        // The last byte of “”” means nothing in Windows-1252, and got lost.
        if (end - start == 2 && text[start] == 'â' && text[start + 1] == '€') return "”";
        // “â la mode”, “pâté”
        if (end - start < 2 || Windows1252.ByteOf(text[start + 1]) is not (>= 0x80 and < 0xC0)) return null;
        string run = text.Substring(start, end - start);
        if (end < text.Length && !char.IsLetter(text[end]) && run.Length == 2 && run[1] is '’' or '”' or '“' or '‘' or '–' or '—')
            return null;
        string meant = run;
        while (Decode(meant) is { } decoded) meant = decoded;
        return meant != run && meant.All(IsOfNews) ? meant : null;
    }

    /// <summary>The characters whose bytes these are; null where they are no UTF-8.</summary>
    private static string? Decode(string run)
    {
        byte[] bytes = new byte[run.Length];
        for (int i = 0; i < run.Length; i++)
        {
            if (Windows1252.ByteOf(run[i]) is not { } value || value < 0x80) return null;
            bytes[i] = value;
        }

        string decoded = Encoding.UTF8.GetString(bytes);
        return decoded.IndexOf('\ufffd') < 0 ? decoded : null;
    }

    /// <summary>Letters of European languages, marks, dashes, signs, emoji.</summary>
    private static bool IsOfNews(char c) => c is >= '\u00a0' and <= '\u017f' or >= '\u2010' and <= '\u203a' or '\u20ac' or '\u2122'
        or '\ufeff' or '\u0192' or '\u02c6' or '\u02dc' or '\ufb01' or '\ufb02' || char.IsSurrogate(c);
}
