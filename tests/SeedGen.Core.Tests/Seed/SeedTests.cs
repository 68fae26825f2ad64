using System.Text.Json;
using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Core.Tests.Seed;

/// <summary>
/// The seed of the project, seeds/article.txt, against its full answer, which was written by hand: article.json beside this file. Of
/// a person's roles the answer lists every wording that the text has.
/// </summary>
public class SeedTests
{
    private static readonly JsonElement Answer =
        JsonDocument.Parse(Repository.Read("tests/SeedGen.Core.Tests/Seed/article.json")).RootElement;

    private static readonly SeedDocument Article = Compiled.File("seeds/article.txt", Repository.Read("seeds/article.txt"));

    [Fact]
    public void Title_dateline_and_paragraphs()
    {
        Assert.Equal("Deep disagreements emerge as the United States and Russia enter into negotiations on Ukraine", Article.Title!.Text);
        Assert.Equal("WILMINGTON, Del.", Article.Dateline!.Place);
        Assert.Equal(
            [(ParagraphKind.Title, 1), (ParagraphKind.Body, 23), (ParagraphKind.Caption, 2), (ParagraphKind.Credit, 1),
            (ParagraphKind.Boilerplate, 1)],
            Article.Paragraphs.GroupBy(p => p.Kind).Select(g => (g.Key, g.Count())));
    }

    [Fact]
    public void Eighteen_people_with_their_other_names()
    {
        Assert.Equal(18, Article.People.Count);
        Assert.Equal(
            Answer.GetProperty("people").EnumerateArray().Select(p => $"{p.GetProperty("name")}: {string.Join(", ", Texts(p, "aliases"))}"),
            Article.People.Select(p => $"{p.Name}: {string.Join(", ", p.Aliases)}"));
    }

    [Fact]
    public void Each_with_a_role_in_the_words_of_the_text() => Assert.All(
        Answer.GetProperty("people").EnumerateArray().Zip(Article.People),
        pair =>
        {
            Assert.NotEmpty(pair.Second.Roles);
            Assert.Subset(Texts(pair.First, "roles").ToHashSet(), pair.Second.Roles.ToHashSet());
        });

    [Fact]
    public void Ten_quotes_in_fifteen_segments_each_with_its_speaker()
    {
        Assert.Equal((10, 15), (Article.Quotes.Count, Article.Quotes.Sum(q => q.Segments.Count)));
        Assert.Equal(
            Answer.GetProperty("quotes").EnumerateArray().Select(q =>
                $"{Segments(q)} · {q.GetProperty("kind")} · {q.GetProperty("speaker_kind")} {q.GetProperty("speaker")}"),
            Article.Quotes.Select(q => $"{Segments(q)} · {q.Kind} · {q.Speaker!.Kind} {q.Speaker.Name}"),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Its_flaws_at_their_places_and_no_other() => Assert.Equal(
        [
            "SEED1005 19:416", "SEED2003 29:1", "SEED1006 36:262", "SEED1006 40:552", "SEED1005 40:568", "SEED1003 40:569",
            "SEED2004 54:1",
        ],
        Article.ShowFindings());

    [Fact]
    public void The_readme_shows_the_worst_of_them()
    {
        Finding wrong = Article.Findings.Single(f => f.Id == "SEED1003");
        Assert.Contains($"\nseeds/article.txt(40,569): warning SEED1003: {wrong.Message}\n",
            Repository.Read("README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_line_ends_change_no_word()
    {
        SeedDocument windows = Compiled.File("seeds/article.txt", Article.Text.Replace("\n", "\r\n"));
        Assert.Equal(Article.ShowQuotes(), windows.ShowQuotes());
        Assert.Equal(Article.ShowPeople(), windows.ShowPeople());
        Assert.Equal(Article.ShowParagraphs(), windows.ShowParagraphs());
        Assert.Equal(Article.ShowFindings(), windows.ShowFindings());
    }

    private static string Segments(Quote quote) => string.Join(" + ", quote.Segments.Select(s => $"{s.Start} {s.In(Article.Text)}"));

    /// <summary>The answer counts the space before a closing mark to the words.</summary>
    private static string Segments(JsonElement quote) => string.Join(" + ", quote.GetProperty("segments").EnumerateArray().Select(s =>
        $"{s[0]} {Article.Text[s[0].GetInt32()..s[1].GetInt32()].TrimEnd()}"));

    private static IEnumerable<string> Texts(JsonElement person, string property) =>
        person.GetProperty(property).EnumerateArray().Select(e => e.GetString()!);
}
