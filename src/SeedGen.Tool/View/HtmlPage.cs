using System.Globalization;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.View;

/// <summary>One page of HTML for documents: text, people, findings. It loads nothing from anywhere.</summary>
internal static class HtmlPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter html, IReadOnlyList<(SeedDocument Document, IReadOnlyList<SideFile> Sides)> documents)
    {
        string title = HtmlText.Escape(documents.Count == 1
            ? Path.GetFileName(documents[0].Document.Path)
            : $"{documents.Count} documents");
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{title}</title>
            <style>
            {Css()}</style>
            </head>
            <body>
            <h1>{title}</h1>

            """.ReplaceLineEndings("\n"));
        if (documents.Count > 1) WriteContents(html, documents);
        html.Write("<main>\n");
        for (int i = 0; i < documents.Count; i++) WriteDocument(html, documents[i].Document, documents[i].Sides, $"d{i}");
        html.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>The class of a finding.</summary>
    public static string LevelOf(Finding finding) => finding.Descriptor.Severity.ToString().ToLowerInvariant();

    private static void WriteContents(TextWriter html, IReadOnlyList<(SeedDocument Document, IReadOnlyList<SideFile>)> documents)
    {
        html.Write("<nav aria-label=\"Documents\">\n<ul>\n");
        for (int i = 0; i < documents.Count; i++)
            html.Write($"<li><a href=\"#d{i}\">{HtmlText.Escape(NameOf(documents[i].Document))}</a></li>\n");
        html.Write("</ul>\n</nav>\n");
    }

    private static void WriteDocument(TextWriter html, SeedDocument document, IReadOnlyList<SideFile> sides, string id)
    {
        Hues hues = new(document);
        HtmlText text = new(document, hues, id);
        html.Write($"<article id=\"{id}\" aria-labelledby=\"{id}t\">\n<p class=\"path\">{HtmlText.Escape(document.Path)}</p>\n<div class=\"text\">\n");
        // A title in the text is the heading of the article; one in front matter, or none, is not in the text.
        if (document.Paragraphs.All(p => p.Kind != ParagraphKind.Title))
            html.Write($"<h2 id=\"{id}t\">{HtmlText.Escape(NameOf(document))}</h2>\n");
        foreach (Paragraph paragraph in document.Paragraphs) text.Write(html, paragraph);
        html.Write("</div>\n<aside aria-label=\"People and findings\">\n");
        People(document, hues).Write(html);
        Groups(document, hues).Write(html);
        Findings(document, sides, id).Write(html);
        html.Write("</aside>\n</article>\n");
    }

    private static HtmlTable People(SeedDocument document, Hues hues)
    {
        HtmlTable table = new("People", "Name", "Quotes", "Roles");
        foreach (Person person in document.People)
        {
            int quotes = document.Quotes.Count(q => q.Speaker?.PersonId == person.Id);
            table.Add(Speaker(hues, person.Name), Number(quotes), HtmlTable.Cell(string.Join("; ", person.Roles)));
        }

        return table;
    }

    private static HtmlTable Groups(SeedDocument document, Hues hues)
    {
        HtmlTable table = new("Groups", "Name", "Quotes");
        IEnumerable<Speaker> speakers = document.Quotes.Select(q => q.Speaker).OfType<Speaker>();
        foreach (IGrouping<string, Speaker> group in speakers.Where(s => s.Kind == SpeakerKind.Group).GroupBy(s => s.Name))
            table.Add(Speaker(hues, group.Key), Number(group.Count()));
        return table;
    }

    private static HtmlTable Findings(SeedDocument document, IReadOnlyList<SideFile> sides, string id)
    {
        HtmlTable table = new("Findings", "Line", "What", "Why, and what to do");
        for (int i = 0; i < document.Findings.Count; i++)
        {
            Finding finding = document.Findings[i];
            string target = HtmlText.Shows(document, finding) ? $"{id}f{i}" : id;
            Add(string.Create(CultureInfo.InvariantCulture, $"<td><a href=\"#{target}\">{finding.Start.Line + 1}</a></td>"), finding);
        }

        foreach ((string path, Finding finding) in document.FindingsIn(sides))
            Add(HtmlTable.Cell(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}:{finding.Start.Line + 1}")), finding);
        return table;

        void Add(string place, Finding finding)
        {
            string level = LevelOf(finding);
            table.Add(place, HtmlTable.Cell(level + " " + finding.Id, level), HtmlTable.Cell(finding.Message));
        }
    }

    /// <summary>A name in its colour; whoever does not speak has none.</summary>
    private static string Speaker(Hues hues, string name) => hues.StyleOf(name) is { Length: > 0 } style
        ? $"<td><mark{style}>{HtmlText.Escape(name)}</mark></td>"
        : HtmlTable.Cell(name);

    private static string Number(int number) => HtmlTable.Cell(number.ToString(CultureInfo.InvariantCulture));

    private static string NameOf(SeedDocument document) => document.Title?.Text ?? document.Path;

    private static string Css()
    {
        using StreamReader reader = new(typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
