using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
using SeedGen.Speech.Speakers.Pronouns;

namespace SeedGen.Speech.Dialogues;

/// <summary>
/// Paragraphs in which two people speak in turn, most of them without a word about whose turn it is: “You're late,” Tain says. — “So is the
/// tide.” — “Did you bring it?” — “I did,” says Varga. All that is said of single turns must agree with that; else nothing is filled in.
/// </summary>
internal static class Dialogue
{
    /// <summary>The rule that decided.</summary>
    public const string Rule = "Dialogue";

    /// <summary>Words of a turn in a conversation.</summary>
    private const int LongestTurn = 25;

    /// <summary>Words of a turn that tells by its length alone that it is one.</summary>
    private const int ShortTurn = 15;

    /// <summary>Words of a turn that is none of a report's quotes.</summary>
    private const int Remark = 12;

    /// <summary>Words of “I might.” and its stop.</summary>
    private const int Word = 4;

    /// <summary>Turns of those who talk to each other.</summary>
    private const int FewestTurns = 3;

    /// <summary>Gives the turns that nothing reports to the one of the two whose turn it is.</summary>
    public static void Resolve(Prose prose, PersonIndex people, List<QuoteFinder.Draft> drafts)
    {
        if (!Any(prose, drafts)) return;
        DialoguePartners partners = new(prose, people);
        List<Turn> run = [];
        for (int i = 0; i < drafts.Count;)
        {
            int paragraph = prose.Quoted[drafts[i].Strings[0]].Paragraph;
            Turn? turn = Turn.Read(prose, people, drafts, i);
            if (turn == null || !Follows(turn, run)) Close(prose, drafts, run, partners);
            if (turn == null)
            {
                while (i < drafts.Count && prose.Quoted[drafts[i].Strings[0]].Paragraph == paragraph) i++;
                continue;
            }

            if (run.Count == 1 && run[0].BeginsAnew && !run[0].Asks && turn.Source != TurnSource.None && turn.Words > ShortTurn
                && !partners.AreTalking(run[0], turn))
                run.Clear();
            run.Add(turn);
            i = turn.End;
        }

        Close(prose, drafts, run, partners);
    }

    /// <summary>Whether the turn may answer the last one of the run.</summary>
    private static bool Follows(Turn turn, List<Turn> run) =>
        !turn.BeginsAnew && !(turn.HasScene && turn.IsToWriter) && !BringsIn(turn, run)
        && (run.Count == 0 || (run[run.Count - 1].LastParagraph + 1 == turn.Paragraph && !run[run.Count - 1].EndsElsewhere));

    /// <summary>When we came in, Una was there. “…,” she said: another scene brings in somebody who has not talked.</summary>
    private static bool BringsIn(Turn turn, List<Turn> run)
    {
        if (!turn.IsOfAnotherScene || turn.Speaker == null) return false;
        foreach (Turn earlier in run)
        {
            if (earlier.Speaker is { } speaker && Turn.Are(speaker, turn.Speaker)) return false;
        }

        return true;
    }

    /// <summary>Somewhere a paragraph is a turn that nothing reports.</summary>
    private static bool Any(Prose prose, List<QuoteFinder.Draft> drafts)
    {
        foreach (QuoteFinder.Draft draft in drafts)
        {
            if (IsBare(prose, draft)) return true;
        }

        return false;
    }

    private static bool IsBare(Prose prose, QuoteFinder.Draft draft) =>
        draft.Attribution is null or { IsRemote: true } && draft.Kind == QuoteKind.Direct
        && prose.Quoted[draft.Strings[0]].Outer.Start == prose.Paragraphs[prose.Quoted[draft.Strings[0]].Paragraph].Span.Start;

    private static void Close(Prose prose, List<QuoteFinder.Draft> drafts, List<Turn> run, DialoguePartners partners)
    {
        bool crowd = IsCrowd(run);
        for (int first = 0; first < run.Count;)
        {
            int end = Segment(run, first, out ResolvedSpeaker? even, out ResolvedSpeaker? odd);
            if (end - first >= 2) Fill(prose, drafts, run, first, end, even, odd, partners, end < run.Count && !run[end].HasScene, crowd);
            first = Math.Max(end, first + 1);
        }

        run.Clear();
    }

    /// <summary>
    /// The turns from <paramref name="first"/> on that two speakers may have in turn: where they end, and who has the first, third … and
    /// who the second, fourth … of them; null for nobody known.
    /// </summary>
    private static int Segment(List<Turn> run, int first, out ResolvedSpeaker? even, out ResolvedSpeaker? odd)
    {
        (even, odd) = (null, null);
        for (int i = first; i < run.Count; i++)
        {
            if (run[i].Source == TurnSource.None || run[i].Speaker is not { } speaker) continue;
            bool isEven = (i - first) % 2 == 0;
            ResolvedSpeaker? expected = isEven ? even : odd, other = isEven ? odd : even;
            if (run[i].Source == TurnSource.Pronoun && expected != null && Fits(expected, run[i].Gender)) continue;
            if (expected != null ? !Turn.Are(expected, speaker) : other != null && Turn.Are(other, speaker)) return i;
            if (isEven) even ??= speaker;
            else odd ??= speaker;
        }

        return run.Count;
    }

