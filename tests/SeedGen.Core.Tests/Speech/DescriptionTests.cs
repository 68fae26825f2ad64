namespace SeedGen.Core.Tests.Speech;

/// <summary>Whom a description means that names nobody: a firm, a countryman, somebody by his job.</summary>
public class DescriptionTests
{
    private static string Speaker(string text) => Compiled.Text("Title\n\n" + text + "\n").Quotes[^1].Speaker?.Name ?? "nobody";

    [Theory]
    [InlineData("Tandwell was fined in May. Rivals cheered. Lawyers for Tandwell appealed.\n\n“We did no wrong,” the company said.",
        "Tandwell")]
    [InlineData("The bridge is insured by the lender Tandwell and closed in May. Oskerby was asked about it as well.\n\n“We did no wrong,” the lender said.", "Tandwell")]
    [InlineData("Tandwell, a regional brokerage, raised its target. Oskerby fell.\n\n“We did no wrong,” the brokerage said.", "Tandwell")]
    [InlineData("Oskerby told Tandwell on Monday that the ships were late. The company called it “a mishap.”", "Oskerby")]
    [InlineData("Tandwell cut its target on Monday after its customer, Oskerby, put off an order. The company called it “a pause.”",
        "Tandwell")]
    [InlineData("Tandwell will pay for the cup. The Tarnmoor coach did not call. Tandwell fell.\n\nThe Tarnmoor coach did not call back.\n\n“We did no wrong,” the company said.", "Tandwell")]
    [InlineData("Tandwell raised its target. Oskerby has “stopped apologising”, the brokerage said.", "Tandwell")]
    [InlineData("He fined the plantation firm Tandwell. Fires on Tarnmoor spread. It rained on Tarnmoor.\n\n“We did no wrong,” the company said.", "Tandwell")]
    [InlineData("Larkspur has sold 40 boats. Larkspur was founded in May. The Boat Union has called them “wide open”.\n\n“We did no wrong,” the company said.", "Larkspur")]
    [InlineData("Tandwell won the tender in May.\n\n“We did no wrong,” the Danish company said.", "Tandwell")]
    public void A_firm_is_the_one_called_so_or_the_last_that_the_text_was_about(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("An organiser with the Lowmere Tenants Alliance spoke. The alliance had asked for more. In a letter, the group said it was “a start.”", "the Lowmere Tenants Alliance")]
    [InlineData("Tenants of the Lowmere chapter of Homes Now marched. “It is a start,” the group wrote.", "the Lowmere chapter")]
    [InlineData("The alliance had asked for more. “It is a start,” the group wrote.", "the group")]
    public void The_group_is_what_the_sentence_before_calls_by_another_noun(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("The Danish striker Ilse Brandtner beat Ruth Aldane. “It was close,” the Dane said.", "Ilse Brandtner")]
    [InlineData("Ilse Brandtner, a Norwegian official, sat beside Ruth Aldane. “It was close,” the Dane said.", "Ruth Aldane")]
    public void A_countryman_is_nobody_from_elsewhere(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Sri Lanka's Abel Renko won. He beat Osk Varga and Tom Iddle. “It was close,” the Sri Lankan said.", "Abel Renko")]
    [InlineData("New Zealand's Abel Renko won. He beat Osk Varga and Tom Iddle. “It was close,” the New Zealander said.", "Abel Renko")]
    [InlineData("Abel Renko won. He beat Osk Varga and Tom Iddle. “It was close,” the 34-year-old said.", "Abel Renko")]
    [InlineData("Abel Renko won. He beat Osk Varga. “It was close,” the 34-year-old said.", "Abel Renko")]
    [InlineData("Abel Renko, who used to be a goods executive, ran into Osk Tuvel. Tuvel owns the ferry. “It was close,” the former chief executive said.", "Osk Tuvel")]
    public void A_trait_is_of_whom_the_sentence_before_tells(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Una Pike slammed the ferry. The brunette beauty, 27, fumed: “It is no lake.”", "Una Pike")]
    [InlineData("Una Pike slammed the ferry. The brunette beauty fumed: “It is no lake.”", "Una Pike")]
    [InlineData("Una Pike slammed the ferry. The brunette beauties fumed: “It is no lake.”", "The brunette beauties")]
    [InlineData("Osk Varga was late. The first witness was Abel Renko, a Tarn man who drove for the mill. “It was heavy,” the driver testified.", "Abel Renko")]
    [InlineData("Abel Renko, who sings in Tarn, met Osk Varga. “It was heavy,” the singer said.", "Abel Renko")]
    [InlineData("Una Pike of Hollis, Lowe and Co said it was “no lake.”", "Una Pike")]
    [InlineData("Una Pike of Tarn, Osk Varga and Abel Renko said it was “no lake.”", "Osk Varga and Abel Renko")]
    public void Who_is_meant_is_told_by_an_age_a_deed_or_a_firm(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("The Director-General of the Boat Authority, Una Pike, has warned that it is “no lake.”", "Una Pike")]
    [InlineData("The Director-General of the Boat Authority, Dr. (Mrs.) Una Pike, has warned that it is “no lake.”", "Una Pike")]
    [InlineData("The ruler of Tarn, Alhaji (Dr) Musa Pike, who spoke through his aide, called it “no lake.”", "Musa Pike")]
    [InlineData("Dr (Mrs) Pike-Hallam was late. “It is no lake,” Pike-Hallam said.", "Pike-Hallam")]
    [InlineData("Secretary (Ferries) Una Pike was late. It rained. The secretary said that it was “no lake.”", "Una Pike")]
    public void Brackets_behind_a_title_are_part_of_it(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Una Pike said she would bring a bill. “It is no lake,” the chairwoman said.", "Una Pike")]
    [InlineData("Una Pike said she would bring a bill.\n\n“It is no lake,” added the Tarn MP.", "Una Pike")]
    [InlineData("Una Pike told Osk Varga she would bring a bill. “It is no lake,” the senator said.", "the senator")]
    [InlineData("“Is it a lake?” Una Pike asked. “It is no lake,” the senator said.", "the senator")]
    [InlineData("Una Pike said the senator had left. “It is no lake,” the senator said.", "the senator")]
    [InlineData("Una Pike, a former member of the ferry regulator, said it was far. “It is no lake,” the former regulator said.",
        "Una Pike")]
    [InlineData("Una Pike said it was far. “It is no lake,” the regulator said.", "the regulator")]
    [InlineData("Una Pike was charged with theft. “It is no lake,” the bishop said.", "the bishop")]
    [InlineData("Una Pike said she would bring a bill. “It is no lake,” the judge said.", "the judge")]
    public void An_office_that_the_text_gives_nobody_is_of_whom_has_just_spoken_alone(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Ferry ‘slow’, railway inspector says", "Una Pike")]
    [InlineData("Ferry ‘slow’, inspectors say", "inspectors")]
    public void A_headline_leaves_out_the_article(string title, string speaker)
    {
        string text = title + "\n\nThe ferry sank in May.\n\nIt rained.\n\nUna Pike, a railway inspector, was there.\n";
        Assert.Equal(speaker, Compiled.Text(text).Quotes[0].Speaker?.Name);
    }

    [Theory]
    [InlineData("The Rev. Ruth Aldane, vicar of Tarn, was late. “It was close,” the priest said.", "Ruth Aldane")]
    [InlineData("Ruth Aldane, a diplomat, was late. “It was close,” the envoy said.", "Ruth Aldane")]
    public void A_job_implies_what_else_somebody_is_called(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Sam Marrow, the spokesman for the Lowmere Rowing Union said in a letter, “It was close.”", "Sam Marrow")]
    [InlineData("Ruth Aldane, president and treasurer of Lowmere Rowing stated, “It was close.”", "Ruth Aldane")]
    [InlineData("Struck by Ruth Aldane, the treasurer of Lowmere Rowing said: “It was close.”", "the treasurer of Lowmere Rowing")]
    public void What_is_said_of_a_name_is_its_bearer_though_no_comma_closes_it(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("A former harbour master told the inquiry that the files were “a mess”.\n\nSir Abel Renko, who ran the port until May, left early.", "Abel Renko")]
    [InlineData("Tom Iddle\n\nThe master of a Tarn lodge has accused the council of “bad faith”.\n\nSome 40 bands will march.\n\nAbel Renko, grand master of Lodge 7, left early.", "Abel Renko")]
    [InlineData("Shares fell on Monday after its chief executive called the plan “a mess”.\n\nUna Pike, who took over in March, left early.", "Una Pike")]
    [InlineData("The chief executive of the ferry told a panel it was “a mess”.\n\nUna Pike, giving evidence for a second day, left early.",
        "Una Pike")]
    [InlineData("The chief executive of the ferry told a panel it was “a mess”.\n\nUna Pike, a sailor, left early.",
        "The chief executive of the ferry")]
    [InlineData("The chief executive of the ferry told Una Pike it was “a mess”.\n\nUna Pike, who took over in March, left early.",
        "The chief executive of the ferry")]
    [InlineData("A spokeswoman for the ferry told a panel it was “a mess”.\n\nInspector Una Pike, who took over in March, left early.",
        "A spokeswoman for the ferry")]
    [InlineData("The ferry closed. A sailor called it “a mess”.\n\nUna Pike, who took over in March, left early.", "A sailor")]
    public void Whom_the_opening_describes_a_paragraph_below_names_where_it_introduces_somebody(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Ferry captain ‘had no choice’, guard says", "Una Pike")]
    [InlineData("“No choice,” guard says", "Una Pike")]
    [InlineData("Inquest hears there was ‘no choice’", "Una Pike")]
    [InlineData("Captains had ‘no choice’, residents say", "residents")]
    [InlineData("Guards say they ‘had no choice’", "Guards")]
    [InlineData("Captain ‘slept’, guard says", "guard")]
    public void Who_is_described_above_the_story_is_whoever_says_the_words_in_it(string title, string speaker)
    {
        string text = title + "\n\nThe ferry sank in May.\n\n“I had no choice,” said Una Pike.\n";
        Assert.Equal(speaker, Compiled.Text(text).Quotes[0].Speaker?.Name);
    }

    [Fact]
    public void Who_is_described_in_the_opening_is_whoever_says_the_words_below()
    {
        const string text = "Title\n\nA guard on the ferry said there was “no choice”.\n\nThe ferry sank in May.\n\n“I had no choice,” said Una Pike.\n";
        Assert.Equal("Una Pike", Compiled.Text(text).Quotes[0].Speaker?.Name);
    }

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
