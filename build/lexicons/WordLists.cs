using SeedGen.Language;

namespace SeedGen.Lexicons;

/// <summary>Reads the word lists and gathers the classes of every form.</summary>
internal sealed class WordLists
{
    private static readonly HashSet<WordClass> Verbs =
        [WordClass.CueVerb, WordClass.CueVerbStrong, WordClass.CueVerbCalling, WordClass.CueVerbNaming, WordClass.ThoughtVerb,
        WordClass.CausativeVerb, WordClass.PlayVerb];

    private static readonly HashSet<WordClass> Nouns =
        [WordClass.CueNoun, WordClass.PersonNoun, WordClass.GroupNoun, WordClass.DocumentNoun, WordClass.WorkNoun, WordClass.PlaceNoun,
         WordClass.OrgNoun, WordClass.EventNoun, WordClass.Kin, WordClass.MaleNoun, WordClass.FemaleNoun, WordClass.TimeNoun,
         WordClass.Title, WordClass.NamingNoun, WordClass.NameGiver, WordClass.NamedThing,
         WordClass.MatchNoun];

    private const WordClass ClosedClasses = WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun
        | WordClass.IndefinitePronoun | WordClass.RelativePronoun | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator
        | WordClass.Modal | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm;

    private readonly string _folder;
    private readonly Inflection _inflection;
    private readonly Dictionary<string, WordClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Readings> _readings = new(StringComparer.Ordinal);

