using System.Globalization;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>The same seeds give the same bytes: on every run, in every order, under every culture.</summary>
public class DeterminismTests
{
    private static readonly Seed[] Seeds =
    [
        new Seed("/p/seeds/article.txt", Repository.Read("seeds/article.txt")).With("SeedGenPath", "seeds/article.txt"),
        new Seed("/p/seeds/one.txt", "One\n\n“It is İstanbul,” Ilkay Işık said in 1.5 hours.\n").With("SeedGenPath", "seeds/one.txt"),
        new Seed("/p/seeds/two.md", "---\nprice: 1.25\n---\n# Two\n\n“No,” Bob Ray said.\n").With("SeedGenPath", "seeds/two.md"),
    ];

    [Fact]
    public void Two_runs() => Assert.Equal(Texts(Seeds), Texts(Seeds));

    [Fact]
    public void Any_order() =>
        Assert.Equal(Texts(Seeds).Order(StringComparer.Ordinal), Texts([Seeds[2], Seeds[0], Seeds[1]]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Any_culture(string name)
    {
        List<string> expected = Texts(Seeds);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(expected, Texts(Seeds));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_are_line_feeds() => Assert.All(
        new Project(new Seed("seeds/one.txt", "One\n\nBody.\n")).Run().Sources,
        source => Assert.DoesNotContain('\r', source.SourceText.ToString()));

    private static List<string> Texts(Seed[] seeds) => [.. new Project(seeds).Run().Sources.Select(s => s.HintName + "\n" + s.SourceText)];
}
