using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>
/// Compares text with <c>Name.verified.cs</c> beside the test. What differs is written to <c>Name.received.cs</c>; with
/// <c>SEEDGEN_ACCEPT=1</c> in the environment it becomes the new snapshot.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string received, [CallerFilePath] string testFile = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots");
        string verifiedPath = Path.Combine(folder, name + ".verified.cs"), receivedPath = Path.Combine(folder, name + ".received.cs");
        if (Environment.GetEnvironmentVariable("SEEDGEN_ACCEPT") == "1") File.WriteAllText(verifiedPath, received);
        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).Replace("\r\n", "\n") : "";
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        IEnumerable<string> lines = InlineDiffBuilder.Diff(verified, received).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Take(40)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text);
        Assert.Fail($"{name}.verified.cs differs; SEEDGEN_ACCEPT=1 accepts what was received.\n{string.Join("\n", lines)}");
    }
}
