using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Model;
using SeedGen.Model;

namespace SeedGen.Generator;

/// <summary>Makes Roslyn's diagnostics of findings. The one place where the two meet.</summary>
internal static class Diagnostics
{
    private const string Category = "SeedGen";

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        FindingTable.All.ToDictionary(d => d.Id, Describe, StringComparer.Ordinal);

    /// <summary>Roslyn's descriptor of a finding.</summary>
    public static DiagnosticDescriptor DescriptorOf(string id) => Descriptors[id];

    /// <summary>Roslyn's severity.</summary>
    public static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>The diagnostic for a finding in the file at <paramref name="path"/>, or null where its folder switches it off.</summary>
    public static Diagnostic? Create(Finding finding, string path, EquatableArray<SeverityOverride> severities)
    {
        DiagnosticDescriptor descriptor = DescriptorOf(finding.Id);
        DiagnosticSeverity severity = descriptor.DefaultSeverity;
        foreach (SeverityOverride rule in severities)
        {
            if (rule.Id != finding.Id) continue;
            if (rule.Severity is not { } wanted) return null;
            severity = wanted;
        }

        Location location = Location.Create(
            path,
            new TextSpan(finding.Span.Start, finding.Span.Length),
            new LinePositionSpan(PositionOf(finding.Start), PositionOf(finding.End)));
        return Diagnostic.Create(descriptor, location, severity, null, null, [.. finding.Arguments]);
    }

    /// <summary>A diagnostic on the project rather than on a place in a document.</summary>
    public static Diagnostic CreateForProject(string id, params object[] arguments) =>
        Diagnostic.Create(DescriptorOf(id), Location.None, arguments);

    private static LinePosition PositionOf(Text.LinePosition position) => new(position.Line, position.Column);

    private static DiagnosticDescriptor Describe(FindingDescriptor finding) => new(
        finding.Id, finding.Title, finding.MessageFormat, Category, SeverityOf(finding.Severity), isEnabledByDefault: true,
        helpLinkUri: finding.HelpLink);
}
