using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Reading;

/// <summary>Markdown: markup tells what a paragraph is for and is never part of a quote or a name.</summary>
public class MarkdownTests
{
    /// <summary>Markdig fails on the text: it is read as if it were plain.</summary>
    [Fact]
    public void What_the_library_cannot_read_is_plain_text() => Assert.Equal(["“We sail,” — Ines Dahl"],
        Compiled.Markdown("# Ferry returns\n\n“We sail,” Ines Dahl said.\n\n[\n;\nx\re\nl\nl\n:\ny\n").ShowQuotes());

    [Fact]
    public void Headings_paragraphs_and_lists() => Assert.Equal(
        ["title: Bridge opens", "body: The council met.", "heading: The vote", "body: Seven voted for it.", "body: Two did not."],
        Compiled.Markdown("# Bridge opens\n\nThe council met.\n\n## The vote\n\n- Seven voted for it.\n- Two did not.\n").ShowParagraphs());

    [Fact]
    public void Emphasis_links_and_code_leave_their_words()
    {
        SeedDocument document = Compiled.Markdown("# Bridge\n\n**“It *is* deep,”** [said Ned Fell](https://example.org/fell).\n");
        Assert.Equal(["Ned Fell"], document.ShowPeople());
        Quote quote = Assert.Single(document.Quotes);
        Assert.Equal("Ned Fell", quote.Speaker!.Name);
        Assert.Equal("It *is* deep,", quote.Segments[0].In(document.Text));
        Assert.DoesNotContain("*", quote.Text);
    }

    [Fact]
    public void A_role_ends_with_its_paragraph() => Assert.Equal(
        ["Sabine Orr (dowser)"],
        Compiled.Markdown("# Wells\n\n> The well is honest.\n> — Sabine Orr, dowser\n\nNobody disagreed.\n").ShowPeople());

    [Fact]
    public void Pictures_and_code_blocks_are_no_prose() => Assert.Equal(
        ["title: Bridge", "body: The council met."],
        Compiled.Markdown("# Bridge\n\n![Ann Lee](lee.png)\n\n```\n“No,” Ann Lee said.\n```\n\nThe council met.\n").ShowParagraphs());

    [Fact]
    public void Markup_is_no_space_too_many()
    {
        Assert.Empty(Compiled.Markdown("# Bridge\n\n“**Yes,** it is *deep*.”, said Ned Fell of the *Corran Courier*.\n").Findings);
        Assert.Equal(["SEED1006 3:4"], Compiled.Markdown("# Bridge\n\nYes , it is *deep*.\n").ShowFindings());
    }

    [Fact]
    public void Plain_text_has_no_markup() =>
        Assert.Equal("body: # Bridge", Compiled.Text("The council met.\n\n# Bridge\n").ShowParagraphs().Last());

    [Theory]
    [InlineData("# Wells run dry in the *valley*", "Wells run dry in the *valley*")]
    [InlineData("# *Wells* run dry #", "*Wells* run dry")]
    [InlineData("Wells in the `valley`\n===", "Wells in the `valley`")]
    [InlineData("## [Wells](https://example.org/a)", "[Wells](https://example.org/a)")]
    [InlineData("[**Wells**][a] run ***dry***\n\n[a]: https://example.org", "[**Wells**][a] run ***dry***")]
    [InlineData("> - *Wells* run `dry`", "*Wells* run `dry`")]
    [InlineData("<b>Wells</b> run <i>dry</i>", "<b>Wells</b> run <i>dry</i>")]
    [InlineData("![A well](well.png) Wells run *dry* ![A well](well.png)", "Wells run *dry*")]
    [InlineData("- [x] *Wells* run dry", "*Wells* run dry")]
    [InlineData("\\*Wells run dry\\*", "\\*Wells run dry\\*")]
    [InlineData("&ldquo;Wells&rdquo;", "&ldquo;Wells&rdquo;")]
    [InlineData("\\\"Wells run dry.\\\"", "\\\"Wells run dry.\\\"")]
    [InlineData("In C:\\wells\\", "In C:\\wells\\")]
    [InlineData("~~Wells~~ run ==dry==", "~~Wells~~ run ==dry==")]
    [InlineData("[[Wells|All wells]] run [[dry]]", "[[Wells|All wells]] run [[dry]]")]
    [InlineData("Wells run dry.[^1]\n\n[^1]: In May.", "Wells run dry.[^1]")]
    [InlineData("*Wells*\nrun\n*dry*", "*Wells* run *dry*")]
    [InlineData("***Wells*** run __*dry*__", "***Wells*** run __*dry*__")]
    [InlineData("## Wells {#wells}", "Wells")]
    public void The_text_of_a_paragraph_has_its_markup(string markdown, string text)
    {
        SeedDocument document = Compiled.Markdown(markdown + "\n");
        Paragraph paragraph = Assert.Single(document.Paragraphs);
        Assert.Equal(text, WhiteSpace.Collapse(document.Text, paragraph.Span));
        if (paragraph.Kind == ParagraphKind.Title) Assert.Equal(paragraph.Span, document.Title!.Span);
    }

