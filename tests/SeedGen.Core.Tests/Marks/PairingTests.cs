using SeedGen.Core.Tests.Findings;
using SeedGen.Findings;
using SeedGen.Marks;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Marks;

/// <summary>Which marks make a pair. ⟦ and ⟧ stand around the words between the outermost pairs.</summary>
public class PairingTests
{
    [Theory]
    [InlineData("\"⟦Go on,⟧\" she said. \"⟦We wait.⟧\"")]
    [InlineData("“⟦Go on,⟧” she said. “⟦We wait.⟧”")]
    [InlineData("''⟦Go on,⟧'' she said. ''⟦We wait.⟧''")]
    [InlineData("``⟦Go on,⟧'' she said. ``⟦We wait.⟧''")]
    [InlineData("«⟦Go on,⟧» she said. «⟦We wait.⟧»")]
    [InlineData("« ⟦Go on,⟧ » she said. « ⟦We wait.⟧ »")]
    [InlineData("»⟦Go on,⟧« she said. »⟦We wait.⟧«")]
    [InlineData("»⟦Go on,⟧» she said. »⟦We wait.⟧»")]
    [InlineData("”⟦Go on,⟧” she said. ”⟦We wait.⟧”")]
    [InlineData("„⟦Go on,⟧“ she said. „⟦We wait.⟧“")]
    [InlineData("„⟦Go on,⟧” she said. „⟦We wait.⟧”")]
    [InlineData("‘⟦Go on,⟧’ she said. ‘⟦We wait.⟧’")]
    [InlineData("'⟦Go on,⟧' she said. '⟦We wait.⟧'")]
    [InlineData("‚⟦Go on,⟧‘ she said. ‚⟦We wait.⟧‘")]
    [InlineData("‚⟦Go on,⟧’ she said. ‚⟦We wait.⟧’")]
    [InlineData("‹⟦Go on,⟧› she said. ‹⟦We wait.⟧›")]
    [InlineData("›⟦Go on,⟧‹ she said. ›⟦We wait.⟧‹")]
    [InlineData("＂⟦Go on,⟧＂ she said.")]
    public void Marks_of_all_styles(string marked) => Check(marked);

    [Theory]
    [InlineData("“⟦Go on,⟧\" she said. \"⟦We wait.⟧”")]
    [InlineData("''⟦Go on,⟧” she said. “⟦We wait.⟧''")]
    [InlineData("«⟦Go on,⟧\" she said.")]
    [InlineData("“⟦Go on,⟧” she said. \"⟦We wait.⟧\" ''⟦Here.⟧''")]
    public void Mixtures(string marked) => Check(marked);

    [Theory]
    [InlineData("“⟦Go on,⟧“ she said. “⟦We wait.⟧”")]
    [InlineData("”⟦Go on,⟧” she said. “⟦We wait.⟧”")]
    [InlineData("”⟦Go on,⟧“ she said. “⟦We wait.⟧”")]
    [InlineData("“⟦Go on,⟧ “ she said. “⟦We wait.⟧”")]
    [InlineData("She said ” ⟦go on⟧” and “⟦we wait⟧”.")]
    [InlineData("«⟦Go on,⟧« she said. «⟦We wait.⟧»")]
    public void A_mark_turned_the_wrong_way_still_pairs(string marked) => Check(marked);

    [Theory]
    [InlineData("“Go on, she said. “⟦We wait.⟧”")]
    [InlineData("\"Go on, she said. \"⟦We wait.⟧\"")]
    [InlineData("Go on,” she said. “⟦We wait.⟧”")]
    [InlineData("Go on,\" she said. \"⟦We wait.⟧\"")]
    [InlineData("“⟦Go on,⟧” she said. “We wait.")]
    [InlineData("“⟦Go on,⟧” she said. We wait.”")]
    [InlineData("“⟦Go on,⟧” she “said. “⟦We wait.⟧” “⟦Yes.⟧”")]
    [InlineData("\"⟦Go on,⟧\" she said. \"We wait. \"⟦Yes,⟧\" he said.")]
    [InlineData("“⟦Go on,⟧”” she said. “⟦We wait.⟧”")]
    [InlineData("““⟦Go on,⟧” she said. “⟦We wait.⟧”")]
    public void A_mark_without_partner_spoils_no_other(string marked) => Check(marked);

