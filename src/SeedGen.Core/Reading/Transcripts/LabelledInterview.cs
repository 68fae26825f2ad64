using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>
/// Behind an introduction of any length labelled answers (“Vaughn: It rained.”), and between them questions without a label.
/// </summary>
internal static class LabelledInterview
{
    /// <summary>By one of those who answer.</summary>
    private const int FewestAnswers = 3;

    /// <summary>Labels of such an interview.</summary>
    private const int MostSpeakers = 3;

    /// <summary>The answers; null where the document is no such interview.</summary>
    public static List<TranscriptTurn>? Read(string prose, Paragraph[] paragraphs)
    {
        List<TranscriptTurn> turns = [];
        bool asked = false;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (!TurnCollector.MayBeTurn(paragraph)) continue;
            if ((TurnReader.Read(prose, paragraph) ?? ReadGlued(prose, paragraph, turns)) is { } turn && !TurnReader.IsMarked(prose, turn))
            {
                turns.Add(turn);
                asked = false;
            }
            else if (turns.Count > 0)
            {
                // Behind the last answer anything may stand.
                if (asked || prose[paragraph.Span.End - 1] != '?') break;
                asked = true;
            }
        }

        return IsInterview(prose, turns) ? turns : null;
    }

    /// <summary>One answers again and again; in a list (“Price: …”, “Length: …”) each label stands once.</summary>
    private static bool IsInterview(string prose, List<TranscriptTurn> turns)
    {
        if (turns.Count < FewestAnswers) return false;
        Dictionary<string, int> counts = [];
        foreach (TranscriptTurn turn in turns)
        {
            string label = turn.Label.In(prose);
            counts.TryGetValue(label, out int count);
            counts[label] = count + 1;
        }

        // “Photographs: Una Hallam”, below the last answer
        while (turns.Count > 0 && turns[turns.Count - 1].Label.In(prose) is var last && counts[last] == 1)
        {
            turns.RemoveAt(turns.Count - 1);
            counts.Remove(last);
        }

        return counts.Count is > 0 and <= MostSpeakers && counts.Values.Max() >= FewestAnswers;
    }

    /// <summary>“Vaughn:It rained.”: the space was forgotten behind a label that is known.</summary>
    private static TranscriptTurn? ReadGlued(string prose, Paragraph paragraph, List<TranscriptTurn> turns)
    {
        if (turns.Count == 0) return null;
        TextSpan span = paragraph.Span;
        int colon = prose.IndexOf(':', span.Start, Math.Min(span.Length, TurnReader.LongestLabel));
        if (colon < 0 || colon + 1 >= span.End || !char.IsUpper(prose[colon + 1])) return null;
        TextSpan label = new(span.Start, colon);
        foreach (TranscriptTurn turn in turns)
        {
            if (turn.Label.Length == label.Length && string.CompareOrdinal(prose, turn.Label.Start, prose, label.Start, label.Length) == 0)
                return new TranscriptTurn(label, TurnReader.WithoutDirections(prose, new TextSpan(colon + 1, span.End)), paragraph.Index);
        }

        return null;
    }
}
