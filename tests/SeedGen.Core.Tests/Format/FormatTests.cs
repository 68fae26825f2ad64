using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Format;

/// <summary>
/// Every example of docs/format.md yields what stands under it. Of each kind of line that an example has, it has all; the kinds of
/// paragraph count as one, and warnings and errors are never left out.
/// </summary>
public class FormatTests
{
    private static readonly string[] ParagraphKinds = ["heading", "body", "caption", "credit", "boilerplate"];

    public static TheoryData<FormatExample> Examples => [.. FormatExample.ReadAll()];

    [Fact]
    public void The_file_has_examples() => Assert.True(Examples.Count >= 10);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Yields_what_it_says(FormatExample example)
    {
        SourceFile file = new(example.IsMarkdown ? "example.md" : "example.txt", example.Text);
        SideFile[] sides = [.. example.Sides.Select(side => SideFile.Read(new SourceFile(side.Name, side.Text)))];
        SeedDocument document = SeedCompiler.Compile(file, sides, TestContext.Current.CancellationToken);
        Assert.Empty(sides.SelectMany(side => side.Findings).Concat(document.SideFindings.Select(f => f.Finding)));
        string[] kinds = [.. example.Yields.Select(Group).Distinct()];
        string[] actual = [.. Lines(document).Where(line => kinds.Contains(Group(line)))];
        Assert.Equal(example.Yields, actual.Zip(example.Yields, (a, e) => Shorten(a, e)).Concat(actual.Skip(example.Yields.Count)));
        Assert.Equal(
            example.Yields.Where(line => line.StartsWith("finding:", StringComparison.Ordinal)).Select(line => line[9..17]),
            document.Findings.Where(f => f.Descriptor.Severity != FindingSeverity.Info || kinds.Contains("finding")).Select(f => f.Id));
    }

    private static IEnumerable<string> Lines(SeedDocument document)
    {
        if (document.Title != null) yield return "title: " + document.Title.Text;
        if (document.Dateline != null) yield return "dateline: " + document.Dateline.Place;
        if (document.Metadata.Name != null) yield return "name: " + document.Metadata.Name;
        foreach (string line in document.ShowProperties()) yield return "property: " + line;
        foreach (string line in document.ShowParagraphs().Where(line => !line.StartsWith("title", StringComparison.Ordinal)))
            yield return line;
        foreach (string line in document.ShowQuotes()) yield return "quote: " + line;
        foreach (string line in document.ShowPeople()) yield return "person: " + line;
        foreach (string line in document.ShowFindings()) yield return "finding: " + line;
    }

    private static string Group(string line)
    {
        string kind = line.Split(':')[0];
        return ParagraphKinds.Contains(kind) ? "paragraph" : kind;
    }

    /// <summary>The file cuts long paragraphs with “ …”.</summary>
    private static string Shorten(string actual, string expected) =>
        expected.EndsWith(" …", StringComparison.Ordinal) && actual.StartsWith(expected[..^2], StringComparison.Ordinal)
            ? expected
            : actual;
}
