using SeedGen.Model;
using SeedGen.Naming;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Text;

namespace SeedGen;

/// <summary>Makes the immutable persons of a document.</summary>
internal static class PersonBuilder
{
    /// <summary>So few aliases are searched one by one; nearly all persons have less.</summary>
    private const int FewAliases = 8;

    /// <summary>The persons in the order of <paramref name="people"/>.</summary>
    /// <param name="people">Numbered from 0 in this order.</param>
    /// <param name="others">The pronouns and descriptions that mean them.</param>
    public static Person[] Build(List<PersonEntry> people, List<PersonMention> others)
    {
        Mention[][] mentions = MentionsOf(people, others);
        string[] ids = new string[people.Count];
        for (int i = 0; i < ids.Length; i++) ids[i] = Identifiers.FromPersonName(people[i].Name);
        IReadOnlyList<string> unique = Identifiers.MakeUnique(ids, ReservedNames.InLists);
        Person[] persons = new Person[people.Count];
        for (int i = 0; i < persons.Length; i++)
        {
            persons[i] = new Person
            {
                Id = unique[i],
                Name = people[i].Name,
                Given = people[i].GivenToShow,
                Family = people[i].FamilyToShow,
                Aliases = AliasesOf(people[i]),
                Roles = new(people[i].Roles.ToArray()),
                Mentions = new(mentions[i]),
            };
        }

        return persons;
    }

    private static EquatableArray<string> AliasesOf(PersonEntry person)
    {
        List<string>? aliases = null;
        HashSet<string>? seen = null;
        foreach (NameMention mention in person.Mentions) Add(mention.Name);
        foreach (string alias in person.Aliases) Add(alias);
        return aliases == null ? [] : new(aliases.ToArray());

        void Add(string alias)
        {
            if (alias == person.Name) return;
            aliases ??= [];
            if (aliases.Count > FewAliases)
            {
                seen ??= new HashSet<string>(aliases, StringComparer.Ordinal);
                if (!seen.Add(alias)) return;
            }
            else if (aliases.Contains(alias)) return;

            aliases.Add(alias);
        }
    }

    /// <summary>For each person all mentions, in document order; those that begin at one place in the order they came.</summary>
    private static Mention[][] MentionsOf(List<PersonEntry> people, List<PersonMention> others)
    {
        int[] counts = new int[people.Count];
        foreach ((PersonEntry person, _, _) in others) counts[person.Index]++;
        Mention[][] mentions = new Mention[people.Count][];
        for (int i = 0; i < mentions.Length; i++)
        {
            List<NameMention> names = people[i].Mentions;
            mentions[i] = new Mention[names.Count + counts[i]];
            for (int j = 0; j < names.Count; j++) mentions[i][j] = new Mention(names[j].Span, MentionKind.Name);
            counts[i] = names.Count;
        }

        foreach ((PersonEntry person, TextSpan span, MentionKind kind) in others)
            mentions[person.Index][counts[person.Index]++] = new Mention(span, kind);
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Length > people[i].Mentions.Count) Sort(mentions[i]);
        }

        return mentions;
    }

    private static void Sort(Mention[] mentions)
    {
        long[] places = new long[mentions.Length];
        for (int i = 0; i < places.Length; i++) places[i] = ((long)mentions[i].Span.Start << 32) + i;
        Array.Sort(places, mentions);
    }
}
