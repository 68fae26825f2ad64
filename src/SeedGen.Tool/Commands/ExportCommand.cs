using System.CommandLine;
using System.Text;
using System.Text.Json;
using SeedGen.Tool.Export;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Commands;

/// <summary><c>seedgen export</c>: one JSON file for each document.</summary>
internal static class ExportCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Files and folders (default: seeds).",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["seeds"],
        };
        Option<string> output = new("--output", "-o") { Description = "Folder for NAME.json, or - for standard output.", DefaultValueFactory = _ => "-" };
        Command command = new("export", "Writes what the compiler found in each document as JSON.") { paths, output };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(output)!,
            result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string[] paths, string output, TextWriter writer, TextWriter errors)
    {
        IReadOnlyList<string> files;
        try
        {
            files = SeedFiles.Find(paths);
        }
        catch (FileNotFoundException e)
        {
            errors.WriteLine("seedgen: " + e.Message);
            return ExitCodes.Unusable;
        }

        int exit = ExitCodes.Fine;
        foreach ((string file, string? json, string? error) in files.AsParallel().AsOrdered().Select(Compile))
        {
            if (json == null)
            {
                errors.WriteLine($"seedgen: {file}: {error}");
                exit = ExitCodes.Unusable;
            }
            else if (output == "-")
            {
                writer.Write(json);
            }
            else
            {
                Directory.CreateDirectory(output);
                File.WriteAllText(Path.Combine(output, Path.GetFileNameWithoutExtension(file) + ".json"), json, new UTF8Encoding(false));
            }
        }

        return exit;
    }

    private static (string File, string? Json, string? Error) Compile(string file)
    {
        try
        {
            ExportedDocument document = Exporter.Export(SeedCompiler.Compile(SeedFiles.Read(file)));
            return (file, JsonSerializer.Serialize(document, ExportContext.Readable.ExportedDocument) + "\n", null);
        }
        catch (Exception e) when (e is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            return (file, null, "cannot be read as text: " + e.Message);
        }
    }
}
