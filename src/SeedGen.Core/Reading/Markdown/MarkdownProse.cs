using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SeedGen.Reading.Leftovers;
using SeedGen.Text;

namespace SeedGen.Reading.Markdown;

/// <summary>The words of a Markdown text, each where it stands in the file, and blanks for everything else.</summary>
internal sealed class MarkdownProse
{
    private readonly char[] _prose;
    private readonly string _file;
    private readonly string _text;
    private readonly int _start;

    /// <summary>
    /// What was meant by references and escapes that are not in the prose yet: where it belongs is told by the words on both sides.
    /// </summary>
    private readonly List<(TextSpan Span, string Meant)> _meant = [];

    /// <summary>Nothing but line ends yet.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The same with other characters for what is no Markdown.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    public MarkdownProse(string file, string text, int start)
    {
        _file = file;
        _text = text;
        _start = start;
        _prose = new char[text.Length];
        for (int i = 0; i < text.Length; i++) _prose[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    }

    /// <summary>The character of the prose at <paramref name="offset"/>; a blank behind its end.</summary>
    public char this[int offset] => offset < _prose.Length ? _prose[offset] : ' ';

    /// <summary>Whether the words at <paramref name="start"/> are the caption of a picture.</summary>
    public bool IsCaption(int start) => Shortcodes.OpenCaption(_file, _prose, start);

    /// <summary>The characters of the prose at <paramref name="span"/>.</summary>
    public string In(TextSpan span) => new(_prose, span.Start, span.Length);

    /// <summary>The prose, in which words with nothing but markup between them are next to each other.</summary>
    public string Finish()
    {
        Restoration.Close(_prose, _file, _start);
        return new string(_prose);
    }

    /// <summary>Writes the words of the block: where they stand, or null where it has none.</summary>
    public TextSpan? Write(LeafBlock block)
    {
        if (block.Inline != null) Copy(block.Inline);
        PutMeant();
        TextSpan words = Trim(SpanOf(block.Span));
        return words.IsEmpty ? null : words;
    }

    /// <summary>The span without white space of the prose at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(_prose[start])) start++;
        while (end > start && char.IsWhiteSpace(_prose[end - 1])) end--;
        return new TextSpan(start, end);
    }

    /// <summary>
    /// The words of the block with the markup at their ends that belongs to them: “*valley*”, and neither the “# ” of the block nor a
    /// picture beside them.
    /// </summary>
    public TextSpan ExtentOf(LeafBlock block, TextSpan words)
    {
        Inline? first = block.Inline?.FirstChild, last = block.Inline?.LastChild;
        while (first != null && IsBeside(first)) first = first.NextSibling;
        while (last != null && IsBeside(last)) last = last.PreviousSibling;
        (int start, int end) = (words.Start, words.End);
        TextSpan whole = SpanOf(block.Span);
        if (first is LiteralInline && start > _start && _text[start - 1] == '\\') start--;
        else if (first is not (null or LiteralInline)) start = Math.Max(whole.Start, Math.Min(start, SpanOf(first.Span).Start));
        if (last is LiteralInline && end < whole.End && _text[end - 1] == '\\' && _prose[end - 1] != '\\') end++;
        else if (last is not (null or LiteralInline)) end = Math.Min(whole.End, Math.Max(end, SpanOf(last.Span).End));
        while (start > whole.Start && IsDelimiter(start - 1)) start--;
        while (end < whole.End && IsDelimiter(end)) end++;
        return WithForeign(start, BehindFootnotes(end));
    }

    /// <summary>Of “***well***” the library says where the outer stars begin and end, not always rightly.</summary>
    private bool IsDelimiter(int i) => _prose[i] == ' ' && _text[i] is '*' or '_' or '~' or '=' or '`';

    /// <summary>“[^1]”: the library does not say where it stands.</summary>
    private int BehindFootnotes(int end)
    {
        while (end + 1 < _text.Length && _text[end] == '[' && _text[end + 1] == '^')
        {
            int close = _text.IndexOf(']', end);
            if (close < 0) break;
            end = close + 1;
        }

        return end;
    }

    /// <summary>“[[Ned Fell|Fell]]”: what is no Markdown and is next to the words.</summary>
    private TextSpan WithForeign(int start, int end)
    {
        while (start > _start && _text[start - 1] != _file[start - 1]) start--;
        while (end < _text.Length && _text[end] != _file[end]) end++;
        return new TextSpan(start, end);
    }

    /// <summary>The character at <paramref name="offset"/> is one of the words.</summary>
    public void Copy(int offset)
    {
        if (_text[offset] == _file[offset]) _prose[offset] = _text[offset];
    }

    /// <summary>“&amp;ldquo;” is a mark, and so is “\"”: it is in the prose when <see cref="PutMeant"/> is called.</summary>
    public void Put(TextSpan written, string meant)
    {
        if (meant.Length <= written.Length) _meant.Add((written, meant));
    }

    /// <summary>Puts what was meant between the words that are there now.</summary>
    public void PutMeant()
    {
        foreach ((TextSpan written, string meant) in _meant) Restoration.Put(_prose, written.Start, written.End, meant);
        _meant.Clear();
    }

    /// <summary>ASCII alone: “\$” is a dollar, and “\—” has a backslash.</summary>
    private static bool IsEscaped(char c) => c is > ' ' and < '\u007f' && !char.IsLetterOrDigit(c);

    /// <summary>Where it stands in the file.</summary>
    public TextSpan SpanOf(SourceSpan span)
    {
        int start = Math.Max(_start, Math.Min(_text.Length, _start + span.Start));
        return new TextSpan(start, Math.Max(start, Math.Min(_text.Length, _start + span.End + 1)));
    }

    private bool IsBeside(Inline inline) => inline switch
    {
        LineBreakInline or TaskList or LinkInline { IsImage: true } => true,
        HtmlInline html => html.Tag.StartsWith("<!--", StringComparison.Ordinal),
        LiteralInline literal => string.IsNullOrWhiteSpace(In(SpanOf(literal.Span))),
        _ => false,
    };

    private void Copy(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            if (inline is LiteralInline literal) CopyLiteral(SpanOf(literal.Span));
            else if (inline is CodeInline code) CopyCode(SpanOf(code.Span));
            else if (inline is HtmlEntityInline entity) Put(SpanOf(entity.Span), CharacterReferences.Decode(SpanOf(entity.Span).In(_text)));
            else if (inline is ContainerInline nested && nested is not LinkInline { IsImage: true }) Copy(nested);
        }
    }

    private void CopyLiteral(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (_text[i] == '\\' && i + 1 < span.End && IsEscaped(_text[i + 1])) Put(new TextSpan(i, i + 2), _text[++i].ToString());
            else Copy(i);
        }
    }

    private void CopyCode(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (_text[i] != '`') Copy(i);
        }
    }
}
