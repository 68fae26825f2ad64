using SeedGen.Tool.Checking;

namespace SeedGen.Tool.Reports;

/// <summary>Writes findings in one format.</summary>
internal interface IReport
{
    /// <summary>Takes the next document.</summary>
    void Add(CheckedDocument document);

    /// <summary>Is called once, after the last.</summary>
    void End();
}

/// <summary>The formats of findings.</summary>
internal enum ReportFormat
{
    /// <summary>A line for each, for people and their editors.</summary>
    Text,

    /// <summary>JSON of our own.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub.</summary>
    Github,
}

/// <summary>Makes the reports.</summary>
internal static class ReportFormats
{
    /// <summary>The report for <paramref name="format"/>, writing to standard output.</summary>
    public static IReport Create(ReportFormat format, Terminal terminal) => format switch
    {
        ReportFormat.Json => new JsonReport(terminal.Output),
        ReportFormat.Sarif => new SarifReport(terminal.Output),
        ReportFormat.Github => new GitHubReport(terminal.Output),
        _ => new TextReport(terminal),
    };
}
