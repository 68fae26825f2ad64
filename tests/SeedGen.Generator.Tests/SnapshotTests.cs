using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>What the generated C# looks like.</summary>
public class SnapshotTests
{
    private const string Town =
        """
        Council votes for the new bridge

        ELLERBY – Mayor Nora Quist said on Monday that the bridge would be “a gift to the next century.”

        “We have waited long enough,” she said. “Now we build.”

        The harbour office called the plan “costly.”

        """;

    [Fact]
    public void A_document() => Snapshot.Verify("Document", new Project(new Seed("seeds/town.txt", Town)).Run().Source("town"));

    [Fact]
    public void A_document_at_csharp_7_3() =>
        Snapshot.Verify("DocumentCSharp7",
            new Project(new Seed("seeds/town.txt", Town)) { Language = LanguageVersion.CSharp7_3 }.Run().Source("town"));

    [Fact]
    public void A_document_as_resource() => Snapshot.Verify(
        "DocumentResource",
        new Project(new Seed("seeds/town.txt", Town).With("SeedGenResource", "SeedGen/town.txt")).With("SeedGenStorage", "resource").Run()
        .Source("town"));

    [Fact]
    public void A_document_without_members() =>
        Snapshot.Verify("DocumentWithoutMembers",
            new Project(new Seed("seeds/town.txt", Town)).With("SeedGenMembers", "none").Run().Source("town"));

    [Fact]
    public void Front_matter()
    {
        const string text =
            """
            ---
            title: Harbour notes
            date: 2024-05-06
            tags: [port, works]
            issue: 12
            price: 1.5
            draft: true
            source: The Ellerby Packet
            filed: 2024-05-06T09:30:00+02:00
            checked: 2024-05-06 10:15:30.25
            cover:
              image: bridge.jpg
            authors:
              - name: Lena Marr
              - name: Tom Iddle
            ---

            Nobody spoke.

            """;
        Snapshot.Verify("FrontMatter", new Project(new Seed("seeds/notes.md", text)).Run().Source("notes"));
    }

    [Fact]
    public void The_index_of_documents_and_people()
    {
        Result result = new Project(
            new Seed("seeds/town.txt", Town).With("SeedGenPath", "seeds/town.txt"),
            new Seed("seeds/news/bridge.txt", "Bridge opens\n\n“Thank you,” Nora Quist said.\n").With("SeedGenPath",
                "seeds/news/bridge.txt")).Run();
        Snapshot.Verify("Seeds", result.Source("SeedGen.Seeds"));
        Snapshot.Verify("People", result.Source("SeedGen.People"));
    }

    [Fact]
    public void The_shared_types() => Snapshot.Verify("Types", new Project().Run().Source("SeedGen.Types"));
}
