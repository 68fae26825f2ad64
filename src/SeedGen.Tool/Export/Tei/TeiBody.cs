using System.Globalization;
using System.Xml.Linq;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Tool.Export.Tei;

/// <summary>Writes the paragraphs, and marks in them what was said, by whom, and who is named.</summary>
internal sealed class TeiBody
{
    private readonly SeedDocument _document;

    /// <summary>What is marked, in the order in which it begins, the longer first.</summary>
    private readonly List<(TextSpan Span, Func<XElement> Create)> _marked;

    /// <summary>Gathers what is marked in <paramref name="document"/>.</summary>
    public TeiBody(SeedDocument document, TeiSpeakers speakers)
    {
        _document = document;
        _marked = [.. Quoted(speakers).Concat(Reporting(speakers)).Concat(Named(speakers))
            .GroupBy(m => m.Span).Select(g => g.First())
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
    }

    /// <summary>The body; a heading begins a division.</summary>
    public XElement Write()
    {
        XElement body = TeiDocument.Element("body"), current = body;
        bool isEmpty = true;
        int next = 0;
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading)
            {
                if (isEmpty) current.Add(TeiDocument.Element("p"));
                body.Add(current = TeiDocument.Element("div"));
                isEmpty = true;
            }

            XElement block = Block(paragraph);
            current.Add(block.Parent ?? block);
            isEmpty &= block.Name.LocalName == "head";
            next = Fill(block, paragraph.Span, next);
        }

        // Of heads alone no division consists.
        if (isEmpty) current.Add(TeiDocument.Element("p"));
        return body;
    }

    private static XElement Block(Paragraph paragraph)
    {
        switch (paragraph.Kind)
        {
            case ParagraphKind.Title or ParagraphKind.Heading:
                return TeiDocument.Element("head");
            case ParagraphKind.Caption:
                XElement caption = TeiDocument.Element("p");
                TeiDocument.Element("figure", caption);
                return caption;
            case ParagraphKind.Credit or ParagraphKind.Boilerplate:
                return TeiDocument.Element("p", new XAttribute("rend", paragraph.Kind.ToString().ToLowerInvariant()));
            default:
                return TeiDocument.Element("p");
        }
    }

    /// <summary>Writes the words of a paragraph.</summary>
    /// <returns>The first of what is marked behind it.</returns>
    private int Fill(XElement block, TextSpan paragraph, int next)
    {
        Stack<(XElement Element, int End)> open = new();
        open.Push((block, paragraph.End));
        int position = paragraph.Start;
        while (next < _marked.Count && _marked[next].Span.Start < paragraph.Start) next++;
        for (; next < _marked.Count && _marked[next].Span.Start < paragraph.End; next++)
        {
            (TextSpan span, Func<XElement> create) = _marked[next];
            while (open.Peek().End <= span.Start) Close();
            // What begins in one element and ends in another cannot be written.
            if (span.End > open.Peek().End || span.IsEmpty) continue;
            AddText(span.Start);
            XElement element = create();
            open.Peek().Element.Add(element);
            open.Push((element, span.End));
        }

        while (open.Count > 0) Close();
        return next;

        void Close()
        {
            AddText(open.Peek().End);
            open.Pop();
        }

        void AddText(int end)
        {
            if (end > position) open.Peek().Element.Add(new XText(TeiDocument.Clean(_document.Text[position..end])));
            position = Math.Max(position, end);
        }
    }

    /// <summary>The segments of quotes; each but the first and the last points to its neighbours.</summary>
    private IEnumerable<(TextSpan Span, Func<XElement> Create)> Quoted(TeiSpeakers speakers) =>
        _document.Quotes.SelectMany(quote => quote.Segments.Select((span, i) => (span, (Func<XElement>)(() => TeiDocument.Element("said",
            new XAttribute(XNamespace.Xml + "id", IdOf(quote, i)),
            quote.Speaker is { } speaker ? new XAttribute("who", speakers.PointerTo(speaker)) : null,
            new XAttribute("direct", "true"),
            i > 0 ? new XAttribute("prev", "#" + IdOf(quote, i - 1)) : null,
            i + 1 < quote.Segments.Count ? new XAttribute("next", "#" + IdOf(quote, i + 1)) : null)))));

    /// <summary>The words that report, and those that name a group.</summary>
    private IEnumerable<(TextSpan Span, Func<XElement> Create)> Reporting(TeiSpeakers speakers)
    {
        foreach (Quote quote in _document.Quotes)
        {
            if (quote.Cue is { } cue)
                yield return (cue.Span, () => TeiDocument.Element("seg", new XAttribute("type", "cue")));
            if (quote.Speaker is { PersonId: null, Mention: { } mention } group)
                yield return (mention, () => TeiDocument.Element("rs", new XAttribute("ref", speakers.PointerTo(group))));
        }
    }

    private IEnumerable<(TextSpan Span, Func<XElement> Create)> Named(TeiSpeakers speakers) =>
        _document.People.SelectMany(person => person.Mentions.Select(mention => (mention.Span, (Func<XElement>)(() => TeiDocument.Element(
            mention.Kind == MentionKind.Name ? "persName" : "rs", new XAttribute("ref", "#" + speakers.IdOf(person.Id)))))));

    private static string IdOf(Quote quote, int segment) => string.Create(CultureInfo.InvariantCulture, $"said.{quote.Index + 1}.{segment + 1}");
}
