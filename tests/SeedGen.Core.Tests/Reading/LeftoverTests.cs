using System.Text.RegularExpressions;
using SeedGen.Model;

namespace SeedGen.Core.Tests.Reading;

/// <summary>What wrong encodings, web sites and columns of print leave in a text; the quotes are what was meant.</summary>
public class LeftoverTests
{
    [Theory]
    [InlineData("â€œIt isnâ€™t late,â€ JosÃ© Dahl said.", "“It isn’t late,” — José Dahl")]
    [InlineData("Ã¢â‚¬Å“We sail,Ã¢â‚¬Â\u009d Ines Dahl said.", "“We sail,” — Ines Dahl")]
    [InlineData("&ldquo;It isn&rsquo;t late,&rdquo; Jos&eacute; Dahl of R&amp;D said.", "“It isn’t late,” — José Dahl")]
    [InlineData("Ines Dahl said: &quot;Dahl&amp;Sons caf&eacute;s &amp;mdash; all of them &mdash; close.&quot;", "“Dahl&Sons cafés — all of them — close.” — Ines Dahl")]
    [InlineData("<p class=\"a\">“We <em>sail</em>,” Ines Dahl said.</p><p>“When?” Olaf Berg asked.</p>", "“We sail,” — Ines Dahl|“When?” — Olaf Berg")]
    [InlineData("<script>var a = “b”;</script>“We sail,”<!-- “now” --> Ines Dahl said.", "“We sail,” — Ines Dahl")]
    [InlineData("Ines Dahl of the Norhaven ferry company said on Monday, after the council had\nmet, that the crew would be “asked for its opin-\nion, of course, in the long-\nawaited way of com-\npanies.”", "“asked for its opinion, of course, in the long-awaited way of companies.” — Ines Dahl")]
    [InlineData("The ferry company of Norhaven said on Monday, after it had met with Olaf Ber-\nglund, that nothing was known. “We sail,” Berg-\nlund said, and the crew was told of it at noon.", "“We sail,” — Olaf Berglund")]
    public void Quotes(string body, string quotes) =>
        Assert.Equal(quotes, string.Join("|", Compiled.Text("Ferry returns to Norhaven\n\n" + body).ShowQuotes()));

    /// <summary>What blogs and forums write in brackets; in Markdown, which such sites are exported to, nobody is told.</summary>
    [Theory]
    [InlineData("[caption id=\"a1\" width=\"300\"]<img src=\"a.png\" /> The pier[/caption]", "caption: The pier")]
    [InlineData("<figure><img src=\"a.png\"/><figcaption>The pier</figcaption></figure>", "caption: The pier")]
    [InlineData("[gallery ids=\"1,2\"]", "")]
    [InlineData("[embed]https://example.org/a[/embed]", "")]
    [InlineData("[vc_row][vc_column width=\"1/2\"]It is [b]late[/b].[/vc_column][/vc_row]", "body: It is late.")]
    [InlineData("See [url=https://example.org]the plan[/url] of it.", "body: See the plan of it.")]
    public void Shortcodes_are_no_prose(string block, string paragraph)
    {
        string text = "Ferry returns\n\nThe crew met [sic] at noon.\n\n" + block + "\n";
        SeedDocument plain = Compiled.Text(text), markdown = Compiled.Markdown("# " + text);
        foreach (SeedDocument document in new[] { plain, markdown })
        {
            IEnumerable<string> read = document.Paragraphs.Skip(2).Select(p => Kind(p) + Bare(p.Span.In(document.Text)));
            Assert.Equal(paragraph, string.Join("|", read));
        }

        Assert.Equal(["SEED1010"], plain.Findings.Select(f => f.Id));
        Assert.Empty(markdown.Findings);
        static string Kind(Paragraph p) => p.Kind.ToString().ToLowerInvariant() + ": ";
        static string Bare(string words) => Regex.Replace(words, @"\[/?[a-z_]+([ =][^]]*)?\]|<[^>]*>", "").Trim();
    }

    [Theory]
    [InlineData("“We [he and the crew] sail,” Ines Dahl said.")]
    [InlineData("“We sail [sic],” Ines Dahl said.")]
    [InlineData("“We sail [the ferry=late],” Ines Dahl said.")]
    [InlineData("“We sail [a/b],” Ines Dahl said [1].")]
    public void Words_in_brackets_are_the_writer_s(string body)
    {
        SeedDocument document = Compiled.Text("Ferry returns\n\n" + body + "\n");
        Assert.Equal(body, document.Paragraphs[1].Span.In(document.Text));
        Assert.Single(document.Quotes);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void In_markdown_references_and_tags_have_their_meaning() => Assert.Equal(["“We sail,” — Ines Dahl"],
        Compiled.Markdown("# Ferry\n\n&ldquo;We *sail*,&rdquo; Ines <b>Dahl</b> said.").ShowQuotes());
}