    [Theory]
    [InlineData("a.md", true)]
    [InlineData("a.MARKDOWN", true)]
    [InlineData("a.txt", false)]
    [InlineData("markdown", false)]
    public void The_name_of_a_file_tells_that_it_is_markdown(string path, bool isMarkdown) => Assert.Equal(
        isMarkdown ? "Bridge" : "# Bridge", Compiled.File(path, "# Bridge\n\nThe council met.\n").Title!.Text);

    [Fact]
    public void The_title_is_the_first_heading_of_level_one() => Assert.Equal(
        ["body: The council of Ellerby", "title: Bridge opens", "body: The council met.", "heading: The vote"],
        Compiled.Markdown("The council of Ellerby\n\n# Bridge opens\n\nThe council met.\n\n# The vote\n").ShowParagraphs());

    [Theory]
    [InlineData("| Name | Votes |\n|------|:-----:|\n| Ann Lee | “12” |")]
    [InlineData("Name | Votes\n--- | ---\nAnn Lee | “12”")]
    [InlineData("> | Name | Votes |\n> |---|---|\n> | Ann Lee | “12” |")]
    [InlineData("+------+-------+\n| Name | Votes |\n+======+=======+\n| Ann Lee | “12” |\n+------+-------+")]
    [InlineData("[^1]: Ann Lee said “no.”\n\n    And “never.”")]
    [InlineData("[vote]: https://example.org/ann-lee \"Ann Lee\"")]
    [InlineData("{{< figure src=\"lee.png\" caption=\"Ann Lee\" >}}")]
    [InlineData("{% include figure.html\n  caption=\"Ann Lee\" %}")]
    [InlineData("![[Ann Lee.png]]")]
    [InlineData("![Ann Lee](lee.png){width=\"6in\" height=\"4in\"}")]
    [InlineData("%% Ask Ann Lee. %%")]
    [InlineData("<!-- Ask Ann Lee. -->")]
    [InlineData("<table>\n<tr><td>Ann Lee</td></tr>\n</table>")]
    [InlineData("<script>\nAnn.Lee()\n</script>")]
    [InlineData("<div><iframe title=\"Ann Lee\">Ann Lee</iframe></div>")]
    [InlineData("<pre>\nAnn Lee said “no.”\n\n</pre>")]
    public void What_is_no_prose(string block)
    {
        SeedDocument document = Compiled.Markdown("# Bridge\n\nThe council met.[^1]\n\n" + block + "\n\nSeven voted.\n");
        Assert.Equal(["title: Bridge", "body: The council met.[^1]", "body: Seven voted."], document.ShowParagraphs());
        Assert.Empty(document.People);
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("- [ ] Ask Ann Lee.", "Ask Ann Lee.")]
    [InlineData("The vote\n:   Seven were for it.", "The vote|Seven were for it.")]
    [InlineData(":::note\nSeven were for it.\n:::", "Seven were for it.")]
    [InlineData("> [!NOTE]\n> Seven were for it.", "Seven were for it.")]
    [InlineData("> [!info]- The vote\n> Seven were for it.", "The vote|Seven were for it.")]
    [InlineData("It cost $5 a head, and $10 for [sic] two.", "It cost $5 a head, and $10 for [sic] two.")]
    [InlineData("Seven for it | two against", "Seven for it | two against")]
    [InlineData("The rate is 5%, and 100%% is {too much}.", "The rate is 5%, and 100%% is {too much}.")]
    public void What_is_prose_in_other_markup(string block, string paragraphs)
    {
        SeedDocument document = Compiled.Markdown("# Bridge\n\n" + block + "\n");
        Assert.Equal(paragraphs, string.Join("|", document.Paragraphs.Skip(1).Select(p => WhiteSpace.Collapse(document.Text, p.Span))));
        Assert.Empty(document.Quotes);
    }

