using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Core.Tests.Findings;

/// <summary>What is wrong with front matter is marked on the key or the value, and says what may have been meant.</summary>
public class FrontMatterFindingTests
{
    private const string Body = "Ferry returns to Norhaven\n\nInes Dahl and Olaf Bering run the ferry. “We sail at dawn,” Dahl said. “The pier is gone.”\n";

    [Theory]
    [InlineData("⟦titel⟧: x", "SEED4002", "'titel' is not a key of the front matter; did you mean 'title'?")]
    [InlineData("⟦Title⟧: x", "SEED4002", "'Title' is not a key of the front matter; did you mean 'title'?")]
    [InlineData("⟦qoutes⟧: x", "SEED4002", "'qoutes' is not a key of the front matter; did you mean 'quotes'?")]
    [InlineData("⟦nmae⟧: x", "SEED4002", "'nmae' is not a key of the front matter; did you mean 'name'?")]
    [InlineData("⟦titlles⟧: x", "SEED4002", "'titlles' is not a key of the front matter; did you mean 'title'?")]
    [InlineData("⟦bylien⟧: x", "SEED4002", "'bylien' is not a key of the front matter; did you mean 'byline'?")]
    [InlineData("people:\n  - name: Ines Dahl\n    ⟦alias⟧: [the master]", "SEED4002",
        "'alias' is not a key of a person's entry; did you mean 'aliases'?")]
    [InlineData("people:\n  - name: Ines Dahl\n    ⟦job⟧: master", "SEED4002",
        "'job' is not a key of a person's entry; the keys are name, aliases, pronouns, ignore")]
    [InlineData("quotes:\n  - ⟦start⟧: We sail\n    ignore: true", "SEED4002", "'start' is not a key of a quote's entry; did you mean 'starts'?")]
    [InlineData("quotes:\n  - ⟦text⟧: We sail\n    ignore: true", "SEED4002",
        "'text' is not a key of a quote's entry; the keys are starts, speaker, ignore")]
    [InlineData("people:\n  - ⟦nmae⟧: Ines Dahl\n    pronouns: she", "SEED4002", "'nmae' is not a key of a person's entry; did you mean 'name'?")]
    [InlineData("people:\n  - name: ⟦[Ines Dahl]⟧", "SEED4003", "'name' must be text, not a list")]
    [InlineData("quotes:\n  - starts: ⟦{a: b}⟧", "SEED4003", "'starts' must be text, not keys and values")]
    [InlineData("people:\n  - ⟦pronouns: she⟧", "SEED4003", "each entry under 'people' must have 'name', the full name of a person")]
    [InlineData("quotes:\n  - ⟦speaker: Ines Dahl⟧", "SEED4003", "each entry under 'quotes' must have 'starts', the first words of a quote")]
    [InlineData("quotes:\n  - ⟦We sail⟧", "SEED4003", "'quotes' must be a list of entries such as '- starts: …', not 'We sail'")]
    [InlineData("quotes:\n  - starts: We sail\n    ⟦speeker⟧: Olaf Bering", "SEED4002",
        "'speeker' is not a key of a quote's entry; did you mean 'speaker'?")]
    [InlineData("date: ⟦tomorrow⟧", "SEED4003", "'date' must be a date such as 2022-01-31, not 'tomorrow'")]
    [InlineData("date: ⟦2024-05-06 25:00⟧", "SEED4003", "'date' must be a date such as 2022-01-31, not '2024-05-06 25:00'")]
    [InlineData("desk:\n  - name: Sea\n    crew: ⟦[a, b]⟧", "SEED4003", "'desk.crew' must be text, not a list")]
    [InlineData("grid: [⟦[a, b]⟧]", "SEED4003", "'grid' must be text, not a list")]
    [InlineData("title: ⟦[a, b]⟧", "SEED4003", "'title' must be text, not a list")]
    [InlineData("people: ⟦Ines Dahl⟧", "SEED4003", "'people' must be a list of entries such as '- name: …', not 'Ines Dahl'")]
    [InlineData("people:\n  - name: Ines Dahl\n    ignore: ⟦maybe⟧", "SEED4003", "'ignore' must be true or false, not 'maybe'")]
    [InlineData("people:\n  - name: Ines Dahl\n    pronouns: ⟦it⟧", "SEED4003", "'pronouns' must be 'he', 'she' or 'they', not 'it'")]
    [InlineData("name: ⟦2nd try⟧", "SEED0004", "'2nd try' is not a valid C# identifier; use letters, digits and '_', and start with a letter")]
    [InlineData("quotes:\n  - starts: ⟦We sail at down⟧\n    ignore: true", "SEED4004",
        "no quote in this document matches 'We sail at down'; did you mean 'We sail at dawn'?")]
    [InlineData("quotes:\n  - starts: ⟦is gone⟧\n    ignore: true", "SEED4004",
        "no quote in this document matches 'is gone'; did you mean 'We sail at dawn'?")]
    [InlineData("quotes:\n  - starts: ⟦Something else altogether⟧\n    ignore: true", "SEED4004",
        "no quote in this document matches 'Something else altogether'; correct or remove this entry")]
    [InlineData("people:\n  - name: ⟦Inez Dahl⟧\n    ignore: true", "SEED4004",
        "no name in this document matches 'Inez Dahl'; did you mean 'Ines Dahl'?")]
    [InlineData("people:\n  - name: ⟦Petra Novak⟧", "SEED4004",
        "no person in this document matches 'Petra Novak'; neither the name nor an alias appears in the text, and no entry under 'quotes' has it as speaker: correct or remove this entry")]
    [InlineData("quotes:\n  - starts: We sail\n    speaker: ⟦Olaf Behring⟧", "SEED4005",
        "'Olaf Behring' is not in the document; did you mean 'Olaf Bering'? Or declare it under 'people:'")]
    [InlineData("quotes:\n  - starts: We sail\n    speaker: ⟦Petra Novak⟧", "SEED4005",
        "'Petra Novak' is not in the document; write the name as the document does, or declare it under 'people:'")]
    public void Is_marked_where_it_stands(string yaml, string id, string message)
    {
        string marked = "---\n" + yaml + "\n---\n" + Body;
        MarkedText text = MarkedText.Parse(marked);
        Finding finding = Assert.Single(text.Compile().Findings);
        Assert.Equal(marked, MarkedText.Show(text.Text, [finding]));
        Assert.Equal((id, message), (finding.Id, finding.Message));
    }

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: \"a\n")]
    [InlineData("title: a\ntitle: b\n")]
    [InlineData("[a, b]\n")]
    public void What_is_no_yaml_is_one_finding_inside_the_front_matter(string yaml)
    {
        Finding finding = Assert.Single(MarkedText.Parse("---\n" + yaml + "---\n" + Body).Compile().Findings);
        Assert.Equal("SEED4001", finding.Id);
        Assert.InRange(finding.Span.Start, 4, 4 + yaml.Length);
        Assert.True(finding.Span.Length > 0);
    }

    [Fact]
    public void Front_matter_without_its_end()
    {
        Finding finding = MarkedText.Parse("---\ntitle: Ferry\n\n" + Body).Compile().Findings.First();
        Assert.Equal("the front matter is not valid YAML: the line of three dashes that ends it is missing", finding.Message);
    }

    [Fact]
    public void Toml_is_neither_read_nor_prose()
    {
        SeedDocument document = MarkedText.Parse("+++\ntitle = \"Ferry\"\n+++\n" + Body).Compile();
        Assert.Equal("the front matter is not valid YAML: it is TOML; write it as YAML between two lines of three dashes",
            Assert.Single(document.Findings).Message);
        Assert.Equal("Ferry returns to Norhaven", document.Title?.Text);
    }

    [Theory]
    [InlineData("data: x")]
    [InlineData("place: x")]
    [InlineData("line: x")]
    [InlineData("tagline: x")]
    [InlineData("quota: x")]
    [InlineData("datum: x")]
    [InlineData("date: 2022-01-31T10:00")]
    [InlineData("people:\n  - name: Petra Novak\nquotes:\n  - starts: We sail\n    speaker: Petra Novak")]
    [InlineData("people:\n  - name: Petra Novak\n    aliases: [the ferry]")]
    [InlineData("people:\n  - name: Norhaven\n    ignore: true")]
    public void Keys_of_the_authors_own_and_people_whom_something_names(string yaml) =>
        Assert.Empty(MarkedText.Parse("---\n" + yaml + "\n---\n" + Body).Compile().Findings);

    [Fact]
    public void A_key_is_not_renamed_to_one_that_is_there()
    {
        SeedDocument document = MarkedText.Parse("---\ntitle: a\ntitel: b\n---\n" + Body).Compile();
        Assert.Empty(Assert.Single(document.Findings).Fix);
    }
}
