using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>A finding in a seed or a side file.</summary>
/// <param name="FilePath">The path that messages print.</param>
/// <param name="Finding">What is wrong.</param>
/// <param name="Severities">What its folder says of findings.</param>
internal sealed record PlacedFinding(string FilePath, Finding Finding, EquatableArray<SeverityOverride> Severities);
