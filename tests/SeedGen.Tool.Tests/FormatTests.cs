using System.Text.Json;
using SeedGen.Findings;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary>The formats of findings that programs read.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("a b.txt", Texts.WrongMark).With("c.txt", Texts.StraySpace).With("d.txt",
        Texts.Clean);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Json_says_what_the_line_says_and_more()
    {
        using JsonDocument json = JsonDocument.Parse(_workspace.Run("check", "--format", "json", "@a b.txt", "@d.txt").Output);
        Assert.Equal("seedgen.findings/1", json.RootElement.GetProperty("schema").GetString());
        JsonElement found = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            """{"path":"a b.txt","id":"SEED1003","severity":"warning","line":3,"column":28,"endLine":3,"endColumn":29,"span":[53,54],"message":"this opening quotation mark (“) stands where the quote ends; replace it with ”","help":"https://github.com/seedgen/seedgen/blob/main/docs/findings/SEED1003.md","fixable":true}""",
            JsonSerializer.Serialize(found,
                new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list()
    {
        using JsonDocument json = JsonDocument.Parse(_workspace.Run("check", "--format", "json", "@d.txt").Output);
        Assert.Empty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void GitHub_gets_commands_with_what_they_need_escaped()
    {
        string[] lines = _workspace.With("e.txt", "Title, one\n\nShare this article\n\nShe said: 100% sure.\n").Run("check", "--format",
            "github", "@a b.txt", "@c.txt").Lines;
        Assert.Equal(
            [
                "::warning file=a b.txt,line=3,col=28,endLine=3,endColumn=29,title=SEED1003%3A Quotation mark is turned the wrong way::this opening quotation mark (“) stands where the quote ends; replace it with ”",
                "::notice file=c.txt,line=3,col=28,endLine=3,endColumn=29,title=SEED1005%3A Space inside the quotation marks::remove the space before the quotation mark",
            ],
            lines);
    }

    [Fact]
    public void Sarif_has_a_rule_for_each_finding_and_the_fix()
    {
        using JsonDocument json = JsonDocument.Parse(_workspace.Run("check", "--format", "sarif", "@a b.txt", "@c.txt").Output);
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(
            FindingTable.All.Select(d => d.Id),
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["SEED1003 warning", "SEED1005 note"], results.Select(r => $"{r.GetProperty("ruleId")} {r.GetProperty("level")}"));
        Assert.All(results,
            r => Assert.Equal(r.GetProperty("ruleId").GetString(), FindingTable.All[r.GetProperty("ruleIndex").GetInt32()].Id));
        JsonElement change = results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("""{"charOffset":53,"charLength":1} ”""",
            JsonSerializer.Serialize(change.GetProperty("deletedRegion")) + " "
            + change.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void Sarif_keeps_to_the_standard()
    {
        using JsonDocument json = JsonDocument.Parse(_workspace.Run("check", "--format", "sarif", "@a b.txt", "@c.txt").Raw);
        SarifStandard.Check(json.RootElement);
    }

    [Fact]
    public void A_relative_path_is_a_relative_reference_in_sarif()
    {
        string output = _workspace.RunWith(Texts.WrongMark, isColoured: false, "check", "--format", "sarif", "-").Output;
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal("stdin", json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }
}
