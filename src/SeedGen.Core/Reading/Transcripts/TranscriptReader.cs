using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>
/// Recognises a transcript: at least two paragraphs begin with a label and a colon (“Q:”, “MS. ARDEN:”, “Petra Vaughn:”), and all others
/// but the introduction do so too; labels that stand once each must be those of speakers. Where some do not, nobody can tell whether they
/// are the writer's or the speaker's, and half an answer is worse than none; <see cref="RecordedTurns"/>, <see cref="LabelledInterview"/>
/// and <see cref="TurnRuns"/> are the papers of which it is known.
/// </summary>
internal static class TranscriptReader
{
    /// <summary>Paragraphs before the first turn.</summary>
    private const int LongestIntroduction = 2;

    /// <summary>The turns in order; none where the document is no transcript.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="declared">What the author says: that it is one, or that it is none; null where nothing is said.</param>
    public static IReadOnlyList<TranscriptTurn> Read(string prose, Paragraph[] paragraphs, bool? declared)
    {
        if (declared == false) return [];
        if (TurnCollector.Collect(prose, paragraphs) is not { } found) return [];
        if (found.Turns.Count >= 2 && IsWhole(prose, paragraphs, found) && AreSpeakers(prose, found.Turns)) return found.Turns;
        return RecordedTurns.Read(prose, paragraphs, found, declared == true)
            ?? LabelledInterview.Read(prose, paragraphs)
            ?? (declared == true || !RecordedTurns.AreLetters(prose, found.Turns) ? TurnRuns.Read(prose, paragraphs, found.Turns) : []);
    }

    /// <summary>The words begin like a turn: a label, a colon, and what is said.</summary>
    public static bool BeginsWithLabel(string prose, TextSpan span) =>
        TurnReader.Read(prose, new Paragraph(0, ParagraphKind.Body, span)) is { } turn && !TurnReader.IsMarked(prose, turn);

    /// <summary>Nothing but an introduction and remarks in brackets stands beside the turns.</summary>
    private static bool IsWhole(string prose, Paragraph[] paragraphs, TurnsFound found)
    {
        int next = 0, unlabelled = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (next < found.Turns.Count && found.Turns[next].Paragraph == paragraph.Index)
            {
                next++;
                continue;
            }

            if (!TurnCollector.MayBeTurn(paragraph) || found.IsFrame(paragraph.Index)) continue;
            if (next > 0 && TurnReader.IsDirection(prose, paragraph.Span)) continue;
            if (next > 0 || ++unlabelled > LongestIntroduction) return false;
        }

        return true;
    }

    /// <summary>Somebody has more than one turn, or most labels name somebody; in a list (“When: …”, “Where: …”) neither.</summary>
    private static bool AreSpeakers(string prose, List<TranscriptTurn> turns)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return !turns.TrueForAll(turn => seen.Add(turn.Label.In(prose)))
            || 2 * turns.Count(turn => TranscriptLabels.NamesSpeaker(prose, turn.Label)) >= turns.Count;
    }
}
