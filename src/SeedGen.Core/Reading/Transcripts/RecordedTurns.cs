using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>
/// The record of a hearing, of an interview for an archive, of a broadcast: lines of names, dates and places in front, headings and remarks
/// between, and turns of several paragraphs, of which the first alone has a label. At least two speak again and again, and no more
/// paragraphs are without a label than have one.
/// </summary>
internal static class RecordedTurns
{
    private const int FewestTurns = 4;

    /// <summary>Where somebody's label may be a team's or a town's.</summary>
    private const int FewestUnsure = 6;

    /// <summary>
    /// The turns, or null where the document is no such record. “Q:” and “A:” name nobody: paragraphs between them may be the writer's, unless
    /// the author says that it is a transcript.
    /// </summary>
    public static List<TranscriptTurn>? Read(string prose, Paragraph[] paragraphs, TurnsFound found, bool declared)
    {
        List<TranscriptTurn> turns = found.Turns;
        if (turns.Count < FewestTurns || TurnLabels.Of(prose, turns) is not { Recurring: >= 2, Persons: > 0 } labels) return null;
        int first = turns.FindIndex(labels.Recurs), last = turns.FindLastIndex(labels.Recurs);
        while (first > 0 && IsFirstOfMany(prose, turns, first)) first--;
        while (last + 1 < turns.Count && AreNeighbours(turns, last) && TranscriptLabels.NamesSpeaker(prose, turns[last + 1].Label)) last++;
        int fewest = labels.Persons < labels.Recurring ? FewestUnsure : FewestTurns;
        if (last - first + 1 < fewest || !TurnLabels.AreSpoken(prose, turns, first, last)) return null;
        List<TranscriptTurn> record = [];
        int next = first, questions = 0, unlabelled = 0;
        for (int p = turns[first].Paragraph; p <= turns[last].Paragraph; p++)
        {
            TranscriptTurn? turn = turns[next].Paragraph == p ? turns[next++] : null;
            if (turn != null && labels.MaySpeak(turn))
            {
                record.Add(turn);
                continue;
            }

            Paragraph paragraph = paragraphs[p];
            if (paragraph.Kind != ParagraphKind.Body || found.IsFrame(p) || TurnReader.IsDirection(prose, paragraph.Span)) continue;
            unlabelled++;
            if (prose[paragraph.Span.End - 1] == '?') questions++;
            if (Continue(prose, record[record.Count - 1], paragraph) is { } more) record.Add(more);
        }

        if (unlabelled > 0 && !declared && AreLetters(prose, record)) return null;
        bool interview = questions >= 2 && 2 * questions >= unlabelled;
        return interview || unlabelled > record.Count - unlabelled ? null : record;
    }

    /// <summary>“Q:” and “A:” are the only labels.</summary>
    public static bool AreLetters(string prose, List<TranscriptTurn> turns) =>
        turns.TrueForAll(turn => turn.Label.Length == 1 && prose[turn.Label.Start] is 'Q' or 'A' && prose[turn.Label.End] == ':');

    /// <summary>The turn before speaks once, right above the others: “Chair: Welcome.”; not “Interviewer: Una Marsh”.</summary>
    private static bool IsFirstOfMany(string prose, List<TranscriptTurn> turns, int first) =>
        AreNeighbours(turns, first - 1) && TurnLabels.EndsAsSpoken(prose, turns[first - 1])
        && TranscriptLabels.NamesSpeaker(prose, turns[first - 1].Label) && !TranscriptLabels.IsPlural(prose, turns[first - 1].Label);

    private static bool AreNeighbours(List<TranscriptTurn> turns, int index) => turns[index + 1].Paragraph == turns[index].Paragraph + 1;

    /// <summary>What has no label goes on, unless it tells of whoever has just spoken (“Vaughn laughs.”).</summary>
    private static TranscriptTurn? Continue(string prose, TranscriptTurn turn, Paragraph paragraph)
    {
        TextSpan label = turn.Label, span = paragraph.Span;
        int last = TranscriptLabels.LastWordOf(prose, label);
        if (StartsWith(prose, span, label.Start, label.End) || StartsWith(prose, span, last, label.End)) return null;
        return turn with { Speech = TurnReader.WithoutDirections(prose, span), Paragraph = paragraph.Index, GoesOn = true };
    }

    private static bool StartsWith(string prose, TextSpan span, int start, int end) => span.Length > end - start
        && !char.IsLetterOrDigit(prose[span.Start + end - start])
        && string.Compare(prose, span.Start, prose, start, end - start, StringComparison.OrdinalIgnoreCase) == 0;
}
