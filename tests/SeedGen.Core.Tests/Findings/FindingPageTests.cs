using System.Text.RegularExpressions;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>The pages say what the table says, and their examples are true.</summary>
public partial class FindingPageTests
{
    /// <summary>What a text alone cannot show: bytes, other documents, the project, a defect of our own.</summary>
    private static readonly string[] WithoutText = ["SEED0001", "SEED0003", "SEED0005", "SEED0006", "SEED0007", "SEED0009", "SEED4006"];

    public static TheoryData<string> Ids => [.. FindingTable.All.Select(d => d.Id)];

    public static TheoryData<string> IdsWithText => [.. FindingTable.All.Select(d => d.Id).Except(WithoutText)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_table_says(string id)
    {
        FindingDescriptor row = FindingTable.Get(id);
        string page = Page(id);
        Assert.StartsWith($"# {id}: {row.Title}\n", page);
        Assert.Contains($"| Severity | {row.Severity.ToString().ToLowerInvariant()} |", page);
        Assert.Contains($"| Reported by | the {row.Reporter.ToString().ToLowerInvariant()} |", page);
        Assert.Contains($"| Fix | {(row.Fixable ? "yes" : "no")} |", page);
        Assert.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page);
        Assert.EndsWith($"docs/findings/{id}.md", row.HelpLink);
    }

    [Theory]
    [MemberData(nameof(IdsWithText))]
    public void The_example_gives_the_finding_before_and_not_after(string id)
    {
        (string before, string after) = Example(id);
        SeedDocument with = Compile(before);
        Assert.Contains(with.Findings, f => f.Id == id);
        Assert.DoesNotContain(Compile(after).Findings, f => f.Id == id);
        if (FindingTable.Get(id).Fixable)
            Assert.Equal(after, FixApplier.Apply(before, with.Findings.Where(f => f.Id == id)).Text);
        else
            Assert.All(with.Findings.Where(f => f.Id == id), f => Assert.Empty(f.Fix));
    }

    /// <summary>An example shows one thing: what else is found before is found after too.</summary>
    [Theory]
    [MemberData(nameof(IdsWithText))]
    public void The_example_shows_nothing_else(string id)
    {
        (string before, string after) = Example(id);
        Assert.All(Compile(before).Findings,
            f => Assert.True(f.Id == id || f.Descriptor.Severity == FindingSeverity.Info || id == "SEED0002", f.Id));
        Assert.All(Compile(after).Findings, f => Assert.Equal(FindingSeverity.Info, f.Descriptor.Severity));
    }

    [Fact]
    public void The_index_lists_the_table()
    {
        IEnumerable<string> expected = FindingTable.All.Select(d =>
            $"| [{d.Id}](findings/{d.Id}.md) | {d.Severity.ToString().ToLowerInvariant()} | {d.Title} | {d.Reporter.ToString().ToLowerInvariant()} | {(d.Fixable ? "yes" : "")} |");
        IEnumerable<string> actual = Repository.Read("docs/findings.md").Split('\n').Where(line => line.StartsWith("| [SEED",
            StringComparison.Ordinal));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void There_is_no_page_without_a_row() => Assert.Equal(
        FindingTable.All.Select(d => d.Id + ".md"),
        Directory.EnumerateFiles(Repository.PathOf("docs/findings")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Fact]
    public void Release_tracking_lists_the_table()
    {
        string releases = Repository.Read("src/SeedGen.Generator/AnalyzerReleases.Unshipped.md")
            + Repository.Read("src/SeedGen.Generator/AnalyzerReleases.Shipped.md");
        Assert.All(FindingTable.All, d => Assert.Contains($"{d.Id} | SeedGen | {d.Severity} | {d.Title}", releases));
    }

    [Fact]
    public void A_message_says_what_to_do_next() =>
        Assert.All(FindingTable.All, d => Assert.Matches(@";|:|,|remove the space|did you mean|\{\d\}$|must be", d.MessageFormat));

    private static (string Before, string After) Example(string id)
    {
        string[] texts = [.. Fenced().Matches(Page(id)).Select(m => m.Groups[1].Value)];
        Assert.Equal(2, texts.Length);
        return (texts[0], texts[1]);
    }

    private static string Page(string id) => Repository.Read($"docs/findings/{id}.md").Replace("\r\n", "\n");

    private static SeedDocument Compile(string text) => SeedCompiler.Compile(new SourceFile("article.txt", text));

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
