using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SeedGen.CodeFixes.Tests.Harness;
using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.CodeFixes.Tests;

/// <summary>The light bulbs on the analyzer's findings.</summary>
public class CodeFixTests
{
    private const string Spaces = "The ferry stops in March\n\n“We have waited long enough ”, Nora Quist said.\n\n“ Now we build”, she said.\n";

    public static TheoryData<string, string, string> Mended => new()
    {
        { "SEED1003", "“We have waited“, Nora Quist said.", "“We have waited”, Nora Quist said." },
        { "SEED1005", "“We have waited ”, Nora Quist said.", "“We have waited”, Nora Quist said." },
        { "SEED1006", "“We have waited,” Nora Quist said , and left.", "“We have waited,” Nora Quist said, and left." },
        { "SEED1008", "â€œWe have waited,â€ Nora Quist said.", "“We have waited,” Nora Quist said." },
        { "SEED1009", "&ldquo;We have waited,&#8221; Nora Quist said.", "“We have waited,” Nora Quist said." },
        { "SEED1010", "<p>“We have <i>waited</i>,” Nora Quist said.</p>", "“We have waited,” Nora Quist said." },
        { "SEED1007", "“We have wai\u200bted,” Nora Quist said.", "“We have waited,” Nora Quist said." },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public async Task A_finding_is_mended_and_gone(string id, string before, string after)
    {
        using Editor editor = new("seeds/a.txt", Article(before));
        Diagnostic finding = Assert.Single(await editor.FindingsAsync());
        Assert.Equal(id, finding.Id);
        CodeAction action = Assert.Single(await editor.ActionsAsync(finding));
        Assert.Equal(FindingTable.Get(id).Title, action.Title);
        await editor.ApplyAsync(action);
        Assert.Equal(Article(after), await editor.TextAsync());
        Assert.Empty(await editor.FindingsAsync());
    }

    [Fact]
    public async Task Of_several_alike_one_is_mended_or_all()
    {
        using Editor one = new("seeds/a.txt", Spaces), all = new("seeds/a.txt", Spaces);
        var findings = await one.FindingsAsync();
        Assert.Equal(2, findings.Length);
        IReadOnlyList<CodeAction> actions = await one.ActionsAsync(findings[1]);
        Assert.Equal(["Space inside the quotation marks", "Space inside the quotation marks (2 places in this document)"],
            actions.Select(a => a.Title));
        Assert.Equal(["SEED1005", "SEED1005.document"], actions.Select(a => a.EquivalenceKey));
        await one.ApplyAsync(actions[0]);
        Assert.Equal(Spaces.Replace("“ Now", "“Now"), await one.TextAsync());
        await all.ApplyAsync((await all.ActionsAsync((await all.FindingsAsync())[0]))[1]);
        Assert.Equal(Spaces.Replace("“ Now", "“Now").Replace("enough ”", "enough”"), await all.TextAsync());
    }

    [Fact]
    public async Task Markdown_is_mended_as_markdown()
    {
        using Editor editor = new("seeds/a.md", "# The ferry stops\n\n“*We* have waited“, Nora Quist said.\n");
        await editor.ApplyAsync((await editor.ActionsAsync(Assert.Single(await editor.FindingsAsync())))[0]);
        Assert.Equal("# The ferry stops\n\n“*We* have waited”, Nora Quist said.\n", await editor.TextAsync());
    }

    [Fact]
    public async Task A_finding_that_the_text_has_moved_away_from_is_offered_nothing()
    {
        using Editor before = new("seeds/a.txt", Article("“We have waited ”, Nora Quist said."));
        using Editor after = new("seeds/a.txt", Article("Yesterday, “We have waited ”, Nora Quist said."));
        Assert.Empty(await after.ActionsAsync(Assert.Single(await before.FindingsAsync())));
    }

    /// <summary>It is the generator that finds it, so a test has to stand in for the editor.</summary>
    [Fact]
    public async Task A_slip_in_a_key_is_mended_in_the_side_file()
    {
        using Editor editor = new("seeds/a.seed.yaml", "desk: x\ntitel: y\n");
        DiagnosticDescriptor unknown = new("SEED4002", "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        Location place = Location.Create("seeds/a.seed.yaml", new(8, 5), new(new(1, 0), new(1, 5)));
        await editor.ApplyAsync(Assert.Single(await editor.ActionsAsync(Diagnostic.Create(unknown, place))));
        Assert.Equal("desk: x\ntitle: y\n", await editor.TextAsync());
    }

    [Fact]
    public void The_provider_is_for_text_files_and_for_what_can_be_mended()
    {
        ExportCodeFixProviderAttribute export = typeof(SeedCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds!);
        Assert.Equal(DocumentNames.Extensions.Append(".yaml").Order(), export.DocumentExtensions!.Order());
        Assert.Equal(FindingTable.All.Where(d => d.Fixable).Select(d => d.Id), new SeedCodeFixProvider().FixableDiagnosticIds);
    }

    private static string Article(string paragraph) => $"The ferry stops in March\n\n{paragraph}\n";
}
