using SeedGen.Reading;

namespace SeedGen.Core.Tests.Reading;

/// <summary>Where a paragraph ends, in the three layouts that news comes in.</summary>
public class BlockTests
{
    [Theory]
    [InlineData("One.\n\nTwo.\n", "One.|Two.")]
    [InlineData("One.\r\n\r\n\r\nTwo.", "One.|Two.")]
    [InlineData("One.\nTwo.\nThree.\n", "One.|Two.|Three.")]
    [InlineData("  One.  \n\t\nTwo.\u00a0\n", "One.|Two.")]
    [InlineData("One.\u2028Two.", "One.|Two.")]
    [InlineData(" \n\t\n", "")]
    public void Lines_and_empty_lines(string text, string blocks) => Assert.Equal(blocks, string.Join("|", Blocks(text)));

    [Fact]
    public void Lines_that_were_cut_at_a_fixed_width_are_one_paragraph() => Assert.Single(Blocks(
        """
        The ferry company said on Monday that the night boat would stop for
        the winter, since nobody but the crew had taken it in the last three
        weeks, and that it would come back in spring.
        """));

    [Fact]
    public void A_line_that_goes_on_in_lower_case_is_not_over()
    {
        Assert.Single(Blocks("The roof of the\nold mill fell.\n"));
        Assert.Single(Blocks("The roof of the\nold mill fell on\nthe miller.\n"));
    }

    [Fact]
    public void Full_sentences_below_each_other_are_paragraphs() => Assert.Equal(3, Blocks(
        """
        The ferry company said on Monday that the night boat would stop.
        Nobody but the crew had taken it in the last three weeks of May.
        The company had said so in spring.
        """).Count());

    [Fact]
    public void In_a_text_cut_at_a_fixed_width_lines_that_end_with_a_sentence_are_cut_too() => Assert.Equal(2, Blocks(
        """
        The ferry company said on Monday that the night boat would stop for
        the winter.

        "We have waited for passengers since the first week of September.
        There was nobody but the crew," she said.
        """).Count());

    [Fact]
    public void An_indented_line_begins_a_paragraph() => Assert.Equal(3, Blocks(
        """
            The ferry company said on Monday that the night boat would stop
        for the winter.
            "We have waited for passengers," she said. "There was nobody but
        the crew, and the crew would rather have stayed at home with its
        children."
            The crew was not asked.
        """).Count());

    [Fact]
    public void So_does_a_point_of_a_list() => Assert.Equal(2, Blocks(
        """
        • The ferry company said on Monday that the night boat would stop
        for the winter
        • The crew was not asked, since nobody but the crew had taken the boat
        in the last three weeks
        """).Count());

    private static IEnumerable<string> Blocks(string text) =>
        BlockSplitter.Split(text, 0, new ReadingMemory(), TestContext.Current.CancellationToken).Select(block => block.In(text));
}
