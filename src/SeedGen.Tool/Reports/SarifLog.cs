using System.Text.Json.Serialization;

namespace SeedGen.Tool.Reports;

/// <summary>The part of SARIF 2.1.0 (OASIS) that findings need.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <param name="Tool">Who found it.</param>
/// <param name="ColumnKind">What columns count.</param>
/// <param name="Results">What was found.</param>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, string InformationUri, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifText ShortDescription, string HelpUri, SarifConfiguration DefaultConfiguration);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifText(string Text);

/// <param name="RuleId">The finding.</param>
/// <param name="RuleIndex">Its position among the rules.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Locations">One place.</param>
/// <param name="Fixes">One fix, or null.</param>
internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations, IReadOnlyList<SarifFix>? Fixes);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

/// <summary>A stretch of text: lines and columns are 1-based, the end is exclusive; the offset is 0-based.</summary>
internal sealed record SarifRegion(int? StartLine, int? StartColumn, int? EndLine, int? EndColumn, int? CharOffset, int? CharLength);

internal sealed record SarifFix(SarifText Description, IReadOnlyList<SarifChange> ArtifactChanges);

internal sealed record SarifChange(SarifArtifact ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifText InsertedContent);
