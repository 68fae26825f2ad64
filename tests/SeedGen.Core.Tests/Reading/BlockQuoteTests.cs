namespace SeedGen.Core.Tests.Reading;

/// <summary>Block quotes of Markdown: somebody's words without marks, or prose with quotes in it.</summary>
public class BlockQuoteTests
{
    [Fact]
    public void A_block_quote_is_said_by_whoever_signs_it() => Assert.Equal(
        ["“The well is honest.” — Sabine Orr", "“So are we.” — nobody"],
        Compiled.Markdown("# Wells\n\n> The well is honest.\n>\n> — Sabine Orr, dowser\n\nThe town agrees.\n\n> So are we.\n").ShowQuotes());

    [Theory]
    [InlineData("> The well is honest.\n> — Sabine Orr, dowser", "“The well is honest.” — Sabine Orr")]
    [InlineData("> “The well\n> is honest.”\n> -- Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> “Deep” is not “honest”\n> — Sabine Orr", "““Deep” is not “honest”” — Sabine Orr")]
    [InlineData("> — The well is honest.", "“— The well is honest.” — nobody")]
    [InlineData("> One.\n>\n> Two.\n> — Sabine Orr", "“One.” — Sabine Orr|“Two.” — Sabine Orr")]
    [InlineData("> The well is honest.\n> ― Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n> - Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n>\n> - *Sabine Orr*, dowser", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n> **Sabine Orr**", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n>\n> *Sabine Orr*", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n>\n> <cite>Sabine Orr, dowser</cite>", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest. — Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> “The well is honest.” – Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> The well is honest.\n\n— Sabine Orr", "“The well is honest.” — Sabine Orr")]
    [InlineData("> One.\n>\n> Two.\n\n— Sabine Orr", "“One.” — Sabine Orr|“Two.” — Sabine Orr")]
    [InlineData("> [!quote] Sabine Orr\n> The well is honest.", "“The well is honest.” — Sabine Orr")]
    [InlineData("> [!quote]+\n> The well is honest.\n> — [[Sabine Orr]]", "“The well is honest.” — Sabine Orr")]
    [InlineData("> **Sabine Orr:** The well is honest.", "“The well is honest.” — Sabine Orr")]
    [InlineData("> **Sabine Orr**: The well is honest.\n>\n> It is deep.", "“The well is honest.” — Sabine Orr|“It is deep.” — Sabine Orr")]
    public void What_signs_a_block_quote(string quotation, string quotes) => Check(quotation, quotes);

    [Theory]
    [InlineData("> It was deep and dry.\n> - One\n> - Two", "“It was deep and dry.” — nobody|“One” — nobody|“Two” — nobody")]
    [InlineData("> It was deep.\n> *It was very dry.*", "“It was deep. It was very dry.” — nobody")]
    [InlineData("> The well — a deep one — is dry.", "“The well — a deep one — is dry.” — nobody")]
    [InlineData("> The well is dry.\n\n— a deep one, and an old one.", "“The well is dry.” — nobody")]
    [InlineData("> — Are you there?\n> — Yes.", "“— Are you there? — Yes.” — nobody")]
    [InlineData("> **Note:** The well is dry.", "")]
    [InlineData("> **Summary**: The well is dry.", "")]
    public void What_does_not(string quotation, string quotes) => Check(quotation, quotes);

    [Theory]
    [InlineData("“We knew in March,” Ivo Brandt said.", "“We knew in March,” — Ivo Brandt")]
    [InlineData("\"We knew in March,\" Ivo Brandt said. \"Nobody asked.\"", "“We knew in March, Nobody asked.” — Ivo Brandt")]
    [InlineData("‘We knew in March,’ Ivo Brandt said.", "“We knew in March,” — Ivo Brandt")]
    [InlineData("'We knew in March,' Ivo Brandt said.", "“We knew in March,” — Ivo Brandt")]
    [InlineData("«We knew in March», Ivo Brandt said.", "“We knew in March” — Ivo Brandt")]
    [InlineData("Ivo Brandt said: “We knew in March.”", "“We knew in March.” — Ivo Brandt")]
    [InlineData("Ivo Brandt was late.\n>\n> “We knew in March,” he said.", "“We knew in March,” — Ivo Brandt")]
    [InlineData("“They called it ‘routine’ in March,” Ivo Brandt said.", "“They called it ‘routine’ in March,” — Ivo Brandt")]
    [InlineData("“We knew in March,” Ivo Brandt said.\n> — The Ellerby Packet", "“We knew in March,” — Ivo Brandt")]
    [InlineData("“The first year was mud.\n>\n> “The second was too,” Ivo Brandt said.", "“The first year was mud. The second was too,” — Ivo Brandt")]
    public void Prose_with_quotes_in_it(string words, string quotes) => Check("> " + words, quotes);

