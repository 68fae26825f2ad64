using SeedGen.Model;

namespace SeedGen.Reading;

/// <summary>
/// “Hong” and “Kong” with the end of a line between them, or a space that does not break, are one name all the same: in the prose each
/// white space is a space, where it stands.
/// </summary>
internal static class PlainSpaces
{
    private static readonly char[] Others =
        ['\t', '\n', '\u000b', '\f', '\r', '\u0085', '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u2028', '\u2029', '\u202f'];

    /// <summary>The prose with nothing but spaces within the paragraphs; itself where it has nothing else.</summary>
    public static string Of(string prose, Paragraph[] paragraphs)
    {
        char[]? spaced = null;
        foreach (Paragraph paragraph in paragraphs)
        {
            int at = paragraph.Span.Start;
            while ((at = prose.IndexOfAny(Others, at, paragraph.Span.End - at)) >= 0) (spaced ??= prose.ToCharArray())[at++] = ' ';
        }

        return spaced == null ? prose : new string(spaced);
    }
}
