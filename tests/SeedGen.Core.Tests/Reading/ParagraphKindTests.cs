namespace SeedGen.Core.Tests.Reading;

/// <summary>What a paragraph is for.</summary>
public class ParagraphKindTests
{
    [Theory]
    [InlineData("title", "Council votes for the new bridge")]
    [InlineData("title", "Who will pay for the bridge?")]
    [InlineData("title", "‘We will rebuild,’ mayor vows")]
    [InlineData("body", "The council voted for the new bridge on Monday.")]
    [InlineData("body", "ELLERBY – The council voted")]
    [InlineData("body", "Published Monday, May 6, 2024 at 10:30 am")]
    [InlineData("body", "06/05/2024")]
    [InlineData("title", "May 6 in pictures")]
    [InlineData("title", "1066")]
    [InlineData("boilerplate", "FOR IMMEDIATE RELEASE")]
    [InlineData("boilerplate", "Embargoed until 00.01 on Monday 6 May")]
    [InlineData("boilerplate", "Press release")]
    [InlineData("title", "Press release names the mayor")]
    [InlineData("caption", "In this photo from May 3, the old bridge is seen from the east.")]
    public void The_first_paragraph(string kind, string first) =>
        Assert.Equal($"{kind}: {first}", Compiled.Text(first + "\n\nThe vote was close.\n").ShowParagraphs().First());

    [Fact]
    public void A_lonely_line_is_text() =>
        Assert.Equal(["body: Council votes for the new bridge"], Compiled.Text("Council votes for the new bridge\n").ShowParagraphs());

    [Theory]
    [InlineData("caption", "Mayor Nora Quist at the old bridge. (Photo: L. Marr)")]
    [InlineData("caption", "FILE - The old bridge in March.")]
    [InlineData("caption", "PHOTO: The old bridge in March.")]
    [InlineData("credit", "By Lena Marr")]
    [InlineData("credit", "By Lena Marr and Tom Iddle")]
    [InlineData("credit", "Photo by Lena Marr")]
    [InlineData("credit", "Reuters")]
    [InlineData("body", "By the time the council met, the bridge was gone")]
    [InlineData("body", "Reuters reported the vote on Monday.")]
    [InlineData("boilerplate", "Share this article")]
    [InlineData("boilerplate", "Sign up for our newsletter")]
    [InlineData("boilerplate", "* * *")]
    [InlineData("boilerplate", "-ENDS-")]
    [InlineData("boilerplate", "View this email in your browser")]
    [InlineData("body", "Ends meet, she said")]
    [InlineData("body", "Share this article with nobody, the mayor asked, until the vote is over and the papers are signed.")]
    [InlineData("heading", "WHAT HAPPENS NEXT")]
    [InlineData("body", "“NO MORE BRIDGES”")]
    [InlineData("body", "The vote was close.")]
    public void Any_other_paragraph(string kind, string text) =>
        Assert.Equal($"{kind}: {text}", Compiled.Text("Council votes\n\nThe council met.\n\n" + text + "\n").ShowParagraphs().Last());

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\nMay 6, 2024\n\nCouncil votes for the bridge\n\nThe vote was close.\n")]
    [InlineData("Press release\n\nEmbargoed until 00.01 on Monday 6 May\n\nCouncil votes for the bridge\n\nThe vote was close.\n")]
    [InlineData("Council votes for the bridge\n============================\nThe vote was close.\n")]
    [InlineData("6 May 2024\n\nCouncil votes for the bridge\n\nThe vote was close.\n")]
    public void The_title_stands_below_what_frames_a_release(string text) =>
        Assert.Equal("Council votes for the bridge", Compiled.Text(text).Title?.Text);

    [Fact]
    public void Rows_of_dashes_part_paragraphs_and_are_not_repeated()
    {
        string row = new('-', 60);
        var document = Compiled.Text($"Letter of the week\n\n{row}\nThe council met in the old hall on Monday.\n{row}\nThe vote was close.\n{row}\n");
        Assert.Equal(["body: The council met in the old hall on Monday.", "body: The vote was close."],
            document.ShowParagraphs().Where(p => p.StartsWith("body", StringComparison.Ordinal)));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Boilerplate_is_reported_and_says_nothing()
    {
        var document = Compiled.Text("Council votes\n\nThe council met.\n\nRelated: “Bridge falls,” Ann Lee says\n");
        Assert.Equal(["SEED2004 5:1"], document.ShowFindings());
        Assert.Empty(document.Quotes);
        Assert.Empty(document.People);
    }
}
