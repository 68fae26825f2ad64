using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SeedGen.Generator.Tests;

/// <summary>Side files: which documents they speak for, where what is wrong with them is reported, and what runs after an edit.</summary>
public class SideFileTests
{
    private static readonly Seed One = new("/p/seeds/one.txt", "One\n\n“Yes,” Ann Lee said.\n");
    private static readonly Seed Two = new("/p/seeds/two.txt", "Two\n\n“No,” Bob Ray said.\n");
    private static readonly Seed Far = new("/p/seeds/news/far.txt", "Far\n\n“Perhaps,” Cy Hall said.\n");

    [Fact]
    public void A_document_is_compiled_with_its_own_and_those_of_its_folders()
    {
        Result result = new Project(
            One, Far,
            Side("/p/seeds/news/far.seed.yaml", "title: Farther\nquotes:\n  - starts: perhaps\n    speaker: Dot Moss\n"),
            Side("/p/seeds/news/_seeds.yaml", "desk: \"the <i>desk</i>\"\n"),
            Side("/p/seeds/_seeds.yaml", "source: all\npeople:\n  - name: Dot Moss\n  - name: Ann Lee\n    pronouns: she\n")).Run();
        Assert.Empty(result.Diagnostics);
        string far = result.Source("far-txt"), one = result.Source("one-txt");
        Assert.Contains("“Perhaps,” — Dot Moss, far.txt:3", far);
        Assert.Contains("/// <summary>Farther (far.txt)</summary>", far);
        Assert.Contains("/// <summary>all — <c>source</c> of _seeds.yaml.</summary>", far);
        Assert.Contains("public string Desk { get { return \"the <i>desk</i>\"; } }", far);
        Assert.Contains("public string Source { get { return \"all\"; } }", one);
        Assert.DoesNotContain("Desk", one);
        Assert.DoesNotContain("Dot Moss", one);
        result.Load();
    }

    [Theory]
    [InlineData("/p/seeds/one.seed.yaml", "/p/seeds/one.txt")]
    [InlineData("/p/seeds/one.seed.yaml", "/p/seeds/one.md")]
    [InlineData("C:\\p\\seeds\\one.seed.yaml", "C:/p/seeds\\one.txt")]
    [InlineData("/p/app/../seeds/one.seed.yaml", "/p/seeds/./one.txt")]
    [InlineData("/p/Seeds/one.seed.yaml", "/p/seeds/one.txt")]
    [InlineData("seeds/one.seed.yaml", "seeds/one.txt")]
    [InlineData("../texts/_seeds.yaml", "../texts/news/one.txt")]
    [InlineData("one.seed.yaml", "one.txt")]
    public void Files_are_paired_by_where_they_lie(string side, string document)
    {
        Seed seed = new Seed(document, "One\n\nBody.\n").With("SeedGenPath", "seeds/linked/one.txt");
        Result result = new Project(seed, Side(side, "desk: news\n")).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Contains("Desk", result.Source("seeds-linked-one-txt"));
    }

