using System.Globalization;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>
/// Reads plain text that is not quite: web sites leave tags and references of HTML in it, wrong encodings leave “â€œ”. The prose has what
/// was meant; a finding for each kind tells of it, with the edits for all places.
/// </summary>
internal sealed class PlainTextReader
{
    /// <summary>What all of them begin with that most texts lack; five are looked for at once.</summary>
    private static readonly char[] Signs = ['<', '&', 'Ã', 'Â', 'â'];

    private static readonly char[] SignsWithShortcodes = [.. Signs, '['];

    /// <summary>In Markdown tags and references have their meaning.</summary>
    private static readonly char[] SignsInMarkdown = ['Ã', 'Â', 'â'];

    private readonly string _text;
    private readonly bool _markdown;
    private readonly ReadingMemory _memory;
    private readonly Repairs _tags = new(), _references = new(), _misread = new();

    /// <summary>Of each of the tags.</summary>
    private readonly List<HtmlTag> _kinds = [];

    /// <summary>Where a tag has ended that parts paragraphs: another behind it does nothing.</summary>
    private int _parted = -1;

    private PlainTextReader(string text, bool markdown, ReadingMemory memory) => (_text, _markdown, _memory) = (text, markdown, memory);

    /// <summary>The prose: the text itself where nothing is wrong with it.</summary>
    /// <param name="text">The text, or the prose of Markdown.</param>
    /// <param name="start">Where it begins, behind the front matter.</param>
    /// <param name="markdown">Whether it was read as Markdown.</param>
    /// <param name="findings">Of the document.</param>
    /// <param name="memory">The letters in it are written over.</param>
    public static string Read(string text, int start, bool markdown, FindingSink findings, ReadingMemory memory)
    {
        int first = text.IndexOfAny(markdown ? SignsInMarkdown : Signs, start);
        Shortcodes? shortcodes = markdown ? null : Shortcodes.In(text, start);
        if (first < 0 && shortcodes == null) return text;
        PlainTextReader reader = new(text, markdown, memory);
        reader.Find(start, markdown ? SignsInMarkdown : shortcodes == null ? Signs : SignsWithShortcodes,
            markdown ? null : new HtmlTags(text, start), shortcodes);
        return reader.Report(findings) ? reader.Write(start) : text;
    }

    private void Find(int start, char[] signs, HtmlTags? tags, Shortcodes? shortcodes)
    {
        for (int i = _text.IndexOfAny(signs, start), end; i >= 0; i = _text.IndexOfAny(signs, end))
        {
            if (_text[i] == '<' && tags != null) end = FindTag(i, tags.Read(i, out int behindTag), behindTag);
            else if (_text[i] == '[' && shortcodes != null) end = FindTag(i, shortcodes.Read(i, out int behindCode), behindCode);
            else if (_text[i] != '&') end = Find(_misread, MisreadText.Read(_text, i, out int behind), i, behind);
            else end = Find(_references, CharacterReferences.Read(_text, i, out int semicolon), i, semicolon);
        }
    }

    /// <summary>Where the next place to look at is.</summary>
    private static int Find(Repairs repairs, string? meant, int start, int end)
    {
        if (meant == null) return start + 1;
        repairs.Add(new TextSpan(start, end), meant);
        return end;
    }

    private int FindTag(int i, HtmlTag tag, int end)
    {
        if (tag == HtmlTag.None) return i + 1;
        bool parted = tag == HtmlTag.Inline || i == _parted || IsAtLineEnd(i, end);
        _tags.Add(new TextSpan(i, end), parted ? "" : tag == HtmlTag.Line ? "\n" : "\n\n");
        _kinds.Add(tag);
        if (tag == HtmlTag.Block) _parted = end;
        return end;
    }

    private bool IsAtLineEnd(int start, int end) =>
        start == 0 || end == _text.Length || _text[start - 1] == '\n' || _text[end] is '\n' or '\r';

    private string Write(int start)
    {
        Span<char> prose = _memory.CopyOf(_text);
        for (int i = 0; i < _kinds.Count; i++) Blank(prose, _tags.Edits[i].Span, _kinds[i]);
        if (_tags.Any) Restoration.Close(prose, _text, start);
        _misread.Put(prose);
        _references.Put(prose);
        return prose.ToString();
    }

    /// <summary>Takes the tag out, and parts the text where it does.</summary>
    private void Blank(Span<char> prose, TextSpan span, HtmlTag tag)
    {
        for (int i = span.Start; i < span.End; i++) prose[i] = _text[i] is '\n' or '\r' ? _text[i] : ' ';
        if (tag != HtmlTag.Inline) prose[span.Start] = '\n';
        if (tag == HtmlTag.Block) prose[span.Start + 1] = '\n';
    }

    private bool Report(FindingSink findings)
    {
        _misread.Report("SEED1008", _text, findings);
        _references.Report("SEED1009", _text, findings);
        _tags.Report("SEED1010", _text, findings);
        return _misread.Any || _references.Any || _tags.Any;
    }

    /// <summary>The places of one kind.</summary>
    private sealed class Repairs
    {
        /// <summary>In the order of the text.</summary>
        public List<Edit> Edits { get; } = [];

        public bool Any => Edits.Count > 0;

        public void Add(TextSpan span, string meant) => Edits.Add(new Edit(span, meant));

        /// <summary>Writes what was meant.</summary>
        public void Put(Span<char> prose)
        {
            foreach (Edit edit in Edits) Restoration.Put(prose, edit.Span.Start, edit.Span.End, edit.Replacement);
        }

        /// <summary>At the first of them, with the edits for all.</summary>
        public void Report(string id, string text, FindingSink findings)
        {
            if (Edits.Count == 0) return;
            findings.Add(id, Edits[0].Span, Edits.ToEquatableArray(), Edits[0].Span.In(text), Edits[0].Replacement,
                Edits.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
