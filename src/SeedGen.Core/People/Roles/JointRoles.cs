using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“comedian and actor Hal Burke”: two nouns without an article of their own are about one person.</summary>
internal static class JointRoles
{
    /// <summary>
    /// Where the role begins whose second part begins at <paramref name="first"/>; that token where there is no first part.
    /// </summary>
    /// <param name="tokens">The writer's words.</param>
    /// <param name="mentions">All names.</param>
    /// <param name="index">The mention whose role it is.</param>
    /// <param name="first">First token of the second part.</param>
    /// <param name="last">The noun of the second part.</param>
    /// <param name="start">Where the paragraph begins.</param>
    public static int FirstOf(TokenList tokens, IReadOnlyList<NameMention> mentions, int index, int first, int last, int start)
    {
        int noun = first - 2;
        if (noun < 0 || tokens[noun].Start < start || !tokens.Spells(first - 1, "and") || tokens[last].Is(WordClass.Kin)
            || last - noun > RoleEntries.LongestRole)
            return first;
        for (int i = index - 1; i >= 0 && mentions[i].Last >= noun; i--)
        {
            if (mentions[i].First <= noun && mentions[i].Person != null) return first;   // “Treasurer Ann Baker and Chairman Bram Osgood”
        }

        // “secretary of state and candidate”
        if (tokens[noun].Tag == Tag.Name && noun > 1 && tokens.Spells(noun - 1, "of") && tokens[noun - 2].Is(WordClass.Title)) noun -= 2;
        if (!IsJob(tokens, noun)) return first;
        int joint = RoleReach.FirstOf(tokens, noun, noun, start, mentions[index].InTitleCase);
        return joint == 0 || tokens[joint - 1].Start < start || MayStandBefore(tokens[joint - 1].Tag) ? joint : first;
    }

    private static bool IsJob(TokenList tokens, int i) =>
        tokens[i].Tag is Tag.Noun or Tag.Name && tokens[i].Is(WordClass.PersonNoun | WordClass.Title)
        && !tokens[i].Is(WordClass.Kin | WordClass.PluralNoun | WordClass.Honorific)
        && !tokens[i].Is(NameClass.GivenMainly);

    /// <summary>
    /// “the mayor and councilman Abel Renko” are two, and in “when Tain was mayor and Abel Renko” the noun is the verb's.
    /// </summary>
    private static bool MayStandBefore(Tag tag) =>
        tag is not (Tag.Be or Tag.Determiner or Tag.Coordinator or Tag.Number or Tag.Name or Tag.Noun or Tag.Adjective or Tag.Open);
}
