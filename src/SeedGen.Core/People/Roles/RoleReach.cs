using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// How far to the left the words of a title or job in front of a name reach: “former Lowmere Mayor Orla Tain”, but
/// “many followed Mayor Tain”, “the bill Mayor Tain signed”.
/// </summary>
internal static class RoleReach
{
    /// <summary>UTF-16 code units of the name of a work, marks included.</summary>
    private const int LongestWork = 48;

    /// <summary>The first token of the phrase that ends with its noun at <paramref name="last"/>.</summary>
    /// <param name="tokens">The writer's words.</param>
    /// <param name="title">First token of the title; the noun, where it is not capitalised.</param>
    /// <param name="last">The noun.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="titleCase">It stands in a headline that capitalises every word.</param>
    public static int FirstOf(TokenList tokens, int title, int last, int start, bool titleCase)
    {
        int first = last;
        while (first > 0 && last - first < RoleEntries.LongestRole && tokens[first - 1].Start >= start
            && tokens[first].Tag != Tag.PossessivePronoun)
        {
            // “Secretary of State”, but “adviser to Mayor”
            if (first > title && !tokens[first - 1].IsCapitalised
                && !(tokens.Spells(first - 1, "to") && tokens[last].Is(WordClass.Title | WordClass.PersonNoun)))
                first--;
            else if (IsPart(tokens, first - 1, last, start, titleCase)) first--;
            else if (!titleCase && (JoinsName(tokens, first - 1, last, start) || JoinsNouns(tokens, first - 1, last))) first -= 2;
            else break;
        }

        while (first < last
            && (tokens[first].Tag == Tag.Possessive
                || (first >= title && tokens[first].Casing == Casing.Lower && tokens[first].Tag == Tag.Preposition)))
            first++;
        return first;
    }

    private static bool IsPart(TokenList tokens, int i, int last, int start, bool titleCase)
    {
        ref Token token = ref tokens[i];
        if (token.Tag is Tag.Possessive or Tag.PossessivePronoun) return true;
        if (tokens.Spells(i, "first") && (tokens.Spells(i + 1, "lady") || tokens.Spells(i + 1, "minister"))) return true;
        if (token.Tag == Tag.Number) return IsModifyingNumber(tokens, i, start);
        if (token.Kind == TokenKind.Quote) return IsWork(tokens, i);
        if (token.Kind is not TokenKind.Word || IsTime(tokens, i, start)) return false;
        return token.IsCapitalised ? RoleModifiers.IsCapitalised(tokens, i, start, titleCase) : RoleModifiers.IsLower(tokens, i, last);
    }

    /// <summary>““Going Home” star”: the name of a work, and nothing that was said.</summary>
    private static bool IsWork(TokenList tokens, int quote) =>
        tokens[quote].Length is > 3 and < LongestWork && tokens[quote + 1].Casing == Casing.Lower
        && char.IsUpper(tokens.Text[tokens[quote].Start + 1])
        && char.IsLetterOrDigit(tokens.Text[tokens[quote].End - 2])
        && (quote == 0 || tokens[quote - 1].Tag is not (Tag.Verb or Tag.Comma or Tag.Colon));

    /// <summary>“billionaire 2016 frontrunner”, “former 30 Acres writer”; not “In 2016 frontrunner”.</summary>
    private static bool IsModifyingNumber(TokenList tokens, int i, int start) =>
        i > 0 && tokens[i - 1].Start >= start && !tokens[i - 1].Is(WordClass.Month)
        && (tokens[i - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name
            || (tokens[i].Kind == TokenKind.Number && tokens[i - 1].Tag == Tag.Determiner));

    /// <summary>“this summer analyst Tom Iddle”, “On Sunday President Varga”; not “summer camp director”.</summary>
    private static bool IsTime(TokenList tokens, int i, int start)
    {
        if (!tokens[i].Is(WordClass.TimeNoun | WordClass.Weekday | WordClass.Month) || tokens[i].Is(WordClass.TitleModifier)) return false;
        if (tokens[i + 1].Is(WordClass.Title) || (!tokens[i].IsCapitalised && tokens[i + 1].IsCapitalised)) return true;
        return i > 0 && tokens[i - 1].Start >= start && tokens[i - 1].Tag is Tag.Preposition or Tag.Determiner or Tag.Adverb
            && !tokens.Spells(i - 1, "the") && !tokens.Spells(i - 1, "a");
    }

    /// <summary>
    /// “Bank of Ellerby President”, “Minister of State for Rural Affairs”: the small word inside a name that is part of the role.
    /// </summary>
    private static bool JoinsName(TokenList tokens, int joint, int last, int start)
    {
        if (joint == 0 || tokens[joint - 1].Start < start) return false;
        ref Token before = ref tokens[joint - 1], behind = ref tokens[joint + 1];
        bool joins = tokens.Spells(joint, "of") || (tokens.Spells(joint, "for") && !tokens[last].Is(RoleWords.Offices))
            || (tokens.Spells(joint, "on") && before.Is(WordClass.OrgNoun | WordClass.GroupNoun))
            // “Roads and Bridges chairman”
            || (tokens.Spells(joint, "and") && before.Name == NameClass.None && before.Is(WordClass.PluralNoun));
        bool office = behind.Is(WordClass.Title | WordClass.PersonNoun | WordClass.Demonym)
            || (behind.Is(WordClass.TitleModifier) && tokens[last].Is(RoleWords.Offices));
        bool capitalised = before.IsCapitalised || (before.Hyphenated && before.Tag == Tag.Name);
        if (!joins || !behind.IsCapitalised || office || !capitalised || before.Kind != TokenKind.Word) return false;
        bool opens = joint == 1 || tokens[joint - 2].Start < start || tokens[joint - 2].Kind == TokenKind.Stop;
        return !before.Is(WordClass.Weekday | WordClass.Month) && before.Tag is Tag.Name or Tag.Noun
            && (!opens || before.Is(WordClass.OrgNoun | WordClass.GroupNoun | WordClass.Title) || !tokens.Spells(joint, "of"));
    }

    /// <summary>“energy and mines minister”, but not “the mayor and police chief”.</summary>
    public static bool JoinsNouns(TokenList tokens, int joint, int last) =>
        joint > 0 && joint + 1 < last && tokens.Spells(joint, "and") && IsMatter(tokens, joint - 1) && IsMatter(tokens, joint + 1);

    private static bool IsMatter(TokenList tokens, int i) =>
        tokens[i].Tag == Tag.Noun && !tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.Kin | WordClass.TimeNoun);
}
