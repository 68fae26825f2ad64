namespace SeedGen.Package.Tests.Harness;

/// <summary>Projects of strangers, built together by one command as a solution would, and run.</summary>
internal sealed class Builds
{
    private readonly string _root;
    private readonly IReadOnlyList<LogLine> _lines;

    private Builds(string root, Outcome build)
    {
        _root = root;
        Log = build.Output;
        _lines = LogLine.Read(build.Output);
    }

    /// <summary>All that was printed.</summary>
    public string Log { get; }

    /// <summary>Writes the projects into a folder of their own and builds them; some of them are meant to fail.</summary>
    public static Builds Of(PackedPackage package, string name, IReadOnlyCollection<Stranger> strangers)
    {
        _ = package.File;
        string root = Directory.CreateDirectory(Path.Combine(package.Folder, name)).FullName;
        IEnumerable<string> projects = strangers.Select(s => Path.GetRelativePath(root, s.WriteTo(root, PackedPackage.Version)));
        File.WriteAllText(Path.Combine(root, name + ".slnx"),
            $"<Solution>\n{string.Join("\n", projects.Select(p => $"  <Project Path=\"{p.Replace('\\', '/')}\" />"))}\n</Solution>\n");
        return new Builds(root, Command.Dotnet(root, "build", name + ".slnx", "-nologo", "-v:m", "-tl:off", "-nr:false", "-clp:NoSummary"));
    }

    /// <summary>The warnings and errors of one project.</summary>
    public IReadOnlyList<LogLine> LinesOf(Stranger stranger) =>
        [.. _lines.Where(line => line.Project.Split("::")[0] == Path.Combine(_root, stranger.Name, stranger.Name + ".csproj"))];

    /// <summary>What a program prints.</summary>
    public string OutputOf(Stranger stranger)
    {
        string program = PathIn(stranger, Path.Combine("bin", "Debug", stranger.Framework, stranger.Name + ".dll"));
        Assert.True(File.Exists(program), $"{stranger.Name} was not built.\n{Log}");
        return Command.Dotnet(_root, program).Demand();
    }

    /// <summary>The full path of a file of the project.</summary>
    public string PathIn(Stranger stranger, string relative) => Path.Combine(_root, stranger.Name, relative);
}
