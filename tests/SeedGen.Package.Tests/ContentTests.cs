using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests;

/// <summary>What is in the package, and nothing else.</summary>
public class ContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_what_the_compiler_needs_and_no_more()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        Assert.Equal(
            [
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/SeedGen.CodeFixes.dll", "analyzers/dotnet/cs/SeedGen.Core.dll",
                "analyzers/dotnet/cs/SeedGen.Generator.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/SeedGen.props", "build/SeedGen.targets",
            ],
            archive.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_depends_on_nothing_and_stays_with_the_developer()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using StreamReader reader = new(archive.GetEntry("SeedGen.nuspec")!.Open());
        string specification = reader.ReadToEnd();
        Assert.DoesNotContain("<dependenc", specification);
        Assert.Contains("<developmentDependency>true</developmentDependency>", specification);
        Assert.Contains("<license type=\"expression\">MIT</license>", specification);
        Assert.Contains("<readme>README.md</readme>", specification);
    }

    [Fact]
    public void The_package_is_small() => Assert.InRange(new FileInfo(package.File).Length, 100_000, 2_000_000);

    [Theory]
    [InlineData("SeedGen.Generator.dll", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0")]
    [InlineData("SeedGen.CodeFixes.dll", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.Workspaces 4.8.0.0")]
    [InlineData("SeedGen.Core.dll")]
    public void The_oldest_host_has_all_that_is_referenced(string assembly, params string[] roslyn)
    {
        string[] inPackage = ["SeedGen.Core", "YamlDotNet", "Markdig"];
        string[] inEveryHost = ["netstandard", "System.Memory", "System.Collections.Immutable"];
        string[] references = [.. ReferencesOf(assembly)
            .Where(r => !inPackage.Contains(r.Name) && !inEveryHost.Contains(r.Name)).Select(r => $"{r.Name} {r.Version}").Order(StringComparer.Ordinal)];
        Assert.Equal(roslyn, references);
    }

    private IEnumerable<(string Name, Version Version)> ReferencesOf(string assembly)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using MemoryStream bytes = new();
        using (Stream entry = archive.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open()) entry.CopyTo(bytes);
        bytes.Position = 0;
        using PEReader file = new(bytes);
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(r => (reader.GetString(r.Name), r.Version))];
    }

    /// <summary>Everything but what the package format itself asks for.</summary>
    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal)
        && path is not ("[Content_Types].xml" or "SeedGen.nuspec");
}
