using SeedGen.Model;

namespace SeedGen.Core.Tests.Reading;

/// <summary>What archives, desks and mail programs write around a text; docs/format.md has one such text whole.</summary>
public class RecordTests
{
    private const string Story = "The bridge was opened on Monday, Nora Quist said.";

    [Theory]
    [InlineData("Headline: Bridge opens\nByline: Lena Marr\nDate: 6 May 2024\n\n", "credit boilerplate body")]
    [InlineData("Bridge opens\nThe Ellerby Packet\nMay 6, 2024 Monday\n\nCopyright 2024 Packet Ltd. All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 9 words\nBody\n\n",
        "boilerplate boilerplate boilerplate boilerplate boilerplate boilerplate body")]
    [InlineData("HD \tBridge opens\nBY \tBy Lena Marr\nWC \t132 words\nSN \tThe Ellerby Packet\n\nLP \t", "credit boilerplate boilerplate body")]
    [InlineData("Bridge opens\n\nAuthor: Marr, Lena\n\nPublication info: Packet ; Ellerby. 06 May 2024: 4.\n\nFull text: ", "credit boilerplate body")]
    [InlineData("From: Lena Marr <lena@example.org>\nTo: The desk <desk@example.org>\nSubject: Bridge opens\nDate: Mon, 6 May 2024 09:30\n\n",
        "boilerplate boilerplate boilerplate body")]
    [InlineData("FOR IMMEDIATE RELEASE\nDate: May 6, 2024\nContact: Lena Marr, 555-0100\n\nBridge opens\n\n", "boilerplate boilerplate boilerplate body")]
    public void The_headline_and_the_text_are_told_by_what_stands_above(string above, string kinds)
    {
        SeedDocument document = Compiled.Text(above + Story + "\n");
        Assert.Equal("Bridge opens", document.Title!.Text);
        Assert.Equal(Story, document.Paragraphs.Single(p => p.Kind == ParagraphKind.Body).Span.In(document.Text));
        Assert.Equal(kinds, Kinds(document.Paragraphs.Where(p => p.Kind != ParagraphKind.Title)));
    }

    [Fact]
    public void Labels_that_no_program_writes_are_prose() => Assert.Equal(
        "body boilerplate boilerplate title body",
        Kinds(Compiled.Text("Interviewer: Lena Marr\nDate: 6 May 2024\nLength: 9 minutes\nTitle: Bridge opens\n\n" + Story + "\n").Paragraphs));

    [Theory]
    [InlineData("LOAD-DATE: May 7, 2024\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: Tom Iddle at the bridge.\n\nCopyright 2024 Packet Ltd.\nAll Rights Reserved\n",
        "boilerplate boilerplate caption boilerplate boilerplate")]
    [InlineData("Classification\n\nLanguage: ENGLISH\n\nPerson: NORA QUIST (79%)\n\nLoad-Date: May 7, 2024\n\nEnd of Document\n",
        "boilerplate boilerplate boilerplate boilerplate boilerplate")]
    public void What_stands_below_is_no_prose(string below, string kinds) => Assert.Equal("title body " + kinds,
        Kinds(Compiled.Text("Bridge opens\n\n" + Story + "\n\n" + below).Paragraphs));

    /// <summary>Texts have labels too: what is on, lists of books, winners, facts.</summary>
    [Theory]
    [InlineData("What is on\n\nDate: 6 May\nTime: 7 pm\nLocation: Town Hall\nContact: Lena Marr\n\nThe choir sings.")]
    [InlineData("Best sellers\n\nTitle: The Wall\nAuthor: Nora Quist\n\nTitle: The Pier\nAuthor: Tom Iddle\n\nReaders bought more.")]
    [InlineData("The winners\n\nCategory: Film\nThe Wall\n\nCategory: Song\nThe Pier\n\n“I am stunned,” said Nora Quist.")]
    [InlineData("Norland\n\nIt has a bridge.\n\nLanguage: Norse\nCountry: Norland\nPopulation: 12")]
    [InlineData("Bridge opens\n\nThe bridge was opened.\n\nCopyright: see below")]
    public void One_label_or_any_makes_no_record(string text) =>
        Assert.DoesNotContain(ParagraphKind.Boilerplate, Compiled.Text(text + "\n").Paragraphs.Select(p => p.Kind));

    private static string Kinds(IEnumerable<Paragraph> paragraphs) =>
        string.Join(' ', paragraphs.Select(p => p.Kind.ToString().ToLowerInvariant()));
}
