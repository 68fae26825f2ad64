using System.CommandLine;
using System.CommandLine.Invocation;
using SeedGen.Tool.Commands;

namespace SeedGen.Tool;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    /// <summary>Runs one command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        RootCommand root = new("Checks, fixes, shows and exports the documents that SeedGen compiles to C#.")
        {
            CheckCommand.Create(terminal),
            FixCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ViewCommand.Create(terminal),
            ExportCommand.Create(terminal),
        };
        HelpWithExamples.AddTo(root, "seedgen COMMAND --help says more about each.",
            ("seedgen check", "checks all documents below seeds/"),
            ("seedgen fix --dry-run", "shows what could be fixed"),
            ("seedgen show seeds/article.txt", "who says what in one article"));
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction error)
        {
            // Whoever names a command gets the message alone: standard output is for results.
            error.ShowHelp = parsed.CommandResult.Command == root;
        }

        InvocationConfiguration configuration = new()
        {
            Output = terminal.Output,
            Error = terminal.Errors,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            int exit = parsed.Invoke(configuration);
            return parsed.Errors.Count > 0 ? ExitCodes.Unusable : exit;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The output could not be written.
            terminal.Errors.WriteLine("seedgen: " + e.Message);
            return ExitCodes.Unusable;
        }
    }
}
