using System.Text.Json.Serialization;

namespace SeedGen.Tool.Export;

/// <summary>
/// The JSON of one document, “seedgen/1”: everything that the generated C# says. Offsets are UTF-16 code units, half-open.
/// </summary>
internal sealed record ExportedDocument(
    string Schema,
    string Path,
    ExportedTitle? Title,
    ExportedDateline? Dateline,
    IReadOnlyList<ExportedParagraph> Paragraphs,
    IReadOnlyList<ExportedPerson> People,
    IReadOnlyList<ExportedQuote> Quotes,
    IReadOnlyList<ExportedDiagnostic> Diagnostics);

internal sealed record ExportedTitle(string Text, int[] Span);

internal sealed record ExportedDateline(string Place, int[] Span);

internal sealed record ExportedParagraph(int Index, string Kind, int[] Span);

internal sealed record ExportedPerson(
    string Id, string Name, string? Given, string? Family, IReadOnlyList<string> Roles, IReadOnlyList<ExportedMention> Mentions);

internal sealed record ExportedMention(int[] Span, string Kind);

internal sealed record ExportedQuote(
    int Index, string Text, IReadOnlyList<int[]> Segments, string Kind, ExportedCue? Cue, ExportedSpeaker? Speaker, int Paragraph,
    string Rule);

internal sealed record ExportedCue(string Text, int[] Span);

internal sealed record ExportedSpeaker(string Kind, string? Person, string Name, int[]? Mention, string By);

internal sealed record ExportedDiagnostic(string Id, string Severity, int[] Span, int Line, int Column, string Message);

/// <summary>Serialisation without reflection.</summary>
[JsonSerializable(typeof(ExportedDocument))]
internal sealed partial class ExportContext : JsonSerializerContext
{
    /// <summary>For people too.</summary>
    public static ExportContext Readable { get; } = new(JsonStyle.Readable());

    /// <summary>A document a line.</summary>
    public static ExportContext Compact { get; } = new(JsonStyle.Compact());
}
