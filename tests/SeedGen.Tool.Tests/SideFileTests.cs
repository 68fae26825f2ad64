using System.Text;
using System.Text.Json;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary>Side files: found beside documents by every command, and told of by their own paths.</summary>
public sealed class SideFileTests : IDisposable
{
    private const string Never = "quotes:\n  - starts: we never\n    ignore: true\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("@seeds")]
    [InlineData("@seeds/news/a.txt")]
    [InlineData("@seeds/news/a.seed.yaml")]
    [InlineData("@seeds/news/*.txt")]
    [InlineData("@seeds/news/*")]
    [InlineData("@seeds/news/*.yaml")]
    [InlineData("@seeds/_seeds.yaml")]
    [InlineData("@seeds/news/_seeds.yaml", "@seeds/news/a.txt", "@seeds/news")]
    public void Check_finds_them_whatever_is_named(params string[] paths)
    {
        _workspace.With("seeds/news/a.txt", Texts.Clean).With("seeds/news/a.seed.yaml", "desk: x\n" + Never)
            .With("seeds/news/_seeds.yaml", "source: a: b\n").With("seeds/_seeds.yaml", "bylin: x\n");
        Outcome outcome = _workspace.Run(["check", .. paths]);
        Assert.Equal(
            ["seeds/_seeds.yaml(1,1): warning SEED4002", "seeds/news/_seeds.yaml(1,10): error SEED4001",
            "seeds/news/a.seed.yaml(3,13): error SEED4004"],
            outcome.Lines.Select(Head));
        Assert.Equal("seedgen: 1 document: 2 errors, 1 warning\n", outcome.Errors);
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
    }

    [Fact]
    public void What_is_not_under_the_named_folder_is_used_and_not_blamed_for_others()
    {
        _workspace.With("seeds/news/a.txt", Texts.Clean).With("seeds/b.txt", "Title\n\nAnn Lee left.\n")
            .With("seeds/_seeds.yaml", "people:\n  - name: Ann Lee\n  - name: Nora Quist\n  - name: Bob Ray\n").With("seeds/news/b.seed.yaml", "desk: x\n");
        Assert.Empty(_workspace.Run("check", "@seeds/news/a.txt").Lines);
        Assert.Equal(
            ["seeds/_seeds.yaml(4,11): error SEED4004", "seeds/news/b.seed.yaml(1,1): error SEED0007"],
            _workspace.Run("check", "@seeds").Lines.Select(Head));
        Assert.Equal(["seeds/news/b.seed.yaml(1,1): error SEED0007"],
            _workspace.Run("check", "@seeds/news/b.seed.yaml").Lines.Select(Head));
    }

    [Fact]
    public void A_folder_s_file_without_documents() => Assert.Equal(
        ["seeds/none/_seeds.yaml(1,1): error SEED0007"],
        _workspace.With("seeds/a.txt", Texts.Clean).With("seeds/none/_seeds.yaml", "desk: x\n").Run("check", "@seeds").Lines.Select(Head));

    [Fact]
    public void One_that_is_no_text_is_a_finding_and_its_document_is_checked()
    {
        Outcome outcome = _workspace.With("a.txt", Texts.WrongMark).With("a.seed.yaml", [.. "desk: "u8, 0xff]).Run("check", "@a.txt");
        Assert.Equal(["a.txt(3,28): warning SEED1003", "a.seed.yaml(1,7): error SEED0001"], outcome.Lines.Select(Head));
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
    }

    [Fact]
    public void Encodings_are_those_of_documents()
    {
        byte[] Bytes(Encoding encoding) =>
            [.. encoding.GetPreamble(), .. encoding.GetBytes("title: Ferry\r\n" + Never.ReplaceLineEndings("\r\n"))];
        foreach (Encoding encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            _workspace.With("a.txt", Texts.Clean).With("a.seed.yaml", Bytes(encoding));
            Assert.Equal(["a.seed.yaml(3,13): error SEED4004"], _workspace.Run("check", "@a.txt").Lines.Select(Head));
        }
    }

