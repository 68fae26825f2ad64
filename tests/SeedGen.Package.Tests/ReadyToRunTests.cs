using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>A release has dlls that were compiled ahead: the SDK's compiler gets them, an editor does not.</summary>
public class ReadyToRunTests(PackedPackage package)
{
    private static readonly string[] Swapped = ["Markdig.dll", "SeedGen.Core.dll", "SeedGen.Generator.dll", "YamlDotNet.dll"];

    [LongFact]
    public void A_command_line_build_uses_what_was_compiled_ahead_and_an_editor_what_runs_everywhere()
    {
        string file = package.PackCompiledAhead();
        Assert.SkipWhen(PlatformIn(file) == null, "The ahead-of-time compiler does not know this platform.");
        Assert.Equal(Swapped, CompiledAheadIn(file));

        Stranger stranger = Consumers.Console with
        {
            Name = "Ahead",
            Package = $"""<PackageReference Include="SeedGen" Version="{PackedPackage.AheadVersion}" PrivateAssets="all" />""",
        };
        Builds builds = Builds.Of(package, "ahead-of-time", [stranger]);
        Assert.Empty(builds.LinesOf(stranger));
        Assert.Equal(Texts.BridgeOutput + "Mayor\n5\n", builds.OutputOf(stranger));

        string project = builds.PathIn(stranger, "Ahead.csproj");
        Assert.Equal(Swapped, AnalyzersOf(project).Where(path => path.Contains("/tools/")).Select(Path.GetFileName));
        Assert.Equal(["SeedGen.CodeFixes.dll"], AnalyzersOf(project).Where(path => path.Contains("/analyzers/")).Select(Path.GetFileName));
        foreach (string asked in new[] { "-p:DesignTimeBuild=true", "-p:SeedGenReadyToRun=false" })
            Assert.Equal([.. Swapped.Append("SeedGen.CodeFixes.dll").Order()],
                AnalyzersOf(project, asked).Where(path => path.Contains("/analyzers/")).Select(Path.GetFileName));
    }

    /// <summary>The dlls that the compiler gets from the package, by name.</summary>
    private static IReadOnlyList<string> AnalyzersOf(string project, params string[] options)
    {
        string json = Command.Dotnet(Path.GetDirectoryName(project)!,
            ["msbuild", project, "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", "-nr:false", .. options]).Demand();
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
            .Where(path => path.Contains("/seedgen/")).OrderBy(Path.GetFileName, StringComparer.Ordinal)];
    }

    private static string? PlatformIn(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return archive.Entries.Select(e => e.FullName.Split('/')).FirstOrDefault(parts => parts[0] == "tools")?[1];
    }

    /// <summary>The dlls for this platform that hold machine code, by name.</summary>
    private static IReadOnlyList<string> CompiledAheadIn(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Where(e => e.FullName.StartsWith("tools/", StringComparison.Ordinal) && HasMachineCode(e)).Select(e => e.Name).Order(StringComparer.Ordinal)];
    }

    private static bool HasMachineCode(ZipArchiveEntry entry)
    {
        using MemoryStream bytes = new();
        using (Stream stream = entry.Open()) stream.CopyTo(bytes);
        bytes.Position = 0;
        using PEReader reader = new(bytes);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
