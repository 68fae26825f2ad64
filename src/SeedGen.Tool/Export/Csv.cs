using System.Globalization;

namespace SeedGen.Tool.Export;

/// <summary>One line for each quote, as RFC 4180 has it: for spreadsheets.</summary>
internal static class Csv
{
    /// <summary>The names of the columns.</summary>
    public const string Header = "path,quote,paragraph,kind,speaker,speaker_kind,speaker_by,cue,text\r\n";

    /// <summary>The lines of one document.</summary>
    public static string Of(ExportedDocument document) => string.Concat(document.Quotes.Select(quote => Line(
        document.Path,
        quote.Index.ToString(CultureInfo.InvariantCulture),
        quote.Paragraph.ToString(CultureInfo.InvariantCulture),
        quote.Kind,
        quote.Speaker?.Name,
        quote.Speaker?.Kind,
        quote.Speaker?.By,
        quote.Cue?.Text,
        quote.Text)));

    private static string Line(params string?[] fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>
    /// In quotation marks where it must be. A word that a spreadsheet would take for a formula begins with an apostrophe.
    /// </summary>
    private static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        if (value[0] is '=' or '+' or '-' or '@' or '\t' or '\r') value = "'" + value;
        return value.AsSpan().ContainsAny(",\"\r\n") ? "\"" + value.Replace("\"", "\"\"") + "\"" : value;
    }
}
