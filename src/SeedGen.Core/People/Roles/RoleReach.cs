using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// How far to the left the words of a title or job in front of a name reach: “former Lowmere Mayor Orla Tain”, but
/// “many followed Mayor Tain”, “the bill Mayor Tain signed”.
/// </summary>
internal static class RoleReach
{
    private const WordClass ClosedClasses = WordClass.Determiner | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator
        | WordClass.Modal | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm;

    private const WordClass Verbs = WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbParticiple | WordClass.VerbGerund;

    private const WordClass Offices = WordClass.Title | WordClass.PersonNoun | WordClass.TitleModifier;

    /// <summary>The first token of the phrase that ends with its noun at <paramref name="last"/>.</summary>
    /// <param name="tokens">The writer's words.</param>
    /// <param name="title">First token of the title; the noun, where it is not capitalised.</param>
    /// <param name="last">The noun.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="titleCase">It stands in a headline that capitalises every word.</param>
    public static int FirstOf(TokenList tokens, int title, int last, int start, bool titleCase)
    {
        int first = last;
        while (first > 0 && last - first < RoleEntries.LongestRole && tokens[first - 1].Start >= start && tokens[first].Tag != Tag.PossessivePronoun)
        {
            if (first > title && !tokens[first - 1].IsCapitalised) first--;   // “Secretary of State”
            else if (IsPart(tokens, first - 1, last, start, titleCase)) first--;
            else if (!titleCase && JoinsName(tokens, first - 1, last, start)) first -= 2;
            else break;
        }

        while (first < last && (tokens[first].Tag == Tag.Possessive || (first >= title && tokens[first].Casing == Casing.Lower && tokens[first].Tag == Tag.Preposition))) first++;
        return first;
    }

    private static bool IsPart(TokenList tokens, int i, int last, int start, bool titleCase)
    {
        ref Token token = ref tokens[i];
        if (token.Tag is Tag.Possessive or Tag.PossessivePronoun) return true;
        if (token.Tag == Tag.Number) return IsModifyingNumber(tokens, i, start);
        if (token.Kind is not TokenKind.Word || IsTime(tokens, i, start)) return false;
        return token.IsCapitalised ? IsCapitalisedPart(tokens, i, start, titleCase) : IsLowerPart(tokens, i, last);
    }

    /// <summary>“billionaire 2016 frontrunner”, “former 30 Acres writer”; not “In 2016 frontrunner”.</summary>
    private static bool IsModifyingNumber(TokenList tokens, int i, int start) =>
        i > 0 && tokens[i - 1].Start >= start && !tokens[i - 1].Is(WordClass.Month)
        && (tokens[i - 1].Tag is Tag.Adjective or Tag.Noun or Tag.Name || (tokens[i].Kind == TokenKind.Number && tokens[i - 1].Tag == Tag.Determiner));

    /// <summary>“this summer analyst Tom Iddle”, “On Sunday President Varga”; not “summer camp director”.</summary>
    private static bool IsTime(TokenList tokens, int i, int start)
    {
        if (!tokens[i].Is(WordClass.TimeNoun | WordClass.Weekday | WordClass.Month) || tokens[i].Is(WordClass.TitleModifier)) return false;
        if (tokens[i + 1].Is(WordClass.Title) || (!tokens[i].IsCapitalised && tokens[i + 1].IsCapitalised)) return true;
        return i > 0 && tokens[i - 1].Start >= start && tokens[i - 1].Tag is Tag.Preposition or Tag.Determiner or Tag.Adverb && !tokens.Spells(i - 1, "the") && !tokens.Spells(i - 1, "a");
    }

