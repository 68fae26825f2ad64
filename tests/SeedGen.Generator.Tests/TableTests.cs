using System.Collections;
using System.Reflection;
using SeedGen.Generator.Tests.Harness;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Tests;

/// <summary>Every place and number of a document survives the table that it is packed into.</summary>
public class TableTests
{
    public static TheoryData<string> Texts =>
    [
        Repository.Read("seeds/article.txt"),
        Repository.Read("tests/SeedGen.Generator.Tests/Articles/harbour-strike.txt"),
        Repository.Read("tests/SeedGen.Generator.Tests/Articles/clinic.md"),
        "Far\n\n“Yes,” Ann Lee said.\n\n" + new string('a', 70_000) + ".\n\n“No,” she said. “Never.” Police called it “odd.”\n",
        "“Nobody,” he said.\n",
        "",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Everything_comes_back(string text)
    {
        SeedDocument document = SeedCompiler.Compile(new SourceFile("seeds/odd.md", text));
        object seeds = new Project(new Seed("/p/seeds/odd.md", text).With("SeedGenPath", "seeds/odd.md")).Run().Load()
            .GetType("Demo.Seeds")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(Expected(document), Said(((IEnumerable)seeds).Cast<object>().Single()));
    }

    private static IEnumerable<string> Expected(SeedDocument document)
    {
        LineMap lines = new(document.Text);
        foreach (Paragraph p in document.Paragraphs) yield return $"{p.Kind} {Span(p.Span)}";
        foreach (Quote q in document.Quotes)
        {
            int line = lines.PositionOf(q.Segments[0].Start).Line + 1;
            yield return $"{q.Kind} {q.Paragraph} {line} {string.Join(' ', q.Segments.Select(Span))}";
            if (q.Speaker is { } s) yield return $"{s.Kind} {s.Name} {s.By} {(s.Mention is { } m ? Span(m) : "")}";
        }

        foreach (Person p in document.People)
        {
            yield return $"{p.Name} {p.Given} {p.Family} {string.Join('/', p.Roles)} {string.Join('/', p.Aliases)}";
            foreach (Mention m in p.Mentions) yield return $"{m.Kind} {Span(m.Span)}";
        }
    }

    private static IEnumerable<string> Said(object article)
    {
        foreach (object p in List(article, "Paragraphs")) yield return $"{Get(p, "Kind")} {Get(p, "Span")}";
        foreach (object q in List(article, "Quotes"))
        {
            yield return $"{Get(q, "Kind")} {Get(Get(q, "Paragraph")!, "Index")} {Get(q, "Line")} {string.Join(' ', List(q, "Segments"))}";
            if (Get(q, "Speaker") is { } s) yield return $"{Get(s, "Kind")} {Get(s, "Name")} {Get(s, "By")} {Get(s, "Mention")}";
        }

        foreach (object p in List(article, "People"))
        {
            yield return $"{Get(p, "Name")} {Get(p, "Given")} {Get(p, "Family")} {string.Join('/', List(p, "Roles"))} {string.Join('/', List(p, "Aliases"))}";
            foreach (object m in List(p, "Mentions")) yield return $"{Get(m, "Kind")} {Get(m, "Span")}";
        }
    }

    private static string Span(TextSpan span) => $"[{span.Start}..{span.End})";

    private static IEnumerable<object> List(object of, string property) => ((IEnumerable)Get(of, property)!).Cast<object>();

    private static object? Get(object of, string name)
    {
        // Documents hide Quotes and People of their base.
        PropertyInfo[] properties = of.GetType().GetProperties();
        return properties.First(p => p.Name == name).GetValue(of);
    }
}
