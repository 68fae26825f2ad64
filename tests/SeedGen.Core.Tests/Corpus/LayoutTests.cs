using System.Text;
using System.Text.RegularExpressions;
using SeedGen.Model;

namespace SeedGen.Core.Tests.Corpus;

/// <summary>Who says what does not hang on how a text is laid out: the articles of tests/corpus in the layouts of archives.</summary>
public partial class LayoutTests
{
    private const int Width = 72;

    public static TheoryData<string> All => [.. Articles];

    private static IEnumerable<string> Articles =>
        Repository.Files("tests/corpus/dev").Where(f => f.EndsWith(".txt", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Lines_are_cut_at_a_fixed_width(string path) => AssertSame(path, Wrapped);

    [Theory]
    [MemberData(nameof(All))]
    public void Lines_are_cut_and_paragraphs_are_indented(string path) =>
        AssertSame(path, text => Wrapped(text).Replace("\n\n", "\n    ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void A_line_is_a_paragraph(string path) => AssertSame(path, text => text.Replace("\n\n", "\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Two_spaces_stand_between_sentences(string path) => AssertSame(path, text => BetweenSentences().Replace(text, "  "));

    [Theory]
    [MemberData(nameof(All))]
    public void Lines_end_as_on_Windows(string path) => AssertSame(path, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    /// <summary>How far back a “they” is looked for is counted in letters: in one article references make it too far.</summary>
    public static TheoryData<string> WithReferences => [.. Articles.Where(a => !a.Contains("301-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WithReferences))]
    public void Marks_are_references_of_HTML(string path) => AssertSame(path, text => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("“", "&ldquo;", StringComparison.Ordinal)
        .Replace("”", "&rdquo;", StringComparison.Ordinal).Replace("’", "&#8217;", StringComparison.Ordinal)
        .Replace("‘", "&lsquo;", StringComparison.Ordinal).Replace("é", "&eacute;", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Paragraphs_are_tags_of_HTML(string path) => AssertSame(path, text =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => $"<p>{p}</p>")));

    /// <summary>Capitals tell nothing of names that are words, and of words that no list has: nine quotes in ten keep their speaker.</summary>
    [Fact]
    public void A_teleprinter_has_no_small_letters()
    {
        int same = 0, all = 0;
        foreach (string path in Articles)
        {
            string text = AnnotatedArticle.Read(path).Text;
            string[] quotes = [.. Compiled.Text(text).ShowQuotes()];
            HashSet<string> found = new(Compiled.Text(text.ToUpperInvariant()).ShowQuotes(), StringComparer.OrdinalIgnoreCase);
            (same, all) = (same + quotes.Count(found.Contains), all + quotes.Length);
        }

        Assert.InRange(same, all * 9 / 10, all);
    }

    private static void AssertSame(string path, Func<string, string> lay)
    {
        string lines = AnnotatedArticle.Read(path).Text.Replace("\n\n", "\n", StringComparison.Ordinal);
        string text = lines.Replace("\n", "\n\n", StringComparison.Ordinal);
        Assert.Equal(Show(text), Show(lay(text)));
    }

    private static string Show(string text)
    {
        SeedDocument document = Compiled.Text(text);
        return string.Join("\n", [.. document.ShowQuotes(), .. document.ShowPeople()]);
    }

    private static string Wrapped(string text)
    {
        StringBuilder wrapped = new(text);
        for (int i = 0, start = 0, space = -1; i < text.Length; i++)
        {
            if (text[i] == '\n') start = i + 1;
            else if (text[i] == ' ') space = i;
            if (i - start < Width || space <= start) continue;
            wrapped[space] = '\n';
            start = space + 1;
        }

        return wrapped.ToString();
    }

    [GeneratedRegex("(?<=[.!?”\"’]) (?=\\S)")]
    private static partial Regex BetweenSentences();
}
