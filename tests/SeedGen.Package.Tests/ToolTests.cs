using System.IO.Compression;
using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>The tool as it is installed.</summary>
[Collection(AllBuildsCollection.Name)]
public class ToolTests(PackedPackage package, AllBuilds all)
{
    [LongFact]
    public void The_tool_is_installed_and_finds_what_a_build_finds()
    {
        string feed = Path.GetDirectoryName(package.File)!;
        using (ZipArchive tool = ZipFile.OpenRead(package.Pack("src/SeedGen.Tool", "SeedGen.Tool")))
            Assert.Superset(new HashSet<string>(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md"]),
                tool.Entries.Select(e => e.FullName).ToHashSet());

        string folder = all.Value.PathIn(Severities.ByFolder, "");
        Command.Dotnet(folder, "tool", "install", "SeedGen.Tool", "--tool-path", "bin/tool", "--version", PackedPackage.Version, "--source",
            feed).Demand();
        string seedgen = Path.Combine(folder, "bin", "tool", "seedgen");
        Outcome check = Command.Run(seedgen, folder, "check", "--format", "sarif");
        Assert.Equal(SarifLog.Read(File.ReadAllText(Path.Combine(folder, "findings.sarif"))), SarifLog.Read(check.Output));
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("\n" + Path.Combine("seeds", "plain.txt") + "(3,28): warning SEED1003: ",
            Command.Run(seedgen, folder, "check", ".").Output);
    }
}
