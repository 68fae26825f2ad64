using System.Runtime.CompilerServices;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Markdown;

/// <summary>What a text says once its markup is read.</summary>
/// <param name="Prose">The text with all markup blanked out.</param>
/// <param name="Paragraphs">The words of each block; markup at their ends is not part of them.</param>
/// <param name="Shown">The same with that markup, as somebody takes them who looks at the file.</param>
/// <param name="Quotations">The block quotes.</param>
internal sealed record MarkdownText(
    string Prose, Paragraph[] Paragraphs, Paragraph[] Shown, IReadOnlyList<BlockQuotation> Quotations);

/// <summary>
/// Reads Markdown: its blocks, and the text with all markup blanked out. Markdig is loaded for Markdown and not before.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly MarkdownProse _prose;
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Paragraph> _shown = [];
    private readonly BlockQuoteReader _quotes;
    private HtmlBlockReader? _html;
    private bool _hasTitle;

    private MarkdownReader(string text, string known, int start)
    {
        (_text, _start) = (known, start);
        _prose = new MarkdownProse(text, known, start);
        _quotes = new BlockQuoteReader(text, _prose, _paragraphs);
    }

    /// <summary>
    /// Reads <paramref name="text"/> from <paramref name="start"/> on, which is behind the front matter; null where the library fails, as
    /// it does on an open bracket before lines that end in different ways.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static MarkdownText? Read(string text, int start)
    {
        string known = PipeTables.Blank(ForeignMarkup.TakeOut(text, start), start);
        MarkdownReader reader = new(text, known, start);
        MarkdownDocument blocks;
        try
        {
            blocks = Markdig.Markdown.Parse(known.Substring(start), MarkdownDialect.Pipeline);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or NullReferenceException or InvalidOperationException)
        {
            return null;
        }

        reader.ReadBlocks(blocks);
        return new MarkdownText(reader._prose.Finish(), [.. reader._paragraphs], [.. reader._shown], reader._quotes.Found);
    }

    private void ReadBlocks(ContainerBlock container)
    {
        foreach (Block block in container) ReadBlock(block);
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                bool title = heading.Level == 1 && !_hasTitle;
                ParagraphKind kind = title ? ParagraphKind.Title
                    : _quotes.IsQuoteCallout(heading) ? ParagraphKind.Body : ParagraphKind.Heading;
                if (Add(heading, kind)) _hasTitle |= title;
                break;
            case ParagraphBlock or DefinitionTerm:
                if (Add((LeafBlock)block, ParagraphKind.Body)) _quotes.SignBelow();
                break;
            case QuoteBlock quote:
                _quotes.Read(quote, ReadBlock);
                break;
            case HtmlBlock html:
                (_html ??= new HtmlBlockReader(_text, _start, _prose, Add)).Read(_prose.SpanOf(html.Span));
                break;
            case Table or FootnoteGroup:
                break;
            case ContainerBlock container:
                ReadBlocks(container);
                break;
        }
    }

    /// <summary>Whether the block has words.</summary>
    private bool Add(LeafBlock block, ParagraphKind kind)
    {
        if (_prose.Write(block) is not { } words) return false;
        Add(words, _prose.ExtentOf(block, words), kind);
        return true;
    }

    private void Add(TextSpan words, TextSpan extent, ParagraphKind kind)
    {
        if (kind == ParagraphKind.Body)
            kind = _prose.IsCaption(words.Start) ? ParagraphKind.Caption : BlockKinds.Of(_prose.In(words), new TextSpan(0, words.Length));
        Paragraph paragraph = new(_paragraphs.Count, kind, words);
        _paragraphs.Add(paragraph);
        _shown.Add(paragraph with { Span = extent });
    }
}