    /// <summary>Reads the lists below <paramref name="folder"/>.</summary>
    public WordLists(string folder)
    {
        _folder = folder;
        _inflection = new Inflection(
            Lines("irregular/verbs.txt").Select(l => l.Split(' ')).ToDictionary(f => f[0], f => f[1..], StringComparer.Ordinal),
            Lines("irregular/plurals.txt").Select(l => l.Split(' ')).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal));
    }

    /// <summary>The classes of every form.</summary>
    public IReadOnlyDictionary<string, WordClass> Words()
    {
        foreach (string line in Lines("derived/words.txt")) AddReadings(line.Split(' '));
        foreach ((string form, Readings readings) in _readings) Add(form, readings.Mainly);
        AddDegrees();
        foreach (string file in Directory.GetFiles(Path.Combine(_folder, "words"), "*.txt").Order(StringComparer.Ordinal))
        {
            WordClass cls = Enum.Parse<WordClass>(Path.GetFileNameWithoutExtension(file));
            string[] words = [.. Lines(Path.GetRelativePath(_folder, file)).SelectMany(l => l.Split(' ',
                StringSplitOptions.RemoveEmptyEntries))];
            foreach (string word in words.Where(w => w[0] != '-')) AddListed(word, cls);
            foreach (string word in words.Where(w => w[0] == '-')) Remove(word[1..], cls);
        }

        foreach (string word in _classes.Keys.ToList())
        {
            if ((_classes[word] & ClosedClasses) != 0) _classes[word] |= WordClass.CommonWord;
        }

        return _classes;
    }

    /// <summary>“the largest union”: forms of common adjectives, where WordNet knows the word for nothing else.</summary>
    private void AddDegrees()
    {
        const WordClass common = WordClass.Adjective | WordClass.CommonWord, participles = WordClass.VerbParticiple | WordClass.VerbGerund;
        foreach (string adjective in _classes.Where(w => (w.Value & common) == common && (w.Value & participles) == 0).Select(w => w.Key)
            .ToList())
        {
            foreach (string form in Inflection.Degrees(adjective))
            {
                if ((_classes.GetValueOrDefault(form) & ~WordClass.CommonWord) == 0) Add(form, WordClass.Adjective);
            }
        }
    }

    private void AddReadings(string[] fields)
    {
        int n = -1, v = -1, a = -1, r = -1;
        WordClass extra = WordClass.None;
        bool speech = false;
        foreach (string field in fields.Skip(1))
        {
            if (field == "person") extra |= WordClass.PersonNoun;
            else if (field == "group") extra |= WordClass.GroupNoun;
            else if (field == "speech") speech = true;
            else if (field == "common") extra |= WordClass.CommonWord;
            else if (field[0] == 'n') n = int.Parse(field[1..]);
            else if (field[0] == 'v') v = int.Parse(field[1..]);
            else if (field[0] == 'a') a = int.Parse(field[1..]);
            else if (field[0] == 'r') r = int.Parse(field[1..]);
        }

        string word = fields[0];
        WordClass common = extra & WordClass.CommonWord;
        WordClass nounClasses = extra & (WordClass.PersonNoun | WordClass.GroupNoun);
        Add(word, common);
        if (a >= 0) Add(word, WordClass.Adjective);
        if (r >= 0) Add(word, WordClass.Adverb);
        Count(word, new Readings(Weight(n), 0, Weight(a), Weight(r)));
        if (n >= 0)
        {
            string plural = _inflection.Plural(word);
            Add(word, WordClass.Noun | nounClasses);
            Add(plural, WordClass.PluralNoun | nounClasses | common);
            if (plural != word) Count(plural, new Readings(Weight(n), 0, 0, 0));
        }

        if (v < 0) return;
        WordClass cue = speech ? WordClass.CueVerb : WordClass.None;
        foreach ((string form, WordClass cls) in _inflection.OfVerb(word))
        {
            Add(form, cls | cue | common);
            Count(form, new Readings(0, Weight(v), 0, 0));
        }
    }

    private static double Weight(int count) => count < 0 ? 0 : count + 0.5;

    private void Count(string form, Readings readings) =>
        _readings[form] = _readings.TryGetValue(form, out Readings? known) ? known + readings : readings;

    private void AddListed(string word, WordClass cls)
    {
        if (Verbs.Contains(cls))
        {
            foreach ((string form, WordClass part) in _inflection.OfVerb(word)) Add(form, part | cls);
            return;
        }

        Add(word, cls);
        if (!Nouns.Contains(cls)) return;
        if (cls is not (WordClass.Title or WordClass.OrgNoun)) Add(word, WordClass.Noun);
        string plural = _inflection.Plural(word);
        Add(plural, cls);
        if (_classes.TryGetValue(plural, out WordClass known) && (known & (WordClass.Noun | WordClass.VerbThird)) == 0)
            Add(plural, WordClass.PluralNoun);
    }

    private void Remove(string word, WordClass cls)
    {
        foreach (string form in Verbs.Contains(cls) ? _inflection.OfVerb(word).Select(f => f.Form) : [word, _inflection.Plural(word)])
        {
            if (_classes.TryGetValue(form, out WordClass known)) _classes[form] = known & ~cls;
        }
    }

    private void Add(string word, WordClass cls)
    {
        if (cls == WordClass.None) return;
        _classes[word] = (_classes.TryGetValue(word, out WordClass known) ? known : WordClass.None) | cls;
    }

    /// <summary>What every name can be.</summary>
    public IReadOnlyDictionary<string, NameClass> Names()
    {
        const int knownGiven = 1200, commonFamily = 8000, majorPlace = 600_000, mainlyGivenFamily = 500, sureGender = 500;
        Dictionary<string, NameClass> names = new(StringComparer.Ordinal);
        Dictionary<string, int> familyRank = Lines("derived/family.txt").Select(l => l.Split(' '))
            .ToDictionary(f => f[0], f => f.Length > 1 ? int.Parse(f[1]) : int.MaxValue, StringComparer.Ordinal);
        foreach ((string name, int rank) in familyRank)
            names[name] = NameClass.Surname | (rank < commonFamily ? NameClass.SurnameCommon : NameClass.None);
        HashSet<string> ranked = new(StringComparer.Ordinal), halfRanked = new(StringComparer.Ordinal);
        foreach (string[] f in Lines("derived/given.txt").Select(l => l.Split(' ')))
        {
            GivenName given = GivenName.Read(f);
            NameClass cls = (given.IsMale ? NameClass.GivenMale : 0) | (given.IsFemale ? NameClass.GivenFemale : 0);
            int family = familyRank.TryGetValue(f[0], out int r) ? r : int.MaxValue;
            if (given.Rank < knownGiven && (family > mainlyGivenFamily || given.Rank < 150)) cls |= NameClass.GivenMainly;
            if (given.Rank < sureGender) cls |= NameClass.GenderSure;
            if (given.Rank < int.MaxValue) ranked.Add(f[0]);
            if (given.IsHalfRanked) halfRanked.Add(f[0]);
            names[f[0]] = names.GetValueOrDefault(f[0]) | cls;
        }

        AddGiven(names, ranked, halfRanked, familyRank);
        foreach (string[] f in Lines("derived/places.txt").Select(l => l.Split(' ')))
            Add(names, f[0], NameClass.Place | (int.Parse(f[1]) >= majorPlace ? NameClass.PlaceMajor : 0));
        foreach (string word in Lines("names/PlaceMajor.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (word[0] == '-') names[word[1..]] &= ~(NameClass.PlaceMajor | NameClass.Place);
            else names[word] = names.GetValueOrDefault(word) | NameClass.Place | NameClass.PlaceMajor;
        }

        foreach (NameClass cls in (NameClass[])[NameClass.FamilyFirst, NameClass.Mononym, NameClass.Organisation])
        {
            foreach (string word in Lines($"names/{cls}.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                Add(names, word, cls);
        }

        foreach (string word in Lines("derived/organisations.txt")) Add(names, word, NameClass.Organisation);
        foreach (string word in Lines("names/nicknames.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Add(names, word, NameClass.Nickname);
        return names;
    }

    /// <summary>
    /// Names that the census does not rank and English has no common word for; given names above all, where the census has no family of
    /// that name. Where nothing speaks against it, their gender is sure. Of two genders of which the census ranks one, ours is meant.
    /// </summary>
    private void AddGiven(Dictionary<string, NameClass> names, HashSet<string> ranked, HashSet<string> halfRanked,
        Dictionary<string, int> families)
    {
        ILookup<bool, string> words = Lines("derived/words.txt").ToLookup(l => l.EndsWith(" common", StringComparison.Ordinal),
            l => l.Split(' ')[0]);
        HashSet<string> common = [.. words[true]], known = [.. words[false]];
        Dictionary<string, NameClass> genders = new(StringComparer.Ordinal);
        foreach (string[] f in Lines("names/given.txt").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            NameClass gender = (f[0].Contains('m') ? NameClass.GivenMale : 0) | (f[0].Contains('f') ? NameClass.GivenFemale : 0);
            foreach (string name in f.Skip(1).Where(n => !common.Contains(n))) Add(genders, name, gender);
        }

        foreach ((string name, NameClass gender) in genders)
        {
            NameClass mainly = families.ContainsKey(name) || known.Contains(name) ? NameClass.None : NameClass.GivenMainly;
            if (halfRanked.Contains(name) && gender != NameClass.Given && (names[name] & gender) != 0)
                names[name] &= ~NameClass.Given | gender;
            Add(names, name, ranked.Contains(name) ? mainly : gender | mainly);
            if ((names[name] & NameClass.Given) == gender && gender != NameClass.Given) names[name] |= NameClass.GenderSure;
        }
    }

    /// <summary>An underscore stands for the space between the words of a name.</summary>
    private static void Add(Dictionary<string, NameClass> names, string name, NameClass cls)
    {
        string words = name.Replace('_', ' ');
        names[words] = names.GetValueOrDefault(words) | cls;
    }

    private IEnumerable<string> Lines(string path) => File.ReadLines(Path.Combine(_folder, path))
        .Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#');
}
