using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Marks;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Language;

/// <summary>Where the writer's sentences end; what somebody else says is one element of them.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("It rained. It poured!", "It rained.|It poured!")]
    [InlineData("Was it late? nobody asked.", "Was it late? nobody asked.")]
    [InlineData("Mr. Fell met Gov. Strand.", "Mr. Fell met Gov. Strand.")]
    [InlineData("George W. Tallis left.", "George W. Tallis left.")]
    [InlineData("She moved to the U.S. He stayed.", "She moved to the U.S.|He stayed.")]
    [InlineData("It cost 1.50 in all.", "It cost 1.50 in all.")]
    [InlineData("“No. Never. Not once,” Ann Lee said. She left.", "“No. Never. Not once,” Ann Lee said.|She left.")]
    [InlineData("“It is over.” Ann Lee left.", "“It is over.”|Ann Lee left.")]
    [InlineData("“Is it over?” asked Ann Lee.", "“Is it over?” asked Ann Lee.")]
    [InlineData("It fell (nobody knows why). It rose.", "It fell (nobody knows why).|It rose.")]
    [InlineData("Wait ... what? Wait ... He left.", "Wait ... what?|Wait ...|He left.")]
    public void Ends(string text, string sentences)
    {
        Prose prose = ProseOf("Title\n\n" + text);
        Assert.Equal(sentences,
            string.Join("|", prose.Sentences.Skip(1).Select(s => prose.Tokens.SpanOf(s.First, s.End - 1).In(prose.Text))));
    }

    [Fact]
    public void A_quoted_string_is_one_token_and_its_words_are_kept_apart()
    {
        Prose prose = ProseOf("Title\n\n“No. Never,” Ann Lee said.");
        Assert.Equal("Title|“No. Never,”|Ann|Lee|said|.",
            string.Join("|", Enumerable.Range(0, prose.Tokens.Count).Select(prose.Tokens.TextOf)));
        Assert.Equal("No|.|Never|,", string.Join("|", Enumerable.Range(0, prose.QuotedTokens.Count).Select(prose.QuotedTokens.TextOf)));
    }

    private static Prose ProseOf(string text)
    {
        FindingSink findings = new(text);
        ReadDocument read = DocumentReader.Read(new SourceFile("test.txt", text), [], findings, new ReadingMemory(), default);
        return Prose.Of(read, MarkPairer.Pair(read, findings, default), new ProseMemory(), default);
    }
}
