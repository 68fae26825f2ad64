using System.Globalization;
using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Tool.View;

/// <summary>One page of HTML for documents: text, people, findings. It loads nothing from anywhere.</summary>
internal static class HtmlPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter html, IReadOnlyList<SeedDocument> documents)
    {
        string title = documents.Count == 1 ? Path.GetFileName(documents[0].Path) : $"{documents.Count} documents";
        html.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{HtmlText.Escape(title)}</title>\n<style>\n{Css()}</style>\n</head>\n<body>\n<h1>{HtmlText.Escape(title)}</h1>\n");
        if (documents.Count > 1) WriteContents(html, documents);
        html.Write("<main>\n");
        for (int i = 0; i < documents.Count; i++) WriteDocument(html, documents[i], $"d{i}");
        html.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>The class of a finding.</summary>
    public static string LevelOf(Finding finding) => finding.Descriptor.Severity.ToString().ToLowerInvariant();

    private static void WriteContents(TextWriter html, IReadOnlyList<SeedDocument> documents)
    {
        html.Write("<nav aria-label=\"Documents\">\n<ul>\n");
        for (int i = 0; i < documents.Count; i++) html.Write($"<li><a href=\"#d{i}\">{HtmlText.Escape(NameOf(documents[i]))}</a></li>\n");
        html.Write("</ul>\n</nav>\n");
    }

    private static void WriteDocument(TextWriter html, SeedDocument document, string id)
    {
        Hues hues = new(document);
        HtmlText text = new(document, hues, id);
        html.Write($"<article id=\"{id}\" aria-labelledby=\"{id}t\">\n<header class=\"document\">\n<p>{HtmlText.Escape(document.Path)}</p>\n</header>\n<div class=\"text\">\n");
        // A title in the text is the heading of the article; one in front matter, or none, is not in the text.
        if (document.Paragraphs.All(p => p.Kind != ParagraphKind.Title)) html.Write($"<h2 id=\"{id}t\">{HtmlText.Escape(NameOf(document))}</h2>\n");
        foreach (Paragraph paragraph in document.Paragraphs) text.Write(html, paragraph);
        html.Write("</div>\n<aside aria-label=\"People and findings\">\n");
        WriteSpeakers(html, document, hues);
        WriteFindings(html, document, id);
        html.Write("</aside>\n</article>\n");
    }

    private static void WriteSpeakers(TextWriter html, SeedDocument document, Hues hues)
    {
        Table(html, "People", ["Name", "Quotes", "Roles"], document.People.Select(person =>
            $"<tr><td><mark{Style(hues, person.Name)}>{HtmlText.Escape(person.Name)}</mark></td><td>{Count(q => q.PersonId == person.Id)}</td><td>{HtmlText.Escape(string.Join("; ", person.Roles))}</td></tr>"));
        string[] groups = [.. document.Quotes.Select(q => q.Speaker).OfType<Speaker>().Where(s => s.Kind == SpeakerKind.Group).Select(s => s.Name).Distinct()];
        Table(html, "Groups", ["Name", "Quotes"], groups.Select(group =>
            $"<tr><td><mark{Style(hues, group)}>{HtmlText.Escape(group)}</mark></td><td>{Count(s => s.Kind == SpeakerKind.Group && s.Name == group)}</td></tr>"));

        string Count(Func<Speaker, bool> says) => document.Quotes.Count(q => q.Speaker is { } s && says(s)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whoever does not speak has no colour.</summary>
    private static string Style(Hues hues, string name) => hues.StyleOf(name) is { Length: > 0 } style ? style : " style=\"background:none\"";

    private static void WriteFindings(TextWriter html, SeedDocument document, string id) => Table(
        html, "Findings", ["Line", "What", "Why, and what to do"], document.Findings.Select((finding, i) =>
        {
            string target = HtmlText.Shows(document, finding) ? $"{id}f{i}" : id;
            string line = (finding.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
            return $"<tr><td><a href=\"#{target}\">{line}</a></td><td class=\"{LevelOf(finding)}\">{LevelOf(finding)} {finding.Id}</td><td>{HtmlText.Escape(finding.Message)}</td></tr>";
        }));

    private static void Table(TextWriter html, string caption, string[] columns, IEnumerable<string> rows)
    {
        string[] all = [.. rows];
        if (all.Length == 0) return;
        string head = string.Concat(columns.Select(c => $"<th scope=\"col\">{c}</th>"));
        html.Write($"<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{string.Join("\n", all)}\n</tbody>\n</table>\n");
    }

    private static string NameOf(SeedDocument document) => document.Title?.Text ?? document.Path;

    private static string Css()
    {
        using StreamReader reader = new(typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
