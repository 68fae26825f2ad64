using System.CommandLine;
using SeedGen.Tool.Show;
using Spectre.Console;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen show</c>: a document in the terminal, its quotes coloured by speaker.</summary>
internal static class ShowCommand
{
    /// <summary>The command with its arguments.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Command command = new("show", "Shows a document as the compiler reads it: quotes coloured by speaker, people, what is wrong.")
        {
            paths,
        };
        HelpWithExamples.AddTo(command, "", ("seedgen show seeds/article.txt", "one article"),
            ("seedgen show seeds | less -R", "all of them"));
        command.SetAction(result => Run(result.GetValue(paths)!, terminal));
        return command;
    }

    private static int Run(string[] paths, Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.IsColoured ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        return SeedRun.OverUsable(paths, terminal, document => document,
            (file, document) => DocumentView.Write(console, document, file.Sides));
    }
}
