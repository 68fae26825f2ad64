using SeedGen.Model;

namespace SeedGen.Core.Tests.Reading;

/// <summary>Markdown: markup tells what a paragraph is for and is never part of a quote or a name.</summary>
public class MarkdownTests
{
    /// <summary>Markdig fails on the text: it is read as if it were plain.</summary>
    [Fact]
    public void What_the_library_cannot_read_is_plain_text() => Assert.Equal(["“We sail,” — Ines Dahl"],
        Compiled.Markdown("# Ferry returns\n\n“We sail,” Ines Dahl said.\n\n[\n;\nx\re\nl\nl\n:\ny\n").ShowQuotes());

    [Fact]
    public void Headings_paragraphs_and_lists() => Assert.Equal(
        ["title: Bridge opens", "body: The council met.", "heading: The vote", "body: Seven voted for it.", "body: Two did not."],
        Compiled.Markdown("# Bridge opens\n\nThe council met.\n\n## The vote\n\n- Seven voted for it.\n- Two did not.\n").ShowParagraphs());

    [Fact]
    public void Emphasis_links_and_code_leave_their_words()
    {
        SeedDocument document = Compiled.Markdown("# Bridge\n\n**“It *is* deep,”** [said Ned Fell](https://example.org/fell).\n");
        Assert.Equal(["Ned Fell"], document.ShowPeople());
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("Ned Fell", quote.Speaker!.Name);
        Assert.Equal("It *is* deep,", quote.Segments[0].In(document.Text));
        Assert.DoesNotContain("*", quote.Text);
    }

    [Fact]
    public void A_block_quote_is_said_by_whoever_signs_it() => Assert.Equal(
        ["“The well is honest.” — Sabine Orr", "“So are we.” — nobody"],
        Compiled.Markdown("# Wells\n\n> The well is honest.\n>\n> — Sabine Orr, dowser\n\nThe town agrees.\n\n> So are we.\n").ShowQuotes());

    [Theory]
    [InlineData("> The well is honest.\n> — Sabine Orr, dowser", "“The well is honest.” — Sabine Orr")]
    [InlineData("> “The well\n> is honest.”\n> -- Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> “Deep” is not “honest”\n> — Sabine Orr", "““Deep” is not “honest”” — Sabine Orr")]
    [InlineData("> — The well is honest.", "“— The well is honest.” — nobody")]
    [InlineData("> One.\n>\n> Two.\n> — Sabine Orr", "“One.” — Sabine Orr|“Two.” — Sabine Orr")]
    public void The_last_line_of_a_block_quote_signs_it(string quotation, string quotes) =>
        Assert.Equal(quotes, string.Join("|", Compiled.Markdown("# Wells\n\n" + quotation + "\n\nThe town agrees.\n").ShowQuotes()));

    [Fact]
    public void A_role_ends_with_its_paragraph() => Assert.Equal(
        ["Sabine Orr (dowser)"],
        Compiled.Markdown("# Wells\n\n> The well is honest.\n> — Sabine Orr, dowser\n\nNobody disagreed.\n").ShowPeople());

    [Fact]
    public void Pictures_and_code_blocks_are_no_prose() => Assert.Equal(
        ["title: Bridge", "body: The council met."],
        Compiled.Markdown("# Bridge\n\n![Ann Lee](lee.png)\n\n```\n“No,” Ann Lee said.\n```\n\nThe council met.\n").ShowParagraphs());

    [Fact]
    public void Markup_is_no_space_too_many()
    {
        Assert.Empty(Compiled.Markdown("# Bridge\n\n“**Yes,** it is *deep*.”, said Ned Fell of the *Corran Courier*.\n").Findings);
        Assert.Equal(["SEED1006 3:4"], Compiled.Markdown("# Bridge\n\nYes , it is *deep*.\n").ShowFindings());
    }

    [Fact]
    public void Plain_text_has_no_markup() =>
        Assert.Equal("body: # Bridge", Compiled.Text("The council met.\n\n# Bridge\n").ShowParagraphs().Last());
}
