using SeedGen.Findings;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Core.Tests.SideFiles;

/// <summary>What is wrong with a side file is found in it, at its place, and once.</summary>
public class SideFileTests
{
    private const string Own = "seeds/news/talks.seed.yaml", Folder = "seeds/news/_seeds.yaml";

    [Theory]
    [InlineData("titel: x\n", "talks.seed.yaml 1:1 SEED4002")]
    [InlineData("source: x\npeople:\n  - name: Ivo Brandt\n    pronouns: xe\n", "talks.seed.yaml 4:15 SEED4003")]
    [InlineData("name: 2nd try\n", "talks.seed.yaml 1:7 SEED0004")]
    [InlineData("source: x\nquotes:\n  - starts: we never knew\n    ignore: true\n", "talks.seed.yaml 3:13 SEED4004")]
    [InlineData("\r\nquotes:\r\n  - starts: we never knew\r\n    ignore: true\r\n", "talks.seed.yaml 3:13 SEED4004")]
    [InlineData("people:\n  - name: Cold War\n    ignore: true\n", "talks.seed.yaml 2:11 SEED4004")]
    [InlineData("quotes:\n  - starts: we knew\n    speaker: Orla Tain\n", "talks.seed.yaml 3:14 SEED4005")]
    [InlineData("a: b: c\n", "talks.seed.yaml 1:5 SEED4001")]
    [InlineData("tags: [\n", "talks.seed.yaml 2:1 SEED4001")]
    [InlineData("- a\n", "talks.seed.yaml 1:1 SEED4001")]
    [InlineData("source: x\nsource: y\n", "talks.seed.yaml 2:1 SEED4001")]
    [InlineData("source: x\n---\nsource: y\n", "talks.seed.yaml 3:1 SEED4001")]
    public void In_the_side_file_of_a_document(string yaml, string finding) => Assert.Equal([finding], Sided.Of().Own(yaml).ShowFindings());

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("---\nsource: x\n---\n")]
    [InlineData("---\r\nsource: x\r\n...\r\n")]
    [InlineData("people:\n  - name: Orla Tain\nquotes:\n  - starts: we knew\n    speaker: Orla Tain\n")]
    public void Nothing_is_wrong_with(string yaml) => Assert.Empty(Sided.Of().Own(yaml).ShowFindings());

    [Theory]
    [InlineData("title: x\n", "'title' is not a key of a folder's side file; put it in the document, or in a side file of its own")]
    [InlineData("name: X\n", "'name' is not a key of a folder's side file; put it in the document, or in a side file of its own")]
    [InlineData("quotes:\n  - starts: we knew\n",
        "'quotes' is not a key of a folder's side file; put it in the document, or in a side file of its own")]
    [InlineData("bylin: x\n", "'bylin' is not a key of a folder's side file; did you mean 'byline'?")]
    public void A_folder_has_keys_that_its_documents_can_share(string yaml, string message)
    {
        Sided sided = Sided.Of().Folder(yaml);
        Assert.Equal(["_seeds.yaml 1:1 SEED4002"], sided.ShowFindings());
        Assert.Equal(message, Assert.Single(sided.Sides[0].Findings).Message);
        Assert.Equal("Talks end", sided.Compile().Title!.Text);
    }

    [Fact]
    public void A_slip_in_a_key_is_mended_in_the_side_file()
    {
        SideFile side = SideFile.Read(new SourceFile(Own, "source: x\ntitel: y\n"));
        Assert.Equal("source: x\ntitle: y\n", FixApplier.Apply(side.Text, side.Findings).Text);
    }

    [Fact]
    public void Entries_of_a_folder_fit_some_documents_and_others_not()
    {
        const string yaml = "people:\n  - name: Ivo Brandt\n  - name: Cold War\n    ignore: true\n  - name: Orla Tain\n    aliases: [harlan hall]\n  - name: Petra Novak\n";
        Sided sided = Sided.Of().Folder(yaml);
        Assert.Empty(sided.ShowFindings());
        Assert.Equal([0, 2], sided.Compile().SideUses.Single().Fitting);
        Assert.Contains("Orla Tain", sided.Compile().ShowPeople());
        Assert.DoesNotContain("Petra Novak", sided.Compile().ShowPeople());
        Assert.Equal(
            [
                "3:11 no name in any document in this folder matches 'Cold War'; correct or remove this entry",
                "7:11 no person in any document in this folder matches 'Petra Novak'; neither the name nor an alias appears in the text, and no entry under 'quotes' has it as speaker: correct or remove this entry",
            ],
            sided.Sides[0].Unused([2, 0]).Select(f => $"{f.Start.Line + 1}:{f.Start.Column + 1} {f.Message}"));
    }

    /// <summary>A folder's “Rose” is not in a document about roses, and “Ann” not in “annual”.</summary>
    [Theory]
    [InlineData("Talks", true)]
    [InlineData("Talk", false)]
    [InlineData("talks", false)]
    [InlineData("Harlan  Hall", true)]
    public void A_name_of_a_folder_is_whole_words(string name, bool fits) => Assert.Equal(
        fits ? [0] : Array.Empty<int>(),
        Sided.Of().Folder($"people:\n  - name: {name}\n    ignore: true\n").Compile().SideUses.Single().Fitting);

    [Fact]
    public void A_speaker_may_be_declared_by_a_folder()
    {
        Sided sided = Sided.Of("quotes:\n  - starts: we knew\n    speaker: Orla Tain\n").Above("people:\n  - name: Orla Tain\n    pronouns: she\n");
        Assert.Empty(sided.ShowFindings());
        Assert.Equal("Orla Tain", sided.Compile().Quotes[0].Speaker!.Name);
    }

    [Fact]
    public void A_file_that_is_no_text_says_nothing()
    {
        SideFile side = SideFile.Read(new SourceFile(Own, "source: Caf\ufffd\n"));
        Assert.Equal("SEED0001", Assert.Single(side.Findings).Id);
        Assert.Empty(SeedCompiler.Compile(new SourceFile("seeds/news/talks.txt", Sided.Article), [side], default).Metadata.Values);
    }

    [Theory]
    [InlineData(Own,
        "'talks.seed.yaml' belongs to no document; no talks.txt, talks.md or talks.markdown is beside it among the seeds: rename it to match a document, or remove it")]
    [InlineData(Folder, "'_seeds.yaml' belongs to no document; there is no document in its folder or below: move it or remove it")]
    public void A_file_without_documents(string path, string message) =>
        Assert.Equal(message, SideFile.Read(new SourceFile(path, "source: x\n")).WithoutDocument().Message);

    /// <summary>The parser would follow them until the stack is full.</summary>
    [Theory]
    [InlineData("a: &a [*a]\n", "the value must be written out: aliases such as *a are not read")]
    [InlineData("? &a [*a]\n: c\n", "the value must be written out: aliases such as *a are not read")]
    [InlineData("a: &a x\nb: *a\n", "the value must be written out: aliases such as *a are not read")]
    public void Aliases_are_not_read(string yaml, string why) =>
        Assert.Equal("the side file is not valid YAML: " + why, Assert.Single(SideFile.Read(new SourceFile(Own, yaml)).Findings).Message);

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("? ", 20_000)]
    public void Nothing_is_nested_so_deeply(string level, int times)
    {
        string yaml = string.Concat(Enumerable.Repeat(level, times));
        Assert.Equal("SEED4001", Assert.Single(SideFile.Read(new SourceFile(Own, yaml)).Findings).Id);
        Assert.Contains(Compiled.Text("---\n" + yaml + "\n---\nTitle\n\nBody.\n").Findings, f => f.Id == "SEED4001");
    }

    [Theory]
    [InlineData("? [a, b]\n: c\n")]
    [InlineData("people: [{name: [a, b]}]\n")]
    [InlineData("people: [{name: {a: b}}]\nquotes: {}\n")]
    [InlineData("!!binary: x\n")]
    [InlineData("\t\n")]
    [InlineData("%YAML 9.9\n---\na: b\n")]
    public void Any_text_is_accepted(string yaml) => Assert.NotNull(Sided.Of().Own(yaml).Folder(yaml).Compile());
}
