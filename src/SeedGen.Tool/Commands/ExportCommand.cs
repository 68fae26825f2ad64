using System.CommandLine;
using System.Text.Json;
using SeedGen.Model;
using SeedGen.Tool.Export;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen export</c>: what the compiler found, for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Option<string> format = Choice.Create(
            "json: all of a document, a file for each. jsonl: the same, a line for each. csv: a line for each quote.",
            ExportFormat.Json, "--format", "-f");
        Option<string> output = new("--output", "-o")
        {
            Description = "json: the folder for NAME.json. jsonl, csv: the file. - is standard output, where several "
                + "documents are one array.",
            HelpName = "PATH",
            DefaultValueFactory = _ => "-",
        };
        Command command = new("export",
            "Writes what the compiler found in each document: title, paragraphs, people, quotes, speakers, findings.")
        {
            paths, format, output,
        };
        HelpWithExamples.AddTo(command, "",
            ("seedgen export seeds/article.txt", "one document as JSON to the terminal"),
            ("seedgen export --output out", "a file for each document below seeds/"),
            ("seedgen export --format csv --output quotes.csv", "who says what, for a spreadsheet"));
        command.SetAction(result => Run(result.GetValue(paths)!, result.Get<ExportFormat>(format), result.GetValue(output)!, terminal));
        return command;
    }

    private static int Run(string[] paths, ExportFormat format, string output, Terminal terminal)
    {
        if (format == ExportFormat.Json)
            return output == "-" ? WriteList(paths, terminal) : WriteFiles(paths, output, terminal);
        using TextWriter? file = OutputFile.Open(output);
        TextWriter writer = file ?? terminal.Output;
        if (format == ExportFormat.Csv) writer.Write(Csv.Header);
        return SeedRun.OverUsable(paths, terminal, document => TextOf(document, format), (_, text) => writer.Write(text));
    }

    private static int WriteList(string[] paths, Terminal terminal)
    {
        JsonList list = new(terminal.Output);
        int exit = SeedRun.OverUsable(paths, terminal, document => TextOf(document, ExportFormat.Json), (_, json) => list.Add(json));
        list.End();
        return exit;
    }

    private static int WriteFiles(string[] paths, string folder, Terminal terminal)
    {
        Directory.CreateDirectory(folder);
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return SeedRun.OverUsable(paths, terminal, document => TextOf(document, ExportFormat.Json), (file, json) =>
        {
            // Documents of one name in two folders: the second is NAME-2.json.
            string stem = Path.GetFileNameWithoutExtension(file.Source.Path), name = stem;
            for (int i = 2; !taken.Add(name); i++) name = $"{stem}-{i}";
            File.WriteAllText(Path.Combine(folder, name + ".json"), json, OutputFile.Encoding);
        });
    }

    private static string TextOf(SeedDocument document, ExportFormat format)
    {
        ExportedDocument exported = Exporter.Export(document);
        return format switch
        {
            ExportFormat.Csv => Csv.Of(exported),
            ExportFormat.Jsonl => JsonSerializer.Serialize(exported, ExportContext.Compact.ExportedDocument) + "\n",
            _ => JsonSerializer.Serialize(exported, ExportContext.Readable.ExportedDocument) + "\n",
        };
    }
}
