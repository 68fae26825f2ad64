using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Roles;

/// <summary>Collects the titles and descriptions that the text gives its persons, and what they tell of the gender.</summary>
internal static class RoleFinder
{
    /// <summary>Fills <see cref="PersonEntry.Roles"/>.</summary>
    public static void Find(Prose prose, PersonIndex people)
    {
        for (int i = 0; i < people.Mentions.Count; i++)
        {
            if (people.Mentions[i].Person == null) continue;
            RolesInFront.Find(prose, people.Mentions, i);
            RolesOverRelatives.Find(prose, people.Mentions[i]);
            RolesInAppositions.Find(prose, people, i);
            SharedRoles.Find(prose, people.Mentions, i);
        }

        RolesInCourt.Find(prose, people);
        TitlesInQuotes(prose, people);
    }

    /// <summary>“Senator Tain’s office called,” he said: where the writer calls nobody so, “the senator” is Tain.</summary>
    private static void TitlesInQuotes(Prose prose, PersonIndex people)
    {
        HashSet<string>? written = null;
        foreach (PersonEntry person in people.People)
        {
            foreach (NameMention mention in person.Mentions)
            {
                if (!mention.Quoted || !mention.HasTitle) continue;
                written ??= RoleHeadsOf(people.People);
                string title = prose.QuotedTokens.TextOf(mention.First - 1);
                if (!written.Contains(WordStrings.WithoutStop(WordStrings.Lower(title))))
                    person.AddRoleHead(prose.QuotedTokens, mention.First - 1, title);
            }
        }
    }

    private static HashSet<string> RoleHeadsOf(List<PersonEntry> people)
    {
        HashSet<string> heads = new(StringComparer.Ordinal);
        foreach (PersonEntry person in people)
        {
            foreach (string head in person.RoleHeads) heads.Add(head);
        }

        return heads;
    }
}
