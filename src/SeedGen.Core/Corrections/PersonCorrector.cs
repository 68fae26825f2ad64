using SeedGen.Findings;
using SeedGen.People;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Reading;

namespace SeedGen.Corrections;

/// <summary>Applies what the author says about people, before anybody is given a quote.</summary>
internal static class PersonCorrector
{
    /// <summary>Teaches the index aliases and pronouns, and adds those who are declared but not named in the text.</summary>
    public static void Apply(CorrectionSet corrections, PersonIndex people, string prose, FindingSink findings)
    {
        foreach (PersonCorrection correction in corrections.People)
        {
            if (correction.Ignore)
            {
                if (!IsInText(prose, correction.Name)) ReportUnknown(correction, "name", people, findings);
                continue;
            }

            PersonEntry? person = Find(people, correction.Name);
            if (person == null)
            {
                if (!IsOfUse(correction, corrections, prose)) ReportUnknown(correction, "person", people, findings);
                person = Declare(people, correction);
            }

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
    }

    /// <summary>Somebody who is not among the people of the text is declared for what names him otherwise: an alias, or the speaker of a correction.</summary>
    private static bool IsOfUse(PersonCorrection correction, CorrectionSet corrections, string prose)
    {
        bool Names(string? speaker) => string.Equals(speaker, correction.Name, StringComparison.OrdinalIgnoreCase)
            || correction.Aliases.Contains(speaker, StringComparer.OrdinalIgnoreCase);
        return IsInText(prose, correction.Name) || correction.Aliases.Any(alias => IsInText(prose, alias)) || corrections.Quotes.Any(q => Names(q.Speaker));
    }

    private static bool IsInText(string prose, string name) => prose.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    private static void ReportUnknown(PersonCorrection correction, string what, PersonIndex people, FindingSink findings)
    {
        string? near = NearMiss.Person(people, correction.Name)?.Name;
        findings.Add("SEED4004", correction.Place, what, correction.Name, near == null ? "correct or remove this entry" : $"did you mean '{near}'?");
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
