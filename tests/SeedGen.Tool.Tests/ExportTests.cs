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
    public void All_that_the_generated_code_says_is_there()
    {
        _workspace.With("seeds/c.seed.yaml", "source: The Packet\n").With("seeds/c.txt", """
            ---
            name: Opening
            tags: [works, town hall]
            issue: 12
            price: 1.50
            free: false
            date: 2024-05-06
            ---
            Bridge opens

            “We have waited long enough,” said Mayor Nora Quist. Quist smiled.
            """);
        using JsonDocument json = JsonDocument.Parse(_workspace.Run("export", "@seeds/c.txt").Output);
        JsonElement root = json.RootElement;
        Assert.Equal("Opening", root.GetProperty("name").GetString());
        Assert.Equal(
            [
                """{"key":"tags","type":"textList","value":["works","town hall"],"sideFile":null}""",
                """{"key":"issue","type":"integer","value":12,"sideFile":null}""",
                """{"key":"price","type":"number","value":1.5,"sideFile":null}""",
                """{"key":"free","type":"boolean","value":false,"sideFile":null}""",
                """{"key":"date","type":"date","value":"2024-05-06","sideFile":null}""",
                """{"key":"source","type":"text","value":"The Packet","sideFile":"c.seed.yaml"}""",
            ],
            root.GetProperty("values").EnumerateArray().Select(v => JsonSerializer.Serialize(v)));
        Assert.Equal("Bridge opens", root.GetProperty("paragraphs")[0].GetProperty("text").GetString());
        Assert.Equal(["Quist"], root.GetProperty("people")[0].GetProperty("aliases").EnumerateArray().Select(a => a.GetString()));
        JsonElement quote = root.GetProperty("quotes")[0];
        Assert.Equal("WeHaveWaitedLongEnough", quote.GetProperty("id").GetString());
        Assert.Equal(11, quote.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Several_documents_on_standard_output_are_an_array()
    {
        using JsonDocument json = JsonDocument.Parse(_workspace.With("c.txt", Texts.Clean).Run("export", "@seeds", "@c.txt").Output);
        Assert.Equal(["a.txt", "b.txt", "c.txt"],
            json.RootElement.EnumerateArray().Select(d => Path.GetFileName(d.GetProperty("path").GetString())));
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
