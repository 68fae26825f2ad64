using System.Globalization;
using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Looks at single characters: spaces before punctuation, characters that nobody sees.</summary>
internal static class CharacterFindings
{
    /// <summary>Reports what stands in <paramref name="paragraph"/> of the prose, where the file has it too.</summary>
    public static void Report(string file, string text, TextSpan paragraph, FindingSink findings)
    {
        int i = paragraph.Start;
        while (i < paragraph.End)
        {
            if (i + 4 <= paragraph.End && AreOrdinary(text, i))
            {
                i += 4;
                continue;
            }

            for (int end = Math.Min(i + 4, paragraph.End); i < end; i++)
            {
                if (file[i] == text[i]) Report(text, paragraph, i, findings);
            }
        }
    }

    private static void Report(string text, TextSpan paragraph, int i, FindingSink findings)
    {
        char c = text[i];
        if (c is ',' or '.') SpaceBefore(text, paragraph, i, findings);
        else if (c < ' ' && c is not ('\t' or '\n' or '\r')) Invisible(i, c, findings);
        else if (c >= '\u007f' && IsInvisible(text, i)) Invisible(i, c, findings);
    }

    /// <summary>
    /// Whether the four characters are letters, digits and spaces, or the few marks of ASCII behind the full stop: all asked with one
    /// question.
    /// </summary>
    private static unsafe bool AreOrdinary(string text, int i)
    {
        const ulong each = 0x0001_0001_0001_0001;
        ulong four;
        fixed (char* first = text) four = *(ulong*)(first + i);
        if (((four | (four + each)) & (each * 0xFF80)) != 0) return false;
        ulong isBehindStop = four + (each * (0x8000 - '/')), isNoSpace = (four ^ (each * ' ')) + (each * 0x7FFF);
        return ((isBehindStop | ~isNoSpace) & (each * 0x8000)) == each * 0x8000;
    }

    private static void SpaceBefore(string text, TextSpan paragraph, int i, FindingSink findings)
    {
        int start = i;
        while (start > paragraph.Start && text[start - 1] is ' ' or '\u00a0') start--;
        if (start == i || start == paragraph.Start) return;
        if (text[i] == '.' && i + 1 < text.Length
            && (text[i + 1] == '.' || char.IsLetterOrDigit(text[i + 1]) || text[i + 1] == ' ' && IsSpacedEllipsis(text, i)))
            return;
        if (text[start - 1] is '.' or ',' or '\n') { if (text[i] == '.') return; }
        TextSpan span = new(start, i);
        findings.AddSpaces("SEED1006", span, text[i] == ',' ? "comma" : "full stop");
    }

    /// <summary>“. . .”</summary>
    private static bool IsSpacedEllipsis(string text, int i) =>
        (i + 2 < text.Length && text[i + 2] == '.') || (i >= 2 && text[i - 2] == '.');

    private static bool IsInvisible(string text, int i)
    {
        char c = text[i];
        if (c is '\u200d' or '\u200c') return !(i > 0 && (char.IsSurrogate(text[i - 1]) || text[i - 1] > '\u02ff'));
        return c is '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or SoftHyphen.Character or >= '\u202a' and <= '\u202e'
            or >= '\u2066' and <= '\u2069' or >= '\u007f' and <= '\u009f' and not '\u0085';
    }

    /// <summary>Where Windows-1252 was read as Latin-1, marks and dashes are control characters: they are put back.</summary>
    private static void Invisible(int i, char c, FindingSink findings)
    {
        TextSpan span = new(i, i + 1);
        string meant = Windows1252.MeantBy(c)?.ToString() ?? "";
        string advice = meant.Length == 0 ? "remove it" : $"it was {meant} before the text was read in the wrong encoding: replace it";
        findings.Add("SEED1007", span, [new Edit(span, meant)], "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture), advice);
    }
}
