using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Corpus;

/// <summary>The articles of tests/corpus: all can be read, and those that once came out whole stay whole.</summary>
public class CorpusTests
{
    public static TheoryData<string> All =>
        [.. Repository.Files("tests/corpus/dev").Concat(Repository.Files("tests/corpus/heldout")).Where(f => f.EndsWith(".txt",
            StringComparison.Ordinal))];

    public static TheoryData<string> Whole => ["28-oped", "29-press-release", "31-indonesia-afp", "49-us-congress"];

    [Theory]
    [MemberData(nameof(All))]
    public void The_annotation_can_be_read(string path)
    {
        AnnotatedArticle article = AnnotatedArticle.Read(path);
        Assert.DoesNotContain("[[", article.Text, StringComparison.Ordinal);
        Assert.True(article.Text.IndexOfAny(['{', '}', '<', '>']) < 0);
        Assert.All(article.Quotes,
            q => Assert.True(q.Key is '@' or '0' or '-' or '~' || article.Speakers.ContainsKey(q.Key), $"{q.Key} is nobody"));
        Assert.NotEmpty(Compiled.Text(article.Text).Paragraphs);
    }

    /// <summary>Every quote is found with its bounds and its speaker, nothing else is, and nobody else is a person.</summary>
    [Theory]
    [MemberData(nameof(Whole))]
    public void Comes_out_whole(string name)
    {
        AnnotatedArticle article = AnnotatedArticle.Read($"tests/corpus/dev/{name}.txt");
        SeedDocument document = Compiled.Text(article.Text);
        List<(TextSpan Span, Quote Quote)> found = [.. document.Quotes.SelectMany(q => q.Segments.Select(s => (s, q)))];
        foreach (AnnotatedQuote expected in article.Quotes.Where(q => q.Key is not ('-' or '~')))
        {
            string words = expected.Span.In(article.Text);
            int at = found.FindIndex(f => f.Span.Start >= expected.Span.Start && f.Span.End <= expected.Span.End
                && f.Span.Length + 6 > expected.Span.Length);
            Assert.True(at >= 0, "not found: " + words);
            Speaker? speaker = found[at].Quote.Speaker;
            if (article.Speakers.TryGetValue(expected.Key, out string? who) && who[0] != '@')
                Assert.True(speaker?.Name == who, $"{speaker?.Name ?? "nobody"} says {words}");
            else Assert.True(speaker?.Kind != SpeakerKind.Person, $"{speaker?.Name} says {words}");
            found.RemoveAt(at);
        }

        Assert.Empty(found.Where(f => !article.Quotes.Any(q => q.Key == '~' && q.Span.Start <= f.Span.Start && f.Span.End <= q.Span.End))
            .Select(f => f.Span.In(article.Text)));
    }
}
