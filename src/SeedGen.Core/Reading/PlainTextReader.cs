using System.Globalization;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Reads plain text that is not quite: web sites leave tags and references of HTML in it, wrong encodings leave “â€œ”. The prose has what
/// was meant; a finding for each kind tells of it, with the edits for all places.
/// </summary>
internal sealed class PlainTextReader
{
    /// <summary>What all of them begin with that most texts lack; five are looked for at once.</summary>
    private static readonly char[] Signs = ['<', '&', 'Ã', 'Â', 'â'];

    /// <summary>In Markdown tags and references have their meaning.</summary>
    private static readonly char[] SignsInMarkdown = ['Ã', 'Â', 'â'];

    private readonly string _text;
    private readonly char[] _prose;
    private readonly bool _markdown;
    private readonly Repairs _tags = new(), _references = new(), _misread = new();

    /// <summary>Where a tag has ended that parts paragraphs: another behind it does nothing.</summary>
    private int _parted = -1;

    private PlainTextReader(string text, bool markdown) => (_text, _prose, _markdown) = (text, text.ToCharArray(), markdown);

    /// <summary>The prose: the text itself where nothing is wrong with it.</summary>
    /// <param name="text">The text, or the prose of Markdown.</param>
    /// <param name="start">Where it begins, behind the front matter.</param>
    /// <param name="markdown">Whether it was read as Markdown.</param>
    /// <param name="findings">Of the document.</param>
    public static string Read(string text, int start, bool markdown, FindingSink findings)
    {
        if (text.IndexOfAny(markdown ? SignsInMarkdown : Signs, start) < 0) return text;
        PlainTextReader reader = new(text, markdown);
        reader.Read(start);
        if (reader._tags.Any) Restoration.Close(reader._prose, text, start);
        return reader.Report(findings) ? new string(reader._prose) : text;
    }

    private void Read(int start)
    {
        HashSet<string> closed = HtmlTags.Closed(_text, start);
        int i = start;
        while (i < _text.Length)
        {
            char c = _text[i];
            int end = i + 1;
            if (c == '<' && !_markdown) end = ReadTag(i, closed);
            else if (c == '&' && !_markdown && CharacterReferences.Read(_text, i, out int behind) is { } character) Put(_references, i, end = behind, character);
            else if (c > '\u007f') end = ReadRun(i);
            i = end;
        }
    }

    /// <summary>Where the next place to look at is: behind a bracket that begins no tag nothing does up to the next one that closes.</summary>
    private int ReadTag(int i, HashSet<string> closed)
    {
        HtmlTag tag = HtmlTags.Read(_text, i, closed, out int end);
        if (tag == HtmlTag.None) return i + 1;
        for (int j = i; j < end; j++) _prose[j] = _text[j] is '\n' or '\r' ? _text[j] : ' ';
        if (tag != HtmlTag.Inline) _prose[i] = '\n';
        if (tag == HtmlTag.Block) _prose[i + 1] = '\n';
        bool parted = tag == HtmlTag.Inline || i == _parted || IsAtLineEnd(i, end);
        _tags.Add(new TextSpan(i, end), parted ? "" : tag == HtmlTag.Line ? "\n" : "\n\n");
        if (tag == HtmlTag.Block) _parted = end;
        return end;
    }

    private bool IsAtLineEnd(int start, int end) =>
        start == 0 || end == _text.Length || _text[start - 1] == '\n' || _text[end] is '\n' or '\r';

    private int ReadRun(int i)
    {
        if (MisreadText.Read(_text, i, out int end) is { } meant) Put(_misread, i, end, meant);
        return end;
    }

    private void Put(Repairs repairs, int start, int end, string meant)
    {
        Restoration.Put(_prose, start, end, meant);
        repairs.Add(new TextSpan(start, end), meant);
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
        private readonly List<Edit> _edits = [];

        public bool Any => _edits.Count > 0;

        public void Add(TextSpan span, string meant) => _edits.Add(new Edit(span, meant));

        /// <summary>At the first of them, with the edits for all.</summary>
        public void Report(string id, string text, FindingSink findings)
        {
            if (_edits.Count == 0) return;
            findings.Add(id, _edits[0].Span, _edits.ToEquatableArray(), _edits[0].Span.In(text), _edits[0].Replacement,
                _edits.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
