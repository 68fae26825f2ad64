using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// How old the text says that somebody is: “Orla Tain, 43,”, “Orla Tain (43)”, “43-year-old Orla Tain”, “Orla Tain, a 43-year-old baker,”.
/// “the 43-year-old” is then she, and nobody of another age.
/// </summary>
internal sealed class Ages(Prose prose, PersonIndex people)
{
    private const int LongestRole = 6;
    private const int Oldest = 120;

    /// <summary>The oldest whom reports call a youngster, and the oldest teenager.</summary>
    private const int OldestYoungster = 23, OldestTeenager = 19;

    private Dictionary<PersonEntry, int>? _ages;

    /// <summary>The age that the description gives: “the 43-year-old”, “the 26-year-old operator”; null where it has none.</summary>
    public int? In(SourcePhrase source)
    {
        for (int i = source.First + 1; i <= source.Head; i++)
        {
            if (CompoundNouns.IsAge(prose.Tokens, i) && Number(i) is { } age) return age;
        }

        return null;
    }

    /// <summary>
    /// Whether the person is known to be of another age than <paramref name="age"/>; who has had a birthday since is not.
    /// </summary>
    public bool IsOfAnother(PersonEntry person, int age) => Of(person) is { } known && Math.Abs(known - age) > 1;

    /// <summary>The only one of <paramref name="near"/> who is that old; null where there is none, or several.</summary>
    public PersonEntry? Only(IEnumerable<PersonEntry> near, int age) => Only(near, known => known == age);

    /// <summary>The only one of <paramref name="near"/> who may be called a youngster by that noun.</summary>
    public PersonEntry? OnlyYoung(IEnumerable<PersonEntry> near, string noun) =>
        Only(near, known => known <= (noun == "youngster" ? OldestYoungster : OldestTeenager));

    /// <summary>Nouns for those whom the text has said to be young.</summary>
    public static bool IsYouth(string noun) => noun is "youngster" or "teenager" or "teen" or "schoolboy" or "schoolgirl";

    /// <summary>Whom the sentence before has named with an age.</summary>
    public static bool IsChild(string noun) => noun is "boy" or "girl" or "child" or "kid" or "lad" or "lass" or "schoolgirl" or "pupil";

    /// <summary>Whoever is older than that, or trains others, is no youngster.</summary>
    public bool IsTooOld(PersonEntry person) =>
        Of(person) > OldestYoungster
        || person.RoleHeads.Any(head => head is "manager" or "coach" or "boss" or "captain" or "teacher" or "headteacher" or "principal"
            or "judge");

    private PersonEntry? Only(IEnumerable<PersonEntry> near, Predicate<int> fits)
    {
        PersonEntry? only = null;
        foreach (PersonEntry person in near)
        {
            if (person == only || Of(person) is not { } known || !fits(known)) continue;
            if (only != null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>How old the text says that somebody is; null where it does not.</summary>
    public int? Of(PersonEntry person) => (_ages ??= Collect()).TryGetValue(person, out int age) ? age : null;

    private Dictionary<PersonEntry, int> Collect()
    {
        Dictionary<PersonEntry, int> ages = [];
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person is { } person && !ages.ContainsKey(person)
                && (Behind(mention.Last + 1) ?? Before(mention.TitleFirst)) is { } age)
                ages.Add(person, age);
        }

        CollectVaried(ages);
        return ages;
    }

    /// <summary>“Orla Tain won the cup. The 19-year-old, who”: the sentence before is about nobody else.</summary>
    private void CollectVaried(Dictionary<PersonEntry, int> ages)
    {
        for (int s = 1; s < prose.Sentences.Count; s++)
        {
            int first = prose.Sentences[s].First;
            if (first + 1 >= prose.Sentences[s].End || !prose.Tokens.Spells(first, "the") || !CompoundNouns.IsAge(prose.Tokens, first + 1))
                continue;
            int before = people.FirstFrom(prose.Sentences[s - 1].First);
            if (before >= people.Mentions.Count || people.Mentions[before] is not { Person: { } person } subject
                || subject.TitleFirst != prose.Sentences[s - 1].First || ages.ContainsKey(person)
                || people.NamesAnybody(subject.Last + 1, first))
                continue;
            if (Number(first + 1) is { } age) ages.Add(person, age);
        }
    }

    /// <summary>“, 43,”, “ (43)”, “, aged 43,”, “, a 43-year-old baker”, “, who is 43”.</summary>
    private int? Behind(int i)
    {
        TokenList tokens = prose.Tokens;
        if (i + 2 >= tokens.Count || tokens[i].Kind is not (TokenKind.Comma or TokenKind.Open)) return null;
        if (tokens.Spells(i + 1, "aged")) return Number(i + 2);
        if (tokens.Spells(i + 1, "a") || tokens.Spells(i + 1, "an") || tokens.Spells(i + 1, "the"))
            return CompoundNouns.IsAge(tokens, i + 2) ? Number(i + 2) : null;
        if (tokens.Spells(i + 1, "who") && tokens.Spells(i + 2, "is") && i + 3 < tokens.Count) return Number(i + 3);
        return tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].Length <= 3
            && tokens[i + 2].Kind is TokenKind.Comma or TokenKind.Close or TokenKind.Stop or TokenKind.Quote
            ? Number(i + 1)
            : null;
    }

    /// <summary>“43-year-old baker Orla Tain”.</summary>
    private int? Before(int first)
    {
        TokenList tokens = prose.Tokens;
        for (int i = first - 1;
            i >= 0 && i >= first - LongestRole && tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Number; i--)
        {
            if (CompoundNouns.IsAge(tokens, i)) return Number(i);
        }

        return null;
    }

    /// <summary>The digits with which the token begins; null where that is no age.</summary>
    private int? Number(int token)
    {
        int value = 0, start = prose.Tokens[token].Start, end = prose.Tokens[token].End;
        for (int i = start; i < end && char.IsDigit(prose.Text[i]) && value <= Oldest; i++) value = (value * 10) + (prose.Text[i] - '0');
        return value is > 0 and <= Oldest ? value : null;
    }
}
