using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>What a text looks like when everything is mended that can be.</summary>
public class FixTests
{
    private const string Head = "Ferry returns to Norhaven\n\n";

    [Theory]
    [InlineData("“We sail,“ Ines Dahl said.", "“We sail,” Ines Dahl said.")]
    [InlineData("”We sail,“ Ines Dahl said. “Yes.”", "“We sail,” Ines Dahl said. “Yes.”")]
    [InlineData("«We sail,« Ines Dahl said. «Yes.»", "«We sail,» Ines Dahl said. «Yes.»")]
    [InlineData("„We sail,„ Ines Dahl said. „Yes.“", "„We sail,“ Ines Dahl said. „Yes.“")]
    [InlineData("“We sail,\" Ines Dahl said.", "“We sail,” Ines Dahl said.")]
    [InlineData("\"We sail,” Ines Dahl said.", "“We sail,” Ines Dahl said.")]
    [InlineData("''We sail,\" Ines Dahl said.", "''We sail,'' Ines Dahl said.")]
    [InlineData("\"We sail,'' Ines Dahl said.", "''We sail,'' Ines Dahl said.")]
    [InlineData("\"We sail,» Ines Dahl said.", "«We sail,» Ines Dahl said.")]
    [InlineData("„We sail,\" Ines Dahl said.", "„We sail,” Ines Dahl said.")]
    [InlineData("“ We sail , ” Ines Dahl said .", "“We sail,” Ines Dahl said.")]
    [InlineData("“We sail. , It is late. “", "“We sail., It is late.”")]
    [InlineData("\u0093We sail,\u0094 Ines\u200b Dahl\u0092s voice said \u0096 twice.", "“We sail,” Ines Dahl’s voice said – twice.")]
    public void In_a_paragraph(string before, string after) => Assert.Equal(Head + after, Fix(Head + before));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_stay(string lineEnd)
    {
        string before = "Ferry returns\n\n“We sail,“ Ines Dahl said .\n\nAdvertisement\n\nIt is late.\n".Replace("\n", lineEnd);
        Assert.Equal("Ferry returns\n\n“We sail,” Ines Dahl said.\n\nIt is late.\n".Replace("\n", lineEnd), Fix(before));
    }

    /// <summary>An edit of one character would leave the rest of what stands for the mark.</summary>
    [Theory]
    [InlineData("\\\"We sail,” Ines Dahl said.")]
    [InlineData("“We sail,\\\" Ines Dahl said.")]
    [InlineData("&ldquo;We sail,&ldquo; Ines Dahl said.")]
    [InlineData("&quot;We sail,” Ines Dahl said.")]
    public void Marks_that_are_written_otherwise_are_left(string text)
    {
        SourceFile file = new("a.md", "# Ferry\n\n" + text + "\n");
        Assert.Equal(file.Content, DocumentFixer.Fix(file).File.Content);
    }

    /// <summary>Whichever of them is made to fit the closing mark, the other has it then.</summary>
    [Fact]
    public void Marks_of_two_styles_are_left_where_one_has_no_partner()
    {
        SeedDocument document = SeedCompiler.Compile(new SourceFile("a.txt", "Ferry returns\n\n“We sail, she said. ``It is late», Ines Dahl said.\n"));
        Assert.Empty(Assert.Single(document.Findings, f => f.Id == "SEED1004").Fix);
    }

    [Fact]
    public void Mixed_line_ends_stay_mixed() =>
        Assert.Equal("Ferry returns\r\n\n“We sail,” Ines Dahl said.\n\r\nIt is late.\r",
            Fix("Ferry returns\r\n\n“We sail,“ Ines Dahl said .\n\r\nIt is late.\r"));

    [Fact]
    public void Only_what_is_wanted_is_mended()
    {
        FixedDocument done = DocumentFixer.Fix(new SourceFile("a.txt", Head + "“We sail,“ Ines Dahl said ."), f => f.Id == "SEED1003");
        Assert.Equal(Head + "“We sail,” Ines Dahl said .", done.File.Content);
        Assert.Equal(["SEED1003"], done.Fixed.Select(f => f.Id));
        Assert.Equal(["SEED1006"], done.Document.Findings.Select(f => f.Id));
    }

    [Fact]
    public void Marks_read_in_a_wrong_encoding_make_quotes_again()
    {
        FixedDocument done = DocumentFixer.Fix(new SourceFile("a.txt", Head + "\u0093We sail at dawn,\u0094 Ines Dahl said."));
        Quote quote = Assert.Single(done.Document.Quotes);
        Assert.Equal(("We sail at dawn,", "Ines Dahl"), (quote.Text, quote.Speaker?.Name));
    }

    [Fact]
    public void The_seed_is_without_warning_when_mended()
    {
        SourceFile seed = new("seeds/article.txt", Repository.Read("seeds/article.txt"));
        SeedDocument before = SeedCompiler.Compile(seed);
        FixedDocument done = DocumentFixer.Fix(seed);
        Assert.Equal(
            ["19:416 SEED1005", "29:1 SEED2003", "36:262 SEED1006", "40:552 SEED1006", "40:568 SEED1005", "40:569 SEED1003",
            "54:1 SEED2004"],
            done.Fixed.Select(f => $"{f.Start.Line + 1}:{f.Start.Column + 1} {f.Id}"));
        Assert.All(done.Document.Findings, f => Assert.True(f.Descriptor.Severity == FindingSeverity.Info && f.Fix.Count == 0, f.Id));
        Assert.Equal(before.Quotes.Select(q => q.Speaker?.Name), done.Document.Quotes.Select(q => q.Speaker?.Name));
        Assert.Equal(before.People.Select(p => p.Name), done.Document.People.Select(p => p.Name));
        Assert.EndsWith("in Moscow.", done.File.Content);
        Assert.Equal(done.File, DocumentFixer.Fix(done.File).File);
    }

    private static string Fix(string text)
    {
        FixedDocument done = DocumentFixer.Fix(new SourceFile("article.txt", text));
        Assert.DoesNotContain(done.Document.Findings, f => f.Fix.Count > 0);
        return done.File.Content;
    }
}
