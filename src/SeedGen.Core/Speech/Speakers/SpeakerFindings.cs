using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Speech.Quotes;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Reports quotes whose speaker is ambiguous or unknown, after the author has had his word.</summary>
internal static class SpeakerFindings
{
    /// <summary>One finding a quote at most.</summary>
    public static void Report(Prose prose, List<QuoteFinder.Draft> drafts, FindingSink findings)
    {
        HashSet<TextSpan>? reported = null;
        foreach (QuoteFinder.Draft draft in drafts)
        {
            if (draft.Speaker != null) continue;
            if (draft.Ambiguity is { } ambiguity)
            {
                if ((reported ??= []).Add(ambiguity.Span))
                    findings.Add("SEED3001", ambiguity.Span, ambiguity.Span.In(prose.Text),
                        string.Join(" or ", ambiguity.Candidates.OrderBy(p => p.Start).Select(p => p.Name)));
            }
            else if (draft.Kind == QuoteKind.Direct && draft.Attribution?.Rule != "TranscriptLabel")
            {
                findings.Add("SEED3002", prose.Quoted[draft.Strings[0]].Inner);
            }
        }
    }
}
