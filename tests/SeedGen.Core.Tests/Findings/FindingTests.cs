using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>Each finding at its place. ⟦ and ⟧ stand around the places; the ids follow in the order of the text.</summary>
public class FindingTests
{
    private const string Head = "Ferry returns to Norhaven\n\n";

    [Theory]
    [InlineData("⟦“⟧We sail at dawn, Ines Dahl said.", "SEED1001")]
    [InlineData("⟦\"⟧We sail at dawn, Ines Dahl said.", "SEED1001")]
    [InlineData("⟦''⟧We sail at dawn, Ines Dahl said.", "SEED1001")]
    [InlineData("⟦„⟧We sail at dawn, Ines Dahl said.", "SEED1001")]
    [InlineData("⟦«⟧We sail at dawn, Ines Dahl said.", "SEED1001")]
    [InlineData("⟦“⟧We sail, Ines Dahl said. “It is late.”", "SEED1001")]
    [InlineData("“It is late,” Ines Dahl said. ⟦“⟧We sail.", "SEED1001")]
    [InlineData("We sail at dawn,⟦”⟧ Ines Dahl said.", "SEED1002")]
    [InlineData("We sail at dawn,⟦\"⟧ Ines Dahl said.", "SEED1002")]
    [InlineData("We sail at dawn,⟦''⟧ Ines Dahl said.", "SEED1002")]
    [InlineData("“We sail,” Ines Dahl said. It is late.⟦”⟧", "SEED1002")]
    [InlineData("⟦“⟧We sail, Ines Dahl said.\n\nIt is late, she said.", "SEED1001")]
    [InlineData("Ines Dahl said: ⟦“⟧We sail at dawn.\n\nIt is late.” She left.", "SEED1001")]
    [InlineData("⟦“⟧We sail, Ines Dahl said.\n\nShe left.\n\nIt is late.⟦”⟧", "SEED1001 SEED1002")]
    [InlineData("We sail,⟦”⟧ Ines Dahl said.\n\n⟦“⟧It is late, she said.", "SEED1002 SEED1001")]
    public void Marks_without_partner(string marked, string ids) => Check(marked, ids);

    [Theory]
    [InlineData("“We sail at dawn,⟦“⟧ Ines Dahl said.", "SEED1003")]
    [InlineData("⟦”⟧We sail at dawn,” Ines Dahl said. “Yes.”", "SEED1003")]
    [InlineData("⟦”⟧We sail at dawn,“ Ines Dahl said. “Yes.”", "SEED1003")]
    [InlineData("«We sail at dawn,⟦«⟧ Ines Dahl said. «Yes.»", "SEED1003")]
    [InlineData("„We sail at dawn,⟦„⟧ Ines Dahl said. „Yes.“", "SEED1003")]
    [InlineData("“We sail at dawn,⟦\"⟧ Ines Dahl said.", "SEED1004")]
    [InlineData("⟦\"⟧We sail at dawn,” Ines Dahl said.", "SEED1004")]
    [InlineData("“We sail at dawn,⟦''⟧ Ines Dahl said.", "SEED1004")]
    [InlineData("«We sail at dawn,⟦\"⟧ Ines Dahl said.", "SEED1004")]
    [InlineData("“⟦ ⟧We sail at dawn,” Ines Dahl said.", "SEED1005")]
    [InlineData("“We sail at dawn,⟦  ⟧” Ines Dahl said.", "SEED1005")]
    [InlineData("\"⟦ ⟧We sail at dawn,⟦\u00a0⟧\" Ines Dahl said.", "SEED1005 SEED1005")]
    [InlineData("“We sail at dawn.⟦ ⟧⟦“⟧", "SEED1005 SEED1003")]
    public void Marks_that_pair_oddly(string marked, string ids) => Check(marked, ids);

    [Theory]
    [InlineData("The ferry⟦ ⟧, an old one, runs⟦  ⟧. It is late.", "SEED1006 SEED1006")]
    [InlineData("The fer⟦\u200b⟧ry runs.", "SEED1007")]
    [InlineData("The fer⟦\u00ad⟧ry runs ⟦\u202e⟧now⟦\u0007⟧.", "SEED1007 SEED1007 SEED1007")]
    [InlineData("Ines Dahl said: ⟦\u0093⟧We sail.⟦\u0094⟧", "SEED1007 SEED1007")]
    [InlineData("⟦â€œ⟧We sail,â€\u009d Ines Dahl said. It isnâ€™t late.", "SEED1008")]
    [InlineData("Renée’s “naïve” Å and “CAFÉ’S Ã” are â la mode.", "")]
    [InlineData("⟦&quot;⟧We sail,&quot; Ines Dahl of Dahl &amp;amp; Sons said.", "SEED1009")]
    [InlineData("Dahl & Sons; R&D; Q&A; &lt is none.", "")]
    [InlineData("⟦<b>⟧We</b> sail.<br/>It is late.", "SEED1010")]
    [InlineData("Shares of Dahl <DAHL>, Em <em> and <b rose; 3 < 4 > 2.", "")]
    [InlineData("The ferry runs.\n\n⟦The ferry crosses the bay in forty minutes.⟧\n\nIt runs.", "SEED2003",
        "The ferry crosses the bay in forty minutes.\n\n")]
    [InlineData("⟦The ferry crosses the bay in forty “minutes”!⟧", "SEED2003", "The ferry crosses the bay in forty minutes.\n\n")]
    [InlineData("The ferry runs.\n\n⟦Share this article⟧", "SEED2004")]
    [InlineData("⟦Advertisement⟧\n\nThe ferry runs.", "SEED2004")]
    public void Characters_and_paragraphs(string marked, string ids, string before = "") => Check(before + marked, ids);

