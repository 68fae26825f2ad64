using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Language;

/// <summary>What is one word.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("Nora O’Dell-Brace met.", "Nora|O’Dell-Brace|met|.")]
    [InlineData("the mayor’s and the Quists’ bridge", "the|mayor|’s|and|the|Quists|’|bridge")]
    [InlineData("It'll rain, we're told", "It|'ll|rain|,|we|'re|told")]
    [InlineData("don’t", "don’t")]
    [InlineData("Mr. Fell and Gen. Arden", "Mr.|Fell|and|Gen.|Arden")]
    [InlineData("George W. Tallis", "George|W.|Tallis")]
    [InlineData("the U.S. and J.T. Lund", "the|U.S.|and|J.T.|Lund")]
    [InlineData("1,250.50 at 10:30 on 1-2", "1,250.50|at|10:30|on|1-2")]
    [InlineData("No. 2 wins. No. Nobody", "No.|2|wins|.|No|.|Nobody")]
    [InlineData("Wait... what?!", "Wait|...|what|?!")]
    [InlineData("roof — the old — fell -- twice", "roof|—|the|old|—|fell|--|twice")]
    [InlineData("@ned_fell wrote", "@ned_fell|wrote")]
    [InlineData("the ’90s", "the|’90s")]
    [InlineData("Zoe\u0308 Lefèvre", "Zoe\u0308|Lefèvre")]
    [InlineData("Quis\u00adt met Zo\u00adra\u00ad.", "Quis\u00adt|met|Zo\u00adra|.")]
    [InlineData("FranÃ§ois met JuliÃ¡n (£5)", "FranÃ§ois|met|JuliÃ¡n|(|£|5|)")]
    [InlineData("a 😀 b", "a|😀|b")]
    public void Words(string text, string tokens)
    {
        TokenList list = new();
        list.Begin(text, 0);
        Tokenizer.Tokenize(list, new TextSpan(0, text.Length));
        Assert.Equal(tokens, string.Join("|", Enumerable.Range(0, list.Count).Select(list.TextOf)));
    }

    [Theory]
    [InlineData("bridge", Casing.Lower)]
    [InlineData("Quist", Casing.Capitalised)]
    [InlineData("McTallis", Casing.Capitalised)]
    [InlineData("LNA", Casing.Upper)]
    [InlineData("W.", Casing.Initial)]
    [InlineData("J.T.", Casing.Initial)]
    [InlineData("iPier", Casing.Mixed)]
    [InlineData("橋", Casing.None)]
    public void Capitals(string word, object casing)
    {
        TokenList list = new();
        list.Begin(word, 0);
        Tokenizer.Tokenize(list, new TextSpan(0, word.Length));
        Assert.Equal(casing, list[0].Casing);
    }
}
