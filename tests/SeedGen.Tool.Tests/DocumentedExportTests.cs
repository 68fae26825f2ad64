using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary>The example of docs/tool.md is what the tool exports.</summary>
public sealed partial class DocumentedExportTests
{
    [Fact]
    public void The_documented_document_is_exported_as_documented()
    {
        string page = Repository.Read("docs/tool.md");
        string section = page[page.IndexOf("## export", StringComparison.Ordinal)..];
        string text = Block().Match(section, section.IndexOf("```text", StringComparison.Ordinal)).Groups[1].Value;
        string json = Block().Match(section, section.IndexOf("```json", StringComparison.Ordinal)).Groups[1].Value;
        using Workspace workspace = new Workspace().With("seeds/town.txt", text);
        JsonNode exported = JsonNode.Parse(workspace.Run("export", "@seeds/town.txt").Output)!;
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), exported.ToJsonString());
    }

    [GeneratedRegex(@"\G```\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
