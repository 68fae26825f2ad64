using System.Text.Json;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen export</c>.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("seeds/a.txt", Texts.Clean).With("seeds/b.txt", Texts.WrongMark);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Each_document_is_a_file()
    {
        Outcome outcome = _workspace.Run("export", "@seeds", "--output", "@out/json");
        Assert.Equal((ExitCodes.Fine, "", ""), (outcome.ExitCode, outcome.Output, outcome.Errors));
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(_workspace.PathOf("out/json")).Select(Path.GetFileName).Order());
        using JsonDocument json = JsonDocument.Parse(_workspace.Read("out/json/a.json"));
        Assert.Equal("seedgen/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("Nora Quist", json.RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name").GetString());
    }

    [Fact]
    public void A_file_that_is_no_text_is_told_and_left_out()
    {
        Outcome outcome = _workspace.With("seeds/bad.txt", [0xff, 0x61]).Run("export", "@seeds/bad.txt", "@seeds/a.txt");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Contains("seedgen: 'seeds/bad.txt' cannot be read as text", outcome.Errors);
        Assert.StartsWith("{", outcome.Output);
    }

    [Fact]
    public void Documents_of_one_name_are_two_files()
    {
        _workspace.With("seeds/news/a.txt", Texts.Clean).Run("export", "@seeds", "-o", "@out");
        Assert.Equal(["a-2.json", "a.json", "b.json"], Directory.GetFiles(_workspace.PathOf("out")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Jsonl_is_a_document_a_line()
    {
        _workspace.Run("export", "@seeds", "-f", "jsonl", "-o", "@all.jsonl");
        string[] lines = _workspace.Read("all.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Csv_is_a_quote_a_line_and_safe_in_a_spreadsheet()
    {
        _workspace.With("c.txt", "Sums\n\n“=1+1, and \"so\" on,” Nora Quist said.\n");
        Outcome outcome = _workspace.Run("export", "@c.txt", "@seeds/a.txt", "-f", "csv");
        Assert.Equal(
            "path,quote,paragraph,kind,speaker,speaker_kind,speaker_by,cue,text\r\n"
            + "c.txt,0,1,direct,Nora Quist,person,name,said,\"'=1+1, and \"\"so\"\" on,\"\r\n"
            + "seeds/a.txt,0,1,direct,Nora Quist,person,name,said,\"We have waited long enough,\"\r\n",
            outcome.Output);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        Outcome outcome = _workspace.Run("export", "@seeds", "-f", "csv", "-o", "@no/such/folder/all.csv");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.StartsWith("seedgen: ", outcome.Errors);
        Assert.Contains("all.csv", outcome.Errors);
    }
}
