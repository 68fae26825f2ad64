using SeedGen.Language;

namespace SeedGen.People.Evidence.Words;

/// <summary>What single words of a name can be; the questions that several clues share.</summary>
internal static class NameWords
{
    /// <summary>“Luke”: a given name that everybody knows, and nothing else.</summary>
    public static bool IsFrequentGiven(in Token token) =>
        token.Is(NameClass.GivenMainly) && token.Is(NameClass.GenderSure) && !token.Is(NameClass.Place | NameClass.PlaceMajor);

    /// <summary>Neither the lists of names nor the language know it.</summary>
    public static bool IsUnknown(in Token token) => token.Name == NameClass.None && !token.Is(WordClass.CommonWord)
        && (token.Word & ~WordClass.Abbreviation) == WordClass.None;

    /// <summary>A family name that is neither a town nor a word.</summary>
    public static bool IsFamilyOnly(in Token token) =>
        token.Is(NameClass.Surname) && !token.Is(NameClass.Place | NameClass.PlaceMajor) && token.Word == WordClass.None;

    /// <summary>“Miami Heat”: a town before a noun is a club's.</summary>
    public static bool IsTown(in Token token) => token.Is(NameClass.Place | NameClass.PlaceMajor) && !token.Is(NameClass.Given);

    /// <summary>“Nguyen Thi Thu”, “Tran Van May”: whatever word the given name is.</summary>
    public static bool AreVietnamese(TokenList tokens, int first, int last) =>
        last > first + 1 && tokens[first].Is(NameClass.FamilyFirst) && tokens.TextOf(first + 1) is "Thi" or "Van" or "Thị" or "Văn";

    /// <summary>“Big Joe Varga”.</summary>
    public static bool IsEpithet(TokenList tokens, int i) => tokens.TextOf(i) is "Big" or "Wee" or "Old" or "Auld" or "Little";

    /// <summary>“Majesty”, “Grace”: how somebody of rank is addressed.</summary>
    public static bool IsStyle(TokenList tokens, int i) => tokens.TextOf(i) is "Majesty" or "Highness" or "Excellency"
        or "Holiness" or "Eminence" or "Lordship" or "Ladyship" or "Grace" or "Honor" or "Honour" or "Beatitude";

    /// <summary>“Lowmerians”.</summary>
    public static bool AreInhabitants(string word) =>
        word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("ites", StringComparison.Ordinal)
        || word.EndsWith("ists", StringComparison.Ordinal);
}
