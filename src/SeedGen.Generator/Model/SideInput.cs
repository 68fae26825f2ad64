using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Generator.Model;

/// <summary>A file that is marked as a side file, before it is read.</summary>
/// <param name="File">The file as the host gives it; equal to itself only, and a new one when its text changes.</param>
/// <param name="IsShared">It lies outside of what the project lists and may speak for documents of others too.</param>
/// <param name="Severities">What <c>seedgen.SEEDnnnn.severity</c> says for this file.</param>
internal sealed record SideInput(AdditionalText File, bool IsShared, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The input for <paramref name="file"/>, or null where it is no side file.</summary>
    public static SideInput? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        if (SideFileNames.KindOf(file.Path) == null) return null;
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.SeedGen", out string? marker)) return null;
        bool isShared = marker.Equals("shared", StringComparison.OrdinalIgnoreCase);
        return isShared || marker.Equals("side", StringComparison.OrdinalIgnoreCase)
            ? new SideInput(file, isShared, SeverityOverride.From(options, []))
            : null;
    }
}
