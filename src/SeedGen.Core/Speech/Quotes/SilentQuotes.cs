using SeedGen.Language;
using SeedGen.Model;

namespace SeedGen.Speech.Quotes;

/// <summary>
/// Quotes that nothing reports, between two of the same person: profiles and interviews let somebody speak without saying so each
/// time. “It was hell,” says Ilse Brandtner. Those were long nights. “Every month.” In spring she left. “I had to,” she says.
/// </summary>
internal static class SilentQuotes
{
    /// <summary>The rule that decided.</summary>
    public const string Rule = "Silent";

    private const int FarthestParagraph = 3;

    /// <summary>Gives them to whoever speaks before and after.</summary>
    public static void Resolve(Prose prose, List<QuoteFinder.Draft> drafts)
    {
        int next;
        for (int i = 1; i < drafts.Count; i = next + 1)
        {
            next = i;
            while (next < drafts.Count && IsSilent(prose, drafts[next]) && AreNear(prose, drafts[next - 1], drafts[next])) next++;
            if (next == i || next == drafts.Count || drafts[i - 1].Speaker is not { Person: { } person } speaker) continue;
            if (drafts[next].Speaker?.Person != person || !AreNear(prose, drafts[next - 1], drafts[next])) continue;
            for (int q = i; q < next; q++)
            {
                drafts[q].Attribution = new Attribution { Rule = Rule, IsRemote = true };
                drafts[q].Speaker = speaker with { By = SpeakerBy.Continuation };
            }
        }
    }

    private static bool IsSilent(Prose prose, QuoteFinder.Draft draft) =>
        draft.Speaker == null && draft.Attribution == null && draft.Ambiguity == null && draft.Kind == QuoteKind.Direct
        && prose.StandsAlone(draft.Strings[0]);

    private static bool AreNear(Prose prose, QuoteFinder.Draft above, QuoteFinder.Draft below) =>
        prose.Quoted[below.Strings[0]].Paragraph - prose.Quoted[above.Strings.Last].Paragraph <= FarthestParagraph;
}
