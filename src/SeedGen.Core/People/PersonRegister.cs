using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>The persons found so far, by full name, family name, given name and the names between.</summary>
internal sealed partial class PersonRegister(PeopleMemory memory)
{
    private readonly RegisterTables _tables = memory.Tables;
    private readonly List<PersonEntry> _people = memory.Tables.People;
    private readonly Dictionary<string, PersonEntry> _byName = memory.Tables.ByName;

    private OtherNames? _others;
    private NamesApart? _apart;

    /// <summary>Whether somebody has that given name.</summary>
    public bool KnowsGiven(string name) => BearersOf(name)?.AsGiven != null;

    /// <summary>Whether somebody has that family name.</summary>
    public bool KnowsFamily(string name) => BearersOf(name)?.AsFamily != null;

    /// <summary>Whether somebody is called that in full.</summary>
    public bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary>The persons in the order of their first mention, numbered.</summary>
    public List<PersonEntry> InOrder()
    {
        foreach (PersonEntry person in _people)
        {
            if (person.Mentions.Count > 1) person.Mentions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        }

        _people.Sort(static (a, b) => a.Mentions[0].Span.CompareTo(b.Mentions[0].Span));
        for (int i = 0; i < _people.Count; i++) _people[i].Index = i;
        return _people;
    }

    /// <summary>What the text says of names that are one person's, or two persons'.</summary>
    public void Expect(OtherNames? others, NamesApart? apart) => (_others, _apart) = (others, apart);

    /// <summary>“Osk Varga, known as Pip”: “Pip” alone means the same.</summary>
    public void AddNicknames()
    {
        if (_others == null) return;
        foreach ((NameMention mention, string nickname) in _others.Nicknames)
        {
            if (mention.Person != null) NameBearers.Add(ref At(nickname).AsGiven, mention.Person);
        }
    }

    /// <summary>Links a full name to the person who has it, in whatever form, or to a new one.</summary>
    public void AddFullName(NameMention mention, TokenList tokens) => AddFullName(mention, mention.Name, mention.Words, tokens);

    /// <summary>“Osk and Ilse Varga”: likewise a given name whose family name stands behind another.</summary>
    public void AddSharedName(NameMention mention, string family, TokenList tokens) =>
        AddFullName(mention, mention.Words[0] + " " + family, [mention.Words[0], .. family.Split(' ')], tokens);

    private void AddFullName(NameMention mention, string name, string[] words, TokenList tokens)
    {
        if (!_byName.TryGetValue(name, out PersonEntry? person) && _others?.Of(name) is { } other && _byName.TryGetValue(other, out person))
        {
            _byName[name] = person;
            bool fuller = IsEpithetic(person.Words)
                || (words.Length > person.Words.Length && !NameComparer.Instance.Equals(words[0], person.Words[0]))
                || OtherNames.NicknameIn(mention, tokens) != null
                || (words.Length == person.Words.Length && NameComparer.Instance.Equals(words[0], person.Words[0])
                    && NameMatch.IsFuller(words, person.Words, mention.Quoted));
            if (fuller && (NameComparer.Instance.Equals(NameMention.FamilyOf(words), person.Family) || IsEpithetic(person.Words)))
                person.Words = words;
            IndexParts(words, person, familyFirst: false);
        }
        else if (person == null)
        {
            IReadOnlyList<PersonEntry> same = OtherForms(name, words);
            if (same.Count > 1)
            {
                mention.Ambiguous = same;
                return;
            }

            person = same.Count == 1 ? same[0] : Add(words);
            _byName[name] = person;
            string[] shorter = words.Length < person.Words.Length ? words : person.Words;
            if (NameMatch.IsFuller(words, person.Words, mention.Quoted)) person.Words = words;
            bool familyFirst = NameOrder.IsFamilyFirst(mention, words, tokens);
            if (ReferenceEquals(person.Words, words) || person.Name == name)
                person.FamilyFirst = familyFirst
                    && (!tokens[mention.First].Is(NameClass.GivenMainly) || NameOrder.HasGivenInSyllables(words));
            person.FamilyInside = NameOrder.IsFamilyInside(mention, words, tokens);
            if (NameMatch.IsFamilyOf(shorter, person.Words)) person.CalledBy = person.Words.Length - shorter.Length;
            IndexParts(words, person, familyFirst);
        }
        else if (NameComparer.IsWithItsAccents(name, person.Name))
        {
            person.Words = words;
        }

        if (OtherNames.NicknameIn(mention, tokens) is { } nickname) NameBearers.Add(ref At(nickname).AsGiven, person);
        Link(mention, person, tokens, full: true);
        person.IsRelative |= Relatives.IsRelative(mention, tokens);
        person.IsFirstLady |= IsFirstLady(tokens, mention.First - 1) || IsFirstLady(tokens, mention.Last + 4);
        // “Qian Qichen”: a family name may be a given name too, and tells no gender; nor do most given names behind it without their tones.
        ref Token given = ref tokens[person.FamilyFirst ? mention.Last : mention.First];
        bool male = given.Is(NameClass.GivenMale), female = given.Is(NameClass.GivenFemale);
        if (male != female && (!person.FamilyFirst || given.Is(NameClass.GenderSure)))
            person.Learn(male ? Gender.Male : Gender.Female,
                given.Is(NameClass.GenderSure) ? GenderWeight.FrequentName : GenderWeight.RareName);
    }

    /// <summary>Links a name of several words to the person who has just that name.</summary>
    public void LinkExact(NameMention mention, TokenList tokens)
    {
        if (_byName.TryGetValue(mention.Name, out PersonEntry? person)) Link(mention, person, tokens);
    }