    /// <summary>More than two have turns.</summary>
    private static bool IsCrowd(List<Turn> run)
    {
        ResolvedSpeaker? one = null, other = null;
        foreach (Turn turn in run)
        {
            if (turn.Source != TurnSource.Named || turn.Speaker is not { } speaker) continue;
            if (one == null || Turn.Are(one, speaker)) one = speaker;
            else if (other == null || Turn.Are(other, speaker)) other = speaker;
            else return true;
        }

        return false;
    }

    private static bool Fits(ResolvedSpeaker speaker, Gender gender) =>
        speaker.Person == null || PronounResolver.Fits(speaker.Person, gender);

    private static void Fill(Prose prose, List<QuoteFinder.Draft> drafts, List<Turn> run, int first, int end, ResolvedSpeaker? even,
        ResolvedSpeaker? odd, DialoguePartners partners, bool brokenOff, bool crowd)
    {
        if (even == null && odd == null) return;
        int lastNamed = end - 1;
        while (run[lastNamed].Source == TurnSource.None) lastNamed--;
        ResolvedSpeaker? one = null;
        bool talk = Talk(run, first, end);
        if (even != null && odd != null)
        {
            partners.Talk(even, odd, run[end - 1].LastParagraph);
        }
        else
        {
            if (!talk) return;
            one = (even ?? odd)!;
            ResolvedSpeaker? other = partners.Of(one, run, first, end, even == null ? 0 : 1, drafts, crowd);
            if (other != null) partners.Talk(one, other, run[end - 1].LastParagraph);
            if (even == null) even = other;
            else odd = other;
        }

        for (int i = first; i < end; i++)
        {
            ResolvedSpeaker? speaker = (i - first) % 2 == 0 ? even : odd;
            if (run[i].Source == TurnSource.Named) continue;
            if (run[i].Source == TurnSource.Pronoun && (speaker == null || !talk || !Fits(speaker, run[i].Gender))) continue;
            if (brokenOff && i > lastNamed) continue;
            if (run[i].Source == TurnSource.None && !IsTurn(run, first, i, lastNamed, talk)) continue;
            for (int d = run[i].First; d < run[i].End; d++) Give(prose, drafts[d], speaker, one, run[i].Source);
        }
    }

    /// <summary>Gives the draft to <paramref name="speaker"/>, or takes it from <paramref name="one"/>, who has the other turns.</summary>
    private static void Give(Prose prose, QuoteFinder.Draft draft, ResolvedSpeaker? speaker, ResolvedSpeaker? one, TurnSource source)
    {
        if (source == TurnSource.Pronoun)
        {
            if (speaker == null || speaker == Turn.Writer || (draft.Speaker != null && Turn.Are(draft.Speaker, speaker))) return;
            draft.Speaker = speaker with
            {
                Mention = draft.Attribution is { Source: { } pronoun } ? prose.Tokens[pronoun.Head].Span : null,
                By = SpeakerBy.Pronoun,
            };
            draft.Ambiguity = null;
            return;
        }

        if (speaker == null && draft.Speaker != null && !Turn.Are(draft.Speaker, one!)) return;
        if (draft.Speaker != null && speaker != null && Turn.Are(draft.Speaker, speaker)) return;
        draft.Attribution = new Attribution { Rule = Rule, IsRemote = true };
        draft.Speaker = speaker == null || speaker == Turn.Writer ? null : speaker with { By = SpeakerBy.Continuation };
        draft.Ambiguity = null;
    }

    /// <summary>Whether the turn is short enough to be one, and what stands around it is talk.</summary>
    private static bool IsTurn(List<Turn> run, int first, int i, int lastNamed, bool talk)
    {
        if (run[i].Words > LongestTurn) return false;
        if (talk && run[i].Words <= ShortTurn) return true;
        if (run[i].Asks || (i > first && run[i - 1].Asks)) return true;
        if (i < lastNamed && run[i].Words <= ShortTurn) return true;
        return run[i].Words <= ShortTurn && i - first + 1 >= FewestTurns && run[i - 1].Words <= LongestTurn;
    }

    /// <summary>
    /// One asks and the other answers, of whom one does it without a word of the writer's, or several turns are a few words long.
    /// </summary>
    private static bool Talk(List<Turn> run, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            Turn a = run[i], b = run[i + 1];
            bool bareA = a.Source == TurnSource.None, bareB = b.Source == TurnSource.None;
            if (a.Asks && !b.Asks && (bareA || bareB) && a.Words <= LongestTurn && b.Words <= LongestTurn
                && (bareB ? b : a).Words <= ShortTurn)
                return true;
            if (bareB && b.Words <= ShortTurn && (b.Addresses || (a.IsToWriter && b.Asks))) return true;
            if (bareA && bareB && end - first >= FewestTurns
                && (Math.Max(a.Words, b.Words) <= Remark || (a.Words <= Word && b.Words <= LongestTurn)))
                return true;
        }

        return false;
    }
}
