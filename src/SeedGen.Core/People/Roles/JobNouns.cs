using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>The noun right in front of a name: whether it says what somebody is.</summary>
internal static class JobNouns
{
    /// <summary>“actor”, “brother”, “director-general”.</summary>
    public static bool Is(TokenList tokens, int i)
    {
        ref Token token = ref tokens[i];
        if (HyphenatedWords.IsTitle(tokens, i)) return true;   // “director-general”, “then-Sen.”
        if (IsHead(tokens, i) || IsWithoutSubject(tokens, i) || RoleWords.IsInternational(tokens, i)) return true;
        if (token.Tag is not (Tag.Noun or Tag.Adjective) || (token.Is(WordClass.MainlyAdjective) && !IsBehindNoun(tokens, i))) return false;
        if (!(token.Is(WordClass.PersonNoun | WordClass.Kin) || RoleWords.IsFormedLikeJob(tokens, i))) return false;
        if (RoleWords.IsVerbOfPlural(tokens, i)) return false;   // “heirs sue Tain”
        // “Some accused Tain of it”
        return !token.Is(WordClass.VerbPast)
            || (i > 0 && tokens[i - 1].Tag is Tag.Determiner or Tag.Adjective or Tag.PossessivePronoun or Tag.Possessive
                && !tokens[i - 1].Is(WordClass.IndefinitePronoun));
    }

    /// <summary>
    /// “For the plaintiff, advocate Orla Tain said”: a word that can be a verb, but not in that form with nobody to do it.
    /// </summary>
    private static bool IsWithoutSubject(TokenList tokens, int i) =>
        i > 0 && tokens[i].Tag == Tag.Verb && tokens[i].Is(WordClass.PersonNoun) && tokens[i].Is(WordClass.VerbBase)
        && !tokens[i].Is(WordClass.VerbPast)
        && tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Semicolon;

    /// <summary>“cartel office head Orla Tain”.</summary>
    private static bool IsHead(TokenList tokens, int i) =>
        tokens.Spells(i, "head") && i > 0 && tokens[i].Tag == Tag.Noun && tokens[i - 1].Tag is Tag.Noun or Tag.Name
        && !tokens[i - 1].Is(WordClass.PluralNoun);

    /// <summary>“Fire chief”, “White House hopeful”: an adjective in front of a name that is none behind a noun.</summary>
    private static bool IsBehindNoun(TokenList tokens, int i) =>
        tokens.Spells(i, "chief") || (i > 0 && tokens[i - 1].Tag is Tag.Noun or Tag.Name);

    /// <summary>“secretary of state Orla Tain”, “head of drama Tom Iddle”: an office in small letters.</summary>
    public static bool EndsOffice(TokenList tokens, int i) =>
        i > 1 && tokens.Spells(i - 1, "of") && tokens[i].Casing == Casing.Lower && tokens[i - 2].Casing == Casing.Lower
        && (tokens[i].Is(WordClass.TitleModifier)
            ? tokens[i - 2].Is(WordClass.Title)
            : tokens[i].Tag == Tag.Noun && !tokens[i].Is(WordClass.PersonNoun | WordClass.Kin | WordClass.PlaceNoun)
                && IsLeader(tokens, i - 2));

    /// <summary>Whoever is in charge of a matter.</summary>
    private static bool IsLeader(TokenList tokens, int i) => tokens.TextOf(i) is "head" or "director" or "chief" or "editor" or "secretary"
        or "minister" or "manager" or "controller" or "president" or "vice-president" or "chair" or "coordinator" or "commissioner";

    /// <summary>Not “Celebrating” of a headline.</summary>
    public static bool CanEndTitle(TokenList tokens, int i) =>
        tokens[i].Is(WordClass.Title | WordClass.PersonNoun | WordClass.TitleModifier | WordClass.Noun | WordClass.PluralNoun
            | WordClass.Adjective) || tokens[i].Word == WordClass.None || tokens[i].Hyphenated;

    /// <summary>
    /// “It was the best friend Tain always hoped to have”: the noun is the verb's, and the name the subject of a clause about it.
    /// </summary>
    public static bool BelongToClause(TokenList tokens, int noun, int behind)
    {
        if (behind < tokens.Count && tokens[behind].Tag == Tag.Adverb) behind++;
        if (behind >= tokens.Count || tokens[behind].Tag is not (Tag.Verb or Tag.Have or Tag.Modal)) return false;
        int i = noun, nearest = Math.Max(0, noun - RoleEntries.LongestRole);
        while (i > nearest && tokens[i].Tag is Tag.Noun or Tag.Adjective) i--;
        return i > 0 && tokens[i].Tag == Tag.Determiner && tokens[i - 1].Tag == Tag.Be;
    }
}
