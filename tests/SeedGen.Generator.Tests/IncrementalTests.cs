using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Generator.Model;
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
        foreach (string step in new[]
        {
            TrackingNames.Options, TrackingNames.SeedFiles, TrackingNames.Compiled, TrackingNames.Index, TrackingNames.Layout,
            TrackingNames.Files, TrackingNames.Literals, TrackingNames.KeyReport,
        })
        {
            Assert.NotEmpty(run.Reasons(step));
            Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason));
        }

        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_body_leaves_the_other_documents_and_the_index_alone()
    {
        GeneratorRunResult run = Replace(Two, Two.Edit(text => text.Replace("“No,”", "“Never,”")));
        Assert.Equal([Cached, Modified, Cached], run.Reasons(TrackingNames.Compiled));
        Assert.Equal([Unchanged, Modified, Unchanged], run.Reasons(TrackingNames.Files));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Index));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Layout));
        Assert.Equal([Cached], run.Reasons(TrackingNames.KeyReport));
        Assert.Equal([Modified], run.Reasons(TrackingNames.Literals));
        Assert.Equal(1, run.OutputReasons().Count(reason => reason == Modified));
    }

    [Fact]
    public void An_edit_of_a_name_changes_the_index()
    {
        GeneratorRunResult run = Replace(Two, Two.Edit(text => text.Replace("Bob", "Rob")));
        Assert.Equal([Modified], run.Reasons(TrackingNames.Index));
        Assert.Equal([Unchanged, Modified, Unchanged], run.Reasons(TrackingNames.Files));
    }

    [Fact]
    public void A_new_seed_leaves_the_old_ones_alone()
    {
        Project project = new(One, Two);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation).AddAdditionalTexts([Three]).RunGenerators(project.Compilation);
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        Assert.Equal([Cached, Cached, New], run.Reasons(TrackingNames.Compiled));
        Assert.Equal([Unchanged, Unchanged, New], run.Reasons(TrackingNames.Files));
    }

    [Fact]
    public void A_new_seed_leaves_the_layout_while_there_are_few()
    {
        Project project = new(One, Two);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation).AddAdditionalTexts([Three]).RunGenerators(project.Compilation);
        Assert.Equal([Unchanged], driver.GetRunResult().Results[0].Reasons(TrackingNames.Layout));
    }

    [Fact]
    public void An_edit_of_the_same_length_leaves_the_sum_of_the_literals_alone()
    {
        GeneratorRunResult run = Replace(Two, Two.Edit(text => text.Replace("“No,”", "“So,”")));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.Literals));
    }

    [Fact]
    public void An_edit_of_one_body_leaves_the_findings_on_the_others_alone()
    {
        Seed bad = One.Edit(text => text).With("SeedName", "no identifier"), worse = Two.Edit(text => text).With("SeedName", "class");
        Project project = new(bad, worse, Three);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(worse, worse.Edit(text => text.Replace("No", "Never"))).RunGenerators(project.Compilation);
        Assert.Equal([Unchanged, Unchanged], driver.GetRunResult().Results[0].Reasons(TrackingNames.Findings));
    }

    /// <summary>One file given twice makes documents share files, as many seeds do.</summary>
    [Fact]
    public void An_edit_of_one_body_leaves_the_other_shared_files_alone()
    {
        Seed again = Three.Edit(text => text);
        Project project = new(One, Two, Three, again);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(Two, Two.Edit(text => text.Replace("No", "Never"))).RunGenerators(project.Compilation);
        List<IncrementalStepRunReason> reasons = driver.GetRunResult().Results[0].Reasons(TrackingNames.Files);
        Assert.Equal(SeedLayout.Shards, reasons.Count);
        Assert.Equal(1, reasons.Count(reason => reason == Modified));
        Assert.All(reasons, reason => Assert.True(reason is Modified or Unchanged));
    }

    /// <summary>Seen on the files themselves: a driver that tracks its steps takes a minute for so many seeds.</summary>
    [Fact]
    public void An_edit_among_many_seeds_writes_one_shared_file()
    {
        Seed[] seeds = [.. SeedLayoutTests.Seeds(SeedLayoutTests.Many)];
        Project project = new(seeds);
        GeneratorDriver driver = project.Driver.RunGenerators(project.Compilation);
        ImmutableArray<GeneratedSourceResult> before = driver.GetRunResult().Results[0].GeneratedSources;
        driver = driver.ReplaceAdditionalText(seeds[7], seeds[7].Edit(text => text.Replace("Yes", "No"))).RunGenerators(project.Compilation);
        ImmutableArray<GeneratedSourceResult> after = driver.GetRunResult().Results[0].GeneratedSources;
        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), pair => !ReferenceEquals(pair.First.SourceText, pair.Second.SourceText));
    }

    private static GeneratorRunResult Replace(Seed old, Seed edited)
    {
        Project project = new(One, Two, Three);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        return driver.ReplaceAdditionalText(old, edited).RunGenerators(project.Compilation).GetRunResult().Results[0];
    }
}