    [Theory]
    [InlineData("Ines Dahl and Olaf Dahl run it. “We sail,” ⟦Dahl⟧ said.", "SEED3001")]
    [InlineData("Ines Hartmann met Olaf Berg. “We sail,” Hartmann said. ⟦Hartman⟧ left, Ms. Hartman said.", "SEED3003")]
    [InlineData("Torvald Brekkestad met Olaf Berg. “We sail,” Brekkestad said. “We wait,” ⟦Brekkesatd⟧ said.", "SEED3003")]
    public void Speakers_and_names(string marked, string ids) => Check(marked, ids);

    [Fact]
    public void Nobody_who_says_it_is_found_on_the_quote()
    {
        const string Marked = Head + "“⟦The pier is gone. Nobody crosses the bay today.⟧”\n\nThen the storm passed over the bay.";
        MarkedText text = MarkedText.Parse(Marked);
        Assert.Equal(Marked, MarkedText.Show(text.Text, text.Compile().Findings.Where(f => f.Id == "SEED3002")));
    }

    [Theory]
    [InlineData("a.txt", "", "SEED0002")]
    [InlineData("a.txt", "  \r\n\r\n", "SEED0002")]
    [InlineData("a.txt", "---\ntitle: A\n---\n", "SEED0002")]
    [InlineData("a.txt",
        "The ferry crosses the bay in forty minutes, and it does so in summer and in winter alike, eight times on every day of the week.\n",
        "SEED2001")]
    [InlineData("a.txt", "Ferry returns\n\nBy Ines Dahl\n", "SEED2002")]
    [InlineData("a.md", "# Ferry returns\n", "SEED2002")]
    public void The_whole_document_is_marked_at_its_start(string path, string text, string id)
    {
        Finding finding = Assert.Single(SeedCompiler.Compile(new SourceFile(path, text)).Findings);
        Assert.Equal((id, new TextSpan(0, 0)), (finding.Id, finding.Span));
    }

    [Theory]
    [InlineData("a.txt", "no title found; make the first line a headline followed by an empty line, or set 'title:' in the front matter")]
    [InlineData("a.md", "no title found; begin with '# ' and the headline, or set 'title:' in the front matter")]
    public void A_title_is_made_as_the_kind_of_text_makes_it(string path, string message) => Assert.Equal(
        message, Assert.Single(SeedCompiler.Compile(new SourceFile(path, "It is late, and the ferry has left the pier.\n")).Findings).Message);

    [Theory]
    [InlineData("The ’90s, the dogs’ bowls, a 24\" screen, a 6'2\" player, and 'twas late.")]
    [InlineData("“One.\n\n“Two,” Ines Dahl said.")]
    [InlineData("”We sail,” Ines Dahl said. ”It is late.”")]
    [InlineData("« We sail », Ines Dahl said.")]
    [InlineData("„We sail“, Ines Dahl said.")]
    [InlineData("»We sail«, Ines Dahl said. »It is late.«")]
    [InlineData("\"She said, 'We sail,' \" Ines Dahl said.")]
    [InlineData("“She said, ‘We sail,’\u00a0” Ines Dahl said.")]
    [InlineData("Wait . . . and see, .NET and ... 5 .5 of it.")]
    [InlineData("A family: \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67, and نمی\u200cخواهم.")]
    [InlineData("It runs.\n\n* * *\n\nIt stops.\n\n___\n\nIt runs.")]
    [InlineData("Read more books, the librarian Ines Dahl asks every child of the town in her letter of May.")]
    [InlineData("Yes, he said. Yes.\n\nYes, he said. Yes.")]
    public void Nothing_is_wrong(string text) => Check(text, "");

    private static void Check(string marked, string ids)
    {
        MarkedText text = MarkedText.Parse(Head + marked);
        Finding[] found = [.. text.Compile().Findings.Where(f => f.Id != "SEED3002")];
        Assert.Equal(Head + marked, MarkedText.Show(text.Text, found));
        Assert.Equal(ids, string.Join(' ', found.Select(f => f.Id)));
    }
}
