using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Recognises a transcript: at least two paragraphs begin with a label and a colon (“Q:”, “MS. ARDEN:”, “Petra Vaughn:”), and all others
/// but the introduction do so too; labels that stand once each must be those of speakers. Where some do not, nobody can tell whether they
/// are the writer's or the speaker's, and half an answer is worse than none; only questions between labelled answers are surely the
/// writer's.
/// </summary>
internal static class TranscriptReader
{
    /// <summary>UTF-16 code units up to the colon: ministers have long offices.</summary>
    private const int LongestLabel = 100;

    /// <summary>Of an interview whose questions have no label, by one of those who answer.</summary>
    private const int FewestAnswers = 3;

    /// <summary>Labels of such an interview.</summary>
    private const int MostSpeakers = 3;

    /// <summary>Paragraphs before the first turn.</summary>
    private const int LongestIntroduction = 2;

    /// <summary>The turns in order; none where the document is no transcript.</summary>
    public static IReadOnlyList<TranscriptTurn> Read(string prose, Paragraph[] paragraphs)
    {
        List<TranscriptTurn> turns = [];
        int unlabelled = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            if (turns.Count > 0 && IsDirection(prose, paragraph.Span)) continue;
            if (ReadTurn(prose, paragraph) is { } turn) turns.Add(turn);
            else if (turns.Count > 0 || ++unlabelled > LongestIntroduction) return ReadInterview(prose, paragraphs);
        }

        return turns.Count >= 2 && AreSpeakers(prose, turns) ? turns : [];
    }

    /// <summary>Somebody has more than one turn, or most labels name somebody; in a list (“When: …”, “Where: …”) neither.</summary>
    private static bool AreSpeakers(string prose, List<TranscriptTurn> turns)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return !turns.TrueForAll(turn => seen.Add(turn.Label.In(prose)))
            || 2 * turns.Count(turn => TranscriptLabels.NamesSpeaker(prose, turn.Label)) >= turns.Count;
    }

    /// <summary>
    /// Behind an introduction of any length labelled answers (“Vaughn: It rained.”), and between them questions without a label.
    /// </summary>
    private static IReadOnlyList<TranscriptTurn> ReadInterview(string prose, Paragraph[] paragraphs)
    {
        List<TranscriptTurn> turns = [];
        bool asked = false;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            if ((ReadTurn(prose, paragraph) ?? ReadTurn(prose, paragraph, turns)) is { } turn)
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

        return IsInterview(prose, turns) ? turns : [];
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
    private static TranscriptTurn? ReadTurn(string prose, Paragraph paragraph, List<TranscriptTurn> turns)
    {
        if (turns.Count == 0) return null;
        TextSpan span = paragraph.Span;
        int colon = prose.IndexOf(':', span.Start, Math.Min(span.Length, LongestLabel));
        if (colon < 0 || colon + 1 >= span.End || !char.IsUpper(prose[colon + 1])) return null;
        TextSpan label = new(span.Start, colon);
        foreach (TranscriptTurn turn in turns)
        {
            if (turn.Label.Length == label.Length && string.CompareOrdinal(prose, turn.Label.Start, prose, label.Start, label.Length) == 0)
                return new TranscriptTurn(label, WithoutDirections(prose, new TextSpan(colon + 1, span.End)), paragraph.Index);
        }

        return null;
    }

    /// <summary>The words begin like a turn: a label, a colon, and what is said.</summary>
    public static bool BeginsWithLabel(string prose, TextSpan span) => ReadTurn(prose, new Paragraph(0, ParagraphKind.Body, span)) != null;

    private static TranscriptTurn? ReadTurn(string prose, Paragraph paragraph)
    {
        TextSpan span = paragraph.Span;
        int colon = prose.IndexOf(':', span.Start, Math.Min(span.Length, LongestLabel));
        if (colon < 0 || colon + 1 >= span.End || !char.IsWhiteSpace(prose[colon + 1])) return null;
        if (TranscriptLabels.Find(prose, new TextSpan(span.Start, colon)) is not { } label) return null;
        int start = colon + 1;
        while (start < span.End && char.IsWhiteSpace(prose[start])) start++;
        if (prose[start] is '“' or '"' or '‘') return null;
        return new TranscriptTurn(label, WithoutDirections(prose, new TextSpan(start, span.End)), paragraph.Index);
    }

    /// <summary>“(COMMERCIAL BREAK)” in a line of its own.</summary>
    private static bool IsDirection(string prose, TextSpan span) =>
        (prose[span.Start] == '(' && prose[span.End - 1] == ')') || (prose[span.Start] == '[' && prose[span.End - 1] == ']');

    /// <summary>“(Laughter.)” at the end is nobody's word.</summary>
    private static TextSpan WithoutDirections(string prose, TextSpan speech)
    {
        int start = speech.Start, end = speech.End;
        while (end > start && prose[end - 1] is ')' or ']')
        {
            int open = prose.LastIndexOf(prose[end - 1] == ')' ? '(' : '[', end - 1, end - start);
            if (open < start) break;
            end = open;
            while (end > start && char.IsWhiteSpace(prose[end - 1])) end--;
        }

        return new TextSpan(start, end);
    }
}
