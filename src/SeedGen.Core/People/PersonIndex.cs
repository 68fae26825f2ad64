using SeedGen.People.Names;
using SeedGen.People.Roles;

namespace SeedGen.People;

/// <summary>Everybody whom the document names, and every place that may name somebody.</summary>
internal sealed class PersonIndex(List<PersonEntry> people, List<NameMention> mentions)
{
    /// <summary>Tokens from a name to the end of what is said of its bearer.</summary>
    private const int LongestDescription = 48;

    private readonly List<PersonEntry> _people = people;
    private Dictionary<string, List<PersonEntry>>? _byFamily;
    private Dictionary<string, List<PersonEntry>>? _byWord;
    private Dictionary<string, List<PersonEntry>>? _byRole;
    private Dictionary<string, List<PersonEntry>>? _byImplied;
    private bool _added;

    /// <summary>In the order of their first mention; those without one come last.</summary>
    public List<PersonEntry> People
    {
        get
        {
            if (_added) Order();
            return _people;
        }
    }

    /// <summary>The mentions in the writer's own words, in order; those that are nobody's included.</summary>
    public List<NameMention> Mentions { get; } = mentions;

    /// <summary>Adds somebody whom a label or the author names.</summary>
    public void Add(PersonEntry person)
    {
        _people.Add(person);
        _added = true;
        _byWord = null;
        if (_byFamily != null) Index(_byFamily, person.Family, person);
    }

    /// <summary>“DANA HOLT:” of whom the text names “Dana”: gives a person the full name.</summary>
    public void Complete(PersonEntry person, string[] words)
    {
        person.Words = words;
        _byWord = null;
        if (_byFamily != null) Index(_byFamily, person.Family, person);
    }

    /// <summary>Those with that family name, whatever its case.</summary>
    public IReadOnlyList<PersonEntry> OfFamily(string family)
    {
        _byFamily ??= IndexedByFamily(_people);
        return _byFamily.TryGetValue(family, out List<PersonEntry>? found) ? found : [];
    }

    /// <summary>Those whose name begins or ends with the word, written so, in the order of their first mention.</summary>
    public IReadOnlyList<PersonEntry> OfWord(string word)
    {
        _byWord ??= IndexedByWord(People);
        return _byWord.TryGetValue(word, out List<PersonEntry>? found) ? found : [];
    }

    /// <summary>
    /// Those whom the text gives a role with that noun, in the order of their first mention. Asked when all roles are known.
    /// </summary>
    public IReadOnlyList<PersonEntry> OfRole(string noun)
    {
        _byRole ??= Indexed(People, p => p.RoleHeads);
        return _byRole.TryGetValue(noun, out List<PersonEntry>? found) ? found : [];
    }

    /// <summary>Those whose roles imply that noun: “the officer” for an inspector.</summary>
    public IReadOnlyList<PersonEntry> OfImpliedRole(string noun)
    {
        _byImplied ??= Indexed(People, p => RelatedRoles.Of(p.ImplyingHeads));
        return _byImplied.TryGetValue(noun, out List<PersonEntry>? found) ? found : [];
    }

    /// <summary>The mention that covers <paramref name="token"/>, or null.</summary>
    public NameMention? At(int token)
    {
        int low = 0, high = Mentions.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            NameMention mention = Mentions[middle];
            if (token < mention.TitleFirst) high = middle - 1;
            else if (token > mention.Last) low = middle + 1;
            else return mention;
        }

        return null;
    }

    /// <summary>The mention behind which the words of <paramref name="token"/> say what its bearer is, or null.</summary>
    public NameMention? DescribedAt(int token)
    {
        for (int i = FirstFrom(token) - 1; i >= 0 && Mentions[i].Last > token - LongestDescription; i--)
        {
            if (Mentions[i].DescribedFrom <= token && token <= Mentions[i].DescribedTo) return Mentions[i];
        }

        return null;
    }

    /// <summary>Whether a mention of <paramref name="person"/> begins within the tokens <c>[first, end)</c>.</summary>
    public bool Names(PersonEntry person, int first, int end) => Names(first, end, p => p == person);

    /// <summary>Whether anybody is named in the tokens <c>[first, end)</c>.</summary>
    public bool NamesAnybody(int first, int end) => Names(first, end, _ => true);

    private bool Names(int first, int end, Predicate<PersonEntry> isMeant)
    {
        for (int i = FirstFrom(first); i < Mentions.Count && Mentions[i].First < end; i++)
        {
            if (Mentions[i].Person is { } person && isMeant(person)) return true;
        }

        return false;
    }

    /// <summary>Index of the first mention that begins at <paramref name="token"/> or later.</summary>
    public int FirstFrom(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].TitleFirst < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Order()
    {
        List<PersonEntry> ordered = [.. _people.OrderBy(p => p.Start)];
        _people.Clear();
        _people.AddRange(ordered);
        for (int i = 0; i < _people.Count; i++) _people[i].Index = i;
        _added = false;
    }

    private static Dictionary<string, List<PersonEntry>> IndexedByFamily(List<PersonEntry> people)
    {
        Dictionary<string, List<PersonEntry>> index = new(people.Count, StringComparer.OrdinalIgnoreCase);
        foreach (PersonEntry person in people) Index(index, person.Family, person);
        return index;
    }

    private static Dictionary<string, List<PersonEntry>> IndexedByWord(List<PersonEntry> people)
    {
        Dictionary<string, List<PersonEntry>> index = new(people.Count, StringComparer.Ordinal);
        foreach (PersonEntry person in people)
        {
            string first = person.Words[0], last = person.Words[person.Words.Length - 1];
            Index(index, first, person);
            if (last != first) Index(index, last, person);
        }

        return index;
    }

    private static Dictionary<string, List<PersonEntry>> Indexed(List<PersonEntry> people, Func<PersonEntry, WordSet> keys)
    {
        Dictionary<string, List<PersonEntry>> index = new(people.Count, StringComparer.OrdinalIgnoreCase);
        foreach (PersonEntry person in people)
        {
            foreach (string key in keys(person)) Index(index, key, person);
        }

        return index;
    }

    private static void Index(Dictionary<string, List<PersonEntry>> index, string key, PersonEntry person)
    {
        if (!index.TryGetValue(key, out List<PersonEntry>? list)) index[key] = list = [];
        list.Add(person);
    }
}
