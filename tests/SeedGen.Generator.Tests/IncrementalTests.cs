using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SeedGen.Generator.Tests;

/// <summary>What runs again after an edit, and why.</summary>
public class IncrementalTests
{
    private static readonly Seed One = new("seeds/one.txt", "One\n\n“Yes,” Ann Lee said.\n");
    private static readonly Seed Two = new("seeds/two.txt", "Two\n\n“No,” Bob Ray said.\n");
    private static readonly Seed Three = new("seeds/three.txt", "Three\n\n“Perhaps,” Cy Hall said.\n");

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        Project project = new(One, Two, Three);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        driver = driver.RunGenerators(project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { }", project.ParseOptions)));
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        foreach (string step in new[] { TrackingNames.Options, TrackingNames.SeedFiles, TrackingNames.Compiled, TrackingNames.Index, TrackingNames.Documents })
            Assert.All(Reasons(run, step), reason => Assert.Equal(Cached, reason));
        Assert.All(OutputReasons(run), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_body_leaves_the_other_documents_and_the_index_alone()
    {
        GeneratorRunResult run = Replace(Two, Two.Edit(text => text.Replace("“No,”", "“Never,”")));
        Assert.Equal([Cached, Modified, Cached], Reasons(run, TrackingNames.Compiled));
        Assert.Equal([Cached, Modified, Cached], Reasons(run, TrackingNames.Documents));
        Assert.Equal([Cached], Reasons(run, TrackingNames.Index));
        Assert.Equal(1, OutputReasons(run).Count(reason => reason == Modified));
    }

    [Fact]
    public void An_edit_of_a_name_changes_the_index()
    {
        GeneratorRunResult run = Replace(Two, Two.Edit(text => text.Replace("Bob", "Rob")));
        Assert.Equal([Modified], Reasons(run, TrackingNames.Index));
        Assert.Equal([Cached, Modified, Cached], Reasons(run, TrackingNames.Documents));
    }

    [Fact]
    public void A_new_seed_leaves_the_old_ones_alone()
    {
        Project project = new(One, Two);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation).AddAdditionalTexts([Three]).RunGenerators(project.Compilation);
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        Assert.Equal([Cached, Cached, New], Reasons(run, TrackingNames.Compiled));
        Assert.Equal([Cached, Cached, New], Reasons(run, TrackingNames.Documents));
    }

    [Fact]
    public void An_edit_among_many_seeds_writes_one_shared_file()
    {
        Seed[] seeds = [.. Enumerable.Range(0, SeedLayoutTests.Many).Select(i => new Seed($"seeds/n{i}.txt", $"Title {i}\n\n“Yes,” Ann Lee said.\n").With("SeedGenPath", $"seeds/n{i}.txt"))];
        Project project = new(seeds);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(seeds[7], seeds[7].Edit(text => text.Replace("Yes", "No"))).RunGenerators(project.Compilation);
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        Assert.Equal(1, Reasons(run, TrackingNames.Compiled).Count(reason => reason == Modified));
        Assert.Equal(1, Reasons(run, TrackingNames.Shards).Count(reason => reason == Modified));
        Assert.Equal(1, OutputReasons(run).Count(reason => reason == Modified));
    }

    private static GeneratorRunResult Replace(Seed old, Seed edited)
    {
        Project project = new(One, Two, Three);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        return driver.ReplaceAdditionalText(old, edited).RunGenerators(project.Compilation).GetRunResult().Results[0];
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps[step].SelectMany(s => s.Outputs).Select(output => output.Reason)];

    private static List<IncrementalStepRunReason> OutputReasons(GeneratorRunResult run) =>
        [.. run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(output => output.Reason)];
}