    /// <summary>“Ag Intullu”, where one person is called Bashir Ag Intullu: the last words of a full name.</summary>
    public void LinkTail(NameMention mention, TokenList tokens)
    {
        PersonEntry? only = null;
        foreach (PersonEntry person in BearersOf(mention.Family)?.AsFamily ?? [])
        {
            if (!NameMatch.IsTail(mention.Words, person.Words)) continue;
            if (only != null) return;
            only = person;
        }

        if (only == null) return;
        only.CalledBy = only.Words.Length - mention.Words.Length;
        Link(mention, only, tokens);
    }

    /// <summary>Makes a person of a name of one word.</summary>
    public void AddSingle(NameMention mention, TokenList tokens)
    {
        PersonEntry person = Add(mention.Words);
        NameBearers.Add(ref At(NameParticles.WithoutArticle(mention.Words[0])).AsFamily, person);
        Link(mention, person, tokens);
    }

    /// <summary>“Tain-Varga call” names two persons and is neither.</summary>
    public bool IsCompound(NameMention mention)
    {
        string word = mention.Words[0];
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && !mention.HasTitle && (KnowsFamily(word.Substring(0, hyphen)) || KnowsFamily(word.Substring(hyphen + 1)));
    }

    /// <summary>Those who may have the name in another form; the one with the same first and middle name before all others.</summary>
    private IReadOnlyList<PersonEntry> OtherForms(string name, string[] words)
    {
        IReadOnlyList<PersonEntry> same = BearersOf(NameParticles.WithoutArticle(NameMention.FamilyOf(words)))?.AsFamily is { } namesakes
            ? OtherForms(namesakes, name, words)
            : [];
        return same.Count == 0 && BearersOf(words[0])?.AsGiven is { } bearers ? WithBeginning(bearers, name, words) : same;
    }

    private IReadOnlyList<PersonEntry> OtherForms(PersonEntry[] namesakes, string name, string[] words)
    {
        List<PersonEntry>? same = null;
        foreach (PersonEntry person in namesakes)
        {
            if (NameMatch.SamePerson(person.Words, words) && !AreTwo(person, name)) (same ??= []).Add(person);
        }

        return same == null ? [] : same.Count == 1 ? same : Closest(same, words);
    }

    private static IReadOnlyList<PersonEntry> Closest(List<PersonEntry> same, string[] words)
    {
        List<PersonEntry> closer = same.FindAll(p => NameComparer.Instance.Equals(p.Words[0], words[0]));
        if (closer.Count < 2) return closer.Count == 0 ? same : closer;
        return [closer.Find(p => NameMatch.HaveSameMiddle(p.Words, words)) ?? closer[0]];
    }

    private IReadOnlyList<PersonEntry> WithBeginning(PersonEntry[] bearers, string name, string[] words)
    {
        List<PersonEntry>? same = null;
        foreach (PersonEntry person in bearers)
        {
            if (NameMatch.IsBeginning(person.Words, words) && !AreTwo(person, name)) (same ??= []).Add(person);
        }

        return same ?? (IReadOnlyList<PersonEntry>)[];
    }

    private bool AreTwo(PersonEntry person, string name) => _apart != null && _apart.Are(person.Name, name);

    private PersonEntry Add(string[] words)
    {
        PersonEntry person = memory.Persons.Take();
        person.Words = NamesInCapitals.InSmallLetters(words);
        _people.Add(person);
        return person;
    }

    private void IndexParts(string[] words, PersonEntry person, bool familyFirst)
    {
        NameBearers.Add(ref At(NameParticles.WithoutArticle(NameMention.FamilyOf(words))).AsFamily, person);
        NameBearers first = At(words[0]);
        NameBearers.Add(ref first.AsGiven, person);
        if (familyFirst) NameBearers.Add(ref first.AsFamily, person);
        if (person.FamilyInside && words.Length > 2) NameBearers.Add(ref At(words[1]).AsFamily, person);
        if (DoubleNames.FirstHalf(words) is { } half) NameBearers.Add(ref At(half).AsInner, person);
        if (DoubleNames.SecondHalf(words) is { } second) NameBearers.Add(ref At(second).AsInner, person);
        for (int i = 1; i < words.Length - 1; i++)
        {
            if (char.IsUpper(words[i][0]) && (words[i].Length > 3 || (Lexicon.Name(words[i]) & NameClass.FamilyFirst) != 0))
                NameBearers.Add(ref At(words[i]).AsInner, person);
        }
    }

    /// <summary>“Big Pip”: what somebody is called until the text tells the name.</summary>
    private static bool IsEpithetic(string[] words) => words.Length == 2 && words[0] is "Big" or "Wee" or "Old" or "Auld" or "Little";

    private NameBearers? BearersOf(string word) => _tables.Bearers.TryGetValue(word, out NameBearers? bearers) ? bearers : null;

    private NameBearers At(string word) => BearersOf(word) ?? _tables.Add(word);

    /// <summary>“first lady Orla Tain”, “Orla Tain, the first lady”.</summary>
    private static bool IsFirstLady(TokenList tokens, int before)
    {
        if (before > 0 && before < tokens.Count && tokens[before].Kind == TokenKind.Comma) before--;
        return before > 0 && before < tokens.Count && tokens.Spells(before, "lady") && tokens.Spells(before - 1, "first");
    }

    private static string? TitleOf(NameMention mention, TokenList tokens) =>
        mention.HasTitle ? WordStrings.WithoutStop(tokens.LowerOf(mention.First - 1)) : null;

    private static void Link(NameMention mention, PersonEntry person, TokenList tokens, bool full = false)
    {
        mention.Person = person;
        person.Mentions.Add(mention);
        person.Learn(mention.TitleGender, GenderWeight.Title);
        if (full || mention.Words.Length > 1) person.FullNames++;
        if (TitleOf(mention, tokens) is { } title) person.Titles.Add(title);
    }
}
