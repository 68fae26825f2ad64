using System.Globalization;
using SeedGen.Findings;
using SeedGen.Tool.Checking;

namespace SeedGen.Tool.Reports;

/// <summary>Workflow commands, which GitHub shows at the lines of a pull request.</summary>
internal sealed class GitHubReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Add(CheckedDocument document)
    {
        foreach (CheckedFinding found in document.Findings)
        {
            string command = found.Severity == FindingSeverity.Info ? "notice" : found.Level;
            string file = Property(found.Path.Replace('\\', '/'));
            string place = string.Create(
                CultureInfo.InvariantCulture, $"line={found.Line},col={found.Column},endLine={found.EndLine},endColumn={found.EndColumn}");
            string title = Property($"{found.Finding.Id}: {found.Finding.Descriptor.Title}");
            output.Write($"::{command} file={file},{place},title={title}::{Data(found.Finding.Message)}\n");
        }
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
