namespace SeedGen.Core.Tests.Speech;

/// <summary>Whom a description means that names nobody: a firm, a countryman, somebody by his job.</summary>
public class DescriptionTests
{
    private static string Speaker(string text) => Compiled.Text("Title\n\n" + text + "\n").Quotes[^1].Speaker?.Name ?? "nobody";

    [Theory]
    [InlineData("Tandwell was fined in May. Rivals cheered. Lawyers for Tandwell appealed.\n\n“We did no wrong,” the company said.", "Tandwell")]
    [InlineData("The bridge is insured by the lender Tandwell and closed in May. Oskerby was asked about it as well.\n\n“We did no wrong,” the lender said.", "Tandwell")]
    [InlineData("Tandwell, a regional brokerage, raised its target. Oskerby fell.\n\n“We did no wrong,” the brokerage said.", "Tandwell")]
    [InlineData("Oskerby told Tandwell on Monday that the ships were late. The company called it “a mishap.”", "Oskerby")]
    [InlineData("Tandwell won the tender in May.\n\n“We did no wrong,” the Danish company said.", "Tandwell")]
    public void A_firm_is_the_one_called_so_or_the_last_that_the_text_was_about(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("The Danish striker Ilse Brandtner beat Ruth Aldane. “It was close,” the Dane said.", "Ilse Brandtner")]
    [InlineData("Ilse Brandtner, a Norwegian official, sat beside Ruth Aldane. “It was close,” the Dane said.", "Ruth Aldane")]
    public void A_countryman_is_nobody_from_elsewhere(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("The Rev. Ruth Aldane, vicar of Tarn, was late. “It was close,” the priest said.", "Ruth Aldane")]
    [InlineData("Ruth Aldane, a diplomat, was late. “It was close,” the envoy said.", "Ruth Aldane")]
    public void A_job_implies_what_else_somebody_is_called(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Sam Marrow, the spokesman for the Lowmere Rowing Union said in a letter, “It was close.”", "Sam Marrow")]
    [InlineData("Ruth Aldane, president and treasurer of Lowmere Rowing stated, “It was close.”", "Ruth Aldane")]
    [InlineData("Struck by Ruth Aldane, the treasurer of Lowmere Rowing said: “It was close.”", "the treasurer of Lowmere Rowing")]
    public void What_is_said_of_a_name_is_its_bearer_though_no_comma_closes_it(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Fact]
    public void Whoever_was_she_is_not_he()
    {
        const string text = "Okpele Varga was late. “It was close,” she said.\n\nDario Penn met Okpele Varga. Okpele Varga left early. “It was far,” he said.";
        Assert.Equal("Dario Penn", Speaker(text));
    }

    [Fact]
    public void A_trait_that_leads_to_pronoun_upon_pronoun_does_not_exhaust_the_stack()
    {
        const int sentences = 20_000, smallStack = 256 * 1024;
        string text = string.Concat(Enumerable.Repeat("The striker said he was late.\n\n", sentences)) + "“It was late,” he said.";
        string speaker = "";
        Thread thread = new(() => speaker = Speaker(text), smallStack);
        thread.Start();
        thread.Join();
        Assert.Equal("The striker", speaker);
    }
}
