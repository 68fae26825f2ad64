using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence.Context;

/// <summary>Weighs what stands behind a name, between commas or in brackets, to say who or what has it.</summary>
internal static class AppositionEvidence
{
    private const WordClass Things = WordClass.GroupNoun | WordClass.WorkNoun | WordClass.PlaceNoun | WordClass.DocumentNoun
        | WordClass.OrgNoun | WordClass.NamedThing;

    private const int Longest = 9;

    /// <summary>“, 45,”, “, who”, “, of Lowmere”, “, a Dane who”, “, a hydrologist”, and, of a firm, “, the company that”.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">The token behind the comma.</param>
    /// <param name="given">Whether the name begins with a given name: else “a contractor” may be a firm.</param>
    public static int BehindComma(TokenList tokens, int i, bool given)
    {
        if (i + 1 >= tokens.Count) return 0;
        if (tokens[i].Kind == TokenKind.Number && tokens[i].Length <= 2
            && tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop)
            return 4;
        if (tokens.Spells(i, "whose")) return tokens[i + 1].Is(WordClass.Kin) && tokens[i + 1].Casing == Casing.Lower ? 3 : 0;
        if (tokens.Spells(i, "who") || tokens.Spells(i, "aged") || tokens.Spells(i, "whom")
            || (tokens[i].Tag == Tag.Preposition && tokens.Spells(i + 1, "whom")))
            return 3;
        if (tokens.Spells(i, "of") && tokens[i + 1].Tag is Tag.Name or Tag.Determiner) return 2;
        if (tokens[i].Tag == Tag.Determiner && tokens[i + 1].Is(WordClass.Demonym) && i + 2 < tokens.Count && tokens.Spells(i + 2, "who"))
            return 3;
        if (tokens.Spells(i, "which") || tokens.Spells(i, "where")) return -5;
        if (tokens.Spells(i, "based") || tokens.Spells(i, "headquartered") || tokens.Spells(i, "founded")) return -4;
        if (tokens[i].Is(WordClass.Title) && tokens[i].IsCapitalised && tokens.Spells(i + 1, "of")) return 3;   // “, President of the”
        int thing = 0;
        for (int j = i; j < Math.Min(i + Longest, tokens.Count - 1); j++)
        {
            if (tokens[j].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote) break;
            if (IsLargest(tokens, j)) return -4;
            if (tokens.Spells(j + 1, "holder") && tokens[j].Tag == Tag.Noun && tokens[j].Casing == Casing.Lower) return 3;
            // “the champion bull”
            bool ofThing = tokens[j + 1].Casing == Casing.Lower && tokens[j + 1].Is(WordClass.NamedThing) && tokens[j + 1].Tag == Tag.Noun;
            if (tokens[j].Casing == Casing.Lower && tokens[j].Is(WordClass.PersonNoun | WordClass.Kin) && !ofThing)
                return given || !IsTradeOfFirms(tokens, j) ? 3 : -2;
            if (tokens.Spells(j, "head") && tokens.Spells(j + 1, "of")) return 3;
            // no ship and no firm
            if (tokens.Spells(j + 1, "carrier") && tokens.LowerOf(j) is "mail" or "letter" or "postal" or "newspaper") return 3;
            if (tokens[j].Kind == TokenKind.Possessive) thing = 0;
            if (tokens[j].Tag is Tag.Verb or Tag.Be) return 0;   // “, the agency said”: another clause
            // “, a retired mail carrier who”
            if (tokens[j].Tag == Tag.Relative && tokens[i].Tag == Tag.Determiner && tokens.Spells(j, "who")) return 3;
            if (tokens[j].Tag is Tag.Preposition or Tag.Relative) break;
            if (tokens[j].Casing == Casing.Lower && tokens[j].Tag == Tag.Noun && (tokens[j].Is(Things) || IsBand(tokens, j))
                && tokens[i].Tag == Tag.Determiner)
                thing = -4;
        }

        return thing;
    }

    /// <summary>“a five-piece from Lowmere”.</summary>
    private static bool IsBand(TokenList tokens, int i) =>
        tokens[i].Hyphenated && tokens.TextOf(i).EndsWith("-piece", StringComparison.Ordinal);

    /// <summary>“the country’s third-largest battery maker”, “the biggest lender”: such lists have firms.</summary>
    private static bool IsLargest(TokenList tokens, int i)
    {
        if (!tokens.Spells(i, "largest") && !tokens.Spells(i, "biggest") && !tokens.Spells(i, "leading")
            && !(tokens[i].Hyphenated && (tokens.TextOf(i).EndsWith("-largest", StringComparison.Ordinal)
                || tokens.TextOf(i).EndsWith("-biggest", StringComparison.Ordinal))))
            return false;
        int noun = i + 1;
        if (noun >= tokens.Count) return false;
        while (noun + 1 < tokens.Count && tokens[noun + 1].Casing == Casing.Lower && tokens[noun].Tag is Tag.Noun or Tag.Adjective
            && tokens[noun + 1].Tag == Tag.Noun) noun++;
        return IsTradeOfFirms(tokens, noun)
            || tokens.TextOf(noun) is "maker" or "producer" or "employer" or "builder" or "seller" or "grower" or "miner";
    }

    private static bool IsTradeOfFirms(TokenList tokens, int i) =>
        tokens.TextOf(i) is "contractor" or "subcontractor" or "supplier" or "operator" or "distributor" or "retailer" or "dealer"
        or "provider" or "lender" or "insurer" or "carrier" or "manufacturer" or "developer" or "competitor" or "rival" or "wholesaler"
        or "importer" or "exporter" or "refiner" or "brewer";

    /// <summary>“(R-Ohio)”, “(34)”.</summary>
    public static int InBrackets(TokenList tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Number && tokens[i].Length == 2 && tokens[i + 1].Kind == TokenKind.Close) return 2;
        return tokens[i].Casing is Casing.Initial or Casing.Upper && tokens[i].End < tokens.Text.Length && tokens.Text[tokens[i].End] == '-'
            ? 2
            : 0;
    }
}
