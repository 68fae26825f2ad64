using SeedGen.Model;
using SeedGen.Reading.Leftovers;
using SeedGen.Text;

namespace SeedGen.Reading.Markdown;

/// <summary>
/// Reads the blocks of HTML in Markdown, which publishing systems export whole articles in: the text between tags that part paragraphs.
/// Tables, code and what belongs to the page are no prose.
/// </summary>
internal sealed class HtmlBlockReader
{
    private static readonly string[] Silent =
        ["table", "pre", "nav", "form", "button", "select", "svg", "iframe", "video", "audio", "object", "noscript", "template",
         "textarea"];

    private readonly string _text;
    private readonly MarkdownProse _prose;
    private readonly Action<TextSpan, TextSpan, ParagraphKind> _add;
    private readonly HtmlTags _tags;
    private int _from;
    private bool _inCaption;

    /// <summary>Reads <paramref name="text"/>, of which <paramref name="start"/> is the beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the Markdown begins in it.</param>
    /// <param name="prose">Receives the words.</param>
    /// <param name="add">Receives of each paragraph the words, the same with the tags at their ends, and the kind.</param>
    public HtmlBlockReader(string text, int start, MarkdownProse prose, Action<TextSpan, TextSpan, ParagraphKind> add)
    {
        (_text, _prose, _add) = (text, prose, add);
        _tags = new HtmlTags(text, start);
    }

    /// <summary>Reads the block at <paramref name="block"/>.</summary>
    public void Read(TextSpan block)
    {
        _from = block.Start;
        for (int i = block.Start; i < block.End;)
        {
            if (_text[i] == '<') i = ReadTag(i, block.End);
            else if (_text[i] == '&' && CharacterReferences.Read(_text, i, out int end) is { } meant && end <= block.End)
            {
                _prose.Put(new TextSpan(i, end), meant);
                i = end;
            }
            else _prose.Copy(i++);
        }

        Part(block.End, block.End);
        _inCaption = false;
    }

    /// <summary>Where the text goes on.</summary>
    private int ReadTag(int i, int blockEnd)
    {
        HtmlTag tag = _tags.Read(i, out int end);
        if (tag == HtmlTag.Inline) return Math.Min(end, blockEnd);
        if (tag == HtmlTag.None)
        {
            // What is no tag of plain text is one here: “<details>”, “<my-picture>”.
            int close = _text.IndexOf('>', i, blockEnd - i);
            if (close < 0 || !(char.IsLetter(_text[i + 1]) || _text[i + 1] is '/' or '!' or '?'))
            {
                _prose.Copy(i);
                return i + 1;
            }

            end = close + 1;
        }

        Part(i, end);
        _inCaption = Begins(i + 1, "figcaption");
        foreach (string name in Silent)
        {
            if (!Begins(i + 1, name)) continue;
            int close = _text.IndexOf("</" + name, end, Math.Max(0, blockEnd - end), StringComparison.OrdinalIgnoreCase);
            _from = end = close < 0 ? blockEnd : close;
        }

        return Math.Min(end, blockEnd);
    }

    private bool Begins(int at, string name) =>
        string.Compare(_text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + name.Length < _text.Length && !char.IsLetterOrDigit(_text[at + name.Length]);

    /// <summary>A paragraph ends at <paramref name="end"/>, and the next begins at <paramref name="next"/>.</summary>
    private void Part(int end, int next)
    {
        _prose.PutMeant();
        TextSpan whole = new(_from, Math.Max(_from, end)), words = _prose.Trim(whole);
        _from = next;
        if (words.IsEmpty) return;
        int start = whole.Start, last = whole.End;
        while (char.IsWhiteSpace(_text[start])) start++;
        while (char.IsWhiteSpace(_text[last - 1])) last--;
        _add(words, new TextSpan(start, last), _inCaption ? ParagraphKind.Caption : ParagraphKind.Body);
    }
}
