using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Given names that are spelled in Pinyin: “Yafei” of “Wang Yafei”, of two syllables written as one word.</summary>
internal static class ChineseNames
{
    private const int LongestName = 12;

    private static readonly string[] Initials =
        ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w"];

    private static readonly HashSet<string> Finals = new(
        ("a o e i u ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue").Split(' '),
        StringComparer.Ordinal);

    /// <summary>“Wang Yafei”: a family name that stands in front, and a word of two syllables that no list has.</summary>
    public static bool AreFamilyAndGiven(TokenList tokens, int first, int last) =>
        tokens[first].Is(NameClass.FamilyFirst)
        && (tokens[last].Name & ~NameClass.Surname) == NameClass.None && tokens[last].Word == WordClass.None
        && tokens[last].Casing == Casing.Capitalised
        && tokens[last].Length <= LongestName && AreTwoSyllables(WordStrings.Lower(tokens.TextOf(last)));

    private static bool AreTwoSyllables(string word)
    {
        for (int cut = 1; cut < word.Length; cut++)
        {
            if (IsSyllable(word.Substring(0, cut)) && IsSyllable(word.Substring(cut))) return true;
        }

        return false;
    }

    private static bool IsSyllable(string part)
    {
        if (part is "a" or "ai" or "an" or "ang" or "ao" or "e" or "en" or "er" or "ou") return true;
        foreach (string initial in Initials)
        {
            if (part.StartsWith(initial, StringComparison.Ordinal)) return Finals.Contains(part.Substring(initial.Length));
        }

        return false;
    }
}
