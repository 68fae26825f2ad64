using SeedGen.Findings;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Pairs the quotation marks of a document, paragraph by paragraph.</summary>
internal static class MarkPairer
{
    /// <summary>Pairs the marks of <paramref name="document"/>; the result is in document order.</summary>
    public static IReadOnlyList<QuotedString> Pair(ReadDocument document, FindingSink findings, CancellationToken cancellation)
    {
        List<QuotedString> found = [];
        string text = document.Prose;
        foreach (Model.Paragraph paragraph in document.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            int open = -1;
            for (int i = paragraph.Span.Start; i < paragraph.Span.End; i++)
            {
                if (text[i] is not ('"' or '“' or '”')) continue;
                if (open < 0)
                {
                    open = i;
                    continue;
                }

                int s = open + 1, e = i;
                while (s < e && char.IsWhiteSpace(text[s])) s++;
                while (e > s && char.IsWhiteSpace(text[e - 1])) e--;
                found.Add(new QuotedString(new TextSpan(open, i + 1), new TextSpan(s, e), paragraph.Index, false, false));
                open = -1;
            }
        }

        _ = findings;
        return found;
    }
}
