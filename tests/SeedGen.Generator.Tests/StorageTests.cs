using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>A program says the same whether its texts are literals or the files themselves, embedded as they are.</summary>
public class StorageTests
{
    private const string Plain =
        "Ferry returns to Løvøya\n\nSKARVIK — Mayor Nora Quist called the ferry “a gift\nto the island.” “We waited,” she said. “Now we sail.”\n\n" +
        "The harbour office called it “costly.”\n";

    private const string Wide =
        "🚢 Ferry returns 𝔱𝔬 Løvøya\n\n😀😀 Mayor Zoë Ångström said: “The 🛳️ sails 𝟚 times, naïve as it is.” 日本 watched.\n\n" +
        "“👩‍👩‍👧 families came,” Ångström said. “Ça va 🎉!”\n";

    private const string Front =
        "---\ntitle: \"🚢 Løvøya: a ferry\"\ntags: [sea, “tide”, 🎉]\ncount: 12\nshare: 0.5\npublished: 2024-03-01\nopen: true\n---\n\n" +
        "“It 🛳️ sails,” Zoë Ångström said. Bob Ray called it *“a **fine** boat.”*\n";

    private static readonly (string Name, string Text)[] Contents =
        [("plain", Plain), ("wide", Wide), ("front", Front), ("inner mark", "\ufeff" + Wide),
        ("controls", "Odd\n\n“A\u2028b\u0085c\u0001,” Ann Lee said.\n")];

    private static readonly (string Name, Encoding Encoding)[] Encodings =
    [
        ("UTF-8", new UTF8Encoding(false)), ("UTF-8 with a mark", new UTF8Encoding(true)),
        ("UTF-16 LE", new UnicodeEncoding(false, true)), ("UTF-16 BE", new UnicodeEncoding(true, true)),
    ];

    public static TheoryData<string, string, bool> Files
    {
        get
        {
            TheoryData<string, string, bool> data = [];
            foreach ((string content, string _) in Contents)
            {
                foreach ((string encoding, Encoding _) in Encodings)
                {
                    data.Add(content, encoding, false);
                    data.Add(content, encoding, true);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_storages_make_the_same_program(string content, string encoding, bool carriageReturns)
    {
        string text = Contents.Single(c => c.Name == content).Text;
        if (carriageReturns) text = text.Replace("\n", "\r\n");
        Encoding encoder = Encodings.Single(e => e.Name == encoding).Encoding;
        byte[] file = [.. encoder.GetPreamble(), .. encoder.GetBytes(text)];

        string literal = Load(file, "literal"), resource = Load(file, "resource");
        Assert.Equal(literal, resource);

        // A mark in front of text without one of its own is the file's, and no text.
        string expected = encoder.GetPreamble().Length == 0 ? text.TrimStart('\ufeff') : text;
        Assert.Contains("Article.Text = " + expected + "\n", literal);
    }

    /// <summary>What the comparison compares: it would find two empty programs equal.</summary>
    [Fact]
    public void The_programs_say_what_the_files_say()
    {
        string said = Load(Encoding.UTF8.GetBytes(Front), "resource");
        foreach (string line in new[]
        {
            "Article.Title = 🚢 Løvøya: a ferry", "Article.Tags[2] = 🎉", "Article.Count = 12", "Article.Share = 0.5",
            "Article.Open = True", "Article.Quotes[0].Text = It 🛳️ sails,", "Article.Quotes[0].Speaker.Name = Zoë Ångström",
            "Article.Quotes[1].Text = a fine boat.",
            "Article.Quotes[0].Segments[0].Start = " + Front.IndexOf("It 🛳️", StringComparison.Ordinal),
            "Article.Quotes[0].Speaker.Person.Family = Ångström",
        })
        {
            Assert.True(said.Contains(line + "\n", StringComparison.Ordinal), line + "\n\n" + said);
        }
    }

    private static string Load(byte[] file, string storage)
    {
        using MemoryStream stream = new(file);
        Seed seed = new Seed("/p/seeds/Løvøya/a b.md", SourceText.From(stream, new UTF8Encoding(false)))
            .With("SeedGenPath", "seeds/Løvøya/a b.md").With("SeedName", "Piece");

        // As SeedGen.targets name it; only resource mode sets the metadata and embeds the file.
        const string LogicalName = "SeedGen/seeds/Løvøya/a b.md";
        bool embed = storage == "resource";
        if (embed) seed.With("SeedGenResource", LogicalName);
        Result result = new Project(seed).With("SeedGenStorage", storage).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(embed, result.Sources.Any(s => s.SourceText.ToString().Contains("return SeedText.Resource(\"SeedGen/\" + Path)")));
        Assembly assembly = embed ? result.Load((LogicalName, file)) : result.Load();
        object all = assembly.GetType("Demo.Seeds")!.GetProperty("All")!.GetValue(null)!;
        return Transcript.Of(((System.Collections.IEnumerable)all).Cast<object>().Single(), "Article");
    }
}
