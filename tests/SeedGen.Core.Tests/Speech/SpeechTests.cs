using SeedGen.Model;

namespace SeedGen.Core.Tests.Speech;

/// <summary>Who says what. The language itself is specified in docs/constructions; here is what a quote carries.</summary>
public class SpeechTests
{
    private static Quote Only(string text) => Assert.Single(Compiled.Text("Title\n\n" + text + "\n").Quotes);

    [Fact]
    public void Segments_are_cut_from_the_text_and_joined_by_a_space()
    {
        SeedDocument document = Compiled.Text("Title\n\n“We tried\n everything,” Okon Bale said. “Nothing worked.”\n");
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal(["We tried\n everything,", "Nothing worked."], quote.Segments.Select(s => s.In(document.Text)));
        Assert.Equal("We tried everything, Nothing worked.", quote.Text);
        Assert.Equal("WeTriedEverythingNothingWorked", quote.Id);
        Assert.Equal(1, quote.Paragraph);
    }

    /// <summary>A name that ends the headline does not make a nickname of what the next paragraph begins with.</summary>
    [Fact]
    public void A_headline_is_no_given_name() =>
        Assert.Equal(["“We sail,” — Ann Lee"], Compiled.Text("Ferry\n\n“We sail,” Ann Lee said.\n").ShowQuotes());

    [Theory]
    [InlineData("“Yes,” Ann Lee said.", SpeakerKind.Person, SpeakerBy.Name, "Ann Lee", "said", "TailClause")]
    [InlineData("Ann Lee said, “Yes, we will.”", SpeakerKind.Person, SpeakerBy.Name, "Ann Lee", "said", "LeadClause")]
    [InlineData("It is “sound,” according to Ann Lee.", SpeakerKind.Person, SpeakerBy.Name, "Ann Lee", "according to", "AccordingTo")]
    [InlineData("Ann Lee left. “Yes,” she said.", SpeakerKind.Person, SpeakerBy.Pronoun, "she", "said", "TailClause")]
    [InlineData("Mayor Ann Lee left. “Yes,” the mayor said.", SpeakerKind.Person, SpeakerBy.Nominal, "the mayor", "said", "TailClause")]
    [InlineData("“Yes,” the largest union said.", SpeakerKind.Group, SpeakerBy.Nominal, "the largest union", "said", "TailClause")]
    [InlineData("“Yes,” police officials said.", SpeakerKind.Group, SpeakerBy.Nominal, "police officials", "said", "TailClause")]
    public void A_quote_tells_what_led_to_its_speaker(string text, SpeakerKind kind, SpeakerBy by, string mention, string cue, string rule)
    {
        SeedDocument document = Compiled.Text("Title\n\n" + text + "\n");
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal((kind, by, rule), (quote.Speaker!.Kind, quote.Speaker.By, quote.Rule));
        Assert.Equal(mention, quote.Speaker.Mention!.Value.In(document.Text));
        Assert.Equal(cue, quote.Cue!.Span.In(document.Text));
        Assert.Equal(kind == SpeakerKind.Person ? "AnnLee" : null, quote.Speaker.PersonId);
    }

    [Fact]
    public void Whole_sentences_are_direct_and_pieces_are_mixed()
    {
        Assert.Equal(QuoteKind.Direct, Only("“We will go,” Ann Lee said.").Kind);
        Assert.Equal(QuoteKind.Mixed, Only("Ann Lee called the plan “an insult.”").Kind);
        Assert.Equal(QuoteKind.Mixed, Only("Ann Lee said it was wrong to let “the council choose its own judges.”").Kind);
    }

    [Fact]
    public void Whom_the_text_does_not_name_is_nobody()
    {
        SeedDocument document = Compiled.Text("Title\n\nNothing happened.\n\n“It was a gift, and we took it.”\n");
        Assert.Null(Assert.Single(document.Quotes).Speaker);
        Assert.Equal(["SEED3002 5:2"], document.ShowFindings());
    }

    [Fact]
    public void Of_two_whom_nothing_tells_apart_neither_is_named()
    {
        SeedDocument document = Compiled.Text("Title\n\nIvo Brandt and Leon Sachs met the council. “We knew,” he said.\n");
        Assert.Null(Assert.Single(document.Quotes).Speaker);
        Assert.Contains("Ivo Brandt or Leon Sachs", Assert.Single(document.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_stands_in_apposition_to_the_subject_is_the_subject() => Assert.Equal(
        ["“We were sent a printer,” — Ruth Pellinore", "“A promise is no nurse,” — Helena Strand"],
        Compiled.Text("Clinic\n\n“We were sent a printer,” Ruth Pellinore said.\n\nThe mayor, Helena Strand, said the village was wary. “A promise is no nurse,” she added.\n").ShowQuotes());

    [Theory]
    [InlineData("Her novel “The Salt Ledger” won a prize.")]
    [InlineData("The process, known as “slaking”, uses lime.")]
    public void What_nobody_says_is_no_quote(string text) => Assert.Empty(Compiled.Text("Title\n\n" + text + "\n").Quotes);

    [Fact]
    public async Task Verbs_upon_verbs_without_a_subject_come_to_an_end()
    {
        string text = "Title\n\n" + string.Concat(Enumerable.Repeat("And ran and went and spoke ", 30)) + "and said “it is late now.”\n";
        Task<SeedDocument> compiled = Task.Run(() => Compiled.Text(text));
        SeedDocument document = await compiled.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal("it is late now.", Assert.Single(document.Quotes).Text);
    }
}