    [Fact]
    public void One_side_file_speaks_for_both_documents_of_its_name()
    {
        Seed text = new Seed("/p/seeds/one.txt", "One\n\n“Yes,” Ann Lee said.\n").With("SeedName", "Text");
        Seed page = new Seed("/p/seeds/one.md", "# One\n\n“Yes,” Ann Lee said.\n").With("SeedName", "Page");
        Result result = new Project(text, page, Side("/p/seeds/one.seed.yaml", "desk: news\nquotes:\n  - starts: no\n    ignore: true\n")).Run();
        Assert.Equal(["/p/seeds/one.seed.yaml(3,13) SEED4004"], result.Diagnostics.Select(Show));
        Assert.All(result.Sources.Where(s => s.HintName.StartsWith("one-", StringComparison.Ordinal)),
            s => Assert.Contains("Desk", s.SourceText.ToString()));
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "/p/seeds/one.seed.yaml", "desk: a\ntitel: b\n", "(2,1) SEED4002" },
        { "/p/seeds/one.seed.yaml", "desk: a\r\npeople: b\r\n", "(2,9) SEED4003" },
        { "/p/seeds/one.seed.yaml", "quotes:\n  - starts: no\n", "(2,13) SEED4004" },
        { "/p/seeds/one.seed.yaml", "quotes:\n  - starts: yes\n    speaker: Cy Hall\n", "(3,14) SEED4005" },
        { "/p/seeds/one.seed.yaml", "desk: a\ndesk: b\n", "(2,1) SEED4001" },
        { "/p/seeds/one.seed.yaml", "name: no name\n", "(1,7) SEED0004" },
        { "/p/seeds/one.seed.yaml", "desk: \ufffd\n", "(1,7) SEED0001" },
        { "/p/seeds/_seeds.yaml", "desk: a: b\n", "(1,8) SEED4001" },
        { "/p/seeds/_seeds.yaml", "quotes: []\n", "(1,1) SEED4002" },
        { "/p/seeds/_seeds.yaml", "people:\n  - name: Bob Ray\n  - name: Cy Hall\n", "(3,11) SEED4004" },
        { "/p/seeds/three.seed.yaml", "desk: a\n", "(1,1) SEED0007" },
        { "/p/seeds/none/_seeds.yaml", "desk: a\n", "(1,1) SEED0007" },
        { "/p/seeds/one.txt.seed.yaml", "desk: a\n", "(1,1) SEED0007" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_reported_once_and_in_the_side_file(string path, string yaml, string expected)
    {
        Project project = new(One, Two, Side(path, yaml));
        Assert.Equal([path + expected], project.Run().Diagnostics.Select(Show));
        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public void What_lies_outside_of_the_project_may_be_for_the_documents_of_others() =>
        Assert.Empty(new Project(One, Side("/p/_seeds.yaml", "people:\n  - name: Cy Hall\n").With("SeedGen", "shared")).Run().Diagnostics);

    [Fact]
    public void A_document_that_cannot_be_compiled_may_have_had_a_use_for_every_entry()
    {
        Seed broken = new("/p/seeds/broken.txt", "Cy Hall\0");
        Result result = new Project(One, broken, Side("/p/seeds/_seeds.yaml", "people:\n  - name: Cy Hall\n")).Run();
        Assert.Equal(["SEED0001"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Keys_of_any_kind_become_properties()
    {
        Result result = new Project(One,
            Side("/p/seeds/one.seed.yaml", "\"\": a\n\"!\": b\nText: c\nclass: d\n2nd: e\n\"a*/\\n\\u2028\": f\n")).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(6, result.Source("one-txt").Split("of one.seed.yaml.</summary>").Length - 1);
        result.Load();
    }

    [Fact]
    public void The_folder_of_the_side_file_sets_the_severity() => Assert.Equal(
        [DiagnosticSeverity.Info],
        new Project(One, Side("/p/seeds/three.seed.yaml", "").Set("seedgen.SEED0007.severity", "suggestion")).Run().Diagnostics.Select(d => d.Severity));

    [Fact]
    public async Task Advice_on_the_document_knows_what_its_side_file_says()
    {
        Seed untitled = new("/p/seeds/one.txt", "“Yes,” Ann Lee said.\n");
        Assert.Equal(["SEED2001"], (await new Project(untitled).AnalyzeAsync()).Select(d => d.Id));
        Seed side = Side("/p/seeds/one.seed.yaml", "title: One\n");
        Assert.Empty(await new Project(untitled, side).AnalyzeAsync());
        Assert.Equal(["SEED2001"], (await new Project(untitled, side.Edit(_ => "")).AnalyzeAsync()).Select(d => d.Id));
    }

    [Fact]
    public void Other_yaml_files_of_a_project_are_none_of_ours()
    {
        Seed other = Side("/p/seeds/one.seed.yaml", "title: [");
        other.Options.Clear();
        Assert.Empty(new Project(One, other).Run().Diagnostics);
        Project unaware = new Project(One, Side("/p/seeds/one.seed.yaml", "title: [")).With("SeedGenNamespace", null);
        Assert.Empty(unaware.Run().Diagnostics);
        Assert.Empty(unaware.Run().Sources);
    }

    [Fact]
    public void A_file_that_is_given_twice_is_one() => Assert.Equal(
        ["/p/seeds/one.seed.yaml(1,1) SEED4002"],
        new Project(One, Side("/p/seeds/one.seed.yaml", "titel: a\n"), Side("/p/seeds/one.seed.yaml", "titel: a\n")).Run().Diagnostics.Select(Show));

    [Fact]
    public void An_edit_of_a_side_file_compiles_its_document_and_no_other()
    {
        Seed side = Side("/p/seeds/two.seed.yaml", "desk: a\n");
        GeneratorRunResult run = Edit(side, side.Edit(_ => "desk: b\n"), One, Two, Far, side);
        Assert.Equal([Unchanged, Modified, Unchanged], run.Reasons(TrackingNames.SeedFiles));
        Assert.Equal([Cached, Modified, Cached], run.Reasons(TrackingNames.Compiled));
        Assert.Equal([Unchanged, Modified, Unchanged], run.Reasons(TrackingNames.Files));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Index));
        Assert.Equal(1, run.OutputReasons().Count(reason => reason == Modified));
    }

    [Fact]
    public void An_edit_of_a_folder_s_file_compiles_the_documents_of_the_folder()
    {
        Seed side = Side("/p/seeds/news/_seeds.yaml", "desk: a\n");
        GeneratorRunResult run = Edit(side, side.Edit(_ => "desk: b\n"), One, Far, side);
        Assert.Equal([Cached, Modified], run.Reasons(TrackingNames.Compiled));
    }

    [Fact]
    public void A_side_file_that_is_saved_as_it_was_compiles_nothing()
    {
        Seed side = Side("/p/seeds/two.seed.yaml", "desk: a\n");
        GeneratorRunResult run = Edit(side, side.Edit(text => text), One, Two, side);
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.SideFiles));
        Assert.Equal([Cached, Cached], run.Reasons(TrackingNames.Compiled));
    }

    [Fact]
    public void An_edit_of_a_document_leaves_the_others_and_the_side_files_alone()
    {
        GeneratorRunResult run = Edit(
            Two, Two.Edit(text => text.Replace("No", "Never")), One, Two, Side("/p/seeds/_seeds.yaml", "desk: a\n"),
            Side("/p/seeds/two.seed.yaml", "desk: b\n"));
        Assert.Equal([Cached, Cached], run.Reasons(TrackingNames.SideFiles));
        Assert.Equal([Cached], run.Reasons(TrackingNames.SideIndex));
        Assert.Equal([Cached, Modified], run.Reasons(TrackingNames.Compiled));
        Assert.Equal([Cached], run.Reasons(TrackingNames.SideReport));
    }

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        Project project = new(One, Two, Side("/p/seeds/_seeds.yaml", "desk: a\n"));
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        driver = driver.RunGenerators(project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C { }", project.ParseOptions)));
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        foreach (string step in new[] { TrackingNames.SideFiles, TrackingNames.SideIndex, TrackingNames.SeedFiles, TrackingNames.Compiled,
            TrackingNames.SideReport })
            Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    private static Seed Side(string path, string yaml) => new Seed(path, yaml).With("SeedGen", "side");

    private static GeneratorRunResult Edit(Seed old, Seed edited, params Seed[] files)
    {
        Project project = new(files);
        GeneratorDriver driver = project.TrackingDriver.RunGenerators(project.Compilation);
        return driver.ReplaceAdditionalText(old, edited).RunGenerators(project.Compilation).GetRunResult().Results[0];
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        LinePosition at = span.StartLinePosition;
        return $"{span.Path}({at.Line + 1},{at.Character + 1}) {diagnostic.Id}";
    }
}
