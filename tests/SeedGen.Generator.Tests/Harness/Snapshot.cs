using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>
/// Compares text with <c>Snapshots/Name.verified.cs</c>. What differs is written to <c>Name.received.cs</c>; with
/// <c>SEEDGEN_ACCEPT=1</c> in the environment it becomes the new snapshot.
/// </summary>
internal static class Snapshot
{
    // Found from the root and not by the caller's path: a deterministic build maps source paths to /_/.
    private static readonly string Folder = Repository.PathOf("tests/SeedGen.Generator.Tests/Snapshots");

    public static void Verify(string name, string received)
    {
        string verifiedPath = Path.Combine(Folder, name + ".verified.cs"), receivedPath = Path.Combine(Folder, name + ".received.cs");
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
