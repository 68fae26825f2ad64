using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Reads a file into its blocks.</summary>
internal static class DocumentReader
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public static ReadDocument Read(SourceFile file, FindingSink findings, CancellationToken cancellation)
    {
        string text = file.Content;
        List<Paragraph> paragraphs = [];
        int start = 0;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            int s = start, e = end;
            while (s < e && char.IsWhiteSpace(text[s])) s++;
            while (e > s && char.IsWhiteSpace(text[e - 1])) e--;
            if (e > s)
            {
                ParagraphKind kind = paragraphs.Count == 0 ? ParagraphKind.Title : ParagraphKind.Body;
                paragraphs.Add(new Paragraph(paragraphs.Count, kind, new TextSpan(s, e)));
            }

            start = end + 1;
        }

        Title? title = paragraphs.Count > 0 ? new Title(paragraphs[0].Span.In(text), paragraphs[0].Span) : null;
        _ = findings;
        return new ReadDocument { Prose = text, Title = title, Paragraphs = paragraphs };
    }
}
