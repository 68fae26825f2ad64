using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// What a report from a court lets somebody do says what they are there: who denies a charge is “the defendant”,
/// and letters behind a name make a barrister. Those who ask, plead for others or decide are neither.
/// </summary>
internal static class RolesInCourt
{
    private const int LongestInsertion = 6;

    /// <summary>Enters the roles under the key of the deed, as <see cref="RelatedRoles"/> lists it.</summary>
    public static void Find(Prose prose, PersonIndex people)
    {
        TokenList tokens = prose.Tokens;
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person is { } person && HasSilk(tokens, mention.Last + 1)) person.AddRoleHead(tokens, -1, "kc");
        }

        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person is not { } person || mention.Possessor || mention.Modifier || DeedOf(tokens, mention) is not { } deed
                || IsOfCourt(person))
                continue;
            person.RoleHeads.Add(deed);
            person.ImplyingHeads.Add(deed);
        }
    }

    /// <summary>“Osk Varga KC”: the letters make a barrister.</summary>
    public static bool IsSilk(PersonEntry person) => person.RoleHeads.Contains("kc");

    /// <summary>Whether somebody asks, pleads for others or decides there.</summary>
    public static bool IsOfCourt(PersonEntry person) =>
        person.RoleHeads.Any(static role => role is "kc" or "counsel" or "lawyer" or "barrister" or "solicitor"
        or "attorney" or "advocate"
        or "prosecutor" or "judge" or "justice" or "magistrate" or "coroner" or "chair" or "chairman" or "chairwoman" or "recorder"
        or "sheriff");

    /// <summary>“Osk Varga KC”.</summary>
    private static bool HasSilk(TokenList tokens, int i) => i < tokens.Count && tokens[i].Casing == Casing.Upper
        && tokens.TextOf(i) is "KC" or "QC" or "SC" or "SAN";

    private static string? DeedOf(TokenList tokens, NameMention mention)
    {
        int before = mention.TitleFirst - 1;
        if (before >= 0 && (tokens.Spells(before, "suing") || tokens.Spells(before, "sued") || tokens.Spells(before, "sues")))
            return "who was sued";
        int verb = BehindInsertion(tokens, mention.Last + 1);
        while (verb < tokens.Count && (tokens[verb].Tag is Tag.Have or Tag.Adverb || tokens.Spells(verb, "who"))) verb++;
        if (verb + 2 >= tokens.Count) return null;
        return IsAccused(tokens, verb) ? "who pleaded" : null;
    }

    /// <summary>“, 47,”, “, of Lowmere,”, “, 47, who”: the token behind the second comma.</summary>
    private static int BehindInsertion(TokenList tokens, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i].Kind != TokenKind.Comma) return i;
        if (tokens.Spells(i + 1, "who")) return i + 1;
        if (tokens[i + 1].Kind != TokenKind.Number && !tokens.Spells(i + 1, "of")) return i;
        int farthest = Math.Min(i + LongestInsertion, tokens.Count - 2);
        for (int j = i + 2; j <= farthest; j++)
        {
            if (tokens[j].Kind == TokenKind.Comma && tokens[j + 1].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Adverb or Tag.Relative)
                return j + 1;
        }

        return i;
    }

    /// <summary>“denies murder”, “has pleaded guilty”, “is charged with”, “is on trial”.</summary>
    private static bool IsAccused(TokenList tokens, int verb) =>
        tokens.Spells(verb, "denies") || tokens.Spells(verb, "pleaded") || tokens.Spells(verb, "pleads")
        || (tokens[verb].Tag == Tag.Be
            && (tokens.Spells(verb + 1, "charged") || (tokens.Spells(verb + 1, "accused") && tokens.Spells(verb + 2, "of"))
            || (tokens.Spells(verb + 1, "on") && tokens.Spells(verb + 2, "trial"))));
}
