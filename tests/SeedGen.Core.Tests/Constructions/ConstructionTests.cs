using System.Globalization;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Constructions;

/// <summary>Every construction comes out as docs/constructions says.</summary>
public class ConstructionTests
{
    public static TheoryData<Construction> Cases => [.. ConstructionFiles.Read()];

    [Fact]
    public void A_number_is_one_case_only() => Assert.Empty(Cases.GroupBy(c => c.Data.Number).Where(g => g.Count() > 1).Select(g => g.Key));

    /// <summary>A file that is not read, or whose cases are not recognised, would pass in silence.</summary>
    [Fact]
    public void The_index_names_every_file_and_each_has_cases()
    {
        Assert.NotEmpty(ConstructionFiles.Paths);
        string index = Repository.Read(ConstructionFiles.Index);
        Assert.All(ConstructionFiles.Paths, path =>
        {
            Assert.Contains($"]({path["docs/".Length..]})", index, StringComparison.Ordinal);
            string[] lines = Repository.Read(path).Split('\n');
            int texts = lines.Count(l => l.StartsWith("```", StringComparison.Ordinal)) / 2;
            Assert.True(texts > 0 && texts == ConstructionFiles.ReadFile(path).Count, path);
        });
    }

    [Fact]
    public void Each_case_expects_something() => Assert.DoesNotContain(
        Cases.Select(c => c.Data), c => c.Quotes.Count + c.NoQuotes.Count + c.Findings.Count == 0 && c.People == null);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comes_out_as_specified(Construction construction)
    {
        SeedDocument document = SeedCompiler.Compile(
            new SourceFile("case" + construction.Number + construction.Extension, construction.Text), TestContext.Current.CancellationToken);
        string expected = string.Join("\n", construction.Quotes.Select(Describe));
        string actual = string.Join("\n", document.Quotes.Select(q => Describe(document, q)));
        Assert.True(expected == actual, $"{construction.Text}\n\nexpected\n{expected}\n\nactual\n{actual}\n");
        foreach (string none in construction.NoQuotes)
            Assert.DoesNotContain(document.Quotes, q => q.Segments.Any(s => s.In(document.Text) == none));
        foreach (ExpectedFinding finding in construction.Findings)
            Assert.Contains(document.Findings, f => f.Id == finding.Id && f.Message.Contains(finding.PartOfMessage, StringComparison.Ordinal));
        if (construction.People is not { } people) return;
        Assert.Equal(people.Select(p => p.Name), document.People.Select(p => p.Name));
        Assert.All(people.Zip(document.People), pair => Assert.True(pair.First.Role is not { } role || pair.Second.Roles.Contains(role),
            $"{pair.Second.Name} is no {pair.First.Role}, but: {string.Join("; ", pair.Second.Roles)}"));
    }

    private static string Describe(ExpectedQuote quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" + ", quote.Segments)} · {quote.Kind} · {(quote.IsGroup ? "group: " : "")}{quote.Speaker ?? "null"} · {quote.By ?? "–"} · {quote.Cue ?? "–"}");

    private static string Describe(SeedDocument document, Quote quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" + ", quote.Segments.Select(s => WhiteSpace.Collapse(document.Text, s)))} · {(quote.Kind == QuoteKind.Direct ? "direct" : "mixed")} · {(quote.Speaker?.Kind == SpeakerKind.Group ? "group: " : "")}{quote.Speaker?.Name ?? "null"} · {quote.Speaker?.By.ToString().ToLowerInvariant() ?? "–"} · {quote.Cue?.Text ?? "–"}");
}
