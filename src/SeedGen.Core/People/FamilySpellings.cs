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

    /// <summary>Reports each rarer spelling where it stands first.</summary>
    public static void Report(PersonIndex people, string prose, FindingSink findings)
    {
        Dictionary<string, List<PersonEntry>> byFamily = new(StringComparer.Ordinal);
        foreach (PersonEntry person in people.People)
        {
            if (person.Mentions.Count == 0 || person.Family.Length is < Shortest or > Longest) continue;
            if (!byFamily.TryGetValue(person.Family, out List<PersonEntry>? namesakes)) byFamily[person.Family] = namesakes = [];
            namesakes.Add(person);
        }

        // Two words one letter apart share what is left of them when a letter is taken out of each.
        Dictionary<string, List<string>> shortened = new(StringComparer.Ordinal);
        HashSet<(string, string)> seen = [];
        foreach (string family in byFamily.Keys)
        {
            foreach (string rest in Shortened(family))
            {
                if (!shortened.TryGetValue(rest, out List<string>? others)) shortened[rest] = others = [];
                foreach (string other in others)
                {
                    if (seen.Add((other, family)) && IsOneApart(other, family)) ReportPair(byFamily[other], byFamily[family], prose, findings);
                }

                if (others.Count < 8) others.Add(family);
            }
        }
    }

    private static IEnumerable<string> Shortened(string family)
    {
        yield return family;
        for (int i = 1; i < family.Length; i++)
        {
            if (family[i] != family[i - 1]) yield return family.Remove(i, 1);
        }
    }

    /// <summary>A plural is no other spelling: the Novaks.</summary>
    private static bool IsOneApart(string a, string b) =>
        a != b && a + "s" != b && b + "s" != a && EditDistance.Of(a, b) == 1;

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
