using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>
/// Where the story itself begins: behind the headline, the byline and the desk, which are lines without a stop. “Tom Iddle” — “The master
/// of the lodge said …”: the second.
/// </summary>
internal static class OpeningOfStory
{
    /// <summary>Bylines, desks and stamps that stand above the first paragraph.</summary>
    private const int MostLines = 6;

    /// <summary>The first paragraph of the story; beyond the last where there is none.</summary>
    public static int Paragraph(Prose prose)
    {
        int first = -1;
        for (int i = 0; i < prose.Paragraphs.Length; i++)
        {
            if (prose.Paragraphs[i].Kind != ParagraphKind.Body) continue;
            if (EndsAsSentence(prose, i)) return i;
            if (first < 0) first = i;
            if (i - first > MostLines) break;
        }

        return first < 0 ? prose.Paragraphs.Length : first;
    }

    /// <summary>With a stop, inside closing marks or not: a second headline may end in marks without one.</summary>
    private static bool EndsAsSentence(Prose prose, int paragraph)
    {
        TextSpan span = prose.Paragraphs[paragraph].Span;
        int last = span.End - 1;
        while (last > span.Start && prose.Text[last] is '"' or '”' or '’' or '\'' or ')') last--;
        return !span.IsEmpty && prose.Text[last] is '.' or '!' or '?' or ':';
    }
}
