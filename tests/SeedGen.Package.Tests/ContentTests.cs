using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests;

/// <summary>What is in the package, and nothing else.</summary>
public partial class ContentTests(PackedPackage package)
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
        Assert.Contains("<projectUrl>https://github.com/seedgen/seedgen</projectUrl>", specification);
        Assert.Matches("<repository type=\"git\" url=\"https://github.com/seedgen/seedgen\"", specification);
    }

    /// <summary>The page of a package has no repository around it.</summary>
    [Theory]
    [InlineData("src/SeedGen.Generator/README.md")]
    [InlineData("src/SeedGen.Tool/README.md")]
    public void Links_of_the_page_lead_to_documents_that_are_there(string page)
    {
        const string root = "https://github.com/seedgen/seedgen";
        string text = Repository.Read(page);
        Assert.All(Link().Matches(text).Select(m => m.Groups[1].Value), link => Assert.StartsWith(root, link));
        Assert.All(Link().Matches(text).Select(m => m.Groups[1].Value).Where(l => l.StartsWith(root + "/blob/main/", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Repository.PathOf(link[(root + "/blob/main/").Length..].Split('#')[0])), link));
    }

    [Fact]
    public void The_page_is_in_the_package()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using StreamReader reader = new(archive.GetEntry("README.md")!.Open());
        Assert.Equal(Repository.Read("src/SeedGen.Generator/README.md"), reader.ReadToEnd());
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

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    /// <summary>Everything but what the package format itself asks for.</summary>
    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal)
        && path is not ("[Content_Types].xml" or "SeedGen.nuspec");
}
