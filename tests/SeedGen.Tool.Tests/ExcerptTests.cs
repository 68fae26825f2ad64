using SeedGen.Text;
using SeedGen.Tool.Reports;

namespace SeedGen.Tool.Tests;

/// <summary>The words of a finding with those around it.</summary>
public class ExcerptTests
{
    private const string Line = "It was late when the last ferry of the year came in, and nobody was there to see it.";

    [Theory]
    [InlineData("late", 100, "It was |late| when the last ferry of the year came in, and nobody was there to see it.")]
    [InlineData("ferry", 48, "…when the last |ferry| of the year came…")]
    [InlineData("It", 40, "|It| was late when the last ferry…")]
    [InlineData("it.", 40, "…and nobody was there to see |it.|")]
    public void It_is_cut_between_words_to_fit(string words, int width, string expected)
    {
        int start = Line.LastIndexOf(words, StringComparison.Ordinal);
        Assert.Equal(expected, Show(Excerpt.Of("Title\n\n" + Line + "\nNext", new TextSpan(start + 7, start + 7 + words.Length), width)));
    }

    [Fact]
    public void Words_that_go_on_in_the_next_line_end_in_the_first() =>
        Assert.Equal("one |two…|", Show(Excerpt.Of("one two\nthree", new TextSpan(4, 13), 80)));

    [Fact]
    public void What_could_play_with_the_terminal_is_a_dot() =>
        Assert.Equal("a·b |c·d|", Show(Excerpt.Of("a\eb c\u202ed", new TextSpan(4, 7), 80)));

    [Fact]
    public void A_place_without_words_has_none() => Assert.Null(Excerpt.Of("one", new TextSpan(0, 0), 80));

    [Fact]
    public void Any_span_of_any_text_fits()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => "ab  \n\r“"[random.Next(7)]));
            int start = random.Next(text.Length), end = random.Next(start + 1, text.Length + 1);
            Excerpt excerpt = Excerpt.Of(text, new TextSpan(start, end), random.Next(10, 60))!;
            Assert.InRange(Show(excerpt).Length - 2, 0, 60 - 8 + 3);
            Assert.DoesNotContain('\n', Show(excerpt));
        }
    }

    private static string Show(Excerpt? excerpt) => $"{excerpt!.Before}|{excerpt.Words}|{excerpt.After}";
}
