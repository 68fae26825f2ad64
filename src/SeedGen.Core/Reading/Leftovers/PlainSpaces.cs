using SeedGen.Model;

namespace SeedGen.Reading.Leftovers;

/// <summary>
/// “Hong” and “Kong” with the end of a line between them, or a space that does not break, are one name all the same: in the prose each
/// white space is a space, where it stands.
/// </summary>
internal static class PlainSpaces
{
    /// <summary>Five are looked for at once; what else there is comes in no news.</summary>
    private static readonly char[] Others = ['\n', '\t', '\u00a0', '\u2009', '\u202f'];

    /// <summary>The prose with nothing but spaces within the paragraphs; itself where it has nothing else.</summary>
    public static string Of(string prose, Paragraph[] paragraphs, ReadingMemory memory)
    {
        Span<char> spaced = default;
        foreach (Paragraph paragraph in paragraphs)
        {
            int at = paragraph.Span.Start;
            while ((at = prose.IndexOfAny(Others, at, paragraph.Span.End - at)) >= 0)
            {
                if (spaced.IsEmpty) spaced = memory.CopyOf(prose);
                int lineEnd = prose[at] == '\n' && prose[at - 1] == '\r' ? at - 1 : at;
                if (prose[at] != '\n' || !LineHyphens.Fill(prose, lineEnd, at + 1, paragraph.Span.End, spaced))
                    spaced.Slice(lineEnd, at + 1 - lineEnd).Fill(' ');
                at++;
            }
        }

        return spaced.IsEmpty ? prose : spaced.ToString();
    }
}
