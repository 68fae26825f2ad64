using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// Whether a phrase in front of a comma and a name says who that is. “The mayor, Abel Renko, left” and “A lawyer, Renko left”
/// do; in “Through a lawyer, Renko declined” the phrase belongs to its preposition and the name begins a clause.
/// </summary>
internal static class Appositions
{
    /// <summary>The phrase begins at <paramref name="first"/>, with its article or possessor.</summary>
    public static bool IsOfName(TokenList tokens, int first, NameMention mention, int start) =>
        Closes(tokens, NameTags.EndOf(tokens, mention.Last + 1)) || (BeginsClause(tokens, mention.Last + 1) && OpensClause(tokens, first, start));

    /// <summary>A comma or a stop stands behind the name.</summary>
    private static bool Closes(TokenList tokens, int i) =>
        i >= tokens.Count || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon;

    /// <summary>“Abel Renko left”, “Abel Renko of Lowmere left”.</summary>
    private static bool BeginsClause(TokenList tokens, int i) => tokens[i].Tag is Tag.Preposition or Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Do;

    /// <summary>Nothing stands before the phrase that it could be the object of: “Once a lawyer, Renko”, “Himself a lawyer, Renko”.</summary>
    private static bool OpensClause(TokenList tokens, int first, int start)
    {
        int before = first - 1;
        if (before >= 0 && tokens[before].Tag is Tag.Adverb or Tag.Pronoun && Opens(tokens, before, start)) return true;
        return Opens(tokens, first, start) || tokens[before].Tag is Tag.Coordinator or Tag.That or Tag.Subordinator;
    }

    private static bool Opens(TokenList tokens, int i, int start) =>
        i == 0 || tokens[i - 1].Start < start || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash;
}
