using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SeedGen.Tool.Export;

/// <summary>
/// The JSON of one document, “seedgen/1”: everything that the generated C# says but the text as a whole, whose paragraphs are there.
/// Offsets are UTF-16 code units, half-open.
/// </summary>
internal sealed record ExportedDocument(
    string Schema,
    string Path,
    string? Name,
    ExportedTitle? Title,
    ExportedDateline? Dateline,
    IReadOnlyList<ExportedValue> Values,
    IReadOnlyList<ExportedParagraph> Paragraphs,
    IReadOnlyList<ExportedPerson> People,
    IReadOnlyList<ExportedQuote> Quotes,
    IReadOnlyList<ExportedDiagnostic> Diagnostics);

internal sealed record ExportedTitle(string Text, int[] Span);

internal sealed record ExportedDateline(string Place, int[] Span);

/// <summary>A key of the front matter or of a side file; the value is text, a list of texts, a number, true or false.</summary>
internal sealed record ExportedValue(string Key, string Type, JsonNode Value, string? SideFile);

internal sealed record ExportedParagraph(int Index, string Kind, int[] Span, string Text);

internal sealed record ExportedPerson(
    string Id, string Name, string? Given, string? Family, IReadOnlyList<string> Aliases, IReadOnlyList<string> Roles,
    IReadOnlyList<ExportedMention> Mentions);

internal sealed record ExportedMention(int[] Span, string Kind);

internal sealed record ExportedQuote(
    int Index, string Id, string Text, IReadOnlyList<int[]> Segments, string Kind, ExportedCue? Cue, ExportedSpeaker? Speaker,
    int Paragraph, int Line, string Rule);

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
