using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Reading.Yaml;

namespace SeedGen.Corrections;

/// <summary>Applies what the author says about people, before anybody is given a quote.</summary>
internal static class PersonCorrector
{
    /// <summary>Teaches the index aliases and pronouns, and adds those who are declared but not named in the text.</summary>
    /// <param name="layers">In the order of trust: where two speak about one person, the first has the word.</param>
    /// <param name="people">Those whom the text names.</param>
    /// <param name="prose">The text.</param>
    public static void Apply(IReadOnlyList<CorrectionLayer> layers, PersonIndex people, string prose)
    {
        if (layers.All(l => l.People.Count == 0)) return;
        PhraseSearch search = new(prose);
        string[] speakers = [.. layers.SelectMany(l => l.Quotes).Select(q => q.Speaker).OfType<string>()];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        HashSet<PersonEntry> known = [];
        foreach (CorrectionLayer layer in layers)
        {
            List<PersonEntry> own = [];
            for (int i = 0; i < layer.People.Count; i++)
            {
                PersonCorrection correction = layer.People[i];
                bool isElsewhere = layer.IsOfFolder && !search.HasWordOf(correction.NamePhrase);
                PersonEntry? person = correction.Ignore || isElsewhere ? null : Find(people, correction.Name);
                if (person == null && !IsOfUse(correction, layer, speakers, search))
                {
                    // A folder speaks for all its documents: this one has nothing to do with the entry.
                    if (layer.IsOfFolder) continue;
                    layer.Miss(correction.Place, correction.Ignore ? "name" : "person", correction.Name,
                        NearMiss.Person(people, correction.Name)?.Name, correction.NextStep);
                }
                else layer.Fit(i);

                if (correction.Ignore || names.Contains(correction.Name)) continue;
                person ??= Declare(people, correction);
                if (known.Contains(person)) continue;
                Teach(person, correction);
                own.Add(person);
            }

            names.UnionWith(layer.People.Select(p => p.Name));
            known.UnionWith(own);
        }
    }

    private static void Teach(PersonEntry person, PersonCorrection correction)
    {
        person.Aliases.AddRange(correction.Aliases);
        person.Learn(correction.Pronouns switch
        {
            "he" => Gender.Male,
            "she" => Gender.Female,
            "they" => Gender.They,
            _ => Gender.Unknown,
        }, GenderWeight.Author);
        foreach (string alias in correction.Aliases) LearnRole(person, alias);
    }

    /// <summary>
    /// Somebody who is not among the people of the text is declared for what names him otherwise: an alias, or the speaker of a
    /// correction. A folder's entry that is written in capitals is not for the same word in small letters.
    /// </summary>
    private static bool IsOfUse(PersonCorrection correction, CorrectionLayer layer, string[] speakers, PhraseSearch search)
    {
        if (search.Has(correction.NamePhrase, layer.IsOfFolder ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            return true;
        return !correction.Ignore
            && (correction.AliasPhrases.Any(alias => search.Has(alias, StringComparison.OrdinalIgnoreCase)) || speakers.Any(Names));
        bool Names(string speaker) => string.Equals(speaker, correction.Name, StringComparison.OrdinalIgnoreCase)
            || correction.Aliases.Contains(speaker, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The person whom <paramref name="name"/> names in full, by an alias, or by a family name that only one has.</summary>
    public static PersonEntry? Find(PersonIndex people, string name)
    {
        bool Same(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        PersonEntry? found = people.People.FirstOrDefault(p => Same(p.Name)) ?? people.People.FirstOrDefault(p => p.Aliases.Any(Same));
        if (found != null) return found;
        List<PersonEntry> family = [.. people.People.Where(p => Same(p.Family) || NameMatches(p, name))];
        return family.Count == 1 ? family[0] : null;
    }

    private static bool NameMatches(PersonEntry person, string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && string.Equals(person.Family, words[words.Length - 1], StringComparison.OrdinalIgnoreCase)
            && NameMatch.SamePerson(person.Words, words);
    }

    /// <summary>“the US president” among the aliases: that description means this person.</summary>
    private static void LearnRole(PersonEntry person, string alias)
    {
        string[] words = alias.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && char.IsLower(words[words.Length - 1][0])) person.RoleHeads.Add(words[words.Length - 1]);
    }

    private static PersonEntry Declare(PersonIndex people, PersonCorrection correction)
    {
        PersonEntry person = new() { Words = correction.Name.Split([' '], StringSplitOptions.RemoveEmptyEntries) };
        people.Add(person);
        return person;
    }
}
