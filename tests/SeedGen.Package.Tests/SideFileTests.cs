using SeedGen.Package.Tests.Harness;
using SeedGen.Package.Tests.Strangers;

namespace SeedGen.Package.Tests;

/// <summary>What is wrong with side files, through a real build and the tool.</summary>
[Collection(AllBuildsCollection.Name)]
public class SideFileTests(AllBuilds all)
{
    [LongFact]
    public void What_is_wrong_is_a_line_of_the_build_in_the_side_file()
    {
        LogLine[] lines = [.. all.Value.LinesOf(SideFiles.Wrong).OrderBy(line => line.ToString(), StringComparer.Ordinal)];
        Assert.Equal(
            [
                "_seeds.yaml(2,11) error SEED4004", "_seeds.yaml(4,1) warning SEED4002", "bridge.seed.yaml(3,13) error SEED4004",
                "gone.seed.yaml(1,1) error SEED0007", "linked.seed.yaml(1,7) error SEED4003",
            ],
            lines.Select(line => line.ToString()));
        Assert.Equal(all.Value.PathIn(SideFiles.Wrong, Path.Combine("seeds", "bridge.seed.yaml")), lines[2].Path);
        Assert.StartsWith("no quote in this document matches 'we never'; correct or remove this entry", lines[2].Message);
    }

    /// <summary>The compiler is not asked again where nothing changed: a side file is an input of the build like its document.</summary>
    [LongFact]
    public void An_edited_side_file_and_a_new_one_are_seen_by_the_next_build()
    {
        string folder = all.Value.PathIn(SideFiles.Edited, "");
        string Run() => Command.Dotnet(folder, "run", "-nodeReuse:false").Demand();
        Assert.Equal("one\n", Run());
        File.WriteAllText(Path.Combine(folder, "seeds", "a.seed.yaml"), "desk: two\n");
        Assert.Equal("two\n", Run());
        File.Delete(Path.Combine(folder, "seeds", "a.seed.yaml"));
        File.WriteAllText(Path.Combine(folder, "seeds", "_seeds.yaml"), "desk: three\n");
        Assert.Equal("three\n", Run());
    }
}
