using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Roles;

/// <summary>“Presidents Joe Biden and Vladimir Putin”: a plural holds for the names that follow it.</summary>
internal static class SharedRoles
{
    /// <summary>Adds the role of the mention at <paramref name="index"/> to those named with it.</summary>
    public static void Find(Prose prose, IReadOnlyList<NameMention> mentions, int index)
    {
        TokenList tokens = prose.Tokens;
        PersonEntry first = mentions[index].Person!;
        int noun = mentions[index].First - 1;
        if (noun < 0 || RoleWords.SingularOf(tokens, noun) == null || first.Roles.Count == 0) return;
        for (int i = index + 1; i < mentions.Count; i++)
        {
            int between = mentions[i].TitleFirst - mentions[i - 1].Last - 1;
            int joint = mentions[i - 1].Last + 1;
            bool joined = between == 1 && (tokens[joint].Kind == TokenKind.Comma || tokens.Spells(joint, "and"))
                || (between == 2 && tokens[joint].Kind == TokenKind.Comma && tokens.Spells(joint + 1, "and"));
            if (!joined || mentions[i].HasTitle || mentions[i].Person is not { } person) return;
            string role = first.Roles[first.Roles.Count - 1];
            if (!person.Roles.Contains(role)) person.Roles.Add(role);
            person.RoleHeads.Add(RoleWords.SingularOf(tokens, noun)!.ToLowerInvariant());
            if (tokens.Spells(joint + between - 1, "and")) return;
        }
    }
}
