using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedGen.Package.Tests.Harness;

/// <summary>A warning or error as a build prints it: <c>seeds/a.txt(3,8): warning SEED1003: … [project]</c>.</summary>
/// <param name="Path">The file, or <c>CSC</c> where the line names none.</param>
/// <param name="Place">Line and column, 1-based, or empty.</param>
/// <param name="Severity">As printed.</param>
/// <param name="Id">Of the diagnostic.</param>
/// <param name="Message">What it says.</param>
/// <param name="Project">The project file being built.</param>
internal sealed partial record LogLine(string Path, string Place, string Severity, string Id, string Message, string Project)
{
    /// <summary>The lines of a build's output that are warnings and errors, each once.</summary>
    public static IReadOnlyList<LogLine> Read(string log) => [.. Form().Matches(log.ReplaceLineEndings("\n")).Select(Of).Distinct()];

    /// <summary>The name of the file, where it is, and what: what most tests compare.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(Path)}{(Place.Length > 0 ? $"({Place})" : "")} {Severity} {Id}");

    private static LogLine Of(Match m) => new(
        m.Groups["path"].Value, m.Groups["place"].Value, m.Groups["severity"].Value,
        m.Groups["id"].Value, m.Groups["message"].Value, m.Groups["project"].Value);

    [GeneratedRegex(
        @"^\s*(?<path>[^\n]+?)\s?(\((?<place>[\d,]+)\))?\s?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?) \[(?<project>[^\n\[]+)\]$",
        RegexOptions.Multiline)]
    private static partial Regex Form();
}
