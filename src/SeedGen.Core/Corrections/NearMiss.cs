using System.Text;
using SeedGen.Language;
using SeedGen.People;
using SeedGen.Speech.Quotes;
using SeedGen.Text;

namespace SeedGen.Corrections;

/// <summary>What the author may have meant by a name or by first words that match nothing.</summary>
internal static class NearMiss
{
    /// <summary>Letters and digits that are compared; quotes that differ behind them differ too much.</summary>
    private const int Compared = 40;

    /// <summary>Looking at more quotes than this costs more than the answer is worth.</summary>
    private const int MostQuotes = 400;

    /// <summary>Words of the quote that a message repeats.</summary>
    private const int FirstWords = 6;

    /// <summary>
    /// The person whose name is a few letters away from <paramref name="name"/>, else the only one with its family name; null where there
    /// is none.
    /// </summary>
    public static PersonEntry? Person(PersonIndex people, string name)
    {
        PersonEntry? best = null;
        int bestDistance = 1 + Math.Min(3, name.Length / 4);
        foreach (PersonEntry person in people.People)
        {
            if (person.Mentions.Count == 0) continue;
            int distance = Math.Min(Distance(person.Name, name), Distance(person.Family, name));
            if (distance < bestDistance) (best, bestDistance) = (person, distance);
        }

        if (best != null) return best;
        string family = name.Substring(name.LastIndexOf(' ') + 1);
        List<PersonEntry> namesakes =
            [.. people.People.Where(p => p.Mentions.Count > 0 && Distance(p.Family, family) < 1 + Math.Min(1, family.Length / 5))];
        return namesakes.Count == 1 ? namesakes[0] : null;
    }

    /// <summary>The first words of the quote that begins much like <paramref name="starts"/>, or holds it; null where none does.</summary>
    public static string? Quote(Prose prose, List<QuoteFinder.Draft> drafts, string starts)
    {
        string wanted = Letters(starts, new TextSpan(0, starts.Length), Compared);
        if (wanted.Length == 0) return null;
        string? best = null;
        int bestDistance = 1 + (wanted.Length / 4);
        foreach (QuoteFinder.Draft draft in drafts.Take(MostQuotes))
        {
            TextSpan inner = prose.Quoted[draft.Strings[0]].Inner;
            int distance = EditDistance.Of(Letters(prose.Text, inner, wanted.Length), wanted);
            if (distance >= bestDistance
                && Enumerable.Range(draft.Strings.First, draft.Strings.Count).Any(d => Letters(prose.Text, prose.Quoted[d].Inner,
                    int.MaxValue).Contains(wanted)))
                distance = bestDistance - 1;
            if (distance < bestDistance) (best, bestDistance) = (Beginning(prose.Text, inner), distance);
        }

        return best;
    }

    private static int Distance(string a, string b) =>
        Math.Abs(a.Length - b.Length) > 3 ? int.MaxValue : EditDistance.Of(a.ToLowerInvariant(), b.ToLowerInvariant());

    private static string Letters(string text, TextSpan span, int most)
    {
        StringBuilder letters = new();
        for (int i = span.Start; i < span.End && letters.Length < most; i++)
        {
            if (char.IsLetterOrDigit(text[i])) letters.Append(char.ToLowerInvariant(text[i]));
        }

        return letters.ToString();
    }

    private static string Beginning(string text, TextSpan span)
    {
        string[] words = WhiteSpace.Collapse(text, span).Split(' ');
        return string.Join(" ", words.Take(FirstWords)).TrimEnd(',', '.', ';', ':');
    }
}