    private static bool IsCapitalisedPart(TokenList tokens, int i, int start, bool titleCase)
    {
        ref Token token = ref tokens[i];
        if (titleCase && !token.Is(Offices | WordClass.Demonym | WordClass.OrgNoun) && !token.Is(NameClass.PlaceMajor) && token.Casing is not (Casing.Upper or Casing.Initial)) return false;
        bool opens = i == 0 || tokens[i - 1].Start < start || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon;
        if (opens && token.Name == NameClass.None && !token.Is(WordClass.Noun | WordClass.TitleModifier)
            && (token.Is(ClosedClasses) || (token.Is(WordClass.Adverb) && (!token.Is(WordClass.Adjective) || token.Is(WordClass.MainlyAdverb))))) return false;
        // “Count former Mayor Tain”
        if (opens && token.Is(WordClass.Title) && token.Is(WordClass.VerbBase) && !tokens[i + 1].IsCapitalised && tokens[i + 1].Tag == Tag.Adjective) return false;
        // A headline in capitals runs into the sentence: “DEADLY EXPLOSION Lowmere Mayor Orla Tain”.
        if (token.Casing == Casing.Upper && i > 0 && tokens[i - 1].Casing == Casing.Upper && token.Length > 3 && tokens[i - 1].Length > 3) return false;
        if (opens && token.Casing == Casing.Upper && token.Is(ClosedClasses)) return false;
        // So do headlines in title case: “Town Will Welcome Refugees Fleeing Mayor Tain”.
        bool verb = token.Is(Verbs | WordClass.Modal | WordClass.BeForm | WordClass.HaveForm) && !token.Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective | WordClass.VerbParticiple | Offices);
        if (verb && token.Name == NameClass.None) return false;
        return token.Tag is Tag.Noun or Tag.Adjective or Tag.Name || (token.Tag is Tag.Verb or Tag.Participle && (tokens[i + 1].IsCapitalised || (opens && token.Tag == Tag.Participle)));
    }

    private static bool IsLowerPart(TokenList tokens, int i, int last)
    {
        ref Token token = ref tokens[i];
        bool modifier = token.Is(WordClass.TitleModifier) && token.Tag is not (Tag.Preposition or Tag.Adverb or Tag.Verb);
        if (modifier) return true;
        if (token.Tag == Tag.Name) return true;   // “anti-Tain”, “Bank de Lowmere economist”
        if (token.Tag is not (Tag.Noun or Tag.Adjective)) return token.Tag is Tag.Participle or Tag.Verb && IsModifyingParticiple(tokens, i);
        // “Jordan’s” may own the founder, and not the year before it.
        if (i + 2 < last && tokens[i + 2].Kind == TokenKind.Possessive && tokens[i + 1].IsCapitalised && token.Tag == Tag.Noun) return false;
        if (!tokens[i + 1].IsCapitalised || !tokens[i + 1].Is(WordClass.Title) || !tokens[last].IsCapitalised) return IsModifier(tokens, i);
        // “county Sheriff”, “school board President”, “embattled Mayor”; but “the speech President Tain gave”, “supporting President Tain”.
        return token.Tag == Tag.Adjective ? IsModifier(tokens, i) : token.Is(WordClass.PlaceNoun | WordClass.GroupNoun | WordClass.OrgNoun) && !token.Is(WordClass.PluralNoun)
            && (i == 0 || tokens[i - 1].Tag != Tag.Determiner);
    }

    /// <summary>No verb that was taken for an adjective: “pushing Mayor Tain”, “shot and wounded President Varga”.</summary>
    private static bool IsModifier(TokenList tokens, int i)
    {
        if (!tokens[i].Is(WordClass.VerbGerund | WordClass.VerbParticiple | WordClass.VerbPast) || !tokens[i + 1].IsCapitalised) return true;
        return i > 0 && (tokens[i - 1].Tag is Tag.PossessivePronoun or Tag.Possessive or Tag.Preposition or Tag.Adjective
            || (tokens[i - 1].Tag == Tag.Determiner && !tokens[i - 1].Is(WordClass.IndefinitePronoun)) || tokens[i - 1].Is(WordClass.CueVerbStrong));
    }

    /// <summary>“by convicted forger Carlo Benn”.</summary>
    private static bool IsModifyingParticiple(TokenList tokens, int i) =>
        tokens[i].Is(WordClass.VerbParticiple) && !tokens[i + 1].IsCapitalised && tokens[i + 1].Tag is Tag.Noun or Tag.Adjective
        && i > 0 && tokens[i - 1].Tag is Tag.Preposition or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Verb;

    /// <summary>“Bank of Ellerby President”, “Minister of State for Rural Affairs”: the “of” or “for” inside a name that is part of the role.</summary>
    private static bool JoinsName(TokenList tokens, int of, int last, int start)
    {
        bool joins = of > 0 && (tokens.Spells(of, "of") || (tokens.Spells(of, "for") && !tokens[last].Is(Offices)));
        if (!joins || tokens[of - 1].Start < start) return false;
        ref Token before = ref tokens[of - 1], behind = ref tokens[of + 1];
        if (!behind.IsCapitalised || behind.Is(Offices | WordClass.Demonym) || !before.IsCapitalised || before.Kind != TokenKind.Word) return false;
        bool opens = of == 1 || tokens[of - 2].Start < start || tokens[of - 2].Kind == TokenKind.Stop;
        return !before.Is(WordClass.Weekday | WordClass.Month) && before.Tag is Tag.Name or Tag.Noun
            && (!opens || before.Is(WordClass.OrgNoun | WordClass.GroupNoun | WordClass.Title));
    }
}
