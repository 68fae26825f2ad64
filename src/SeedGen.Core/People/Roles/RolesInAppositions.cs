using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“Tomas Okafor, a hydrologist at the Lowmere Institute”.</summary>
internal static class RolesInAppositions
{
    private const int LongestApposition = 40;

    /// <summary>Tokens before the end of the noun phrase that says what somebody is.</summary>
    private const int LongestPhrase = 8;

    /// <summary>Adds the role that stands behind the mention.</summary>
    public static void Find(Prose prose, PersonIndex people, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.Last + 1;
        // A signature or a caption may end without a stop.
        bool IsInParagraph(int i) => i < tokens.Count && tokens[i].Start < prose.Paragraphs[mention.Paragraph].Span.End;
        if (comma + 2 < tokens.Count && tokens[comma].Kind == TokenKind.Comma && tokens[comma + 1].Kind == TokenKind.Number
            && tokens[comma + 2].Kind == TokenKind.Comma) comma += 2;
        if (RolesInClauses.OfWork(tokens, mention) is { } work) person.ImplyingHeads.Add(work);
        if (RolesInClauses.BehindWho(tokens, mention.Last + 1) is { } deed) person.ImplyingHeads.Add(deed);
        int verb = comma < tokens.Count && tokens[comma].Kind == TokenKind.Comma ? comma + 1 : comma;
        if (RolesInClauses.BehindVerb(tokens, verb) is var noun and > 0) person.AddRoleHead(tokens, noun, tokens.TextOf(noun));
        if (comma >= tokens.Count || tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash)) return;
        int head = -1;
        int i = comma + 1;
        for (; i <= comma + LongestPhrase && IsInParagraph(i); i++)
        {
            Tag tag = tokens[i].Tag;
            bool joint = tag == Tag.Coordinator && i + 1 < tokens.Count && tokens[i + 1].Tag is Tag.Adjective or Tag.Noun;
            if (!joint && tag is not (Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Number)) break;
            if (RoleWords.IsOffice(tokens, i) && tag is Tag.Noun or Tag.Name) head = i;
        }

        if (head < 0 || head != i - 1) return;
        // “Struck by Abel Renko, the witness fell”: a verb behind it makes it the subject of a clause.
        if (IsInParagraph(i) && tokens[i].Tag is Tag.Verb or Tag.Have or Tag.Be or Tag.Modal or Tag.Do) return;
        int end = head;
        while (end - comma < LongestApposition && IsInParagraph(end + 1))
        {
            if (tokens[end + 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon) break;
            int next = tokens[end + 1].Kind == TokenKind.Comma ? EndOfNames(tokens, people, end + 1) : end + 1;
            if (next < 0) break;
            end = next;
        }

        person.AddRole(prose, comma + 1, end, head);
    }

    /// <summary>“adviser to Ann Tallis, Bram Osgood and Una Pike”: this comma ends no apposition. The last token of the last name, or -1.</summary>
    private static int EndOfNames(TokenList tokens, PersonIndex people, int comma)
    {
        if (people.At(comma - 1) == null) return -1;
        while (comma + 1 < tokens.Count && people.At(comma + 1) is { } name && name.Last + 2 < tokens.Count)
        {
            comma = name.Last + 1;
            if (tokens.Spells(comma, "and")) return people.At(comma + 1)?.Last ?? -1;
            if (tokens[comma].Kind != TokenKind.Comma) return -1;
        }

        return -1;
    }
}
