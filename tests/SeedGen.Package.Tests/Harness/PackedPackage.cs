using System.Reflection;

[assembly: AssemblyFixture(typeof(SeedGen.Package.Tests.Harness.PackedPackage))]

namespace SeedGen.Package.Tests.Harness;

/// <summary>
/// The package, packed once for all tests into a folder outside the repository, so that none of its settings reach the
/// projects there. The folder is a package source, and keeps restored packages of its own: no other version is ever met.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private readonly Lazy<string> _file;

    public PackedPackage() => _file = new Lazy<string>(PackForStrangers);

    /// <summary>The folder in which strangers live.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("seedgen-package-").FullName;

    /// <summary>The version that it was given.</summary>
    public const string Version = "0.0.0-test";

    /// <summary>The version of the package that has dlls compiled ahead.</summary>
    public const string AheadVersion = "0.0.0-ahead";

    /// <summary>The .nupkg.</summary>
    public string File => _file.Value;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Packs a project into the package source.</summary>
    /// <returns>The path of the .nupkg.</returns>
    public string Pack(string project, string id)
    {
        string configuration = GetType().Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string feed = Path.Combine(Folder, "feed");
        Command.Dotnet(Repository.Root, "pack", project, "--no-build", "-c", configuration, "-o", feed,
            "-p:BuildProjectReferences=false", "-p:Version=" + Version, "-nr:false").Demand();
        return Path.Combine(feed, $"{id}.{Version}.nupkg");
    }

    /// <summary>
    /// Packs the package as a release has it, with dlls compiled ahead for this machine, under a version of its own. It is built apart
    /// from the repository's own output, which other tests pack from meanwhile, and downloads the ahead-of-time compiler.
    /// </summary>
    /// <returns>The path of the .nupkg.</returns>
    public string PackCompiledAhead()
    {
        _ = File;
        string feed = Path.Combine(Folder, "feed");
        Command.Dotnet(Repository.Root, "pack", "src/SeedGen.Generator", "-o", feed, "--artifacts-path", Path.Combine(Folder, "ahead"),
            "-p:SeedGenReadyToRun=host", "-p:Version=" + AheadVersion, "-nr:false").Demand();
        return Path.Combine(feed, $"SeedGen.{AheadVersion}.nupkg");
    }

    private string PackForStrangers()
    {
        string file = Pack("src/SeedGen.Generator", "SeedGen");
        Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="here" value="feed" /></packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        return file;
    }

    private void Write(string name, string content) => System.IO.File.WriteAllText(Path.Combine(Folder, name), content);
}