    [Theory]
    [InlineData("<p>“We sail,” <b>Ines Dahl</b> said.</p>", "body: “We sail,” <b>Ines Dahl</b> said.")]
    [InlineData("<div class=\"x\">\n<p>&ldquo;We sail,&rdquo; Ines Dahl said.</p>\n<p>It is late.</p>\n</div>",
        "body: &ldquo;We sail,&rdquo; Ines Dahl said.|body: It is late.")]
    [InlineData("<div>\n\n“We sail,” *Ines Dahl* said.\n\n</div>", "body: “We sail,” *Ines Dahl* said.")]
    [InlineData("<details>\n<summary>The ferry</summary>\n“We sail,” Ines Dahl said.\n</details>", "body: The ferry|body: “We sail,” Ines Dahl said.")]
    [InlineData("<p>“We sail,” Ines Dahl said.</p>\n<figure><img src=\"a.png\"/><figcaption>The pier</figcaption></figure>",
        "body: “We sail,” Ines Dahl said.|caption: The pier")]
    public void Paragraphs_of_html(string html, string paragraphs)
    {
        SeedDocument document = Compiled.Markdown("# Ferry\n\n" + html + "\n");
        Assert.Equal("title: Ferry|" + paragraphs, string.Join("|", document.ShowParagraphs()));
        Assert.Equal(["“We sail,” — Ines Dahl"], document.ShowQuotes());
    }

    /// <summary>Word processors escape every mark, and editors for the web write them by name.</summary>
    [Theory]
    [InlineData("\\\"It isn\\'t over,\\\" Ines Dahl said.", "“It isn't over,” — Ines Dahl")]
    [InlineData("&ldquo;It isn&rsquo;t over,&rdquo; Ines Dahl said.", "“It isn’t over,” — Ines Dahl")]
    [InlineData("<p>&ldquo;It isn&rsquo;t over,&rdquo; Ines Dahl said.</p>", "“It isn’t over,” — Ines Dahl")]
    [InlineData("“It is \\*not\\* over \\[now\\], in AT&amp;T\\’s \\$2 shop,” Ines Dahl said.",
        "“It is *not* over [now], in AT&T\\’s $2 shop,” — Ines Dahl")]
    public void Escaped_marks_are_marks(string text, string quote) =>
        Assert.Equal([quote], Compiled.Markdown("# Ferry\n\n" + text + "\n").ShowQuotes());

    /// <summary>Typewriters indent paragraphs.</summary>
    [Theory]
    [InlineData("\t“We sail,” Ines Dahl said.\n\n\tIt is late.")]
    [InlineData("     “We sail,” Ines Dahl said.\n\n     It is late.")]
    public void Indented_paragraphs_are_no_code(string text) => Assert.Equal(
        ["title: Ferry", "body: “We sail,” Ines Dahl said.", "body: It is late."], Compiled.Markdown("# Ferry\n\n" + text + "\n").ShowParagraphs());

    [Fact]
    public void A_link_between_notes_is_its_words() => Assert.Equal(
        ["“We sail,” — Ines Dahl", "“It is late,” — Olaf Bering"],
        Compiled.Markdown("# Ferry\n\n[[Ines Dahl]] met [[people/Olaf|Olaf Bering]]. “We sail,” [[Ines Dahl|Dahl]] said.\n\n“It is late,” said [[Olaf Bering#Life]].\n")
            .ShowQuotes());

    [Fact]
    public void A_table_of_any_length_is_none() => Assert.Equal(
        ["title: Bridge", "body: Seven voted."],
        Compiled.Markdown("# Bridge\n\n| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| Ann Lee | 1 |\n", 3000)) + "\nSeven voted.\n")
            .ShowParagraphs());

    [Fact]
    public void A_leftover_in_bold_letters_goes_with_its_markup() => Assert.Equal(
        "# Bridge\n\nThe council met.\n",
        DocumentFixer.Fix(new SourceFile("a.md", "# Bridge\n\nThe council met.\n\n**[Read more](https://example.org)**\n")).File.Content);
}
