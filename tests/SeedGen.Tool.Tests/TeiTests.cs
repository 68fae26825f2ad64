using System.Xml.Linq;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen export --format tei</c>.</summary>
public sealed class TeiTests : IDisposable
{
    private const string Town = """
        ---
        date: 2024-05-06
        byline: Lena Marr
        source: The Packet
        url: https://example.org/bridge?a=1&b=2
        ---
        # Council votes for the new bridge

        ELLERBY – “Now we build,” said Mayor Nora Quist, “and soon.” “It was late,” she added.

        ## Costs

        Officials called it “a gift.” Quist paid <b>&</b> left.
        """;

    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";

    private readonly Workspace _workspace = new Workspace().With("seeds/town.md", Town);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Quoted_words_point_to_who_says_them()
    {
        XElement document = Export("@seeds/town.md");
        Assert.Equal(
            [
                "Now we build, | #NoraQuist | said.1.1 | next #said.1.2",
                "and soon. | #NoraQuist | said.1.2 | prev #said.1.1",
                "It was late, | #NoraQuist | said.2.1",
                "a gift. | #group.1 | said.3.1",
            ],
            document.Descendants(Tei + "said").Select(s => string.Join(" | ", new[]
            {
                s.Value, (string?)s.Attribute("who"), (string?)s.Attribute(Id), Link(s, "next"), Link(s, "prev"),
            }.OfType<string>())));
    }

    [Fact]
    public void Whoever_is_named_stands_in_the_header_and_is_pointed_to_from_the_text()
    {
        XElement document = Export("@seeds/town.md");
        XElement person = document.Descendants(Tei + "person").First();
        Assert.Equal(["Nora Quist", "Quist", "Mayor"], person.Elements().Select(e => e.Value));
        Assert.Equal("Officials", document.Descendants(Tei + "personGrp").Single().Value);
        Assert.Equal(["Nora Quist", "Quist"], document.Descendants(Tei + "persName").Where(n => n.Attribute("ref") != null).Select(n => n.Value));
        Assert.Equal(["she", "Officials"], document.Descendants(Tei + "rs").Select(n => n.Value));
        Assert.Equal(["said", "added", "called"], document.Descendants(Tei + "seg").Select(n => n.Value));
    }

    [Fact]
    public void The_text_is_all_there_in_divisions()
    {
        XElement body = Export("@seeds/town.md").Descendants(Tei + "body").Single();
        Assert.Equal(["head", "p", "div"], body.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("ELLERBY – “Now we build,” said Mayor Nora Quist, “and soon.” “It was late,” she added.", body.Element(Tei + "p")!.Value);
        Assert.Equal(["head", "p"], body.Element(Tei + "div")!.Elements().Select(e => e.Name.LocalName));
        Assert.EndsWith("Quist paid <b>&</b> left.", body.Value);
    }

    [Fact]
    public void Where_it_comes_from_stands_in_the_header()
    {
        XElement source = Export("@seeds/town.md").Descendants(Tei + "bibl").Single();
        Assert.Equal(
            ["title Council votes for the new bridge", "author Lena Marr", "publisher The Packet", "pubPlace ELLERBY", "date 2024-05-06", "ptr "],
            source.Elements().Select(e => e.Name.LocalName + " " + e.Value));
        Assert.Equal("2024-05-06", (string?)source.Element(Tei + "date")!.Attribute("when"));
        Assert.Equal("https://example.org/bridge?a=1&b=2", (string?)source.Element(Tei + "ptr")!.Attribute("target"));
    }

    /// <summary>Nothing in a text makes the XML one that no parser reads, and no pointer leads nowhere.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("# Heading\n\n## Heading\n\n## Heading\n")]
    [InlineData("Odd\n\n“\u0001 \ufffe,” Ann Lee said. ]]> & <b>\n")]
    [InlineData("Names\n\n“I,” Ray “Sparrow” Dunmore said. “‘No,’ she said,” said Élodie d’Arc-李. “We,” people said.\n")]
    public void Any_text(string text)
    {
        XElement document = Export(_workspace.With("odd.md", text), "@odd.md");
        string[] ids = [.. document.Descendants().Attributes(Id).Select(a => a.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(document.Descendants().Attributes().Where(a => a.Value.StartsWith('#')), a => Assert.Contains(a.Value[1..], ids));
        Assert.All(document.Descendants(Tei + "div"), division => Assert.Contains(division.Elements(), e => e.Name.LocalName != "head"));
    }

    [Fact]
    public void Several_documents_are_a_corpus_in_which_an_id_is_one_thing()
    {
        XElement corpus = Export(_workspace.With("seeds/two.md", Town), "@seeds");
        Assert.Equal(Tei + "teiCorpus", corpus.Name);
        Assert.Equal(["teiHeader", "TEI", "TEI"], corpus.Elements().Select(e => e.Name.LocalName));
        string[] ids = [.. corpus.Descendants().Attributes(Id).Select(a => a.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(corpus.Descendants(Tei + "said"), s => Assert.Contains(((string)s.Attribute("who")!)[1..], ids));
    }

    [Fact]
    public void A_folder_gets_a_file_for_each()
    {
        _workspace.Run("export", "@seeds", "-f", "tei", "-o", "@out");
        Assert.Equal(Tei + "TEI", XElement.Parse(_workspace.Read("out/town.xml")).Name);
    }

    private static string? Link(XElement said, string name) => said.Attribute(name) is { } link ? name + " " + link.Value : null;

    private XElement Export(string path) => Export(_workspace, path);

    private static XElement Export(Workspace workspace, string path) =>
        XDocument.Parse(workspace.Run("export", path, "--format", "tei").Output, LoadOptions.PreserveWhitespace).Root!;
}
