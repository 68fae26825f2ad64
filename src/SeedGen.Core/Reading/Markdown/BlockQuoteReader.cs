using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Markdown;

/// <summary>
/// Reads the block quotes of Markdown: their paragraphs are the words, and a dash, a list of one point or a line of its own letters
/// tells the signature. Whether the marks in them make prose of it is told where marks are read.
/// </summary>
internal sealed class BlockQuoteReader(string text, MarkdownProse prose, List<Paragraph> paragraphs)
{
    private const int LongestSignature = 80;

    private readonly List<BlockQuotation> _found = [];
    private int _blocks;

    /// <summary>The paragraph below the last block quote, if that has no signature yet; else −1.</summary>
    private int _below = -1;

    /// <summary>A record for each paragraph that is somebody's words.</summary>
    public IReadOnlyList<BlockQuotation> Found => _found;

    /// <summary>Reads <paramref name="quote"/>, its blocks by <paramref name="read"/>.</summary>
    public void Read(QuoteBlock quote, Action<Block> read)
    {
        int first = paragraphs.Count;
        List<int> own = [];
        foreach (Block child in quote)
        {
            int before = paragraphs.Count;
            read(child);
            if (child is not QuoteBlock) own.AddRange(Enumerable.Range(before, paragraphs.Count - before));
            // “Ivo Brandt wrote:” above what he wrote is said by nobody.
            else if (own.Count > 0 && own[own.Count - 1] == before - 1 && Introduces(before - 1)) own.RemoveAt(own.Count - 1);
        }

        TextSpan? signature = null;
        if (quote.Count > 0 && quote[0] is HeadingBlock heading)
        {
            // A note or a warning, unless it says that it is a quote: “[!quote] Sabine Orr”.
            if (!IsQuoteCallout(heading)) return;
            if (own.Count > 1 && prose.SpanOf(heading.Span).Contains(paragraphs[own[0]].Span))
            {
                signature = paragraphs[own[0]].Span;
                own.RemoveAt(0);
            }
        }

        if (own.Count == 0) return;
        TextSpan opening = paragraphs[own[0]].Span;
        if (LabelOf(quote) is { } label && opening.Contains(label))
        {
            // “**Note:** …” is the writer's, “**Sabine Orr:** …” hers.
            if (!IsName(label)) return;
            int colon = label.End;
            while (colon < opening.End && prose[colon] is ' ' or ':') colon++;
            (signature, opening) = (label, new TextSpan(colon, opening.End));
            if (opening.IsEmpty) return;
        }

        int last = own[own.Count - 1];
        TextSpan words = last == own[0] ? opening : paragraphs[last].Span;
        if (signature == null && SignatureIn(quote, own[0], last, out int wordsEnd) is { } found)
        {
            signature = found;
            words = prose.Trim(new TextSpan(words.Start, wordsEnd));
            if (words.IsEmpty) own.RemoveAt(own.Count - 1);
        }

        bool introduced = first > 0 && Introduces(first - 1);
        foreach (int i in own)
        {
            TextSpan span = i == last ? words : i == own[0] ? opening : paragraphs[i].Span;
            _found.Add(new BlockQuotation(span, signature, i, _blocks, introduced));
        }

        _blocks++;
        _below = signature == null ? paragraphs.Count : -1;
    }

    /// <summary>“[!quote] Sabine Orr”, which was made a heading.</summary>
    public bool IsQuoteCallout(HeadingBlock heading) => ForeignMarkup.IsQuoteCallout(text, prose.SpanOf(heading.Span).Start);

    /// <summary>The paragraph that was read last signs the block quote above it: “— Sabine Orr”.</summary>
    public void SignBelow()
    {
        int last = paragraphs.Count - 1;
        if (last != _below || !IsDash(prose[paragraphs[last].Span.Start])) return;
        TextSpan signature = BehindDash(paragraphs[last].Span);
        if (!IsSignature(signature)) return;
        for (int i = _found.Count - 1; i >= 0 && _found[i].Block == _blocks - 1; i--) _found[i] = _found[i] with { Signature = signature };
    }

