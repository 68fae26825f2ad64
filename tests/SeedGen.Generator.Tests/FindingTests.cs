using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Emit;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>Who reports what, where, and how severe.</summary>
public class FindingTests
{
    private static readonly Seed Article = new("seeds/article.txt", Repository.Read("seeds/article.txt"));

    [Fact]
    public async Task The_real_seed_shows_its_flaws_at_their_places()
    {
        Project project = new(Article);
        Assert.Empty(project.Run().Diagnostics);
        Assert.Equal(
            [
                "19:416 SEED1005 Info", "29:1 SEED2003 Info", "36:262 SEED1006 Info", "40:552 SEED1006 Info", "40:568 SEED1005 Info",
                "40:569 SEED1003 Warning", "54:1 SEED2004 Info",
            ],
            (await project.AnalyzeAsync()).Select(Show).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_wrong_mark_is_named_with_its_place_and_what_to_do()
    {
        Diagnostic wrong = (await new Project(Article).AnalyzeAsync()).Single(d => d.Id == "SEED1003");
        Assert.Equal("this opening quotation mark (“) stands where the quote ends; replace it with ”", wrong.GetMessage(null));
        Assert.Equal("seeds/article.txt", wrong.Location.GetLineSpan().Path);
        Assert.Equal("“", Article.GetText()!.ToString(wrong.Location.SourceSpan));
        Assert.EndsWith("docs/findings/SEED1003.md", wrong.Descriptor.HelpLinkUri);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "bytes that are no UTF-8", [.. "Title\n\nCaf"u8, 0xe9, .. " ok\n"u8], "SEED0001 3:4" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("Title"), "SEED0001 1:2" },
        { "a NUL", [.. "Title\n"u8, 0, .. "x"u8], "SEED0001 2:1" },
        { "UTF-32", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Title")], "SEED0001 1:1" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_is_no_text_is_named_and_the_others_compile(string why, byte[] bytes, string expected)
    {
        using MemoryStream stream = new(bytes);
        Result result = new Project(new Seed("seeds/bad.txt", SourceText.From(stream, Encoding.UTF8)), Article).Run();
        Diagnostic found = Assert.Single(result.Diagnostics);
        LinePosition at = found.Location.GetLineSpan().StartLinePosition;
        Assert.True(expected == $"{found.Id} {at.Line + 1}:{at.Character + 1}", why);
        Assert.Contains("bad.txt", found.GetMessage(null));
        Assert.NotNull(result.Load().GetType("Demo.SeedDocuments+Article"));
    }

    [Fact]
    public void A_file_that_the_compiler_could_not_read_is_left_to_the_compiler()
    {
        Result result = new Project(new Seed("seeds/gone.txt", (SourceText?)null), Article).Run();
        Assert.Empty(result.Diagnostics);
        result.Load();
    }

    [Fact]
    public void Utf16_with_a_mark_is_text()
    {
        using MemoryStream stream = new([.. Encoding.Unicode.GetPreamble(),
            .. Encoding.Unicode.GetBytes("Title\n\n“Yes,” Ann Lee said.\n")]);
        Result result = new Project(new Seed("seeds/wide.txt", SourceText.From(stream, Encoding.UTF8))).Run();
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Two_documents_that_want_one_name_are_both_named()
    {
        Result result = new Project(
            new Seed("/p/seeds/a-b.txt", "One\n\nBody.\n").With("SeedGenPath", "seeds/a-b.txt"),
            new Seed("/p/seeds/a b.txt", "Two\n\nBody.\n").With("SeedGenPath", "seeds/a b.txt")).Run();
        Diagnostic clash = Assert.Single(result.Diagnostics);
        Assert.Equal(("SEED0003", DiagnosticSeverity.Error), (clash.Id, clash.Severity));
        Assert.StartsWith("'seeds/a b.txt' and 'seeds/a-b.txt' would both be called 'Seeds.AB'", clash.GetMessage(null));
        result.Load();
    }

    [Theory]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("none", null)]
    public void A_clash_has_the_severity_of_the_folder_of_the_document_that_is_left_out(string value, DiagnosticSeverity? expected)
    {
        Seed kept = new Seed("/p/seeds/a b.txt", "One\n\nBody.\n").With("SeedGenPath", "seeds/a b.txt");
        Seed left = new Seed("/p/seeds/a-b.txt", "Two\n\nBody.\n").With("SeedGenPath", "seeds/a-b.txt").Set("seedgen.SEED0003.severity",
            value);
        Result result = new Project(kept, left).Run();
        Assert.Equal(expected, result.Diagnostics.SingleOrDefault()?.Severity);
        Assert.Single(result.Sources, s => s.HintName.StartsWith("seeds-a-b-", StringComparison.Ordinal));

        // What the other folder says does not matter.
        Seed loud = left.Edit(text => text).Set("seedgen.SEED0003.severity", "error");
        Assert.Equal(
            DiagnosticSeverity.Error,
            Assert.Single(new Project(kept.Edit(text => text).Set("seedgen.SEED0003.severity", value), loud).Run().Diagnostics).Severity);
        result.Load();
    }

    [Fact]
    public void A_document_and_a_folder_that_want_one_name()
    {
        Result result = new Project(
            new Seed("/p/seeds/news.txt", "One\n\nBody.\n").With("SeedGenPath", "seeds/news.txt"),
            new Seed("/p/seeds/news/old/two.txt", "Two\n\nBody.\n").With("SeedGenPath", "seeds/news/old/two.txt")).Run();
        Diagnostic clash = Assert.Single(result.Diagnostics);
        Assert.Equal("SEED0003", clash.Id);
        Assert.StartsWith("'seeds/news/' and 'seeds/news.txt' would both be called 'Seeds.News'", clash.GetMessage(null));
        result.Load();
    }

    [Theory]
    [InlineData("issue: 12", "issue: twelve", "a.txt", "b.txt", "'issue' is text here and a whole number in 'seeds/a.txt'; use one type")]
    [InlineData("price: 1.5", "price: 2", "n/a.txt", "n/b.txt", "'price' is a whole number here and a number with a fraction such as 2.0 in")]
    [InlineData("tags: [a]", "tags: a", "a.txt", "b.txt", "'tags' is text here and a list of text values in 'seeds/a.txt'")]
    [InlineData("date: 2024-05-06", "date: \"2024-05-07\"", "a.txt", "b.txt", "'date' is text here and a date such as 2022-01-31 in")]
    [InlineData("date: 2024-05-06", "date: 2024-05-06T10:00:00+02:00", "a.txt", "b.txt", null)]
    [InlineData("cover: { width: 2 }", "cover: { width: wide }", "a.txt", "b.txt", "'cover.width' is text here and a whole number in")]
    [InlineData("issue: 12", "issue: 13", "a.txt", "b.txt", null)]
    [InlineData("issue: 12", "issue:", "a.txt", "b.txt", null)]
    [InlineData("issue: 12", "Issue: twelve", "a.txt", "b.txt", null)]
    [InlineData("issue: 12", "issue: twelve", "news/a.txt", "b.txt", null)]
    public void A_key_with_two_types(string one, string two, string pathOfOne, string pathOfTwo, string? message)
    {
        // The host gives them in any order.
        Seed second = new Seed("/p/seeds/" + pathOfTwo, $"---\n{two}\n---\nTwo\n\nBody.\n").With("SeedGenPath", "seeds/" + pathOfTwo);
        Seed first = new Seed("/p/seeds/" + pathOfOne, $"---\n{one}\n---\nOne\n\nBody.\n").With("SeedGenPath", "seeds/" + pathOfOne);
        Result result = new Project(second, first).Run();
        result.Load();
        if (message == null)
        {
            Assert.Empty(result.Diagnostics);
            return;
        }

        Diagnostic differs = Assert.Single(result.Diagnostics);
        Assert.Equal(("SEED4006", DiagnosticSeverity.Warning), (differs.Id, differs.DefaultSeverity));
        Assert.StartsWith(message, differs.GetMessage(null));
        Assert.Equal("/p/seeds/" + pathOfTwo, differs.Location.GetLineSpan().Path);
        Assert.Equal(two.Split(": ")[^1].TrimEnd(' ', '}'), second.GetText()!.ToString(differs.Location.SourceSpan));
    }

    [Fact]
    public void A_namespace_that_is_none_is_told_and_nothing_is_generated()
    {
        Result result = new Project(Article).With("SeedGenNamespace", "My-Archive").Run();
        Diagnostic told = Assert.Single(result.Diagnostics);
        Assert.Equal("SEED0006", told.Id);
        Assert.EndsWith("use a namespace such as 'My.Archive'", told.GetMessage(null));
        Assert.Empty(result.Sources);
        Assert.Empty(new Project(Article).With("SeedGenNamespace", "Acme.@event").Run().Diagnostics);
    }

    [Theory]
    [InlineData("SeedName", "no identifier", "SEED0004")]
    [InlineData("SeedName", "class", "SEED0004")]
    public void A_name_that_is_no_identifier(string metadata, string value, string id)
    {
        Result result = new Project(new Seed("seeds/one.txt", "One\n\nBody.\n").With(metadata, value)).Run();
        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        result.Load();
    }

    [Fact]
    public void A_name_that_is_set_by_hand()
    {
        Project project = new(
            new Seed("seeds/one.txt", "One\n\nBody.\n").With("SeedName", "First"),
            new Seed("seeds/two.txt", "---\nname: Second\n---\nTwo\n\nBody.\n"));
        Result result = project.Run();
        Assert.Empty(result.Diagnostics);
        Type seeds = result.Load().GetType("Demo.Seeds")!;
        Assert.NotNull(seeds.GetProperty("First"));
        Assert.NotNull(seeds.GetProperty("Second"));
    }

    [Theory]
    [InlineData("SeedGenStorage", "blob", "'blob' is not a valid value of SeedGenStorage; use 'literal' or 'resource'")]
    [InlineData("SeedGenVisibility", "private", "'private' is not a valid value of SeedGenVisibility; use 'internal' or 'public'")]
    [InlineData("SeedGenMembers", "some", "'some' is not a valid value of SeedGenMembers; use 'named' or 'none'")]
    public void An_unknown_value_of_a_property(string property, string value, string message)
    {
        Diagnostic found = Assert.Single(new Project(Article).With(property, value).Run().Diagnostics);
        Assert.Equal(("SEED0006", message), (found.Id, found.GetMessage(null)));
    }

    [Fact]
    public void An_unknown_severity()
    {
        Diagnostic found = Assert.Single(new Project(new Seed("seeds/one.txt", "One\n\nBody.\n").Set("seedgen.SEED1003.severity", "loud")).Run().Diagnostics);
        Assert.Equal("SEED0006", found.Id);
        Assert.Contains("'loud' is not a valid value of seedgen.SEED1003.severity; use 'error'", found.GetMessage(null));
    }

    [Fact]
    public void More_text_than_literals_can_hold_names_the_switch()
    {
        Seed big = new("seeds/big.txt", "Title\n\n" + new string('a', LiteralBudget.Most));
        Diagnostic found = Assert.Single(new Project(big).Run().Diagnostics);
        Assert.Equal("SEED0005", found.Id);
        Assert.Contains("<SeedGenStorage>resource</SeedGenStorage>", found.GetMessage(null));
        Seed embedded = big.Edit(text => text).With("SeedGenResource", "SeedGen/big.txt");
        Assert.Empty(new Project(embedded).With("SeedGenStorage", "resource").Run().Diagnostics);
    }

    /// <summary>The margin of SEED0005: seeds that just pass, and a million code units of the project's own.</summary>
    [Fact]
    public void What_passes_leaves_room_for_a_million_characters_of_the_project()
    {
        Seed big = new("seeds/big.txt", "Title\n\n" + new string('a', LiteralBudget.Most - 2000));
        string own = $"class Own {{ public const string Text = \"{new string('b', 1_000_000)}\"; public static string Get() {{ return Text; }} }}";
        Result result = new Project(big) { Code = own }.Run();
        Assert.Empty(result.Diagnostics);
        result.Load();
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Silent", DiagnosticSeverity.Hidden)]
    [InlineData("none", null)]
    public async Task Severity_per_folder(string value, DiagnosticSeverity? expected)
    {
        Seed seed = Article.Edit(text => text).Set("seedgen.SEED1003.severity", value);
        Diagnostic? found = (await new Project(seed).AnalyzeAsync()).SingleOrDefault(d => d.Id == "SEED1003");
        Assert.Equal(expected, found?.Severity);
    }

    [Fact]
    public async Task Without_the_marker_property_nothing_happens()
    {
        Project project = new Project(Article).With("SeedGenNamespace", null);
        Result result = project.Run();
        Assert.Empty(result.Sources);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public async Task Other_text_files_of_a_project_are_none_of_ours()
    {
        Seed other = new("BannedSymbols.txt", "T:System.Console “");
        other.Options.Clear();
        Project project = new(other);
        Assert.Equal(3, project.Run().Sources.Length);
        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public void No_finding_is_reported_from_both_sides() => Assert.All(
        new Analyzers.SeedAnalyzer().SupportedDiagnostics, d => Assert.Equal(FindingReporter.Analyzer, FindingTable.Get(d.Id).Reporter));

    [Fact]
    public void Release_tracking_lists_exactly_the_table()
    {
        string[] releases = [.. new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Repository.PathOf($"src/SeedGen.Generator/AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("SEED", StringComparison.Ordinal))];
        Assert.Equal(FindingTable.All.Select(d => $"{d.Id} | SeedGen | {d.Severity} | {d.Title}"), releases);
    }

    private static string Show(Diagnostic diagnostic)
    {
        LinePosition at = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{at.Line + 1}:{at.Character + 1} {diagnostic.Id} {diagnostic.Severity}";
    }
}
