using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// Whether a phrase in front of a comma and a name says who that is. “The mayor, Abel Renko, left” and “A lawyer, Renko left”
/// do; in “Through a lawyer, Renko declined” the phrase belongs to its preposition and the name begins a clause.
/// </summary>
internal static class FrontedPhrases
{
    /// <summary>The phrase begins at <paramref name="first"/>, with its article or possessor.</summary>
    public static bool IsOfName(TokenList tokens, int first, NameMention mention, int start) =>
        Closes(tokens, NameTags.EndOf(tokens, BehindHonours(tokens, mention.Last + 1)))
        || (BeginsClause(tokens, mention.Last + 1) && OpensClause(tokens, first, start));

    /// <summary>
    /// “Benn’s lawyer, Odessa Pryce”: the phrase that ends with the noun at <paramref name="last"/> begins with an owner.
    /// </summary>
    public static bool IsOwned(TokenList tokens, int last, NameMention mention, int start) =>
        StartsWithPossessor(tokens, last, out int first) && IsOfName(tokens, first, mention, start);

    /// <summary>“Abel Renko KC,”</summary>
    private static int BehindHonours(TokenList tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Casing == Casing.Upper && tokens[i].Is(WordClass.PostNominal)) i++;
        return i;
    }

    /// <summary>A comma or a stop stands behind the name.</summary>
    private static bool Closes(TokenList tokens, int i) =>
        i >= tokens.Count || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Close;

    /// <summary>“Abel Renko left”, “Abel Renko of Lowmere left”.</summary>
    private static bool BeginsClause(TokenList tokens, int i) =>
        tokens[i].Tag is Tag.Preposition or Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Do;

    /// <summary>
    /// Nothing stands before the phrase that it could be the object of: “Once a lawyer, Renko”, “Himself a lawyer, Renko”.
    /// </summary>
    private static bool OpensClause(TokenList tokens, int first, int start)
    {
        int before = first - 1;
        if (before >= 0 && tokens[before].Tag is Tag.Adverb or Tag.Pronoun && Opens(tokens, before, start)) return true;
        return Opens(tokens, first, start) || tokens[before].Tag is Tag.Coordinator or Tag.That or Tag.Subordinator;
    }

    private static bool Opens(TokenList tokens, int i, int start) =>
        i == 0 || tokens[i - 1].Start < start
        || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash;

    /// <summary>
    /// Whether the phrase with the noun at <paramref name="i"/> is “her lawyer” or “the mayor’s lawyer”, and where it begins.
    /// </summary>
    private static bool StartsWithPossessor(TokenList tokens, int i, out int first)
    {
        int nearest = Math.Max(0, i - RoleEntries.LongestRole);
        first = i;
        while (first > nearest
            && (tokens[first].Tag is Tag.Noun or Tag.Adjective
                || (tokens[first].Tag == Tag.Name && tokens[first].Is(WordClass.Adjective | WordClass.Demonym))))
            first--;
        if (tokens[first].Tag is not (Tag.Possessive or Tag.PossessivePronoun)) return false;
        while (first > nearest && tokens[first].Tag is not (Tag.Determiner or Tag.PossessivePronoun)
            && tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective or Tag.Possessive or Tag.Determiner or Tag.PossessivePronoun)
            first--;
        return true;
    }
}
