using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Roles;

/// <summary>
/// “Mayors Orla Tain and Osk Varga”, “two analysts, Ann Tallis and Bram Osgood”: a plural holds for the names that follow it.
/// </summary>
internal static class SharedRoles
{
    private const int MostSharers = 12;

    /// <summary>Adds the role of the mention at <paramref name="index"/> to those named with it.</summary>
    public static void Find(Prose prose, IReadOnlyList<NameMention> mentions, int index)
    {
        TokenList tokens = prose.Tokens;
        int noun = mentions[index].First - 1;
        bool comma = noun > 0 && tokens[noun].Kind == TokenKind.Comma;
        if (comma) noun--;
        if (noun < 0 || RoleWords.SingularOf(tokens, noun) is not { } singular) return;
        int last = LastOf(tokens, mentions, index);
        PersonEntry first = mentions[index].Person!;
        if (comma)
        {
            bool named = index > 0 && mentions[index - 1].Last >= noun;
            if (last == index || named || !RoleWords.IsPlural(tokens, noun)) return;
            first.AddRole(prose,
                RoleReach.FirstOf(tokens, noun, noun, prose.Paragraphs[mentions[index].Paragraph].Span.Start, titleCase: false), noun);
        }

        if (first.Roles.Count == 0) return;
        string role = first.Roles[first.Roles.Count - 1];
        for (int i = NextOf(tokens, mentions, index); i > 0 && i <= last; i = NextOf(tokens, mentions, i))
        {
            if (mentions[i].Person is not { } person) continue;
            if (!person.Roles.Contains(role)) person.Roles.Add(role);
            person.RoleHeads.Add(singular.ToLowerInvariant());
        }
    }

    /// <summary>
    /// The last of the names that are joined to the mention at <paramref name="index"/>, or that mention: an “and” stands before the last.
    /// </summary>
    private static int LastOf(TokenList tokens, IReadOnlyList<NameMention> mentions, int index)
    {
        int last = index;
        for (int names = 0; names < MostSharers; names++)
        {
            last = NextOf(tokens, mentions, last);
            if (last < 0 || mentions[last].HasTitle) break;
            if (tokens.Spells(mentions[last].First - 1, "and")) return last;
        }

        return index;
    }

    /// <summary>The mention that “and” or a comma joins to the one at <paramref name="index"/>, or -1.</summary>
    public static int NextOf(TokenList tokens, IReadOnlyList<NameMention> mentions, int index)
    {
        int i = NameTags.EndOf(tokens, mentions[index].Last + 1), next = index + 1;
        while (next < mentions.Count && mentions[next].TitleFirst < i) next++;   // “(Ohio)”
        if (next == mentions.Count) return -1;
        bool comma = i < mentions[next].TitleFirst && tokens[i].Kind == TokenKind.Comma;
        if (comma) i++;
        if (i < mentions[next].TitleFirst && tokens.Spells(i, "and")) i++;
        else if (!comma) return -1;
        return i == mentions[next].TitleFirst ? next : -1;
    }
}
