using System.Reflection;
using System.Text.Json;
using SeedGen.Findings;
using SeedGen.Tool.Checking;

namespace SeedGen.Tool.Reports;

/// <summary>The findings as SARIF 2.1.0, which code scanning services read; with the fixes.</summary>
internal sealed class SarifReport(TextWriter output) : IReport
{
    private static readonly Dictionary<string, int> Index =
        FindingTable.All.Select((d, i) => (d.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);

    private readonly List<SarifResult> _results = [];

    /// <inheritdoc/>
    public void Add(CheckedDocument document) => _results.AddRange(document.Findings.Select(Result));

    /// <inheritdoc/>
    public void End()
    {
        SarifDriver driver = new("SeedGen", VersionOfTool(), "https://github.com/seedgen/seedgen", [.. FindingTable.All.Select(Rule)]);
        SarifRun run = new(new SarifTool(driver), "utf16CodeUnits", _results);
        SarifLog log = new("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]);
        output.Write(JsonSerializer.Serialize(log, ReportContext.Readable.SarifLog));
        output.Write('\n');
    }

    private static SarifResult Result(CheckedFinding found)
    {
        Finding finding = found.Finding;
        SarifArtifact artifact = new(UriOf(found.Path));
        SarifRegion region = new(found.Line, found.Column, found.EndLine, found.EndColumn, finding.Span.Start, finding.Span.Length);
        SarifFix[]? fixes = finding.Fix.Count == 0 ? null : [new SarifFix(
            new SarifText(finding.Descriptor.Title),
            [new SarifChange(artifact, [.. finding.Fix.Select(Replacement)])])];
        return new SarifResult(
            finding.Id, Index[finding.Id], Level(found.Severity), new SarifText(finding.Message),
            [new SarifLocation(new SarifPhysicalLocation(artifact, region))], fixes);
    }

    private static SarifReplacement Replacement(Edit edit) => new(
        new SarifRegion(null, null, null, null, edit.Span.Start, edit.Span.Length), new SarifText(edit.Replacement));

    private static SarifRule Rule(FindingDescriptor d) =>
        new(d.Id, new SarifText(d.Title), d.HelpLink, new SarifConfiguration(Level(d.Severity)));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A relative path stays relative: to the root of the repository, where the tool is run.</summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string VersionOfTool() =>
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
