using System.Text;
using SeedGen.Model;
using SeedGen.Tool.Checking;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Commands;

/// <summary>Runs a command over the documents that the user names. One that cannot be read does not stop the others.</summary>
internal static class SeedRun
{
    /// <summary>
    /// Reads the documents and computes something of each, in parallel; what comes of it is used one after the other, in order.
    /// </summary>
    /// <param name="paths">What the user wrote.</param>
    /// <param name="terminal">Told of what cannot be read.</param>
    /// <param name="compute">Runs on any thread.</param>
    /// <param name="use">Runs on this thread.</param>
    /// <param name="sides">Gets the side files; null where nobody asks for them afterwards.</param>
    /// <param name="foreign">How documents are encoded that a build cannot read; null where nobody knows.</param>
    /// <returns><see cref="ExitCodes.Unusable"/> where something could not be read, else <see cref="ExitCodes.Fine"/>.</returns>
    public static int Over<T>(IEnumerable<string> paths, Terminal terminal, Func<SeedFile, T> compute, Action<SeedFile, T> use,
        SideFileFinder? sides = null, Encoding? foreign = null)
    {
        int exit = ExitCodes.Fine;
        sides ??= new SideFileFinder();
        IReadOnlyList<string> files = SeedPaths.Find(paths, side => Try(side, sides.AddWhole), Complain);
        using Progress progress = new(terminal, files.Count);
        foreach ((SeedFile? file, T? result, string? problem) in files.AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(path => Read(path, sides, terminal, foreign, compute)))
        {
            if (problem != null) Complain(problem);
            else use(file!, result!);
            progress.Step();
        }

        return exit;

        void Try(string path, Action<string> read)
        {
            try
            {
                read(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Complain($"'{path}' cannot be read: {e.Message}");
            }
        }

        void Complain(string problem)
        {
            terminal.Errors.WriteLine("seedgen: " + problem);
            exit = ExitCodes.Unusable;
        }
    }

    /// <summary>The same for commands that need the document compiled; what is no text is told and left out.</summary>
    public static int OverUsable<T>(IEnumerable<string> paths, Terminal terminal, Func<SeedDocument, T> compute, Action<SeedFile, T> use)
        where T : class
    {
        bool allUsable = true;
        int exit = Over(paths, terminal, Compute, (file, outcome) =>
        {
            if (outcome.Result is { } result) use(file, result);
            else Complain(outcome.Failure!);
        });
        return allUsable ? exit : ExitCodes.Unusable;

        (T? Result, string? Failure) Compute(SeedFile file)
        {
            SeedDocument document = Compiler.Compile(file);
            return Compiler.FailureOf(document) is { } failure ? (null, failure.Message) : (compute(document), null);
        }

        void Complain(string failure)
        {
            terminal.Errors.WriteLine("seedgen: " + failure);
            allUsable = false;
        }
    }

    private static (SeedFile? File, T? Result, string? Problem) Read<T>(string path, SideFileFinder sides, Terminal terminal,
        Encoding? foreign, Func<SeedFile, T> compute)
    {
        try
        {
            SeedFile file = SeedFile.Read(path, terminal, foreign);
            if (path != SeedPaths.StandardInput) file = file with { Sides = sides.Of(path) };
            return (file, compute(file), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, default, $"'{path}' cannot be read: {e.Message}");
        }
    }
}
