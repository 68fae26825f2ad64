namespace SeedGen.Core.Tests.Reading;

/// <summary>Where an article was filed.</summary>
public class DatelineTests
{
    [Theory]
    [InlineData("ELLERBY – The council met.", "ELLERBY")]
    [InlineData("ELLERBY, Lowmere — The council met.", "ELLERBY, Lowmere")]
    [InlineData("NEW ELLERBY (LNA) -- The council met.", "NEW ELLERBY")]
    [InlineData("ST. ARDEN, Wash. - The council met.", "ST. ARDEN, Wash.")]
    [InlineData("WORT-ON-SEA, June 3 – The council met.", "WORT-ON-SEA")]
    [InlineData("ELLERBY, 3 June (LNA) - The council met.", "ELLERBY")]
    [InlineData("ELLERBY, Lowmere, May 6, 2024 — The council met.", "ELLERBY, Lowmere")]
    [InlineData("ELLERBY, Sept. 3 (LNA) -- The council met.", "ELLERBY")]
    [InlineData("ELLERBY, Maybrook – The council met.", "ELLERBY, Maybrook")]
    [InlineData("Ellerby – The council met.", null)]
    [InlineData("NATO leaders met – and left.", null)]
    [InlineData("US-led talks began.", null)]
    [InlineData("The council met.", null)]
    public void Of_a_paragraph(string text, string? place) => Assert.Equal(place, Compiled.Text("Title\n\n" + text + "\n").Dateline?.Place);

    [Fact]
    public void The_place_has_a_span()
    {
        var document = Compiled.Text("Title\n\nELLERBY, Lowmere (LNA) — The council met.\n");
        Assert.Equal("ELLERBY, Lowmere", document.Dateline!.Span.In(document.Text));
    }

    [Fact]
    public void Far_below_there_is_none() =>
        Assert.Null(Compiled.Text("Title\n\nOne.\n\nTwo.\n\nThree.\n\nELLERBY – The council met.\n").Dateline);
}
