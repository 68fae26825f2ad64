using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>
/// The severity that an <c>.editorconfig</c> section sets for one finding in one folder. Roslyn's own keys do not reach text
/// files (dotnet/roslyn#31916); these do.
/// </summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Severity">The severity; null switches the finding off.</param>
internal sealed record SeverityOverride(string Id, DiagnosticSeverity? Severity)
{
    private const string Allowed = "'error', 'warning', 'info' (or 'suggestion'), 'silent' or 'none'";

    /// <summary>Reads <c>seedgen.SEEDnnnn.severity</c> for every finding.</summary>
    /// <param name="options">The options of the file.</param>
    /// <param name="invalid">Gets the keys with unknown values.</param>
    public static EquatableArray<SeverityOverride> From(AnalyzerConfigOptions options, List<InvalidSetting> invalid)
    {
        List<SeverityOverride>? found = null;
        foreach (FindingDescriptor descriptor in FindingTable.All)
        {
            string key = "seedgen." + descriptor.Id + ".severity";
            if (!options.TryGetValue(key, out string? value)) continue;
            DiagnosticSeverity? severity = null;
            switch (value.Trim().ToLowerInvariant())
            {
                case "error":
                    severity = DiagnosticSeverity.Error;
                    break;
                case "warning":
                    severity = DiagnosticSeverity.Warning;
                    break;
                case "suggestion" or "info":
                    severity = DiagnosticSeverity.Info;
                    break;
                case "silent" or "refactoring":
                    severity = DiagnosticSeverity.Hidden;
                    break;
                case "none":
                    break;
                case "default":
                    continue;
                default:
                    invalid.Add(new InvalidSetting(key, value, Allowed));
                    continue;
            }

            (found ??= []).Add(new SeverityOverride(descriptor.Id, severity));
        }

        return found == null ? [] : found.ToEquatableArray();
    }
}
