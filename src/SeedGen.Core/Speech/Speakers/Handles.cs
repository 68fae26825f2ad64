using SeedGen.People;

namespace SeedGen.Speech.Speakers;

/// <summary>Ties an account's name to the person whose letters it has: “@bramosgood”, “@BOsgood”.</summary>
internal sealed class Handles(PersonIndex people)
{
    private Dictionary<string, PersonEntry>? _byLetters;

    /// <summary>The person, or null.</summary>
    public PersonEntry? Find(string handle)
    {
        _byLetters ??= Index();
        return _byLetters.TryGetValue(handle.TrimStart('@').Replace("_", ""), out PersonEntry? person) ? person : null;
    }

    /// <summary>All words, the first and the last, the initial and the last; who is named first goes before.</summary>
    private Dictionary<string, PersonEntry> Index()
    {
        Dictionary<string, PersonEntry> index = new(StringComparer.OrdinalIgnoreCase);
        foreach (PersonEntry person in people.People)
        {
            Add(index, string.Concat(person.Words), person);
            if (person.Words.Length == 1) continue;
            Add(index, person.Words[0] + person.Family, person);
            Add(index, person.Words[0].Substring(0, 1) + person.Family, person);
        }

        return index;
    }

    private static void Add(Dictionary<string, PersonEntry> index, string letters, PersonEntry person)
    {
        string key = letters.Replace(".", "").Replace("-", "").Replace("’", "").Replace("'", "");
        if (!index.ContainsKey(key)) index[key] = person;
    }
}
