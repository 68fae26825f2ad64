using SeedGen.Findings;
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
        // The newest person of each initial, and for each person the one before with the same; counted from 1, since 0 is nobody.
        int[] newest = new int[Initials], before = new int[all.Count];
        Dictionary<string, List<PersonEntry>>? byFamily = null;
        HashSet<(string, string)>? reported = null;
        for (int i = 0; i < all.Count; i++)
        {
            string family = all[i].Family;
            if (all[i].Mentions.Count == 0 || family.Length is < Shortest or > Longest) continue;
            ref int last = ref newest[family[0] % Initials];
            if (IsKnown(all, before, last, family)) continue;
            before[i] = last;
            last = i + 1;
            int compared = 0;
            for (int j = before[i]; j != 0 && compared < MostCompared; j = before[j - 1], compared++)
            {
                string other = all[j - 1].Family;
                if (!IsOneApart(other, family) || !(reported ??= []).Add((other, family))) continue;
                byFamily ??= ByFamily(all);
                ReportPair(byFamily[other], byFamily[family], prose, findings);
            }
        }
    }

    private static bool IsKnown(List<PersonEntry> all, int[] before, int newest, string family)
    {
        int compared = 0;
        for (int j = newest; j != 0 && compared <= MostCompared; j = before[j - 1], compared++)
        {
            if (all[j - 1].Family == family) return true;
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
    private static bool IsOneApart(string a, string b) =>
        a[0] == b[0] && Math.Abs(a.Length - b.Length) <= 1 && SharedEnds(a, b) >= Math.Max(a.Length, b.Length) - 2
        && a != b && !IsPlural(a, b) && !IsPlural(b, a) && EditDistance.Of(a, b) == 1;

    /// <summary>Letters that the two have in common at the beginning and at the end: all but one, or but two that are swapped.</summary>
    private static int SharedEnds(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length), front = 0, back = 0;
        while (front < shorter && a[front] == b[front]) front++;
        while (back < shorter - front && a[a.Length - 1 - back] == b[b.Length - 1 - back]) back++;
        return front + back;
    }

    private static bool IsPlural(string plural, string singular) =>
        plural.Length == singular.Length + 1 && plural[plural.Length - 1] == 's' && plural.StartsWith(singular, StringComparison.Ordinal);

    private static void ReportPair(List<PersonEntry> some, List<PersonEntry> others, string prose, FindingSink findings)
    {
        if (!some.Any(s => others.Any(o => MayBeOne(s, o)))) return;
        int a = some.Sum(p => p.Mentions.Count), b = others.Sum(p => p.Mentions.Count);
        (List<PersonEntry> rare, List<PersonEntry> usual) = a < b || (a == b && First(some).Start > First(others).Start) ? (some, others) : (others, some);
        TextSpan span = First(rare);
        string family = rare[0].Family;
        int at = prose.IndexOf(family, span.Start, span.Length, StringComparison.Ordinal);
        if (at >= 0) span = new TextSpan(at, at + family.Length);
        findings.Add("SEED3003", span, family, usual[0].Family);
    }

    private static TextSpan First(List<PersonEntry> people) => people.Min(p => p.Mentions[0].Span);

    private static bool MayBeOne(PersonEntry a, PersonEntry b) =>
        !a.HasGiven || !b.HasGiven || string.Equals(a.Words[0], b.Words[0], StringComparison.OrdinalIgnoreCase);
}
