using SeedGen.Language;
using SeedGen.Reading;

namespace SeedGen.People;

/// <summary>
/// Decides which names are persons and which mentions name the same one: full names first, since a full name once introduced
/// explains the bare family name later.
/// </summary>
internal sealed class PersonResolver(IReadOnlyList<NameMention> mentions, Func<NameMention, TokenList> tokensOf)
{
    /// <summary>However often a name stands beside “said” or behind “in”, its words weigh too.</summary>
    private const int StrongestContext = 6;

    /// <summary>Of more who share a name nobody keeps track; the rest are told apart by their names in full.</summary>
    private const int MostNamesakes = 64;

    private readonly List<PersonEntry> _people = [];
    private readonly Dictionary<string, PersonEntry> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonEntry>> _byFamily = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<PersonEntry>> _byGiven = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Links the mentions, which must be in document order, and returns the persons in that order.</summary>
    public List<PersonEntry> Resolve(CorrectionSet corrections)
    {
        HashSet<string> ignored = new(corrections.People.Where(p => p.Ignore).Select(p => p.Name), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Tally> evidence = SumEvidence();
        foreach (NameMention mention in mentions)
        {
            if (mention.Words.Length > 1 && evidence[mention.Name].Sum >= NameEvidence.Enough && !ignored.Contains(mention.Name)) AddFullName(mention, mention.Words);
        }

        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            if (SharesFamilyName(mentions[i], mentions[i + 1])) AddFullName(mentions[i], [mentions[i].Words[0], mentions[i + 1].Family]);
        }

        foreach (NameMention mention in mentions)
        {
            if (mention.Person == null && mention.Words.Length == 1 && !ignored.Contains(mention.Name)) LinkSingle(mention, evidence[mention.Name].Sum);
        }

        foreach (PersonEntry person in _people) person.Mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        _people.Sort((a, b) => a.Mentions[0].Span.CompareTo(b.Mentions[0].Span));
        for (int i = 0; i < _people.Count; i++) _people[i].Index = i;
        return _people;
    }

    /// <summary>What speaks for each name: its words, and all the places where it stands.</summary>
    private sealed class Tally(int words)
    {
        public int Context { get; set; }

        public int Sum => words + Math.Max(-StrongestContext, Math.Min(StrongestContext, Context));
    }

    private Dictionary<string, Tally> SumEvidence()
    {
        Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
        NameEvidence? evidence = null;
        foreach (NameMention mention in mentions)
        {
            TokenList tokens = tokensOf(mention);
            if (evidence?.Tokens != tokens) evidence = new NameEvidence(tokens);
            if (!tallies.TryGetValue(mention.Name, out Tally? tally)) tallies.Add(mention.Name, tally = new Tally(evidence.OfWords(mention)));
            mention.Evidence = evidence.OfContext(mention);
            tally.Context += mention.Evidence;
        }

        return tallies;
    }

    /// <summary>“Osk and Ilse Varga”: the first of two given names that share the family name.</summary>
    private bool SharesFamilyName(NameMention first, NameMention second)
    {
        if (first.Words.Length != 1 || first.HasTitle || first.Quoted != second.Quoted || second.HasTitle || second.Words.Length != 2) return false;
        if (second.Person == null || _byGiven.ContainsKey(first.Words[0]) || first.First < 0 || second.First != first.Last + 2) return false;
        TokenList tokens = tokensOf(first);
        return tokens.Spells(first.Last + 1, "and") && tokens[first.Last].Is(NameClass.GivenMainly) && tokens[second.First].Is(NameClass.GivenMale | NameClass.GivenFemale);
    }

    private void AddFullName(NameMention mention, string[] words)
    {
        string name = string.Join(" ", words), family = NameMention.FamilyOf(words);
        PersonEntry? person = null;
        if (_byFamily.TryGetValue(family, out List<PersonEntry>? namesakes))
            person = namesakes.FirstOrDefault(p => NameMatch.SamePerson(p.Words, words)) ?? Same(name, namesakes);
        if (person == null)
        {
            person = new PersonEntry { Words = words };
            _byName[name] = person;
            _people.Add(person);
            Index(_byFamily, family, person);
            Index(_byGiven, words[0], person);
        }
        else if (words.Length > person.Words.Length
            || (words.Length == person.Words.Length && name.Length > person.Name.Length && !mention.Quoted))
        {
            person.Words = words;
            Index(_byGiven, words[0], person);
        }

        Link(mention, person);
        TokenList tokens = tokensOf(mention);
        bool male = tokens[mention.First].Is(NameClass.GivenMale), female = tokens[mention.First].Is(NameClass.GivenFemale);
        if (male != female)
            person.Learn(male ? Gender.Male : Gender.Female, tokens[mention.First].Is(NameClass.GenderSure) ? GenderWeight.FrequentName : GenderWeight.RareName);
    }

    private static void Index(Dictionary<string, List<PersonEntry>> index, string key, PersonEntry person)
    {
        if (!index.TryGetValue(key, out List<PersonEntry>? list)) index[key] = list = [];
        if (list.Count < MostNamesakes && !list.Contains(person)) list.Add(person);
    }

    private PersonEntry? Same(string name, List<PersonEntry> namesakes) =>
        namesakes.Count == MostNamesakes && _byName.TryGetValue(name, out PersonEntry? person) ? person : null;

    private static void Link(NameMention mention, PersonEntry person)
    {
        mention.Person = person;
        person.Mentions.Add(mention);
        person.Learn(mention.TitleGender, GenderWeight.Title);
    }

    private void LinkSingle(NameMention mention, int evidence)
    {
        string word = mention.Words[0];
        if (_byFamily.TryGetValue(word, out List<PersonEntry>? family))
        {
            LinkAmong(mention, family);
            return;
        }

        if (!mention.HasTitle && _byGiven.TryGetValue(word, out List<PersonEntry>? given) && given.Count > 0)
        {
            LinkAmong(mention, given);
            return;
        }

        if (evidence < NameEvidence.Enough || IsCompound(word)) return;
        PersonEntry person = new() { Words = mention.Words };
        _people.Add(person);
        Index(_byFamily, word, person);
        Link(mention, person);
    }

    /// <summary>“Biden-Putin call” names two persons and is neither.</summary>
    private bool IsCompound(string word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && (_byFamily.ContainsKey(word.Substring(0, hyphen)) || _byFamily.ContainsKey(word.Substring(hyphen + 1)));
    }

    private static void LinkAmong(NameMention mention, List<PersonEntry> candidates)
    {
        IReadOnlyList<PersonEntry> fitting = Namesakes.Fitting(mention, candidates);
        if (fitting.Count == 1) Link(mention, fitting[0]);
        else mention.Ambiguous = fitting;
    }
}
