using SeedGen.Model;

namespace SeedGen.Core.Tests.Reading;

/// <summary>Interviews and minutes: the label says who speaks, and no marks are needed.</summary>
public class TranscriptTests
{
    [Fact]
    public void Names_are_learned_from_labels()
    {
        SeedDocument document = Compiled.Text("Hearing\n\nTHE COURT: Be seated.\n\nMS. ARDEN: Thank you.\n\nDR. LUND (by telephone): I can hear you. (Laughter.)\n");
        Assert.Equal(["“Be seated.” — THE COURT (group)", "“Thank you.” — Arden", "“I can hear you.” — Lund"], document.ShowQuotes());
        Assert.All(document.Quotes, quote => Assert.Equal("TranscriptLabel", quote.Rule));
    }

    [Fact]
    public void The_only_person_answers() => Assert.Equal(
        ["“How many hives?” — nobody", "“Forty.” — Petra Vaughn"],
        Compiled.Text("Interview: Petra Vaughn, beekeeper\n\nQ: How many hives?\n\nA: Forty.\n").ShowQuotes());

    [Fact]
    public void Initials_are_of_whoever_has_them()
    {
        SeedDocument document = Compiled.Text("Interview: Petra Vaughn, beekeeper\n\nTH: How many hives?\n\nPV: Forty.\n\nTH: And bees?\n\nPV: Nobody counts.\n");
        Assert.Equal(
            ["“How many hives?” — TH (group)", "“Forty.” — Petra Vaughn", "“And bees?” — TH (group)", "“Nobody counts.” — Petra Vaughn"],
            document.ShowQuotes());
        Assert.Equal("Petra Vaughn", Assert.Single(document.People).Name);
    }

    [Theory]
    [InlineData("Note: nothing happened.")]
    [InlineData("Q: How many?\n\nNobody answered.\n\nA: Forty.")]
    [InlineData("He said: nothing.\n\nShe said: nothing either.")]
    [InlineData("Mayor: “No.”\n\nCouncil: “Yes.”")]
    public void Half_a_transcript_is_none(string text) =>
        Assert.DoesNotContain(Compiled.Text("Title\n\n" + text + "\n").Quotes, quote => quote.Rule == "TranscriptLabel");

    private const string LongAnswers = "Interview: Petra Vaughn, beekeeper\n\nQ: How many?\n\nA: Forty.\n\nThey came with the house.\n\n"
        + "Q: And now?\n\nA: Forty.\n";

    /// <summary>What the text does not tell, the author may; “Petra Vaughn: …” again and again may be a list of her letters.</summary>
    [Theory]
    [InlineData("", LongAnswers, 0)]
    [InlineData("---\ntranscript: true\n---\n", LongAnswers, 5)]
    [InlineData("---\ntranscript: false\n---\n", "Letters\n\nPetra Vaughn: It rained.\n\nOlaf Berg: It snowed.\n", 0)]
    [InlineData("", "Letters\n\nPetra Vaughn: It rained.\n\nOlaf Berg: It snowed.\n", 2)]
    public void The_author_may_say_whether_it_is_one(string front, string text, int quotes) =>
        Assert.Equal(quotes, Compiled.Text(front + text).Quotes.Count);
}
