using System.CommandLine;
using System.Text.Json;
using SeedGen.Model;
using SeedGen.Tool.Export;
using SeedGen.Tool.Export.Tei;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen export</c>: what the compiler found, for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonArguments.Paths();
        Option<string> format = Choice.Create(
            "json: all of a document, a file for each. jsonl: the same, a line for each. jsonld: schema.org. tei: TEI P5. csv: a line for each quote.",
            ExportFormat.Json, "--format", "-f");
        Option<string> output = new("--output", "-o")
        {
            Description = "json, jsonld, tei: the folder for NAME.json, NAME.jsonld or NAME.xml. jsonl, csv: the file. - is standard output, "
                + "where several documents are one array or one corpus.",
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
        if (format is ExportFormat.Json or ExportFormat.Jsonld or ExportFormat.Tei)
        {
            return output != "-" ? WriteFiles(paths, format, output, terminal)
                : format == ExportFormat.Tei ? WriteCorpus(paths, terminal) : WriteList(paths, format, terminal);
        }

        using TextWriter? file = OutputFile.Open(output);
        TextWriter writer = file ?? terminal.Output;
        if (format == ExportFormat.Csv) writer.Write(Csv.Header);
        return SeedRun.OverUsable(paths, terminal, document => TextOf(document, format), (_, text) => writer.Write(text));
    }

    private static int WriteList(string[] paths, ExportFormat format, Terminal terminal)
    {
        JsonList list = new(terminal.Output);
        int exit = SeedRun.OverUsable(paths, terminal, document => TextOf(document, format), (_, json) => list.Add(json));
        list.End();
        return exit;
    }

    private static int WriteCorpus(string[] paths, Terminal terminal)
    {
        TeiCorpus corpus = new(terminal.Output);
        int exit = SeedRun.OverUsable(paths, terminal, TeiDocument.Of, (_, document) => corpus.Add(document));
        corpus.End();
        return exit;
    }

    private static int WriteFiles(string[] paths, ExportFormat format, string folder, Terminal terminal)
    {
        string extension = format switch { ExportFormat.Tei => ".xml", ExportFormat.Jsonld => ".jsonld", _ => ".json" };
        Directory.CreateDirectory(folder);
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return SeedRun.OverUsable(paths, terminal, document => TextOf(document, format), (file, text) =>
        {
            // Documents of one name in two folders: the second is NAME-2.json.
            string stem = Path.GetFileNameWithoutExtension(file.Source.Path), name = stem;
            for (int i = 2; !taken.Add(name); i++) name = $"{stem}-{i}";
            File.WriteAllText(Path.Combine(folder, name + extension), text, OutputFile.Encoding);
        });
    }

    private static string TextOf(SeedDocument document, ExportFormat format) => format switch
    {
        ExportFormat.Csv => Csv.Of(Exporter.Export(document)),
        ExportFormat.Jsonl => JsonSerializer.Serialize(Exporter.Export(document), ExportContext.Compact.ExportedDocument) + "\n",
        ExportFormat.Jsonld => JsonLd.Of(document),
        ExportFormat.Tei => TeiCorpus.FileOf(TeiDocument.Of(document)),
        _ => JsonSerializer.Serialize(Exporter.Export(document), ExportContext.Readable.ExportedDocument) + "\n",
    };
}
