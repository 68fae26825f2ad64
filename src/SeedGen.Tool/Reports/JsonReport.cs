using System.Text.Json;
using System.Text.Json.Serialization;
using SeedGen.Tool.Checking;
using SeedGen.Tool.Export;

namespace SeedGen.Tool.Reports;

/// <summary>The findings as JSON, “seedgen.findings/1”. Offsets are UTF-16 code units, half-open; lines and columns 1-based.</summary>
internal sealed class JsonReport(TextWriter output) : IReport
{
    private readonly List<JsonFinding> _findings = [];

    /// <inheritdoc/>
    public void Add(CheckedDocument document) => _findings.AddRange(document.Findings.Select(found => new JsonFinding(
        found.Path, found.Finding.Id, found.Level, found.Line, found.Column, found.EndLine, found.EndColumn,
        [found.Finding.Span.Start, found.Finding.Span.End], found.Finding.Message, found.Finding.Descriptor.HelpLink,
        found.Finding.Fix.Count > 0)));

    /// <inheritdoc/>
    public void End()
    {
        output.Write(JsonSerializer.Serialize(new JsonFindings("seedgen.findings/1", _findings), ReportContext.Readable.JsonFindings));
        output.Write('\n');
    }
}

internal sealed record JsonFindings(string Schema, IReadOnlyList<JsonFinding> Findings);

internal sealed record JsonFinding(
    string Path, string Id, string Severity, int Line, int Column, int EndLine, int EndColumn, int[] Span, string Message, string Help,
    bool Fixable);

/// <summary>Serialisation of reports without reflection.</summary>
[JsonSerializable(typeof(JsonFindings))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportContext : JsonSerializerContext
{
    /// <summary>As exports are written, but what is not there is left out.</summary>
    public static ReportContext Readable { get; } = new(new(JsonStyle.Readable()) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
}
