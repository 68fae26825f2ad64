using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>
/// An exchange in the midst of a report, one labelled paragraph after the other: “Tain: You kept a diary?”, “Marsh: I did.”, “Tain: Where
/// is it?”. Somebody speaks twice, and each label is a letter or somebody whom the text names or a word for a person.
/// </summary>
internal static class TurnRuns
{
    private const int FewestTurns = 3;

    /// <summary>The turns of all such exchanges.</summary>
    public static List<TranscriptTurn> Read(string prose, Paragraph[] paragraphs, List<TranscriptTurn> turns)
    {
        List<TranscriptTurn> kept = [];
        for (int first = 0; first + 1 < turns.Count;)
        {
            int end = first + 1;
            while (end < turns.Count && AreNeighbours(prose, paragraphs, turns[end - 1].Paragraph, turns[end].Paragraph)) end++;
            if (IsExchange(prose, turns, first, end))
            {
                for (int i = first; i < end; i++) kept.Add(turns[i]);
            }

            first = end;
        }

        return kept;
    }

    /// <summary>Nothing but remarks in brackets stands between the paragraphs.</summary>
    private static bool AreNeighbours(string prose, Paragraph[] paragraphs, int first, int next)
    {
        for (int i = first + 1; i < next; i++)
        {
            if (!TurnReader.IsDirection(prose, paragraphs[i].Span)) return false;
        }

        return true;
    }

    private static bool IsExchange(string prose, List<TranscriptTurn> turns, int first, int end)
    {
        if (end - first < FewestTurns || !TurnLabels.AreSpoken(prose, turns, first, end - 1)) return false;
        HashSet<string> labels = new(StringComparer.Ordinal);
        for (int i = first; i < end; i++)
        {
            if (labels.Add(turns[i].Label.In(prose)) && !turns[i].IsStamped && !IsKnown(prose, turns[i], turns[first].Label.Start))
                return false;
        }

        return labels.Count >= 2 && labels.Count < end - first;
    }

    /// <summary>The label names a speaker, or the text above has its last word.</summary>
    private static bool IsKnown(string prose, TranscriptTurn turn, int start)
    {
        TextSpan label = turn.Label;
        if (TranscriptLabels.NamesSpeaker(prose, label)) return true;
        int last = TranscriptLabels.LastWordOf(prose, label);
        return TranscriptLabels.IsNoThing(prose, label)
            && prose.IndexOf(prose.Substring(last, label.End - last), 0, start, StringComparison.Ordinal) >= 0;
    }
}
