using SeedGen.Naming;

namespace SeedGen.Core.Tests.Naming;

/// <summary>What things are called in C#.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("article", "Article")]
    [InlineData("harbour strike", "HarbourStrike")]
    [InlineData("2022-01-02 talks", "_20220102Talks")]
    [InlineData("class", "Class")]
    [InlineData("статья о мосте", "СтатьяОМосте")]
    [InlineData("記事", "記事")]
    [InlineData("...", "_")]
    [InlineData("😀", "_")]
    public void Of_files(string name, string identifier) => Assert.Equal(identifier, Identifiers.FromFileName(name));

    [Theory]
    [InlineData("Joan Tallis", "JoanTallis")]
    [InlineData("Zoë Lefèvre-D’Arcy", "ZoëLefèvreDArcy")]
    [InlineData("George W. Tallis Jr.", "GeorgeWTallisJr")]
    [InlineData("Zoe\u0308 Lund", "ZoëLund")] // as keyboards write it, however the text does
    [InlineData("e\u0302\u0301 \u0438\u0306", "ẾЙ")]
    [InlineData("Xe\u0353 Lund", "Xe\u0353Lund")]
    [InlineData("ibn Rashad", "IbnRashad")]
    public void Of_people(string name, string identifier) => Assert.Equal(identifier, Identifiers.FromPersonName(name));

    [Theory]
    [InlineData("colossal mistake", "ColossalMistake")]
    [InlineData("We have waited long enough, and now we build.", "WeHaveWaitedLongEnough")]
    [InlineData("Don’t", "Dont")]
    [InlineData("45 years", "_45Years")]
    [InlineData("… and then?", "AndThen")]
    [InlineData("It \ud83d\udef3\ufe0f sails", "ItSails")] // a ship, and the character that asks for it in colour
    [InlineData("1\ufe0f\u20e3 reason", "_1Reason")]
    [InlineData("?!", "_")]
    public void Of_quotes(string text, string identifier) => Assert.Equal(identifier, Identifiers.FromFirstWords(text));

    [Theory]
    [InlineData("Yes Yes No", "Yes Yes2 No")]
    [InlineData("Yes Yes2 Yes", "Yes Yes2 Yes3")] // the number that a neighbour has is left to it
    [InlineData("Count No", "Count_ No")]
    [InlineData("Count Count", "Count_ Count_2")]
    public void Clashes_rename_the_later_and_never_a_neighbour(string wanted, string given) =>
        Assert.Equal(given.Split(' '), Identifiers.MakeUnique(wanted.Split(' '), ReservedNames.InLists));

    [Theory]
    [InlineData("Article", true)]
    [InlineData("_1", true)]
    [InlineData("статья", true)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("class", false)]
    [InlineData("", false)]
    public void Names_set_by_hand(string name, bool valid) => Assert.Equal(valid, Identifiers.IsValid(name));

    [Theory]
    [InlineData("abstract class int void while string record var _")]
    public void No_identifier_is_a_keyword(string words) =>
        Assert.All(words.Split(' '), word => Assert.True(Identifiers.IsValid(Identifiers.FromFirstWords(word))));
}
