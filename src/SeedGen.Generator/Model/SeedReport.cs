using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>What the generator reports on one seed.</summary>
/// <param name="FilePath">The path that messages print.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="Severities">What its folder says of findings.</param>
internal sealed record SeedReport(string FilePath, EquatableArray<Finding> Findings, EquatableArray<SeverityOverride> Severities);
