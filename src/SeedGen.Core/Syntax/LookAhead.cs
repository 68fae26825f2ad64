using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>What the words behind a token show, before they are tagged themselves.</summary>
internal static class LookAhead
{
    public static bool BeginsNounPhrase(TokenList tokens, int i, int end)
    {
        if (i >= end) return false;
        ref Token token = ref tokens[i];
        if (token.Kind is TokenKind.Quote or TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (token.IsCapitalised) return true;
        if (token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.PersonalPronoun | WordClass.Coordinator
            | WordClass.BeForm | WordClass.Modal | WordClass.HaveForm)) return false;
        return token.Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective) || token.Word == WordClass.None
            || token.Is(WordClass.VerbParticiple | WordClass.VerbGerund | WordClass.Number);
    }

    /// <summary>A past form of a reporting verb right before what it reports: “another advised, “…””, “the sign read: “…””.</summary>
    public static bool Reports(TokenList tokens, int i, int end)
    {
        if (i + 1 >= end || !tokens[i].Is(Speech.Cues.Reporting) || !tokens[i].Is(WordClass.VerbPast | WordClass.VerbThird)) return false;
        int next = i + 1;
        if (tokens[next].Kind is TokenKind.Comma or TokenKind.Colon) next++;
        return next < end && (tokens[next].Kind == TokenKind.Quote
            || (next == i + 1 && (tokens.Spells(next, "that") || tokens[next].Is(WordClass.PersonalPronoun))));
    }
}