    [Theory]
    [InlineData("“⟦He said ‘go’ and left,⟧” she said.")]
    [InlineData("“⟦‘Go,’ he said,⟧” she said.")]
    [InlineData("“⟦He said, ‘Go.’⟧” She nodded.")]
    [InlineData("\"⟦He said 'go' and left,⟧\" she said.")]
    [InlineData("\"⟦He said, 'Go,'⟧ \" she said.")]
    [InlineData("''⟦He said, 'Go,'⟧'' she said.")]
    [InlineData("“⟦He said “go” and left,⟧” she said.")]
    [InlineData("\"⟦He said \"go\" and left,⟧\" she said.")]
    [InlineData("“⟦He said \"go\" and left,⟧” she said.")]
    [InlineData("‘⟦He said “go” and left,⟧’ she said.")]
    [InlineData("‘⟦“Go,” he said,⟧’ she said.")]
    public void Quotes_within_quotes(string marked) => Check(marked);

    [Theory]
    [InlineData("The dogs’ bowls, the ’90s, rock ’n’ roll and O’Brien’s.")]
    [InlineData("The dogs' bowls, the '90s, rock 'n' roll and O'Brien's.")]
    [InlineData("‘⟦It’s the dogs’ bowl,⟧’ she said.")]
    [InlineData("'⟦It's O'Brien's bowl from the '90s,⟧' she said.")]
    [InlineData("“⟦It’s the ’90s,⟧” she said of ’em.")]
    [InlineData("’Twas the night of the players’ ball.")]
    public void Apostrophes_and_elisions(string marked) => Check(marked);

    [Theory]
    [InlineData("A 24\" screen and a 6' 2\" player.")]
    [InlineData("The 6'2\" player said, \"⟦It is 24\" wide,⟧\" and left.")]
    [InlineData("\"⟦It ended 3-2,⟧\" he said. \"⟦We lost 2024⟧\" he added. \"⟦Yes.⟧\"")]
    [InlineData("A 3/4\" pipe, a 1½\" pipe, “⟦a pipe⟧”.")]
    [InlineData("<img alt=\"\" src=\"a.png\"> “⟦Go on,⟧” she said.")]
    public void Inches_and_leftovers_of_markup(string marked) => Check(marked);

    [Theory]
    [InlineData("(“⟦Go on⟧”)—“⟦we wait⟧”—she said.")]
    [InlineData("She said—\"⟦go on⟧\"—and left.")]
    [InlineData("She left.\"⟦We wait here.⟧\" He stayed.")]
    [InlineData("“⟦Go on⟧”“⟦We wait⟧”")]
    [InlineData("\"⟦Go on⟧\"/\"⟦We wait⟧\"")]
    [InlineData("She said “⟦go on…⟧” and “⟦… we wait⟧”.")]
    [InlineData("\u200b“⟦Go on,⟧”\u200b she said.")]
    public void Marks_without_spaces_around_them(string marked) => Check(marked);

    [Theory]
    [InlineData("“⟦One.⟧\n\n“⟦Two.⟧\n\n“⟦Three,⟧” she said.")]
    [InlineData("\"⟦One.⟧\n\n\"⟦Two,⟧\" she said.")]
    [InlineData("''⟦One.⟧\n\n''⟦Two,⟧'' she said.")]
    [InlineData("„⟦One.⟧\n\n„⟦Two,⟧“ she said.")]
    [InlineData("“⟦One,⟧” he said.\n\n“⟦Two,⟧” she said.")]
    [InlineData("“One.\n\nTwo.\n\n“⟦Three,⟧” she said.")]
    public void Quotes_over_several_paragraphs(string marked) => Check(marked);

    private static void Check(string marked)
    {
        MarkedText expected = MarkedText.Parse(marked);
        SourceFile file = new("article.txt", expected.Text);
        FindingSink findings = new(expected.Text);
        ReadDocument read = DocumentReader.Read(file, [], findings, new ReadingMemory(), CancellationToken.None);
        IReadOnlyList<QuotedString> found = MarkPairer.Pair(read, findings, CancellationToken.None);
        string actual = expected.Text;
        foreach (QuotedString quoted in found.OrderByDescending(q => q.Inner.Start))
            actual = actual.Insert(quoted.Inner.End, "⟧").Insert(quoted.Inner.Start, "⟦");
        Assert.Equal(marked, actual);
    }
}
