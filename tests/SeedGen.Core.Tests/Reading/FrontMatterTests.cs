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
    [InlineData("date: 2024-05-06 9:30", "date = 2024-05-06T09:30:00 (Date)")]
    [InlineData("date: 2024-05-06T09:30:15.250", "date = 2024-05-06T09:30:15.25 (Date)")]
    [InlineData("date: 2024-05-06T09:30:00Z", "date = 2024-05-06T09:30:00Z (Date)")]
    [InlineData("date: 2024-05-06 09:30 UTC", "date = 2024-05-06T09:30:00Z (Date)")]
    [InlineData("date: 2024-01-01T00:30:00+05:30", "date = 2023-12-31T19:00:00Z (Date)")]
    [InlineData("date: 2024-05-06 23:30:00 -0100", "date = 2024-05-07T00:30:00Z (Date)")]
    [InlineData("seen: 2024-05-06 at noon", "seen = 2024-05-06 at noon (Text)")]
    [InlineData("cover: { image: a.jpg }", "cover.image = a.jpg (Text)")]
    [InlineData("menu: { main: { weight: 2 } }", "menu.main.weight = 2 (Integer)")]
    [InlineData("resources: [{ src: a.jpg }, { src: b.jpg }]", "resources.src = a.jpg, b.jpg (TextList)")]
    [InlineData("resources: [{ size: { width: 2 } }, { size: {} }]", "resources.size.width = 2,  (TextList)")]
    [InlineData("tags: []", "tags =  (TextList)")]
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

    [Theory]
    [InlineData("cover: {}")]
    [InlineData("cover: { image: {} }")]
    public void Keys_without_a_value_below_them_are_no_values(string yaml)
    {
        SeedDocument document = Compiled.Text($"---\n{yaml}\n---\nTitle\n\nBody.\n");
        Assert.Empty(document.ShowProperties());
        Assert.Empty(document.Findings);
    }

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
