using System.Diagnostics;
using System.IO.Compression;
using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>The tool as it is installed.</summary>
public class ToolTests(PackedPackage package)
{
    [LongFact]
    public void The_tool_is_installed_and_finds_what_a_build_finds()
    {
        string feed = Path.GetDirectoryName(package.File)!;
        using (ZipArchive tool = ZipFile.OpenRead(package.Pack("src/SeedGen.Tool", "SeedGen.Tool")))
            Assert.Superset(new HashSet<string>(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md"]), tool.Entries.Select(e => e.FullName).ToHashSet());
        string folder = Directory.CreateDirectory(Path.Combine(package.Folder, "tool")).FullName;
        Dotnet.Run(folder, "tool", "install", "SeedGen.Tool", "--tool-path", "bin", "--version", PackedPackage.Version, "--source", feed).Demand();
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.WriteAllText(Path.Combine(folder, "seeds", "a.txt"), Texts.WrongMark);
        ProcessStartInfo start = new(Path.Combine(folder, "bin", "seedgen"), ["check"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.StartsWith($"{Path.Combine("seeds", "a.txt")}(3,28): warning SEED1003", output);
        Assert.Equal(1, process.ExitCode);
    }
}
