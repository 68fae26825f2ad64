using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Tool.Export;

/// <summary>Turns a document into what is exported.</summary>
internal static class Exporter
{
    public static ExportedDocument Export(SeedDocument document) => new(
        "seedgen/1",
        document.Path,
        document.Title is { } title ? new ExportedTitle(title.Text, Span(title.Span)) : null,
        document.Dateline is { } dateline ? new ExportedDateline(dateline.Place, Span(dateline.Span)) : null,
        [.. document.Paragraphs.Select(p => new ExportedParagraph(p.Index, Lower(p.Kind), Span(p.Span)))],
        [.. document.People.Select(Person)],
        [.. document.Quotes.Select(Quote)],
        [.. document.Findings.Select(Diagnostic)]);

    private static ExportedPerson Person(Person person) => new(
        person.Id, person.Name, person.Given, person.Family, [.. person.Roles],
        [.. person.Mentions.Select(m => new ExportedMention(Span(m.Span), Lower(m.Kind)))]);

    private static ExportedQuote Quote(Quote quote) => new(
        quote.Index,
        quote.Text,
        [.. quote.Segments.Select(Span)],
        Lower(quote.Kind),
        quote.Cue is { } cue ? new ExportedCue(cue.Text, Span(cue.Span)) : null,
        quote.Speaker is { } speaker
            ? new ExportedSpeaker(Lower(speaker.Kind), speaker.PersonId, speaker.Name, speaker.Mention is { } m ? Span(m) : null,
                Lower(speaker.By))
            : null,
        quote.Paragraph,
        quote.Rule);

    private static ExportedDiagnostic Diagnostic(Finding finding) => new(
        finding.Id, Lower(finding.Descriptor.Severity), Span(finding.Span), finding.Start.Line + 1, finding.Start.Column + 1,
        finding.Message);

    private static int[] Span(TextSpan span) => [span.Start, span.End];

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
