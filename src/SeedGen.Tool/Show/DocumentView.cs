using System.Globalization;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;
using SeedGen.Tool.Input;
using Spectre.Console;
using Paragraph = SeedGen.Model.Paragraph;

namespace SeedGen.Tool.Show;

/// <summary>A document in the terminal.</summary>
internal static class DocumentView
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes title, text, speakers, people and findings, those in its side files too.</summary>
    public static void Write(IAnsiConsole console, SeedDocument document, IReadOnlyList<SideFile> sides)
    {
        SpeakerColours colours = new(document);
        console.Write(new Rule(Markup.Escape(document.Path)).LeftJustified());
        console.WriteLine();
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            console.Write(TextOf(document, paragraph, colours));
            console.WriteLine();
            console.WriteLine();
        }

        if (document.Quotes.Count > 0) console.Write(QuotesOf(document, colours));
        if (document.People.Count > 0) console.Write(PeopleOf(document, colours));
        (string Path, Finding Finding)[] findings = [.. document.Findings.Select(f => ("", f)), .. document.FindingsIn(sides)];
        if (findings.Length > 0) console.Write(FindingsOf(findings));
    }

    private static Spectre.Console.Paragraph TextOf(SeedDocument document, Paragraph paragraph, SpeakerColours colours)
    {
        Style plain = paragraph.Kind switch
        {
            ParagraphKind.Title or ParagraphKind.Heading => new Style(decoration: Decoration.Bold | Decoration.Underline),
            ParagraphKind.Body => Style.Plain,
            _ => Faint,
        };
        Spectre.Console.Paragraph text = new();
        int position = paragraph.Span.Start;
        IEnumerable<(TextSpan Span, string? Speaker)> segments = document.Quotes
            .SelectMany(quote => quote.Segments.Select(span => (Span: span, Speaker: quote.Speaker?.Name)))
            .Where(s => paragraph.Span.Contains(s.Span)).OrderBy(s => s.Span.Start);
        foreach ((TextSpan span, string? speaker) in segments)
        {
            if (span.Start < position) continue;
            text.Append(Plain(document.Text[position..span.Start]), plain);
            text.Append(Plain(span.In(document.Text)), colours.Of(speaker));
            position = span.End;
        }

        text.Append(Plain(document.Text[position..paragraph.Span.End]), plain);
        return text;
    }

    private static Table QuotesOf(SeedDocument document, SpeakerColours colours)
    {
        Table table = TableOf("Quotes", "Line", "Speaker", "Words");
        LineMap lines = new(document.Text);
        foreach (Quote quote in document.Quotes)
        {
            string? name = quote.Speaker?.Name;
            table.AddRow(
                Cell((lines.PositionOf(quote.Segments[0].Start).Line + 1).ToString(CultureInfo.InvariantCulture)),
                Cell(name ?? "–", colours.Of(name)),
                Cell(quote.Text));
        }

        return table;
    }

    private static Table PeopleOf(SeedDocument document, SpeakerColours colours)
    {
        Table table = TableOf("People", "Name", "Quotes", "Roles");
        foreach (Person person in document.People)
        {
            int quotes = document.Quotes.Count(q => q.Speaker?.PersonId == person.Id);
            table.AddRow(
                Cell(person.Name, colours.Of(person.Name)),
                Cell(quotes.ToString(CultureInfo.InvariantCulture)),
                Cell(string.Join("; ", person.Roles)));
        }

        return table;
    }

    private static Table FindingsOf(IEnumerable<(string Path, Finding Finding)> findings)
    {
        Table table = TableOf("Findings", "Place", "What", "Why, and what to do");
        foreach ((string path, Finding finding) in findings)
        {
            Color colour = finding.Descriptor.Severity switch
            {
                FindingSeverity.Error => Color.Red,
                FindingSeverity.Warning => Color.Yellow3,
                _ => Color.DodgerBlue1,
            };
            table.AddRow(
                Cell(string.Create(CultureInfo.InvariantCulture,
                    $"{path}{(path.Length > 0 ? ":" : "")}{finding.Start.Line + 1}:{finding.Start.Column + 1}")),
                Cell(finding.Id, new Style(colour)),
                Cell(finding.Message));
        }

        return table;
    }

    private static Table TableOf(string title, params string[] columns) => new Table()
        .Title(title).Border(TableBorder.Rounded).AddColumns([.. columns.Select(c => new TableColumn(c))]);

    private static Spectre.Console.Text Cell(string text, Style? style = null) => new(Plain(text), style ?? Style.Plain);

    /// <summary>On one line, and without control characters, which could play with the terminal.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, static (target, from) =>
    {
        for (int i = 0; i < from.Length; i++) target[i] = char.IsControl(from[i]) ? ' ' : from[i];
    });
}
