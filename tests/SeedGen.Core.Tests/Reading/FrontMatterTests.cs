using SeedGen.Model;

namespace SeedGen.Core.Tests.Reading;

/// <summary>What the author writes above the article.</summary>
public class FrontMatterTests
{
    [Fact]
    public void Title_and_name_are_the_document_s_own()
    {
        SeedDocument document = Compiled.Text("---\ntitle: Bridge opens\nname: Opening\n---\nThe council met.\n");
        Assert.Equal("Bridge opens", document.Title!.Text);
        Assert.Equal("Bridge opens", document.Title.Span.In(document.Text));
        Assert.Equal("Opening", document.Metadata.Name);
        Assert.Equal(["body: The council met."], document.ShowParagraphs());
    }

    [Theory]
    [InlineData("date: 2024-05-06", "date = 2024-05-06 (Date)")]
    [InlineData("issue: 12", "issue = 12 (Integer)")]
    [InlineData("price: 1.50", "price = 1.5 (Number)")]
    [InlineData("draft: true", "draft = true (Boolean)")]
    [InlineData("tags: [port, works]", "tags = port, works (TextList)")]
    [InlineData("source: The Ellerby Packet", "source = The Ellerby Packet (Text)")]
    [InlineData("issue: \"12\"", "issue = 12 (Text)")]
    [InlineData("date: 6 May 2024", "date = 6 May 2024 (Text)")]
    [InlineData("distance: 1e400", "distance = 1e400 (Text)")]
    [InlineData("author: NaN", "author = NaN (Text)")]
    [InlineData("author: -Infinity", "author = -Infinity (Text)")]
    public void Values_are_typed(string yaml, string value) =>
        Assert.Equal([value], Compiled.Text($"---\n{yaml}\n---\nTitle\n\nBody.\n").ShowProperties());

    [Fact]
    public void A_number_beyond_all_numbers_is_text()
    {
        string digits = new('9', 400);
        Assert.Equal([$"many = {digits}.5 (Text)"], Compiled.Text($"---\nmany: {digits}.5\n---\nTitle\n\nBody.\n").ShowProperties());
    }

    [Theory]
    [InlineData("---\ntitle: [\n---\n", "SEED4001")]
    [InlineData("---\njust words\n---\n", "SEED4001")]
    [InlineData("---\nbylin: Lena Marr\n---\n", "SEED4002")]
    [InlineData("---\ntitle: [a, b]\n---\n", "SEED4003")]
    [InlineData("---\npeople: Ann Lee\n---\n", "SEED4003")]
    [InlineData("---\npeople:\n  - name: Ann Lee\n    pronouns: xe\n---\n", "SEED4003")]
    [InlineData("---\nquotes:\n  - speaker: Ann Lee\n---\n", "SEED4003")]
    public void What_is_wrong_with_it_is_found(string front, string id) =>
        Assert.Equal([id], Compiled.Text(front + "Title\n\nAnn Lee met the council.\n").Findings.Select(f => f.Id));

    [Fact]
    public void A_spelling_mistake_comes_with_the_key_that_was_meant()
    {
        var finding = Assert.Single(Compiled.Text("---\nbylin: Lena Marr\n---\nTitle\n\nBody.\n").Findings);
        Assert.Contains("did you mean 'byline'?", finding.Message, StringComparison.Ordinal);
        Assert.Equal("byline", Assert.Single(finding.Fix).Replacement);
    }

    [Theory]
    [InlineData("---\r\ntitle: Bridge\r\n---\r\nBody.\r\n", "Bridge")]
    [InlineData("--- \ntitle: Bridge\n---", "Bridge")]
    [InlineData("---\n---\nTitle\n\nBody.\n", "Title")]
    [InlineData("Title\n\n---\ntitle: Bridge\n---\n", "Title")]
    [InlineData("---\ntitle: Bridge\n", null)] // never closed: it is text
    public void It_stands_between_two_lines_at_the_top(string text, string? title) => Assert.Equal(title, Compiled.Text(text).Title?.Text);

    [Fact]
    public void Places_below_it_are_places_in_the_file()
    {
        SeedDocument document = Compiled.Text("---\ntitle: Bridge\n---\n“Yes,” Ann Lee said.\n");
        Assert.Equal("Yes,", document.Quotes[0].Segments[0].In(document.Text));
    }
}
