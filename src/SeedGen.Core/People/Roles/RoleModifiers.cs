using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>Whether a word before the noun of a role belongs to it, or to the clause around it.</summary>
internal static class RoleModifiers
{
    private const WordClass SmallWords = WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Modal
        | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm;

    private const WordClass Verbs = WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbGerund | WordClass.Modal
        | WordClass.BeForm | WordClass.HaveForm;

    /// <summary>The capitalised word at <paramref name="i"/>: “Lowmere” in “Lowmere Mayor”.</summary>
    public static bool IsCapitalised(TokenList tokens, int i, int start, bool titleCase)
    {
        ref Token token = ref tokens[i];
        if (titleCase && !token.Is(RoleWords.Offices | WordClass.Demonym | WordClass.OrgNoun) && !token.Is(NameClass.PlaceMajor)
            && token.Casing is not (Casing.Upper or Casing.Initial))
            return false;
        if (i == 0 || tokens[i - 1].Start < start || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon)
        {
            if (OpensSentenceOnly(tokens, i)) return false;
        }
        else if (RunsOn(tokens, i))
        {
            return false;
        }

        return token.Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Participle
            // “Acting Mayor”
            || (tokens[i + 1].IsCapitalised && (token.Tag == Tag.Verb || (token.Tag == Tag.Gerund && token.Is(WordClass.TitleModifier))));
    }

    /// <summary>“Even Mayor Tain”, “AS Mayor Tain”, “Count former Mayor Tain”: its capital letter is that of the sentence.</summary>
    private static bool OpensSentenceOnly(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (token.Casing == Casing.Upper) return token.Is(SmallWords | WordClass.Determiner);
        if (token.Is(WordClass.MainlyAdverb)) return true;
        if (RoleWords.IsOfThePast(tokens, i + 1) && (token.Name == NameClass.None || token.Is(WordClass.Title | WordClass.VerbBase)))
            return true;
        // “Enter Mayor Tain”
        if (token.Is(WordClass.VerbBase) && !token.Is(WordClass.Noun | WordClass.Adjective | RoleWords.Offices)) return true;
        return token.Name == NameClass.None && !token.Is(WordClass.Noun | WordClass.TitleModifier)
            && (token.Is(SmallWords | WordClass.Determiner) || (token.Is(WordClass.Adverb) && !token.Is(WordClass.Adjective)));
    }

    /// <summary>
    /// A headline that runs into the sentence: “DEADLY EXPLOSION Lowmere Mayor Orla Tain”, “Town Opens New Pier To Greet Mayor Tain”.
    /// </summary>
    private static bool RunsOn(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (token.Casing == Casing.Upper) return token.Length > 3 && tokens[i - 1].Casing == Casing.Upper && tokens[i - 1].Length > 3;
        return (token.Name == NameClass.None
            ? token.Is(Verbs | SmallWords)
            : token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator))
            && !token.Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.VerbParticiple | RoleWords.Offices);
    }

    /// <summary>The word in small letters at <paramref name="i"/>: “former” in “former Lowmere Mayor”.</summary>
    public static bool IsLower(TokenList tokens, int i, int last)
    {
        ref Token token = ref tokens[i];
        ref Token next = ref tokens[i + 1];
        if (token.Is(WordClass.TitleModifier) && token.Tag is not (Tag.Preposition or Tag.Adverb or Tag.Verb)) return true;
        if (token.Tag == Tag.Name) return true;   // “anti-Tain”, “Bank de Lowmere economist”
        // “Ellerby’s very green Mayor”
        if (token.Is(WordClass.MainlyAdverb) && (token.Tag == Tag.Adverb || next.IsCapitalised))
            return next.Tag == Tag.Adjective && i > 0 && tokens[i - 1].Tag is Tag.Possessive or Tag.PossessivePronoun;
        if (token.Tag == Tag.Adjective) return IsModifier(tokens, i);
        if (token.Tag != Tag.Noun) return token.Tag is Tag.Participle or Tag.Verb && IsModifyingParticiple(tokens, i);
        if (RoleWords.IsOfThePast(tokens, i + 1)) return false;   // “a group backing former Mayor Tain”
        if (RoleWords.IsVerbOfPlural(tokens, i)) return false;   // “officials say Liberal candidate Orla Tain”
        if (!next.IsCapitalised) return IsModifier(tokens, i);
        // “his wife Lowmere Mayor Orla Tain”, “fellow candidate Lowmere Mayor Orla Tain” have two roles.
        if (token.Is(WordClass.Kin) || (token.Is(WordClass.PersonNoun) && tokens[last].IsCapitalised)) return false;
        // “Jordan’s” may own the founder, and not the year before it.
        if (i + 2 < last && tokens[i + 2].Kind == TokenKind.Possessive) return false;
        if (!next.Is(WordClass.Title | WordClass.PersonNoun) || !tokens[last].IsCapitalised) return IsModifier(tokens, i);
        // “county Sheriff”, “school board President”; but “the speech President Tain gave”.
        return token.Is(WordClass.PlaceNoun | WordClass.GroupNoun | WordClass.OrgNoun) && !token.Is(WordClass.PluralNoun)
            && (i == 0 || tokens[i - 1].Tag != Tag.Determiner);
    }

    /// <summary>
    /// No verb that was taken for an adjective: “by pushing Mayor Tain”, “shot and wounded President Varga”; but “the embattled Mayor
    /// Tain”.
    /// </summary>
    private static bool IsModifier(TokenList tokens, int i)
    {
        if (!tokens[i].Is(WordClass.VerbGerund | WordClass.VerbParticiple | WordClass.VerbPast) || !tokens[i + 1].IsCapitalised)
            return true;
        if (i == 0) return false;
        ref Token before = ref tokens[i - 1];
        if (before.Tag is Tag.PossessivePronoun or Tag.Possessive
            || (before.Tag == Tag.Determiner && !before.Is(WordClass.IndefinitePronoun)))
            return true;
        return !tokens[i].Is(WordClass.VerbGerund)
            && (before.Tag == Tag.Preposition || before.Is(WordClass.CueVerbStrong)
                || (before.Tag == Tag.Adjective && !before.Is(WordClass.Adverb)));
    }

    /// <summary>“by convicted forger Carlo Benn”.</summary>
    private static bool IsModifyingParticiple(TokenList tokens, int i) =>
        tokens[i].Is(WordClass.VerbParticiple) && !tokens[i + 1].IsCapitalised && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective
        && i > 0 && tokens[i - 1].Tag is Tag.Preposition or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Verb;
}
