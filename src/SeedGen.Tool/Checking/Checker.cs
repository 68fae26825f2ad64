using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Checking;

/// <summary>Finds what is wrong with a document, as severe as its folder says.</summary>
internal sealed class Checker
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private readonly FolderSettings _settings = new();

    /// <summary>Checks <paramref name="file"/>.</summary>
    public CheckedDocument Check(SeedFile file)
    {
        SeedDocument document = Compiler.Compile(file);
        return new CheckedDocument(
            file.Source, Weigh(file.Source.Path, document.Findings), Compiler.FailureOf(document)?.Id != "SEED0001", document.SideFindings,
            document.SideUses);
    }

    /// <summary>A side file with what is wrong with it, in itself and with its documents.</summary>
    public CheckedDocument Check(FoundSideFile side, IEnumerable<Finding> findings)
    {
        CheckedFinding[] weighed = Weigh(side.Side.Path, findings);
        return new CheckedDocument(side.File.Source, weighed, side.Side.Findings.All(f => f.Id != "SEED0001"), [], []);
    }

    /// <summary>The findings as severe as the folder says, without those that it switches off.</summary>
    private CheckedFinding[] Weigh(string path, IEnumerable<Finding> findings)
    {
        Dictionary<string, SeveritySetting> severities = [];
        List<Finding> invalid = SeveritiesOf(path, severities);
        return [.. invalid.Concat(findings)
            .Select(f => (Finding: f, Severity: SeverityOf(f, severities)))
            .Where(f => f.Severity != null)
            .Select(f => new CheckedFinding(path, f.Finding, f.Severity!.Value))];
    }

    /// <summary>Whether the folder of a document has switched a finding off.</summary>
    public Func<Finding, bool> FilterFor(string path)
    {
        Dictionary<string, SeveritySetting> severities = [];
        _ = SeveritiesOf(path, severities);
        return finding => SeverityOf(finding, severities) != null;
    }

    /// <summary>Reads the severities of a folder.</summary>
    /// <returns>SEED0006 for each value that is none.</returns>
    private List<Finding> SeveritiesOf(string path, Dictionary<string, SeveritySetting> severities)
    {
        List<Finding> invalid = [];
        IReadOnlyDictionary<string, string> settings = path == SeedFile.StandardInputName ? Nothing : _settings.Of(path);
        foreach (FindingDescriptor descriptor in FindingTable.All)
        {
            string key = SeverityKeys.KeyOf(descriptor.Id);
            if (!settings.TryGetValue(key.ToLowerInvariant(), out string? value)) continue;
            if (SeverityKeys.TryParse(value, out SeveritySetting setting)) severities[descriptor.Id] = setting;
            else invalid.Add(new Finding("SEED0006", default, default, default, [key, value, SeverityKeys.Allowed], []));
        }

        return invalid;
    }

    private static FindingSeverity? SeverityOf(Finding finding, Dictionary<string, SeveritySetting> severities) =>
        severities.GetValueOrDefault(finding.Id) switch
        {
            SeveritySetting.Error => FindingSeverity.Error,
            SeveritySetting.Warning => FindingSeverity.Warning,
            SeveritySetting.Info => FindingSeverity.Info,
            SeveritySetting.None or SeveritySetting.Silent => null,
            _ => finding.Descriptor.Severity,
        };
}
