using SeedGen.Findings;
using SeedGen.People.Names;
using SeedGen.Text;

namespace SeedGen.People;

/// <summary>
/// Finds family names that are one letter apart and may be one person's: “Keller” here, “Kellner” there. Two who are named in full,
/// with different given names, are two persons.
/// </summary>
internal static class FamilySpellings
{
    /// <summary>Short names are one letter apart by chance: Lee and Lew.</summary>
    private const int Shortest = 5, Longest = 30;

    /// <summary>Names that begin with the same letter and are compared with one; where there are more, the time must stay linear.</summary>
    private const int MostCompared = 64;

    private const int Initials = 32;

    /// <summary>Reports each rarer spelling where it stands first.</summary>
    public static void Report(PersonIndex people, string prose, FindingSink findings)
    {
        List<PersonEntry> all = people.People;
        Family[] families = new Family[all.Count + 1];
        // The newest family of each initial; counted from 1, since 0 is none.
        int[] newest = new int[Initials];
        int count = 0;
        Dictionary<string, List<PersonEntry>>? byFamily = null;
        HashSet<(string, string)>? reported = null;
        foreach (PersonEntry person in all)
        {
            ReportMisspelt(person, findings);
            string name = person.Family;
            if (person.Mentions.Count == 0 || name.Length is < Shortest or > Longest) continue;
            ref int last = ref newest[name[0] % Initials];
            Family family = new(name, last);
            if (IsKnown(families, family)) continue;
            families[last = ++count] = family;
            int compared = 0;
            for (int i = family.Before; i != 0 && compared < MostCompared; i = families[i].Before, compared++)
            {
                if (!families[i].MayBeOneApart(family) || !IsOneApart(families[i].Name, name)
                    || !(reported ??= []).Add((families[i].Name, name)))
                    continue;
                byFamily ??= ByFamily(all);
                ReportPair(byFamily[families[i].Name], byFamily[name], prose, findings);
            }
        }
    }

    /// <summary>Reports the spellings of one person's name that nobody else has.</summary>
    private static void ReportMisspelt(PersonEntry person, FindingSink findings)
    {
        string? reported = null;
        foreach (NameMention mention in person.Mentions)
        {
            if (!mention.IsMisspelt || mention.Name == reported) continue;
            findings.Add("SEED3003", mention.Span, reported = mention.Name, person.Family);
        }
    }

    private static bool IsKnown(Family[] families, in Family family)
    {
        int compared = 0;
        for (int i = family.Before; i != 0 && compared <= MostCompared; i = families[i].Before, compared++)
        {
            if (families[i].Letters == family.Letters && families[i].Name == family.Name) return true;
        }

        return false;
    }

    private static Dictionary<string, List<PersonEntry>> ByFamily(List<PersonEntry> all)
    {
        Dictionary<string, List<PersonEntry>> byFamily = new(StringComparer.Ordinal);
        foreach (PersonEntry person in all)
        {
            if (person.Mentions.Count == 0) continue;
            if (!byFamily.TryGetValue(person.Family, out List<PersonEntry>? namesakes)) byFamily[person.Family] = namesakes = [];
            namesakes.Add(person);
        }

        return byFamily;
    }

    /// <summary>Not in the first letter, where it is another name. A plural is no other spelling: the Novaks.</summary>
    public static bool IsOneApart(string a, string b) => a[0] == b[0] && !IsPlural(a, b) && !IsPlural(b, a) && EditDistance.IsOne(a, b);

    private static bool IsPlural(string plural, string singular) =>
        plural.Length == singular.Length + 1 && plural[plural.Length - 1] == 's' && plural.StartsWith(singular, StringComparison.Ordinal);

    private static void ReportPair(List<PersonEntry> some, List<PersonEntry> others, string prose, FindingSink findings)
    {
        if (!some.Any(s => others.Any(o => MayBeOne(s, o)))) return;
        int a = some.Sum(p => p.Mentions.Count), b = others.Sum(p => p.Mentions.Count);
        (List<PersonEntry> rare, List<PersonEntry> usual) = a < b || (a == b && First(some).Start > First(others).Start)
            ? (some, others)
            : (others, some);
        TextSpan span = First(rare);
        string family = rare[0].Family;
        int at = prose.IndexOf(family, span.Start, span.Length, StringComparison.Ordinal);
        if (at >= 0) span = new TextSpan(at, at + family.Length);
        findings.Add("SEED3003", span, family, usual[0].Family);
    }

    private static TextSpan First(List<PersonEntry> people) => people.Min(p => p.Mentions[0].Span);

    private static bool MayBeOne(PersonEntry a, PersonEntry b) =>
        !a.HasGiven || !b.HasGiven || string.Equals(a.Words[0], b.Words[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>A family name, and what tells it from nearly all others before their letters are compared.</summary>
    private readonly struct Family
    {
        public Family(string name, int before)
        {
            (Name, Before) = (name, before);
            foreach (char c in name) Letters |= 1u << (c & 31);
        }

        public string Name { get; }

        /// <summary>The family before it with the same initial; 0 where there is none.</summary>
        public int Before { get; }

        /// <summary>A bit for each letter that it has.</summary>
        public uint Letters { get; }

        /// <summary>One change takes a letter away and brings another one in, at most.</summary>
        public bool MayBeOneApart(in Family other)
        {
            uint different = Letters ^ other.Letters;
            different &= different - 1;
            return (different & (different - 1)) == 0;
        }
    }
}
