using System.CommandLine;
using SeedGen.Findings;
using SeedGen.Reading.Yaml;
using SeedGen.Tool.Checking;
using SeedGen.Tool.Input;
using SeedGen.Tool.Reports;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen check</c>: everything that a build would find in the documents, and what only a build can know left out.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Option<string> format = Choice.Create(
            "text: a line for each finding, as the compiler prints it. json, sarif: for programs. github: annotations.",
            ReportFormat.Text, "--format", "-f");
        Option<string> failOn = Choice.Create("The least severity that makes the exit code 1.", FindingSeverity.Warning, "--fail-on");
        Command command = new("check", "Finds what is wrong with documents: at which place, why, and what to do.") { paths,
            format, failOn };
        HelpWithExamples.AddTo(command, """
            Severities that .editorconfig sets for a folder (seedgen.SEED1003.severity = none) count here as in a build; those of
            project files and global configs do not, and what only a project knows, such as clashing names, is left to the build.
            Exit code 0: nothing found; 1: something found; 2: wrong usage, or something could not be read.
            """,
            ("seedgen check", "all documents below seeds/"),
            ("seedgen check texts/*.md --fail-on info", "the strictest check of some files"),
            ("seedgen check --format sarif > findings.sarif", "for code scanning"),
            ("pbpaste | seedgen check -", "a text before it becomes a file"));
        command.SetAction(result => Run(
            result.GetValue(paths)!, ReportFormats.Create(result.Get<ReportFormat>(format), terminal), result.Get<FindingSeverity>(failOn),
            terminal));
        return command;
    }

    private static int Run(string[] paths, IReport report, FindingSeverity failOn, Terminal terminal)
    {
        Checker checker = new();
        Tally tally = new();
        SideFileFinder sides = new();
        SideTally sideTally = new();
        int exit = SeedRun.Over(paths, terminal, checker.Check, (_, document) =>
        {
            tally.Add(document);
            report.Add(document);
            sideTally.Add(document.SideFindings, document.SideUses);
        }, sides);
        foreach (FoundSideFile found in sides.All)
        {
            CheckedDocument side = checker.Check(found, sideTally.FindingsIn(found.Side, sides.IsWhole(found)));
            tally.AddSide(side);
            report.Add(side);
        }

        report.End();
        terminal.Errors.WriteLine("seedgen: " + tally);
        if (exit == ExitCodes.Unusable || !tally.AllReadable) return ExitCodes.Unusable;
        return tally.Worst >= failOn ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
