using SeedGen.Model;

namespace SeedGen.Core.Tests.Corrections;

/// <summary>The author's word against the compiler's: always believed, never left to rot.</summary>
public class CorrectionTests
{
    private const string Article = "Talks end\n\nIvo Brandt met Leon Sachs in Harlan Hall. “We knew in March,” he said. “Nobody asked.”\n\nThe “summit” lasted an hour, Sachs said.\n";

    [Fact]
    public void A_speaker_of_the_document()
    {
        Quote quote = Corrected("quotes:\n  - starts: we knew\n    speaker: Sachs\n").Quotes[0];
        Assert.Equal(("Leon Sachs", SpeakerBy.Override, "LeonSachs"), (quote.Speaker!.Name, quote.Speaker.By, quote.Speaker.PersonId));
    }

    [Fact]
    public void A_speaker_who_is_declared()
    {
        SeedDocument document = Corrected("people:\n  - name: Orla Tain\nquotes:\n  - starts: we knew\n    speaker: Orla Tain\n");
        Assert.Equal("Orla Tain", document.Quotes[0].Speaker!.Name);
        Assert.Contains("Orla Tain", document.ShowPeople());
    }

    [Fact]
    public void A_quote_that_is_none() => Assert.DoesNotContain(
        Corrected("quotes:\n  - starts: we knew in March\n    ignore: true\n").Quotes,
        quote => quote.Text.StartsWith("We knew", StringComparison.Ordinal));

    [Fact]
    public void A_name_that_is_nobody_s() =>
        Assert.DoesNotContain("Harlan Hall", Corrected("people:\n  - name: Harlan Hall\n    ignore: true\n").ShowPeople());

    [Fact]
    public void Pronouns_decide_who_he_is() => Assert.Equal(
        "Ivo Brandt", Corrected("people:\n  - name: Leon Sachs\n    pronouns: she\n").Quotes[0].Speaker!.Name);

    [Fact]
    public void An_alias_is_another_name()
    {
        SeedDocument document = Compiled.Text("---\npeople:\n  - name: Nora Quist\n    aliases: [the boss]\n---\nTitle\n\nNora Quist left. Ann Lee stayed. “No,” the boss said.\n");
        Assert.Equal("Nora Quist", document.Quotes[0].Speaker!.Name);
        Assert.Contains("the boss", document.People[0].Aliases);
    }

    [Theory]
    [InlineData("the guest", "the guest")]
    [InlineData("Guest", "the guest")]
    [InlineData("the guest", "the guest from the north")]
    [InlineData("the guest from the north", "the guest from the north")]
    [InlineData("a guest", "a guest")]
    public void An_alias_may_be_all_that_the_text_says(string alias, string words)
    {
        SeedDocument document = Compiled.Text(
            $"---\npeople:\n  - name: Lena Marr\n    aliases: [{alias}]\n---\nTalks end\n\nIvo Brandt met Leon Sachs. “We knew in March,” Brandt said.\n\n“Nobody asked us,” {words} said. “Nobody.”\n");
        Assert.Equal("Lena Marr", document.Quotes[1].Speaker!.Name);
        Assert.Contains("Lena Marr", document.ShowPeople());
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("quotes:\n  - starts: we never knew\n    ignore: true\n", "SEED4004 3:13")]
    [InlineData("people:\n  - name: Cold War\n    ignore: true\n", "SEED4004 3:11")]
    [InlineData("quotes:\n  - starts: we knew\n    speaker: Orla Tain\n", "SEED4005 4:14")]
    public void What_matches_nothing_is_an_error_at_its_place(string front, string finding) =>
        Assert.Contains(finding, Corrected(front).ShowFindings());

    private static SeedDocument Corrected(string front) => Compiled.Text("---\n" + front + "---\n" + Article);
}
