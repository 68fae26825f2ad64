using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedGen.Model;
using SeedGen.Reading.Leftovers;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Reads Markdown: its blocks, and the text with all markup blanked out. Markdig is loaded for <c>.md</c> files and not before.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly char[] _prose;
    private readonly string _text;
    private readonly int _start;
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<BlockQuotation> _quotations = [];

    private MarkdownReader(string text, int start)
    {
        _text = text;
        _start = start;
        _prose = new char[text.Length];
        for (int i = 0; i < text.Length; i++) _prose[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    }

    /// <summary>
    /// Reads <paramref name="text"/> from <paramref name="start"/> on, which is behind the front matter; null where the library fails, as it
    /// does on an open bracket before lines that end in different ways.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (string Prose, List<Paragraph> Paragraphs, List<BlockQuotation> Quotations)? Read(string text, int start)
    {
        MarkdownReader reader = new(text, start);
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
        MarkdownDocument blocks;
        try
        {
            blocks = Markdig.Markdown.Parse(text.Substring(start), pipeline);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or NullReferenceException or InvalidOperationException)
        {
            return null;
        }

        foreach (Block block in blocks) reader.ReadBlock(block);
        Restoration.Close(reader._prose, text, start);
        return (new string(reader._prose), reader._paragraphs, reader._quotations);
    }

    private void ReadBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                bool title = heading.Level == 1 && _paragraphs.Count == 0;
                Add(heading, title ? ParagraphKind.Title : ParagraphKind.Heading);
                break;
            case ParagraphBlock paragraph:
                Add(paragraph, ParagraphKind.Body);
                break;
            case QuoteBlock quote:
                ReadQuotation(quote);
                break;
            case ContainerBlock container:
                foreach (Block child in container) ReadBlock(child);
                break;
        }
    }

    private void Add(LeafBlock block, ParagraphKind kind)
    {
        if (block.Inline != null) Copy(block.Inline);
        if (Extent(block) is not { } span) return;
        if (kind == ParagraphKind.Body) kind = BlockKinds.Of(new string(_prose, span.Start, span.Length), new TextSpan(0, span.Length));
        _paragraphs.Add(new Paragraph(_paragraphs.Count, kind, span));
    }

    /// <summary>
    /// A block quote: its paragraphs are the words; a last one, or a last line, that begins with a dash is the signature.
    /// </summary>
    private void ReadQuotation(QuoteBlock quote)
    {
        int first = _paragraphs.Count;
        foreach (Block child in quote) ReadBlock(child);
        if (_paragraphs.Count == first) return;
        int last = _paragraphs.Count - 1;
        TextSpan end = LastLine(_paragraphs[last].Span);
        TextSpan? signature = null;
        if (IsDash(_prose[end.Start]) && (last > first || end.Start > _paragraphs[last].Span.Start))
        {
            int start = end.Start;
            while (start < end.End && (IsDash(_prose[start]) || _prose[start] == ' ')) start++;
            signature = new TextSpan(start, end.End);
            if (end.Start == _paragraphs[last].Span.Start) last--;
        }

        for (int i = first; i <= last; i++)
        {
            TextSpan words = _paragraphs[i].Span;
            if (signature is { } below && words.Contains(below)) words = Trimmed(words.Start, end.Start);
            _quotations.Add(new BlockQuotation(WithoutMarks(words), signature, i));
        }
    }

    private static bool IsDash(char c) => c is '—' or '–' or '-';

    /// <summary>What stands in the last line, without the blanks before it.</summary>
    private TextSpan LastLine(TextSpan paragraph)
    {
        int start = paragraph.End;
        while (start > paragraph.Start && _prose[start - 1] is not ('\n' or '\r')) start--;
        while (start < paragraph.End && _prose[start] == ' ') start++;
        return new TextSpan(start, paragraph.End);
    }

    /// <summary>The marks of a block quote are no part of its words, where they hold all of it.</summary>
    private TextSpan WithoutMarks(TextSpan words)
    {
        if (words.Length < 3 || (_prose[words.Start], _prose[words.End - 1]) is not (('“', '”') or ('"', '"'))) return words;
        int inside = new string(_prose, words.Start + 1, words.Length - 2).IndexOfAny(['“', '”', '"']);
        return inside < 0 ? new TextSpan(words.Start + 1, words.End - 1) : words;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_prose[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private void Copy(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            if (inline is LiteralInline literal) CopySpan(literal.Span);
            else if (inline is CodeInline code) CopyCode(code);
            else if (inline is HtmlEntityInline entity) PutEntity(entity);
            else if (inline is ContainerInline nested && nested is not LinkInline { IsImage: true }) Copy(nested);
        }
    }

    private void CopySpan(SourceSpan span)
    {
        for (int i = _start + span.Start; i <= _start + span.End && i < _text.Length; i++)
        {
            if (_text[i] == '\\' && i < _start + span.End && char.IsPunctuation(_text[i + 1])) continue;
            _prose[i] = _text[i];
        }
    }

    /// <summary>“&amp;ldquo;” is a mark in Markdown.</summary>
    private void PutEntity(HtmlEntityInline entity)
    {
        int start = _start + entity.Span.Start, end = Math.Min(_text.Length, _start + entity.Span.End + 1);
        string meant = CharacterReferences.Decode(_text.Substring(start, end - start));
        if (meant.Length <= end - start) Restoration.Put(_prose, start, end, meant);
    }

    private void CopyCode(CodeInline code)
    {
        for (int i = _start + code.Span.Start; i <= _start + code.Span.End && i < _text.Length; i++)
        {
            if (_text[i] != '`') _prose[i] = _text[i];
        }
    }

    /// <summary>The prose of the block without white space around it, or null where nothing is left.</summary>
    private TextSpan? Extent(Block block)
    {
        int start = _start + block.Span.Start, end = Math.Min(_text.Length, _start + block.Span.End + 1);
        while (start < end && char.IsWhiteSpace(_prose[start])) start++;
        TextSpan extent = Trimmed(start, end);
        return extent.Length > 0 ? extent : null;
    }
}
