using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>The noun of a description behind a name: “hydrologist” in “, a senior hydrologist at the Lowmere Institute”.</summary>
internal static class AppositionHead
{
    /// <summary>Tokens before the end of the noun phrase that says what somebody is.</summary>
    private const int LongestPhrase = 10;

    /// <summary>The noun of the phrase that begins at <paramref name="first"/>; -1 where it says nothing of what somebody is.</summary>
    public static int Of(TokenList tokens, PersonIndex people, int first, int end)
    {
        if (first >= tokens.Count || BeginsElsewise(tokens, first)) return -1;
        int head = -1, i = IsOneOf(tokens, first) ? first + 2 : first;
        // “now professor at Lowmere”, “associate director”, “managing partner”
        if (i + 1 < tokens.Count
            && (tokens[i].Tag == Tag.Adverb || (tokens[i].Is(WordClass.TitleModifier | WordClass.Adjective | WordClass.VerbGerund)
            && tokens[i].Casing == Casing.Lower && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective))) i++;
        for (; i <= first + LongestPhrase && i < tokens.Count && tokens[i].Start < end; i++)
        {
            if (!IsPart(tokens, i, head)) break;
            if ((RoleWords.IsOffice(tokens, i) || IsCountryman(tokens, first, i)) && tokens[i].Tag is Tag.Noun or Tag.Name or Tag.Adjective)
                head = i;
        }

        if (head < 0 || head != i - 1 || people.At(head) is { Person: not null }
            || (tokens[head].Casing == Casing.Upper && tokens[head].Length > 3))
            return -1;
        // “the World War II general”, “a Lowmere native”
        bool noun = tokens[head].Tag != Tag.Adjective || !tokens[head].Is(WordClass.MainlyAdjective) || tokens[head].Is(WordClass.Title)
            || (tokens[first].Tag == Tag.Determiner && head > first + 1);
        return noun ? head : -1;
    }

    /// <summary>“one of the advisers”.</summary>
    public static bool IsOneOf(TokenList tokens, int first) =>
        tokens.Spells(first, "one") && first + 2 < tokens.Count && tokens.Spells(first + 1, "of");

    /// <summary>“his chairman, Abel Renko, and former mayor Una Pike”, “Abel Renko, 42, faces one count”.</summary>
    private static bool BeginsElsewise(TokenList tokens, int first)
    {
        if (tokens[first].Tag == Tag.Coordinator || tokens.Spells(first, "both") || tokens.Spells(first, "few")) return true;
        return first + 1 < tokens.Count && tokens[first].Is(WordClass.VerbThird) && tokens[first].Casing == Casing.Lower
            && tokens[first + 1].Tag is Tag.Number or Tag.Determiner or Tag.PossessivePronoun;
    }

    /// <summary>“a Dane who”, “an elderly Belgian”.</summary>
    private static bool IsCountryman(TokenList tokens, int first, int i) =>
        tokens[i].Tag == Tag.Name && tokens[i].Is(WordClass.Demonym) && (tokens.Spells(first, "a") || tokens.Spells(first, "an"));

    private static bool IsPart(TokenList tokens, int i, int head)
    {
        Tag tag = tokens[i].Tag;
        if (i + 1 >= tokens.Count) return tag is Tag.Noun or Tag.Name;
        // “a senior official responsible for it”, “a Dane visiting Lowmere”
        if (tag == Tag.Adjective && head == i - 1 && !RoleWords.IsOffice(tokens, i))
            return tokens[i + 1].Tag is Tag.Noun or Tag.Adjective && !tokens[i + 1].IsCapitalised;
        // “a pollster working for the union”
        if (head == i - 1 && tokens[i].Is(WordClass.VerbGerund)
            && tokens[i + 1].Tag is Tag.Preposition or Tag.Name or Tag.Determiner or Tag.PossessivePronoun)
            return false;
        // “a highly respected strategist”
        if (tag == Tag.Adverb)
            return tokens[i + 1].Is(WordClass.Adjective | WordClass.VerbParticiple)
                && tokens[i - 1].Tag is Tag.Determiner or Tag.Possessive;
        if (tag is Tag.Participle or Tag.Verb && tokens[i].Is(WordClass.VerbParticiple) && tokens[i - 1].Tag == Tag.Adverb)
            return tokens[i + 1].Tag is Tag.Noun or Tag.Adjective;
        if (tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Number)
            return true;
        if (tag == Tag.Coordinator) return tokens[i + 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number;
        if (head >= 0) return false;
        // “Action for Lowmere’s director”
        if (tag == Tag.Preposition)
            return tokens[i - 1].IsCapitalised && tokens[i + 1].IsCapitalised && (tokens.Spells(i, "of") || tokens.Spells(i, "for"));
        // “a Lowmere, Ohio, native”
        return tag == Tag.Comma
            && (AppositionEnd.EndOfPlace(tokens, i) > 0 || AppositionEnd.EndOfPlace(tokens, i - 2) == i - 1
                || AppositionEnd.EndOfPlace(tokens, i - 3) == i - 1);
    }
}
