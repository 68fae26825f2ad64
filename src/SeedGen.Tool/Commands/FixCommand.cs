using System.CommandLine;
using System.Text;
using SeedGen.Findings;
using SeedGen.Tool.Checking;
using SeedGen.Tool.Fixing;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen fix</c>: mends what can be mended without changing what the document says.</summary>
internal static class FixCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Option<string[]> only = new("--only")
        {
            Description = "Fixes only these findings, such as SEED1003.",
            HelpName = "ID",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        only.AcceptOnlyFromAmong([.. FindingTable.All.Where(d => d.Fixable).Select(d => d.Id)]);
        Option<bool> dryRun = new("--dry-run", "-n")
        {
            Description = "Shows the changes and writes nothing; the exit code is 1 if there are any.",
        };
        Option<Encoding?> from = new("--from")
        {
            Description = "How files are encoded that a build cannot read, such as windows-1252; they are saved as UTF-8.",
            HelpName = "ENCODING",
            CustomParser = ForeignEncoding.Parse,
        };
        Command command = new("fix", "Fixes what has one safe fix, and prints the changes as a unified diff.") { paths, only, from, dryRun };
        HelpWithExamples.AddTo(command, """
            Marks turned the wrong way, stray spaces, invisible characters, repeated paragraphs and the like are fixed. Encoding (but for --from), line
            ends and all the rest of a file stay as they are; what .editorconfig switches off for a folder is left alone. Reading from
            standard input (-) writes the text to standard output.
            """,
            ("seedgen fix --dry-run", "what would change below seeds/"),
            ("seedgen fix seeds/article.txt", "fixes one document"),
            ("seedgen fix --from windows-1252", "texts of an archive that are not UTF-8 (SEED0001)"),
            ("seedgen fix --only SEED1003 --only SEED1005", "quotation marks and spaces in them"));
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(only) ?? [], result.GetValue(from), result.GetValue(dryRun),
            terminal));
        return command;
    }

    private static int Run(string[] paths, string[] only, Encoding? from, bool dryRun, Terminal terminal)
    {
        Checker checker = new();
        SideFileFinder sides = new();
        int documents = 0, mended = 0;
        bool failed = false;
        int exit = SeedRun.Over(paths, terminal, file => Fix(file, only, checker), Use, sides, from);
        foreach (FoundSideFile side in sides.All.Where(sides.IsWhole).ToArray()) Use(side.File, Fix(side, only, checker));
        terminal.Errors.WriteLine(
            $"seedgen: {(dryRun ? "would fix" : "fixed")} {Tally.Count(mended, "finding")} in {Tally.Count(documents, "document")}");
        if (failed || exit == ExitCodes.Unusable) return ExitCodes.Unusable;
        return dryRun && mended > 0 ? ExitCodes.Findings : ExitCodes.Fine;

        void Use(SeedFile file, Outcome result)
        {
            if (result.Failure != null || !Write(file, result.Text, dryRun, terminal))
            {
                if (result.Failure != null) terminal.Errors.WriteLine("seedgen: " + result.Failure);
                failed = true;
                return;
            }

            documents += result.Mended > 0 ? 1 : 0;
            mended += result.Mended;
        }
    }

    private static Outcome Fix(SeedFile file, string[] only, Checker checker)
    {
        if (Compiler.FailureOf(Compiler.Compile(file)) is { } failure) return new Outcome(file.Source.Content, 0, failure.Message);
        FixedDocument result = DocumentFixer.Fix(file.Source, Wanted(file.Source.Path, only, checker));
        return new Outcome(result.File.Content, result.Fixed.Count + (file.Foreign == null ? 0 : 1), null);
    }

    private static Outcome Fix(FoundSideFile side, string[] only, Checker checker)
    {
        FixResult result = FixApplier.Apply(side.Side.Text, side.Side.Findings.Where(Wanted(side.Side.Path, only, checker)));
        return new Outcome(result.Text, result.Fixed.Count, side.Side.Findings.FirstOrDefault(f => f.Id == "SEED0001")?.Message);
    }

    private static Func<Finding, bool> Wanted(string path, string[] only, Checker checker)
    {
        Func<Finding, bool> isOn = checker.FilterFor(path);
        return finding => (only.Length == 0 || only.Contains(finding.Id)) && isOn(finding);
    }

    private static bool Write(SeedFile file, string text, bool dryRun, Terminal terminal)
    {
        bool isPipe = file.Source.Path == SeedFile.StandardInputName;
        if (isPipe && !dryRun)
        {
            terminal.Output.Write(text);
            return true;
        }

        if (file.Foreign is { } foreign) terminal.Errors.WriteLine($"seedgen: '{file.Source.Path}' is {foreign.WebName}, not UTF-8");
        else if (text == file.Source.Content) return true;
        UnifiedDiff.Write(terminal, file.Source.Path, file.Source.Content, text);
        if (dryRun) return true;
        try
        {
            AtomicFile.Replace(file.Source.Path, file.Encode(text));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Errors.WriteLine($"seedgen: '{file.Source.Path}' cannot be written: {e.Message}");
            return false;
        }
    }

    /// <param name="Text">The text afterwards.</param>
    /// <param name="Mended">How many findings were mended.</param>
    /// <param name="Failure">Why the document is not touched, or null.</param>
    private sealed record Outcome(string Text, int Mended, string? Failure);
}