    [Theory]
    [InlineData("“We knew in March.”", "“We knew in March.” — nobody")]
    [InlineData("\"We knew in March\".", "“We knew in March” — nobody")]
    [InlineData("‘We knew’ in ‘March’", "“‘We knew’ in ‘March’” — nobody")]
    [InlineData("‘We knew in March.’", "“We knew in March.” — nobody")]
    [InlineData("«We knew in March.»", "“We knew in March.” — nobody")]
    [InlineData("It’s a 24\" pipe, and it wasn’t the town’s.", "“It’s a 24\" pipe, and it wasn’t the town’s.” — nobody")]
    [InlineData("“One.\n>\n> “Two.”", "“One.” — nobody|“Two.” — nobody")]
    [InlineData("“One.\n>\n> Two.”", "“One.” — nobody|“Two.” — nobody")]
    public void Marks_around_all_of_it_are_not_of_the_words(string words, string quotes) => Check("> " + words, quotes);

    [Fact]
    public void What_is_wrong_with_its_marks_is_found() => Assert.Equal(
        ["SEED1002 3:20"], Compiled.Markdown("# Wells\n\n> We knew in March,” Ivo Brandt said.\n").ShowFindings());

    [Theory]
    [InlineData("Sabine Orr wrote:\n\n> The well is honest.", "“The well is honest.” — Sabine Orr")]
    [InlineData("Sabine Orr wrote:\n\n> The town calls it “dry.” It is not.", "“The town calls it “dry.” It is not.” — Sabine Orr")]
    [InlineData("Sabine Orr wrote:\n\n> One.\n>\n> Two.", "“One.” — Sabine Orr|“Two.” — Sabine Orr")]
    [InlineData("Sabine Orr wrote:\n\n> The well is honest.\n> — Ned Fell", "“The well is honest.” — Ned Fell")]
    [InlineData("Sabine Orr wrote to the town.\n\n> The well is honest.", "“The well is honest.” — nobody")]
    [InlineData("> On 3 May, Ned Fell wrote:\n>\n> > The well is honest.\n>\n> It is not.",
        "“The well is honest.” — Ned Fell|“It is not.” — nobody")]
    public void A_paragraph_above_introduces_it(string markdown, string quotes) => Check(markdown, quotes);

    [Theory]
    [InlineData("“We knew in March, and nobody asked,” Ivo Brandt said.\n\n> Nobody asked", "Nobody asked", "nobody")]
    [InlineData("“We knew in March, and nobody asked,” Ivo Brandt said.\n\n> We knew in March", "We knew in March", "Ivo Brandt")]
    [InlineData("> *“And nobody asked.”*\n\n“We knew in March, and nobody asked,” Ivo Brandt said.", "And nobody asked.", "Ivo Brandt")]
    [InlineData("“We knew in March,” Ivo Brandt said.\n\n> We knew in May", "We knew in May", "nobody")]
    [InlineData("“We knew in March,” Ivo Brandt said.\n\nThe sign read:\n\n> We knew in March", "We knew in March", "nobody")]
    public void What_is_pulled_out_of_the_text_is_said_by_whoever_says_it_there(string markdown, string words, string speaker) =>
        Assert.Contains($"“{words}” — {speaker}", Compiled.Markdown("# Wells\n\n" + markdown + "\n").ShowQuotes());

    private static void Check(string markdown, string quotes) =>
        Assert.Equal(quotes, string.Join("|", Compiled.Markdown("# Wells\n\n" + markdown + "\n\nThe town agrees.\n").ShowQuotes()));
}
