using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>A file that is marked as a seed, before it is read.</summary>
/// <param name="File">The file as the host gives it; equal to itself only, and a new one when its text changes.</param>
/// <param name="Path">The path that the document is known by, with forward slashes.</param>
/// <param name="Name">The name set by <c>SeedName</c>, or null.</param>
/// <param name="Severities">What <c>seedgen.SEEDnnnn.severity</c> says for this file.</param>
internal sealed record SeedInput(AdditionalText File, string Path, string? Name, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The input for <paramref name="file"/>, or null where it is no seed.</summary>
    public static SeedInput? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.SeedGen", out string? marker)
            || !string.Equals(marker, "true", StringComparison.OrdinalIgnoreCase)) return null;
        string path = Get(options, "SeedGenPath") ?? System.IO.Path.GetFileName(file.Path);
        return new SeedInput(file, path.Replace('\\', '/'), Get(options, "SeedName"), SeverityOverride.From(options));
    }

    private static string? Get(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0 ? value : null;
}

/// <summary>The severity that an <c>.editorconfig</c> section sets for one finding in one folder.</summary>
/// <param name="Id">The id of the finding.</param>
/// <param name="Severity">The severity; null switches the finding off.</param>
internal sealed record SeverityOverride(string Id, DiagnosticSeverity? Severity)
{
    /// <summary>Reads <c>seedgen.SEEDnnnn.severity</c> for every finding.</summary>
    public static EquatableArray<SeverityOverride> From(AnalyzerConfigOptions options)
    {
        List<SeverityOverride>? found = null;
        foreach (FindingDescriptor descriptor in FindingTable.All)
        {
            if (!options.TryGetValue("seedgen." + descriptor.Id + ".severity", out string? value)) continue;
            (found ??= []).Add(new SeverityOverride(descriptor.Id, value.Trim().ToLowerInvariant() switch
            {
                "error" => DiagnosticSeverity.Error,
                "warning" => DiagnosticSeverity.Warning,
                "suggestion" or "info" => DiagnosticSeverity.Info,
                "silent" or "refactoring" => DiagnosticSeverity.Hidden,
                "none" => null,
                _ => Diagnostics.SeverityOf(descriptor.Severity),
            }));
        }

        return found == null ? [] : found.ToEquatableArray();
    }
}
