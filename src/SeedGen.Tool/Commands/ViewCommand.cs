using System.CommandLine;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Tool.View;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen view</c>: documents as one page of HTML.</summary>
internal static class ViewCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Option<string> output = new("--output", "-o") { Description = "The page, or - for standard output.", HelpName = "FILE", Required = true };
        Command command = new("view", "Writes the same as one page of HTML, which needs no network.") { paths, output };
        HelpWithExamples.AddTo(command, "",
            ("seedgen view --output page.html", "all documents below seeds/"),
            ("seedgen view seeds/article.txt -o article.html", "one article"));
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(output)!, terminal));
        return command;
    }

    private static int Run(string[] paths, string output, Terminal terminal)
    {
        List<(SeedDocument, IReadOnlyList<SideFile>)> documents = [];
        int exit = SeedRun.OverUsable(paths, terminal, document => document, (file, document) => documents.Add((document, file.Sides)));
        using TextWriter? file = OutputFile.Open(output);
        HtmlPage.Write(file ?? terminal.Output, documents);
        return exit;
    }
}
