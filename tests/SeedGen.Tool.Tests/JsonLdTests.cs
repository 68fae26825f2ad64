using System.Text.Json.Nodes;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen export --format jsonld</c>.</summary>
public sealed class JsonLdTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_document_is_an_article_with_people_and_quotations()
    {
        _workspace.With("town.txt", """
            ---
            date: 2024-05-06
            byline: Lena Marr
            source: The Packet
            url: https://example.org/bridge
            tags: [works, town hall]
            ---
            Council votes for the new bridge

            ELLERBY – “Now we build,” said Mayor Nora Quist. Officials called it “a gift.” Quist smiled.
            """);
        Assert.Equal(
            JsonNode.Parse("""
            {
              "@context": "https://schema.org", "@type": "NewsArticle", "identifier": "town.txt",
              "headline": "Council votes for the new bridge", "datePublished": "2024-05-06", "url": "https://example.org/bridge",
              "author": { "name": "Lena Marr" }, "publisher": { "@type": "Organization", "name": "The Packet" },
              "locationCreated": { "@type": "Place", "name": "ELLERBY" }, "keywords": ["works", "town hall"],
              "articleBody": "ELLERBY – “Now we build,” said Mayor Nora Quist. Officials called it “a gift.” Quist smiled.",
              "mentions": [
                {
                  "@type": "Person", "@id": "#NoraQuist", "name": "Nora Quist", "givenName": "Nora", "familyName": "Quist",
                  "alternateName": ["Quist"], "jobTitle": ["Mayor"]
                }
              ],
              "hasPart": [
                {
                  "@type": "Quotation", "@id": "#quote-1", "position": 1, "text": "Now we build,", "spokenByCharacter": { "@id": "#NoraQuist" }
                },
                { "@type": "Quotation", "@id": "#quote-2", "position": 2, "text": "a gift.", "spokenByCharacter": { "name": "Officials" } }
              ]
            }
            """)!.ToJsonString(),
            JsonNode.Parse(_workspace.Run("export", "@town.txt", "-f", "jsonld").Output)!.ToJsonString());
    }

    [Fact]
    public void Several_are_an_array_and_a_folder_gets_a_file_for_each()
    {
        _workspace.With("seeds/a.txt", Texts.Clean).With("seeds/b.txt", Texts.Clean);
        Assert.Equal(2, JsonNode.Parse(_workspace.Run("export", "@seeds", "-f", "jsonld").Output)!.AsArray().Count);
        _workspace.Run("export", "@seeds", "-f", "jsonld", "-o", "@out");
        Assert.Equal("NewsArticle", (string?)JsonNode.Parse(_workspace.Read("out/b.jsonld"))!["@type"]);
    }
}
