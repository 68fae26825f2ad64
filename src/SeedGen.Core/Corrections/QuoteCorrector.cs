using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Reading.Yaml;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
using SeedGen.Text;

namespace SeedGen.Corrections;

/// <summary>
/// Applies what the author says about quotes. The author is never second-guessed; an entry that matches nothing is an error.
/// </summary>
internal static class QuoteCorrector
{
    /// <summary>Gives the quotes the speakers that the author names, and drops those that are none.</summary>
    /// <param name="layers">In the order of trust: where two speak about one quote, the first has the word.</param>
    /// <param name="drafts">The quotes of the text.</param>
    /// <param name="people">Everybody whom the text or the author names.</param>
    /// <param name="prose">The text.</param>
    public static void Apply(IReadOnlyList<CorrectionLayer> layers, List<QuoteFinder.Draft> drafts, PersonIndex people, Prose prose)
    {
        if (layers.All(l => l.Quotes.Count == 0)) return;
        QuoteFinder.Draft[] all = [.. drafts];
        HashSet<QuoteFinder.Draft> known = [];
        foreach (CorrectionLayer layer in layers)
        {
            List<QuoteFinder.Draft> left = [.. all], own = [];
            foreach (QuoteCorrection correction in layer.Quotes)
            {
                List<QuoteFinder.Draft> matching = [.. left.Where(d => Starts(prose, d, correction.Starts))];
                if (matching.Count == 0)
                    layer.Miss(correction.Place, "quote", correction.Starts, NearMiss.Quote(prose, left, correction.Starts),
                        "correct or remove this entry");
                own.AddRange(matching);
                if (correction.Ignore) left.RemoveAll(matching.Contains);
                matching.RemoveAll(known.Contains);
                if (correction.Ignore) drafts.RemoveAll(matching.Contains);
                else if (correction.Speaker != null && matching.Count > 0) Name(correction, matching, people, prose, layer.Findings);
            }

            known.UnionWith(own);
        }
    }

    private static void Name(
        QuoteCorrection correction, IEnumerable<QuoteFinder.Draft> matching, PersonIndex people, Prose prose, FindingSink findings)
    {
        string name = correction.Speaker!;
        PersonEntry? person = PersonCorrector.Find(people, name);
        if (person == null && prose.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) < 0)
        {
            string? near = NearMiss.Person(people, name)?.Name;
            findings.Add("SEED4005", correction.SpeakerPlace, name,
                near == null
                    ? "write the name as the document does, or declare it under 'people:'"
                    : $"did you mean '{near}'? Or declare it under 'people:'");
            return;
        }

        foreach (QuoteFinder.Draft draft in matching)
        {
            draft.Speaker = new ResolvedSpeaker(person, person?.Name ?? name, null, SpeakerBy.Override);
        }
    }

    /// <summary>Compares letters and digits: the author need not copy marks and spaces.</summary>
    private static bool Starts(Prose prose, QuoteFinder.Draft draft, string starts)
    {
        int at = 0;
        for (int s = draft.Strings.First; s <= draft.Strings.Last; s++)
        {
            TextSpan inner = prose.Quoted[s].Inner;
            for (int i = inner.Start; i < inner.End; i++)
            {
                if (!char.IsLetterOrDigit(prose.Text[i])) continue;
                while (at < starts.Length && !char.IsLetterOrDigit(starts[at])) at++;
                if (at == starts.Length) return true;
                if (char.ToLowerInvariant(prose.Text[i]) != char.ToLowerInvariant(starts[at])) return false;
                at++;
            }
        }

        while (at < starts.Length && !char.IsLetterOrDigit(starts[at])) at++;
        return at == starts.Length;
    }
}
