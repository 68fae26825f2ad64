using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Tool.Export;

/// <summary>Turns a document into what is exported.</summary>
internal static class Exporter
{
    public static ExportedDocument Export(SeedDocument document)
    {
        LineMap lines = new(document.Text);
        return new ExportedDocument(
            "seedgen/1",
            document.Path,
            document.Metadata.Name,
            document.Title is { } title ? new ExportedTitle(title.Text, Span(title.Span)) : null,
            document.Dateline is { } dateline ? new ExportedDateline(dateline.Place, Span(dateline.Span)) : null,
            [.. document.Metadata.Values.Select(v => new ExportedValue(v.Key, Name(v.Type), Value(v), v.SideFile))],
            [.. document.Paragraphs.Select(p => new ExportedParagraph(p.Index, Name(p.Kind), Span(p.Span), p.Span.In(document.Text)))],
            [.. document.People.Select(Person)],
            [.. document.Quotes.Select(q => Quote(q, lines))],
            [.. document.Findings.Select(Diagnostic)]);
    }

    private static ExportedPerson Person(Person person) => new(
        person.Id, person.Name, person.Given, person.Family, [.. person.Aliases], [.. person.Roles],
        [.. person.Mentions.Select(m => new ExportedMention(Span(m.Span), Name(m.Kind)))]);

    private static ExportedQuote Quote(Quote quote, LineMap lines) => new(
        quote.Index,
        quote.Id,
        quote.Text,
        [.. quote.Segments.Select(Span)],
        Name(quote.Kind),
        quote.Cue is { } cue ? new ExportedCue(cue.Text, Span(cue.Span)) : null,
        quote.Speaker is { } speaker
            ? new ExportedSpeaker(Name(speaker.Kind), speaker.PersonId, speaker.Name, speaker.Mention is { } m ? Span(m) : null,
                Name(speaker.By))
            : null,
        quote.Paragraph,
        lines.PositionOf(quote.Segments[0].Start).Line + 1,
        quote.Rule);

    private static JsonNode Value(MetadataValue value) => value.Type switch
    {
        MetadataType.TextList => new JsonArray([.. value.Values.Select(v => JsonValue.Create(v))]),
        MetadataType.Integer => JsonValue.Create(long.Parse(value.Values[0], CultureInfo.InvariantCulture)),
        MetadataType.Number => JsonValue.Create(double.Parse(value.Values[0], CultureInfo.InvariantCulture)),
        MetadataType.Boolean => JsonValue.Create(value.Values[0] == "true"),
        _ => JsonValue.Create(value.Values[0]),
    };

    private static ExportedDiagnostic Diagnostic(Finding finding) => new(
        finding.Id, Name(finding.Descriptor.Severity), Span(finding.Span), finding.Start.Line + 1, finding.Start.Column + 1,
        finding.Message);

    private static int[] Span(TextSpan span) => [span.Start, span.End];

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
