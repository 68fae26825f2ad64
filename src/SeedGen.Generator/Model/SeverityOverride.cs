using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>The severity that an <c>.editorconfig</c> section sets for one finding in one folder.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Severity">The severity; null switches the finding off.</param>
internal sealed record SeverityOverride(string Id, DiagnosticSeverity? Severity)
{
    /// <summary>Reads the key of every finding.</summary>
    /// <param name="options">The options of the file.</param>
    /// <param name="invalid">Gets the keys with unknown values.</param>
    public static EquatableArray<SeverityOverride> From(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        List<SeverityOverride>? found = null;
        foreach (FindingDescriptor descriptor in FindingTable.All)
        {
            string key = SeverityKeys.KeyOf(descriptor.Id);
            if (!options.TryGetValue(key, out string? value)) continue;
            if (!SeverityKeys.TryParse(value, out SeveritySetting setting))
                invalid.Add(new InvalidSetting(key, value, SeverityKeys.Allowed));
            else if (setting != SeveritySetting.Default) (found ??= []).Add(new SeverityOverride(descriptor.Id, SeverityOf(setting)));
        }

        return found == null ? [] : found.ToEquatableArray();
    }

    private static DiagnosticSeverity? SeverityOf(SeveritySetting setting) => setting switch
    {
        SeveritySetting.Error => DiagnosticSeverity.Error,
        SeveritySetting.Warning => DiagnosticSeverity.Warning,
        SeveritySetting.Info => DiagnosticSeverity.Info,
        SeveritySetting.Silent => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
