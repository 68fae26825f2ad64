using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Titles of which one word is somebody's name elsewhere: “Tan Sri”, “El Hadj”, “Christian Democrat”, “Det Con”.</summary>
internal static class TitlesOfTwoWords
{
    /// <summary>Whether the token is one of the two words, in the run <c>[first, last]</c>.</summary>
    public static bool Has(TokenList tokens, int i, int first, int last) =>
        Begins(tokens, i, last) || (i > first && (Begins(tokens, i - 1, last) || (i < last && IsConstable(tokens, i))));

    /// <summary>“DI Varga”: the first letters of both in capitals, which are a particle in small letters.</summary>
    public static bool IsInspector(TokenList tokens, int i, int first, int last) =>
        i == first && i < last && tokens[i].Length == 2 && tokens.TextOf(i) == "DI" && tokens[i + 1].Casing != Casing.Upper;

    /// <summary>“U Khin Varga Osk”: how grown men are addressed in Myanmar; two words or more follow, and no street.</summary>
    public static bool IsBurmese(TokenList tokens, int i, int first, int last) =>
        i == first && i + 2 <= last && tokens[i].Length == 1 && tokens.Text[tokens[i].Start] == 'U'
        && tokens[i + 1].Casing == Casing.Capitalised && !tokens[last].Is(WordClass.PlaceNoun | WordClass.OrgNoun);

    private static bool Begins(TokenList tokens, int i, int last) => i + 1 < last
        && (IsTanSri(tokens, i) || IsElHadj(tokens, i) || IsParty(tokens, i));

    /// <summary>“Tan Sri Osk Varga”: the first word is a family name elsewhere.</summary>
    private static bool IsTanSri(TokenList tokens, int i) => tokens.Spells(i, "tan") && tokens.Spells(i + 1, "sri");

    /// <summary>“El Hadj Osk Varga”: whoever has been to Mecca.</summary>
    private static bool IsElHadj(TokenList tokens, int i) => (tokens.Spells(i, "el") || tokens.Spells(i, "al"))
        && tokens.TextOf(i + 1) is "Hadj" or "Hajj" or "Hadji" or "Haj";

    /// <summary>“Christian Democrat Orla Varga”: of which party.</summary>
    private static bool IsParty(TokenList tokens, int i) => tokens.Spells(i, "christian")
        && tokens.TextOf(i + 1) is "Democrat" or "Democratic" or "Social" or "Socialist" or "Conservative";

    /// <summary>“Det Con Orla Varga”, “Assistant Chief Con Osk Varga”: a constable.</summary>
    private static bool IsConstable(TokenList tokens, int i) => (tokens.Spells(i, "con") || tokens.Spells(i, "con."))
        && WordStrings.WithoutStop(tokens.LowerOf(i - 1)) is "det" or "detective" or "chief" or "ch" or "special" or "temp";
}
