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
        List<TextSpan> blocks = BlockSplitter.Split(text, 0, cancellation);
        List<Paragraph> paragraphs = new(blocks.Count);
        Dateline? dateline = null;
        foreach (TextSpan block in blocks)
        {
            ParagraphKind kind = paragraphs.Count == 0 && BlockKinds.IsTitle(text, block, blocks.Count > 1)
                ? ParagraphKind.Title
                : BlockKinds.Of(text, block);
            if (kind == ParagraphKind.Body) dateline ??= paragraphs.Count < 4 ? DatelineReader.Read(text, block) : null;
            paragraphs.Add(new Paragraph(paragraphs.Count, kind, block));
        }

        Title? title = paragraphs.Count > 0 && paragraphs[0].Kind == ParagraphKind.Title
            ? new Title(WhiteSpace.Collapse(text, paragraphs[0].Span), paragraphs[0].Span)
            : null;
        Report(text, title, paragraphs, findings, cancellation);
        return new ReadDocument { Prose = text, Title = title, Dateline = dateline, Paragraphs = paragraphs };
    }

    private static void Report(
        string text, Title? title, List<Paragraph> paragraphs, FindingSink findings, CancellationToken cancellation)
    {
        if (paragraphs.Count == 0) return;
        TextSpan start = new(0, 0);
        if (title == null) findings.Add("SEED2001", start);
        if (paragraphs.All(p => p.Kind != ParagraphKind.Body)) findings.Add("SEED2002", start);
        foreach (Paragraph paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            CharacterFindings.Report(text, paragraph.Span, findings);
            if (paragraph.Kind == ParagraphKind.Boilerplate && paragraph.Span.Length > 3)
                findings.Add("SEED2004", paragraph.Span, [new Edit(RepeatedParagraphs.WholeLines(text, paragraph.Span), "")], Shorten(text, paragraph.Span));
        }

        RepeatedParagraphs.Report(text, paragraphs, findings);
    }

    private static string Shorten(string text, TextSpan span) =>
        span.Length <= 40 ? WhiteSpace.Collapse(text, span) : WhiteSpace.Collapse(text, new TextSpan(span.Start, span.Start + 40)) + "…";
}
