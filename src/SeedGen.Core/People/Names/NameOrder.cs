using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Where the family name stands in a full name: behind the given name in most, in front of it or inside in others.</summary>
internal static class NameOrder
{
    /// <summary>
    /// “Kim Min-jun”, “Xi Jinping”; “Hoang Thi Lan”: a mark of the sex stands behind the family name; “Ra Ki-hong”: a rare family.
    /// </summary>
    public static bool IsFamilyFirst(NameMention mention, string[] words, TokenList tokens)
    {
        ref Token first = ref tokens[mention.First];
        if (words.Length > 2 && words[1] is "Thi" or "Thị") return true;
        if (words.Length > 2 && words[0] == "Wee" && tokens[mention.First + 1].Is(NameClass.Given | NameClass.Nickname)) return false;
        ref Token last = ref tokens[mention.Last];
        if (first.Is(NameClass.FamilyFirst))
            return !last.Is(NameClass.SurnameCommon) || (!first.Is(NameClass.Given) && last.Is(NameClass.FamilyFirst))
                || (words.Length >= 3 && !first.Is(NameClass.GivenMainly) && HasGivenInSyllables(words));
        return words.Length == 2 && !first.Is(NameClass.GivenMainly)
            && (HyphenatedWords.IsGivenName(tokens, mention.Last) || JapaneseNames.AreFamilyAndGiven(tokens, mention.First, mention.Last));
    }

    /// <summary>“Alan Tam Wing-kin”, “Edwin Tong Seng Heng”.</summary>
    public static bool IsFamilyInside(NameMention mention, string[] words, TokenList tokens)
    {
        const int longestSyllable = 6;
        if (words.Length > 3 && words[2] is "Thi" or "Van" && tokens[mention.First + 1].Is(NameClass.FamilyFirst)
            && !tokens[mention.First].Is(NameClass.FamilyFirst))
            return true;
        if (words.Length is not (3 or 4) || mention.Last != mention.First + words.Length - 1
            || !tokens[mention.First].Is(NameClass.GivenMainly))
            return false;
        ref Token family = ref tokens[mention.First + 1];
        if (words.Length == 3)
            return (!family.Is(NameClass.GivenMainly) || family.Is(NameClass.FamilyFirst))
                && HyphenatedWords.IsGivenName(tokens, mention.Last);
        return family.Is(NameClass.FamilyFirst) && words[2].Length <= longestSyllable && words[3].Length <= longestSyllable
            && char.IsUpper(words[2][0]) && !NameSuffix.Is(words[3]);
    }

    /// <summary>“Kim Min-jun”, “Kim Jong Un”, and not “Kim Varga”: the given name is two syllables written apart.</summary>
    public static bool HasGivenInSyllables(string[] words)
    {
        const int longestSyllable = 5;
        return words.Length == 2
            ? words[1].IndexOf('-') > 0
            : words.Length >= 3 && words.Skip(1).All(static w => w.Length <= longestSyllable);
    }
}
