using System.Globalization;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Constructions;

/// <summary>Every construction of docs/constructions.md comes out as the file says.</summary>
public class ConstructionTests
{
    public static TheoryData<Construction> Cases => [.. ConstructionFile.Read()];

    [Fact]
    public void The_file_holds_all_of_them() => Assert.True(Cases.Count >= 238);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Comes_out_as_specified(Construction construction)
    {
        SeedDocument document = Compile(construction);
        string expected = string.Join("\n", construction.Quotes.Select(Describe));
        string actual = string.Join("\n", document.Quotes.Select(q => Describe(document, q)));
        Assert.True(expected == actual, $"{construction.Text}\n\nexpected\n{expected}\n\nactual\n{actual}\n");
        foreach (string none in construction.NoQuotes)
            Assert.DoesNotContain(document.Quotes, q => q.Segments.Any(s => s.In(document.Text) == none));
        if (construction.People?.StartsWith("only", StringComparison.Ordinal) == true && construction.Number > 100)
            Assert.Equal(construction.People[4..].Trim(), string.Join("; ", document.People.Select(p => p.Name)));
    }

    private static SeedDocument Compile(Construction construction)
    {
        string extension = construction.Title.Contains("Markdown", StringComparison.Ordinal) ? ".md" : ".txt";
        string text = construction.Text;
        if (construction.Number == 80)
            text = "---\nquotes:\n  - starts: We knew in March\n    speaker: Leon Sachs\n---\n" + text;
        return SeedCompiler.Compile(new SourceFile("case" + construction.Number + extension, text), TestContext.Current.CancellationToken);
    }

    private static string Describe(ExpectedQuote quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" + ", quote.Segments)} · {quote.Kind} · {(quote.IsGroup ? "group: " : "")}{quote.Speaker ?? "null"} · {quote.By ?? "–"} · {quote.Cue ?? "–"}");

    private static string Describe(SeedDocument document, Quote quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" + ", quote.Segments.Select(s => WhiteSpace.Collapse(document.Text, s)))} · {(quote.Kind == QuoteKind.Direct ? "direct" : "mixed")} · {(quote.Speaker?.Kind == SpeakerKind.Group ? "group: " : "")}{quote.Speaker?.Name ?? "null"} · {quote.Speaker?.By.ToString().ToLowerInvariant() ?? "–"} · {quote.Cue?.Text ?? "–"}");
}
