using System.Text.RegularExpressions;
using System.Xml.Linq;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen view</c>.</summary>
public sealed partial class ViewTests : IDisposable
{
    private const string Flawed = """
        Storm & <sea>

        “It may sail ,” Ann Lee said. “We have waited long enough“, officials said.

        Share this article

        The harbour was empty. “Nobody knows what the sea will do to us now.” It was late.

        """;

    private readonly Workspace _workspace = new Workspace().With("seeds/a.txt", Flawed).With("seeds/b.txt", Texts.Clean);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_page_is_well_formed_and_loads_nothing()
    {
        string page = _workspace.Run("view", "@seeds", "-o", "-").Output;
        XElement html = Parse(page);
        Assert.DoesNotContain(html.Descendants().Attributes(), a => a.Name.LocalName == "src");
        Assert.All(html.Descendants("a"), a => Assert.StartsWith("#", a.Attribute("href")!.Value));
        Assert.DoesNotContain("url(", page);
    }

    [Fact]
    public void Every_link_has_a_target()
    {
        XElement html = Page();
        HashSet<string> ids = [.. html.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.All(html.Descendants("a"), a => Assert.Contains(a.Attribute("href")!.Value[1..], ids));
        Assert.Equal(ids.Count, html.Descendants().Attributes("id").Count());
    }

    [Fact]
    public void The_text_is_all_there_and_says_who_speaks()
    {
        XElement text = Page().Descendants("div").First(d => d.Attribute("class")?.Value == "text");
        Assert.Equal("Storm & <sea>", text.Element("h2")!.Value);
        Assert.Equal(
            ["It may sail ,", "We have waited long enough", "Nobody knows what the sea will do to us now."],
            text.Descendants("mark").Select(m => m.Value));
        Assert.Equal(["Ann Lee", "officials", "?"], WithClass(text, "who").Select(s => s.Value));
        Assert.Contains("“", WithClass(text, "flaw warning").Select(s => s.Value));
    }

    [Fact]
    public void Findings_are_listed_with_their_severity_in_words() => Assert.Contains(
        "warning SEED1003", Page().Descendants("td").Select(td => td.Value));

    private static IEnumerable<XElement> WithClass(XElement element, string name) =>
        element.Descendants("span").Where(s => s.Attribute("class")?.Value == name);

    [GeneratedRegex(@"<(meta)[^>]*>")]
    private static partial Regex EmptyElement();

    private XElement Page() => Parse(_workspace.Run("view", "@seeds", "-o", "-").Output);

    /// <summary>All that HTML has here and XML has not are the declaration and elements without an end.</summary>
    private static XElement Parse(string page) => XElement.Parse(
        EmptyElement().Replace(page.Replace("<!DOCTYPE html>", ""), "$0</$1>"), LoadOptions.PreserveWhitespace);
}
