using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// “A taxi driver who had stopped at the lights, Abel Renko, gave evidence”: the description that a relative clause parts from the name.
/// </summary>
internal static class RolesOverRelatives
{
    private const int LongestClause = 24;

    /// <summary>Adds the role, where the sentence begins with such a phrase.</summary>
    public static void Find(Prose prose, NameMention mention)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.TitleFirst - 1, next = mention.Last + 1;
        if (comma < 3 || next + 1 >= tokens.Count || tokens[comma].Kind != TokenKind.Comma || tokens[next].Kind != TokenKind.Comma) return;
        if (tokens[next + 1].Tag is not (Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Number)) return;
        int who = WhoBefore(tokens, comma);
        if (who < 0 || tokens[who - 1].Tag != Tag.Noun || !tokens[who - 1].Is(WordClass.PersonNoun | WordClass.Kin)
            || tokens[who - 1].Is(WordClass.PluralNoun))
            return;
        int first = who - 1;
        while (first > mention.Sentence && tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective) first--;
        if (first - 1 != mention.Sentence
            || !(tokens.Spells(first - 1, "a") || tokens.Spells(first - 1, "an") || tokens.Spells(first - 1, "one")
                || tokens.Spells(first - 1, "another") || tokens.Spells(first - 1, "the")))
            return;
        mention.Person!.AddRole(prose, first, who - 1, who - 1);
    }

    /// <summary>The “who” of the clause that ends at the comma; -1 where there is none.</summary>
    private static int WhoBefore(TokenList tokens, int comma)
    {
        for (int i = comma - 1; i > 1 && i > comma - LongestClause; i--)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Dash) return -1;
            if (tokens.Spells(i, "who") || tokens.Spells(i, "whose")) return i;
        }

        return -1;
    }
}