    [Fact]
    public void The_folder_of_a_side_file_sets_severities()
    {
        _workspace.With("seeds/a.txt", Texts.Clean).With("seeds/a.seed.yaml", Never).With("seeds/.editorconfig",
            "[*.yaml]\nseedgen.SEED4004.severity = none\n");
        Assert.Empty(_workspace.Run("check", "@seeds").Lines);
    }

    [Fact]
    public void Standard_input_has_none()
    {
        _workspace.With("stdin.seed.yaml", Never);
        Assert.Equal(ExitCodes.Fine, _workspace.RunWith(Texts.Clean, isColoured: false, "check", "-").ExitCode);
    }

    [Fact]
    public void In_a_terminal_the_words_of_the_side_file_are_shown()
    {
        string[] lines = _workspace.With("a.txt", Texts.Clean).With("a.seed.yaml", Never).RunWith("", isColoured: true, "check", "@a.txt").Lines;
        Assert.Equal("    \e[2m  - starts: \e[0m\e[31mwe never\e[0m\e[2m\e[0m", lines[1]);
    }

    [Fact]
    public void Export_has_what_they_say()
    {
        _workspace.With("a.txt", Texts.Clean).With("a.seed.yaml",
            "title: Side\npeople:\n  - name: Ann Lee\nquotes:\n  - starts: we have\n    speaker: Ann Lee\n");
        JsonElement document = JsonDocument.Parse(_workspace.Run("export", "@a.txt").Output).RootElement;
        Assert.Equal("Side", document.GetProperty("title").GetProperty("text").GetString());
        Assert.Equal("Ann Lee", document.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("show", "@a.txt")]
    [InlineData("view", "@a.txt", "-o", "-")]
    public void Whoever_looks_at_a_document_sees_what_is_wrong_beside_it(params string[] arguments)
    {
        string output = _workspace.With("a.txt", Texts.Clean).With("a.seed.yaml", "title: Side\ntitel: x\n" + Never).Run(arguments).Output;
        Assert.Contains("a.seed.yaml:2", output);
        Assert.Contains("SEED4002", output);
        Assert.Contains("a.seed.yaml:4", output);
        Assert.Contains("SEED4004", output);
    }

    [Fact]
    public void Fix_mends_the_side_file_and_keeps_the_rest_of_it()
    {
        byte[] Bytes(string key) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"# ours\r\n{key}: x")];
        _workspace.With("seeds/a.txt", Texts.WrongMark).With("seeds/a.seed.yaml", Bytes("titel"));
        Outcome outcome = _workspace.Run("fix", "@seeds");
        Assert.Equal("seedgen: fixed 2 findings in 2 documents\n", outcome.Errors);
        Assert.Contains("--- seeds/a.seed.yaml\n", outcome.Output);
        Assert.Equal(Texts.Mended, _workspace.Read("seeds/a.txt"));
        Assert.Equal(Bytes("title"), File.ReadAllBytes(_workspace.PathOf("seeds/a.seed.yaml")));
    }

    [Fact]
    public void Fix_leaves_alone_what_is_not_named()
    {
        _workspace.With("seeds/a.txt", Texts.WrongMark).With("seeds/_seeds.yaml", "bylin: x\n");
        _workspace.Run("fix", "@seeds/a.txt");
        Assert.Equal("bylin: x\n", _workspace.Read("seeds/_seeds.yaml"));
        Assert.Equal(Texts.Mended, _workspace.Read("seeds/a.txt"));
        _workspace.Run("fix", "@seeds/_seeds.yaml", "--only", "SEED1003");
        Assert.Equal("bylin: x\n", _workspace.Read("seeds/_seeds.yaml"));
        Assert.Equal(ExitCodes.Findings, _workspace.Run("fix", "-n", "@seeds/_seeds.yaml").ExitCode);
        _workspace.Run("fix", "@seeds/_seeds.yaml");
        Assert.Equal("byline: x\n", _workspace.Read("seeds/_seeds.yaml"));
    }

    private static string Head(string line) =>
        line[..(line.IndexOf(": ", line.IndexOf("): ", StringComparison.Ordinal) + 3, StringComparison.Ordinal))];
}
