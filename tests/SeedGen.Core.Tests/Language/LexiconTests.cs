using SeedGen.Language;

namespace SeedGen.Core.Tests.Language;

/// <summary>What the word lists know. That the packed files are what the lists say is tested beside them.</summary>
public class LexiconTests
{
    [Theory]
    [InlineData("said", WordClass.CueVerb)]
    [InlineData("insisting", WordClass.CueVerb)]
    [InlineData("Governor", WordClass.Title)]
    [InlineData("hydrologist", WordClass.PersonNoun)]
    [InlineData("spokeswoman", WordClass.FemaleNoun)]
    [InlineData("committee", WordClass.OrgNoun)]
    [InlineData("Monday", WordClass.Weekday)]
    [InlineData("largest", WordClass.Adjective)]
    [InlineData("cheaper", WordClass.Adjective)]
    public void Words(string word, object kind) => Assert.True((Lexicon.Word(word) & (WordClass)kind) != 0);

    [Theory]
    [InlineData("Mary", NameClass.GivenFemale)]
    [InlineData("George", NameClass.GivenMale)]
    [InlineData("Johnson", NameClass.Surname)]
    [InlineData("Paris", NameClass.Place)]
    public void Names(string word, object kind) => Assert.True((Lexicon.Name(word) & (NameClass)kind) != 0);

    [Theory]
    [InlineData("")]
    [InlineData("Qzzxlwmp")]
    [InlineData("橋")]
    public void Unknown_words_are_nothing(string word) =>
        Assert.Equal((WordClass.None, NameClass.None), (Lexicon.Word(word), Lexicon.Name(word)));
}
