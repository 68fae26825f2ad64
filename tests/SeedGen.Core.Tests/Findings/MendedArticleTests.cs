using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>An article that is damaged and mended says what it said.</summary>
public class MendedArticleTests
{
    private static readonly string Clean = """
        Ferry returns to Norhaven after three years

        NORHAVEN – The ferry across the bay will run again from Monday, harbour master Ines Dahl told reporters.

        “We sail at dawn, whatever the weather says,” Dahl said. “The pier is new, and so are the ropes.”

        Olaf Bering, a fisherman, called the fare “a scandal” and said he would go on rowing.

        “I have rowed across this bay for forty years.

        “I will row across it for forty more,” Bering added.

        According to the council, the ferry crosses the bay in forty minutes, eight times a day in summer.

        “She’s the ‘pride of the bay’ again,” said Mayor Petra Novak, who had promised the boat in her campaign.

        """.Replace("\r\n", "\n");

    public static TheoryData<string> LineEnds => ["\n", "\r\n"];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void One_flaw_is_mended_without_a_trace(string lineEnd)
    {
        string clean = Clean.Replace("\n", lineEnd);
        for (int seed = 0; seed < 400; seed++) Check(clean, new RandomTexts(seed), 1, lineEnd, seed);
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Several_flaws_are_mended_without_a_trace(string lineEnd)
    {
        string clean = Clean.Replace("\n", lineEnd);
        for (int seed = 0; seed < 400; seed++) Check(clean, new RandomTexts(seed), 4, lineEnd, seed);
    }

    [Fact]
    public void The_clean_article_has_no_finding() => Assert.Empty(SeedCompiler.Compile(new SourceFile("a.txt", Clean)).Findings);

    [Fact]
    public void Articles_of_the_press_say_what_they_said()
    {
        string folder = Path.Combine(Repository.Root, "..", "shared", "eval", "dev", "text");
        Assert.SkipUnless(Directory.Exists(folder), "the annotated articles do not lie beside the repository");
        foreach (string path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(path);
            SeedDocument before = SeedCompiler.Compile(new SourceFile(path, text));
            AnyTextTests.CheckFindings(text, before);
            SaysAtLeastAsMuch(Path.GetFileName(path), before, AnyTextTests.CheckFixes(new SourceFile(path, text)).Document);
        }
    }

    /// <summary>Each flaw in a paragraph of its own: two in one may add up to something else.</summary>
    private static void Check(string clean, RandomTexts random, int flaws, string lineEnd, int seed)
    {
        List<string> paragraphs = [.. clean.TrimEnd().Split(lineEnd + lineEnd)];
        List<string> added = [];
        int[] places = [.. Enumerable.Range(1, paragraphs.Count - 1).Select(i => (i, random.Below(1000))).OrderBy(p => p.Item2).Take(flaws)
            .Select(p => p.i)];
        foreach (int place in places) paragraphs[place] = Damage(paragraphs[place], random, lineEnd, added);
        string damaged = string.Join(lineEnd + lineEnd, [.. paragraphs, .. added]) + lineEnd;
        Assert.NotEqual(clean, damaged);
        FixedDocument done = DocumentFixer.Fix(new SourceFile("a.txt", damaged));
        Assert.True(done.File.Content == clean, $"text {seed}\n{damaged}\n\n{done.File.Content}");
    }

    /// <summary>The paragraph with one flaw, or an unneeded one behind it.</summary>
    private static string Damage(string paragraph, RandomTexts random, string lineEnd, List<string> added)
    {
        int mark = Pick(paragraph, random, c => c is '“' or '”');
        int stop = Pick(paragraph, random, c => c is ',' or '.');
        switch (random.Below(7))
        {
            case 0 when mark >= 0:
                return Replace(paragraph, mark, paragraph[mark] == '“' ? "”" : "“");
            case 1 when mark >= 0 && paragraph.Count(c => c is '“' or '”') % 2 == 0:
                return Replace(paragraph, mark, "\"");
            case 2 when mark >= 0:
                return paragraph.Insert(paragraph[mark] == '“' ? mark + 1 : mark, " ");
            case 3:
                return paragraph.Insert(stop, "  ");
            case 4:
                added.Add(paragraph);
                return paragraph;
            case 5:
                return paragraph + lineEnd + lineEnd + "Share this article";
            default:
                return paragraph.Insert(random.Below(paragraph.Length + 1), "\u200b");
        }
    }

    private static string Replace(string text, int at, string by) => text.Remove(at, 1).Insert(at, by);

    private static int Pick(string text, RandomTexts random, Func<char, bool> wanted)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => wanted(text[i]))];
        return places.Length == 0 ? -1 : places[random.Below(places.Length)];
    }

    private static void SaysAtLeastAsMuch(string name, SeedDocument before, SeedDocument after)
    {
        HashSet<string> torn = [.. before.People.Where(p => p.Mentions.Any(m => IsTorn(m.Span, before.Findings))).Select(p => p.Name)];
        string Show(Quote quote, bool speaker) =>
            $"{name}: {string.Concat(quote.Text.Where(char.IsLetterOrDigit))} {(speaker ? quote.Speaker?.Name : null)}";
        HashSet<string> quotes = [.. after.Quotes.Select(q => Show(q, true)), .. after.Quotes.Select(q => Show(q, false))];
        Assert.Empty(before.Quotes.Select(q => Show(q, q.Speaker != null && !torn.Contains(q.Speaker.Name))).Except(quotes));
        Assert.Empty(before.People.Select(p => p.Name).Except(torn).Except(after.People.Select(p => p.Name)));
    }

    /// <summary>An invisible character in a name cuts it in two: it is whole when mended.</summary>
    private static bool IsTorn(TextSpan name, IEnumerable<Finding> findings) =>
        findings.Any(f => f.Id == "SEED1007" && f.Span.End >= name.Start && f.Span.Start <= name.End);
}
