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

    [Fact]
    public void In_markdown_references_and_tags_have_their_meaning() => Assert.Equal(["“We sail,” — Ines Dahl"],
        Compiled.Markdown("# Ferry\n\n&ldquo;We *sail*,&rdquo; Ines <b>Dahl</b> said.").ShowQuotes());
}
