using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Leftovers;
using SeedGen.Reading.Markdown;
using SeedGen.Reading.Transcripts;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Reads a file into its blocks.</summary>
internal static class DocumentReader
{
    /// <summary>A dateline stands in one of the first paragraphs or nowhere.</summary>
    private const int FarthestDateline = 4;

    /// <summary>Reads <paramref name="file"/>.</summary>
    /// <param name="file">The document.</param>
    /// <param name="sides">Its side files in the order of trust.</param>
    /// <param name="findings">Of the document.</param>
    /// <param name="memory">Empty; nothing of the result lies in it.</param>
    /// <param name="cancellation">Of the host.</param>
    public static ReadDocument Read(SourceFile file, IReadOnlyList<SideFile> sides, FindingSink findings, ReadingMemory memory,
        CancellationToken cancellation)
    {
        string text = file.Content;
        FrontMatter? front = FrontMatter.Find(text);
        FrontMatter? toml = front == null ? FrontMatter.FindToml(text) : null;
        FrontMatterContent content = front is { } f ? FrontMatterReader.Read(text, f.Yaml, null, findings) : FrontMatterContent.None;
        CorrectionLayer own = new(null, content.Corrections, findings);
        CorrectionLayer[] layers = sides.Count == 0
            ? [own]
            : [own, .. sides.Select(s => new CorrectionLayer(s, s.Content.Corrections, new FindingSink(s.Text)))];
        bool unclosed = front == null && FrontMatter.IsUnclosed(text);
        if (unclosed) findings.Add("SEED4001", new TextSpan(0, 3), "the front matter", "the line of three dashes that ends it is missing");
        if (toml != null)
            findings.Add("SEED4001", new TextSpan(0, 3),
                "the front matter", "it is TOML; write it as YAML between two lines of three dashes");
        int start = (front ?? toml)?.End ?? 0;
        MarkdownText? markdown = DocumentNames.IsMarkdown(file.Path) ? MarkdownReader.Read(text, start) : null;
        string prose;
        Paragraph[] paragraphs;
        if (markdown != null)
        {
            paragraphs = markdown.Paragraphs;
            prose = PlainTextReader.Read(markdown.Prose, start, markdown: true, findings, memory);
        }
        else
        {
            prose = PlainTextReader.Read(text, start, markdown: false, findings, memory);
            paragraphs = ReadBlocks(text, prose, start, memory, cancellation);
            if (start > 0) prose = Blank(prose, start);
        }

        Paragraph[] shown = markdown?.Shown ?? paragraphs;
        Title? title = content.Title ?? sides.Select(s => s.Content.Title).FirstOrDefault(t => t != null)
            ?? TitleOf(prose, paragraphs, shown);
        if (paragraphs.Length == 0) findings.Add("SEED0002", new TextSpan(0, 0), file.Path);
        else
        {
            if (!unclosed && toml == null) ReportWhole(title, paragraphs, DocumentNames.IsMarkdown(file.Path), findings);
            Report(text, prose, paragraphs, shown, findings, memory, cancellation);
        }

        return new ReadDocument
        {
            Prose = PlainSpaces.Of(prose, paragraphs, memory),
            Title = title,
            Dateline = DatelineOf(prose, paragraphs),
            Paragraphs = paragraphs,
            Turns = TranscriptReader.Read(prose, paragraphs,
                content.IsTranscript ?? sides.Select(s => s.Content.IsTranscript).FirstOrDefault(t => t != null)),
            Shown = shown,
            BlockQuotations = markdown?.Quotations ?? [],
            Metadata = MetadataMerger.Merge(content, layers),
            Corrections = layers,
        };
    }

    private static Paragraph[] ReadBlocks(string text, string prose, int start, ReadingMemory memory,
        CancellationToken cancellation)
    {
        List<TextSpan> blocks = BlockSplitter.Split(prose, start, memory, cancellation);
        ParagraphKind?[]? record = RecordReader.Read(prose, blocks);
        Paragraph[] paragraphs = new Paragraph[blocks.Count];
        bool first = record == null || !record.Contains(ParagraphKind.Title);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            ParagraphKind kind = record?[i] is { } known ? known
                : !ReferenceEquals(text, prose) && Shortcodes.OpenCaption(text, prose.AsSpan(), blocks[i].Start) ? ParagraphKind.Caption
                : first && BlockKinds.IsTitle(prose, blocks, i) ? ParagraphKind.Title
                : BlockKinds.Of(prose, blocks[i]);
            first = first && (kind is ParagraphKind.Boilerplate or ParagraphKind.Credit or ParagraphKind.Caption
                || DateWords.IsDate(prose, blocks[i]));
            paragraphs[i] = new Paragraph(i, kind, blocks[i]);
        }

        return paragraphs;
    }

    private static Title? TitleOf(string prose, Paragraph[] paragraphs, Paragraph[] shown) =>
        Array.Find(paragraphs, p => p.Kind == ParagraphKind.Title) is { } title
            ? new Title(WhiteSpace.Collapse(prose, title.Span), shown[title.Index].Span)
            : null;

    private static Dateline? DatelineOf(string prose, Paragraph[] paragraphs)
    {
        for (int i = 0; i < Math.Min(paragraphs.Length, FarthestDateline); i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Body && DatelineReader.Read(prose, paragraphs[i].Span) is { } dateline) return dateline;
        }

        return null;
    }

    /// <summary>The text with its first characters turned into blanks, line ends kept.</summary>
    private static string Blank(string text, int end)
    {
        char[] blank = text.ToCharArray();
        for (int i = 0; i < end; i++)
        {
            if (blank[i] is not ('\n' or '\r')) blank[i] = ' ';
        }

        return new string(blank);
    }

    private static void ReportWhole(Title? title, Paragraph[] paragraphs, bool markdown, FindingSink findings)
    {
        TextSpan start = new(0, 0);
        if (title == null)
            findings.Add("SEED2001", start,
                markdown ? "begin with '# ' and the headline" : "make the first line a headline followed by an empty line");
        if (paragraphs.All(p => p.Kind != ParagraphKind.Body)) findings.Add("SEED2002", start);
    }

    private static void Report(string text, string prose, Paragraph[] paragraphs, Paragraph[] shown, FindingSink findings,
        ReadingMemory memory, CancellationToken cancellation)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            CharacterFindings.Report(text, prose, paragraph.Span, findings);
            if (paragraph.Kind != ParagraphKind.Boilerplate || !BlockKinds.HasLetter(prose, paragraph.Span)) continue;
            TextSpan span = shown[paragraph.Index].Span;
            findings.Add("SEED2004", span, ParagraphRemoval.Of(text, span) is { } edit ? [edit] : [], Shorten(prose, paragraph.Span));
        }

        RepeatedParagraphs.Report(text, prose, shown, findings, memory.ByEnds);
    }

    private static string Shorten(string text, TextSpan span) =>
        span.Length <= 40 ? WhiteSpace.Collapse(text, span) : WhiteSpace.Collapse(text, new TextSpan(span.Start, span.Start + 40)) + "…";
}
