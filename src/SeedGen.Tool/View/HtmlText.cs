using System.Net;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Tool.View;

/// <summary>Writes paragraphs: the words as they are, quotes marked with who says them, flaws underlined.</summary>
/// <param name="document">The document.</param>
/// <param name="hues">The colours of its speakers.</param>
/// <param name="prefix">What the ids of this document begin with.</param>
internal sealed class HtmlText(SeedDocument document, Hues hues, string prefix)
{
    private readonly (TextSpan Span, Quote Quote, bool IsLast)[] _segments =
        [.. document.Quotes.SelectMany(q => q.Segments.Select((s, i) => (s, q, i == q.Segments.Count - 1))).OrderBy(s => s.s.Start)];

    private readonly (TextSpan Span, Finding Finding, int Index)[] _flaws =
        [.. document.Findings.Select((f, i) => (f.Span, f, i)).Where(f => !f.Span.IsEmpty)];

    private int _nextSegment;
    private int _nextFlaw;

    /// <summary>Whether a finding can be linked to: it lies in a paragraph.</summary>
    public static bool Shows(SeedDocument document, Finding finding) =>
        !finding.Span.IsEmpty && document.Paragraphs.Any(p => p.Span.Contains(finding.Span.Start));

    /// <summary>Writes one paragraph; they are written in the order of the document.</summary>
    public void Write(TextWriter html, Paragraph paragraph)
    {
        string kind = paragraph.Kind.ToString().ToLowerInvariant();
        string element = paragraph.Kind switch { ParagraphKind.Title => "h2", ParagraphKind.Heading => "h3", _ => "p" };
        string id = paragraph.Kind == ParagraphKind.Title ? $" id=\"{prefix}t\"" : "";
        html.Write($"<{element}{id} class=\"{kind}\">");
        int position = paragraph.Span.Start;
        for (; _nextSegment < _segments.Length; _nextSegment++)
        {
            (TextSpan span, Quote quote, bool isLast) = _segments[_nextSegment];
            if (span.End > paragraph.Span.End) break;
            if (span.Start < position) continue;
            WritePieces(html, new TextSpan(position, span.Start));
            WriteQuote(html, span, quote, isLast);
            position = span.End;
        }

        WritePieces(html, new TextSpan(position, paragraph.Span.End));
        html.Write($"</{element}>\n");
    }

    private void WriteQuote(TextWriter html, TextSpan span, Quote quote, bool isLast)
    {
        string? speaker = quote.Speaker?.Name;
        string style = hues.StyleOf(speaker);
        html.Write(speaker == null ? "<mark class=\"nobody\">" : $"<mark{style}>");
        WritePieces(html, span);
        html.Write("</mark>");
        // Who says it stands there in words too: colours alone tell nothing to many.
        if (isLast) html.Write($"<span class=\"who\"{style}>{Escape(speaker ?? "?")}</span>");
    }

    /// <summary>The words of a stretch, split where flaws begin and end.</summary>
    private void WritePieces(TextWriter html, TextSpan span)
    {
        int position = span.Start;
        while (_nextFlaw < _flaws.Length && _flaws[_nextFlaw].Span.End <= span.Start) _nextFlaw++;
        for (int i = _nextFlaw; i < _flaws.Length && _flaws[i].Span.Start < span.End; i++)
        {
            (TextSpan flaw, Finding finding, int index) = _flaws[i];
            int start = Math.Max(flaw.Start, position), end = Math.Min(flaw.End, span.End);
            // Where a flaw begins is what its row in the table is linked to.
            string id = flaw.Start >= span.Start ? $" id=\"{prefix}f{index}\"" : "";
            if (start >= end)
            {
                if (id.Length > 0) html.Write($"<span{id}></span>");
                continue;
            }

            html.Write(Escape(document.Text[position..start]));
            string words = Escape(document.Text[start..end]);
            html.Write($"<span class=\"flaw {HtmlPage.LevelOf(finding)}\"{id} title=\"{Escape(finding.Message)}\">{words}</span>");
            position = end;
        }

        html.Write(Escape(document.Text[position..span.End]));
    }

    /// <summary>Text as HTML.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
