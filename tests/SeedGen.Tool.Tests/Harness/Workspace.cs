using System.Text;

namespace SeedGen.Tool.Tests.Harness;

/// <summary>A folder with documents, and the tool run in this process on paths in it.</summary>
public sealed class Workspace : IDisposable
{
    /// <summary>The folder; the paths that tests name lie below it.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("seedgen-tool-").FullName;

    /// <summary>Writes a file.</summary>
    public Workspace With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    public Workspace With(string path, byte[] content)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Runs the tool; an argument that begins with <c>@</c> is a path below the folder.</summary>
    internal Outcome Run(params string[] arguments) => RunWith("", isColoured: false, arguments);

    /// <summary>Runs the tool with something on standard input, or as if in a terminal.</summary>
    internal Outcome RunWith(string input, bool isColoured, params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        Terminal terminal = new(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors, isColoured,
            ShowsProgress: false, Width: 60);
        int exit = ToolCommand.Run([.. arguments.Select(a => a.StartsWith('@') ? PathOf(a[1..]) : a)], terminal);
        return new Outcome(exit, Clean(output), Clean(errors)) { Raw = output.ToString() };
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Paths as if the folder were where the tool runs.</summary>
    private string Clean(StringWriter writer) =>
        writer.ToString().Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}

/// <summary>What the tool said.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>The output with the paths as they are.</summary>
    public required string Raw { get; init; }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