    /// <summary>The signature at the end of a quote, or null.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="first">Its first paragraph.</param>
    /// <param name="last">Its last paragraph.</param>
    /// <param name="wordsEnd">Receives the end of the words in front of the signature.</param>
    private TextSpan? SignatureIn(QuoteBlock quote, int first, int last, out int wordsEnd)
    {
        TextSpan paragraph = paragraphs[last].Span, line = LastLine(paragraph);
        bool whole = line.Start == paragraph.Start;
        wordsEnd = line.Start;
        if (first != last || !whole)
        {
            // Where the first line has a dash too, two of them talk.
            if (IsDash(prose[line.Start]) && !IsDash(prose[paragraphs[first].Span.Start])) return BehindDash(line);
            bool apart = quote.LastChild switch
            {
                ListBlock { Count: 1, BulletType: '-' } => whole,
                ParagraphBlock { Inline: { } inlines } => IsSetApart(inlines),
                _ => false,
            };
            if (apart && IsSignature(line)) return line;
        }

        // “The well is honest. — Sabine Orr”
        for (int i = line.End - 2; i > line.Start + 1; i--)
        {
            if (!IsDash(prose[i]) || prose[i - 1] != ' ' || prose[i + 1] is not (' ' or '-')) continue;
            TextSpan behind = BehindDash(new TextSpan(i, line.End)), before = prose.Trim(new TextSpan(line.Start, i));
            wordsEnd = before.End;
            return IsSignature(behind) && prose[before.End - 1] is '.' or '!' or '?' or '…' or '”' or '"' or '’' or '»' ? behind : null;
        }

        return null;
    }

    /// <summary>Emphasised words at the beginning that end with a colon, or have one behind, without it; else null.</summary>
    private TextSpan? LabelOf(QuoteBlock quote)
    {
        if (quote[0] is not ParagraphBlock { Inline.FirstChild: EmphasisInline emphasis }) return null;
        TextSpan label = prose.Trim(prose.SpanOf(emphasis.Span));
        int behind = prose.SpanOf(emphasis.Span).End;
        if (label.IsEmpty) return null;
        if (prose[label.End - 1] == ':') return prose.Trim(new TextSpan(label.Start, label.End - 1));
        return prose[behind] == ':' ? label : null;
    }

    /// <summary>Two words or more that begin with capitals.</summary>
    private bool IsName(TextSpan label)
    {
        string[] words = prose.In(label).Split(' ');
        return words.Length is > 1 and < 6 && Array.TrueForAll(words, w => w.Length > 0 && char.IsUpper(w[0]));
    }

    /// <summary>All of the last line is emphasised, or <c>&lt;cite&gt;</c>.</summary>
    private static bool IsSetApart(ContainerInline inlines)
    {
        Inline? inline = inlines.LastChild;
        bool apart = false;
        for (; inline is not (null or LineBreakInline); inline = inline.PreviousSibling)
        {
            if (inline is HtmlInline { Tag: var tag } && tag.StartsWith("</cite", StringComparison.OrdinalIgnoreCase)) return true;
            if (inline is EmphasisInline) apart = true;
            else if (inline is LiteralInline literal && !literal.Content.IsEmptyOrWhitespace()) return false;
        }

        return apart;
    }

    /// <summary>A few words that begin with a capital and are no sentence.</summary>
    private bool IsSignature(TextSpan span) =>
        span.Length is > 1 and <= LongestSignature && char.IsUpper(prose[span.Start])
        && prose[span.End - 1] is not ('.' or '!' or '?' or ':' or ',' or ';');

    private bool Introduces(int paragraph) =>
        paragraphs[paragraph].Kind == ParagraphKind.Body && prose[paragraphs[paragraph].Span.End - 1] == ':';

    private static bool IsDash(char c) => c is '—' or '–' or '-' or '―';

    private TextSpan BehindDash(TextSpan line)
    {
        int start = line.Start;
        while (start < line.End && (IsDash(prose[start]) || prose[start] is ' ' or '\u00a0')) start++;
        return new TextSpan(start, line.End);
    }

    /// <summary>What stands in the last line, without the blanks before it.</summary>
    private TextSpan LastLine(TextSpan paragraph)
    {
        int start = paragraph.End;
        while (start > paragraph.Start && prose[start - 1] is not ('\n' or '\r')) start--;
        return prose.Trim(new TextSpan(start, paragraph.End));
    }
}
