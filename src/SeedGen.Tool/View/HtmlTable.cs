using System.Net;

namespace SeedGen.Tool.View;

/// <summary>A table of HTML with a caption and a heading for each column; without rows it is not there.</summary>
/// <param name="caption">What the rows are.</param>
/// <param name="columns">The headings.</param>
internal sealed class HtmlTable(string caption, params string[] columns)
{
    private readonly List<string> _rows = [];

    /// <summary>Text as a cell.</summary>
    public static string Cell(string text, string? cssClass = null) =>
        $"<td{(cssClass == null ? "" : $" class=\"{cssClass}\"")}>{WebUtility.HtmlEncode(text)}</td>";

    /// <summary>Adds a row of cells, which are HTML.</summary>
    public void Add(params string[] cells) => _rows.Add($"<tr>{string.Concat(cells)}</tr>\n");

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter html)
    {
        if (_rows.Count == 0) return;
        html.Write($"<table>\n<caption>{caption}</caption>\n<thead><tr>");
        foreach (string column in columns) html.Write($"<th scope=\"col\">{column}</th>");
        html.Write("</tr></thead>\n<tbody>\n");
        foreach (string row in _rows) html.Write(row);
        html.Write("</tbody>\n</table>\n");
    }
}
