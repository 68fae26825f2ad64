using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading.Transcripts;

/// <summary>
/// Reads a paragraph as a turn: a label and what is said. “MS. ARDEN: Thank you.”, “[00:14] Petra Vaughn: It rained.”, “Q. Where?”,
/// “&lt;vaughn&gt; it rained”.
/// </summary>
internal static class TurnReader
{
    /// <summary>UTF-16 code units up to the colon: ministers have long offices.</summary>
    public const int LongestLabel = 100;

    private const int LongestHandle = 24;

    /// <summary>
    /// The turn, or null where the paragraph is none. Words in marks behind the label are a quote like others, unless a transcript says
    /// otherwise (<see cref="IsMarked"/>).
    /// </summary>
    public static TranscriptTurn? Read(string prose, Paragraph paragraph)
    {
        TextSpan span = paragraph.Span;
        int begin = TimeStamps.Behind(prose, span);
        if (prose[begin] == '<') return OfHandle(prose, new TextSpan(begin, span.End), paragraph.Index);
        int colon = ColonOf(prose, begin, span.End);
        if (colon < 0 || colon + 1 >= span.End || !char.IsWhiteSpace(prose[colon + 1])) return null;
        if (TranscriptLabels.Find(prose, new TextSpan(begin, colon)) is not { } label) return null;
        int start = colon + 1;
        while (start < span.End && char.IsWhiteSpace(prose[start])) start++;
        return new TranscriptTurn(label, WithoutDirections(prose, new TextSpan(start, span.End)), paragraph.Index, begin > span.Start);
    }

    /// <summary>What is said begins with a mark: “Mayor: “No.””</summary>
    public static bool IsMarked(string prose, TranscriptTurn turn) => !turn.Speech.IsEmpty && prose[turn.Speech.Start] is '“' or '"' or '‘';

    /// <summary>“Q. Where was that?”, “A In the car.”: reporters of courts set no colon. An answer needs a question before it.</summary>
    public static TranscriptTurn? ReadLetter(string prose, Paragraph paragraph, bool asked)
    {
        TextSpan span = paragraph.Span;
        if (span.Length < 4 || !(prose[span.Start] == 'Q' || (asked && prose[span.Start] == 'A'))) return null;
        int i = span.Start + 1;
        bool stop = prose[i] == '.';
        if (stop) i++;
        int start = i;
        while (start < span.End && char.IsWhiteSpace(prose[start])) start++;
        if (start == i || !(char.IsUpper(prose[start]) || (stop && !char.IsLower(prose[start])))) return null;
        return new TranscriptTurn(
            new TextSpan(span.Start, span.Start + 1), WithoutDirections(prose, new TextSpan(start, span.End)), paragraph.Index);
    }

    /// <summary>The label of a line that has nothing else: “Speaker 1 (00:12):”, “Petra Vaughn  0:14”, “BY MS. ARDEN:”.</summary>
    public static TextSpan? LabelAlone(string prose, TextSpan span, out bool stamped)
    {
        stamped = false;
        if (span.Length > LongestLabel) return null;
        if (prose[span.End - 1] == ':')
        {
            TextSpan words = new(TimeStamps.Behind(prose, span), span.End - 1);
            stamped = words.Start > span.Start || (words.Length > 2 && prose[words.End - 1] == ')' && char.IsDigit(prose[words.End - 2]));
            return words.IsEmpty ? null : TranscriptLabels.Find(prose, words);
        }

        char last = prose[span.End - 1];
        int end = char.IsDigit(last) || last is ')' or ']' or 'M' or 'm' ? TimeStamps.Before(prose, span) : -1;
        stamped = end > 0;
        return end > 0 ? TranscriptLabels.Find(prose, new TextSpan(span.Start, end)) : null;
    }

    /// <summary>“(COMMERCIAL BREAK)” in a line of its own.</summary>
    public static bool IsDirection(string prose, TextSpan span) =>
        (prose[span.Start] == '(' && prose[span.End - 1] == ')') || (prose[span.Start] == '[' && prose[span.End - 1] == ']');

    /// <summary>“(Laughter.)” at the end is nobody's word, and neither is “[laughs]” at the start.</summary>
    public static TextSpan WithoutDirections(string prose, TextSpan speech)
    {
        int start = speech.Start, end = speech.End;
        while (end > start && prose[end - 1] is ')' or ']')
        {
            int open = prose.LastIndexOf(prose[end - 1] == ')' ? '(' : '[', end - 1, end - start);
            if (open < start) break;
            end = open;
            while (end > start && char.IsWhiteSpace(prose[end - 1])) end--;
        }

        while (start < end && prose[start] == '[' && prose.IndexOf(']', start, end - start) is > 0 and int close)
        {
            start = close + 1;
            while (start < end && char.IsWhiteSpace(prose[start])) start++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The first colon outside of brackets: “Speaker 1 (00:12): It rained.”</summary>
    private static int ColonOf(string prose, int start, int end)
    {
        int colon = prose.IndexOf(':', start, Math.Min(end - start, LongestLabel));
        if (colon < 0) return colon;
        int open = prose.IndexOf('(', start, colon - start);
        if (open < 0 || prose.IndexOf(')', open, colon - open) >= 0) return colon;
        int close = prose.IndexOf(')', colon, Math.Min(end - colon, LongestLabel));
        return close > 0 && close + 1 < end && prose[close + 1] == ':' ? close + 1 : colon;
    }

    /// <summary>“&lt;vaughn&gt; it rained”: as chats are saved.</summary>
    private static TranscriptTurn? OfHandle(string prose, TextSpan line, int paragraph)
    {
        int close = prose.IndexOf('>', line.Start, Math.Min(line.Length, LongestHandle));
        if (close <= line.Start + 1 || close + 2 >= line.End || prose[close + 1] != ' ') return null;
        TextSpan label = new(line.Start + 1, close);
        for (int i = label.Start; i < label.End; i++)
        {
            if (!char.IsLetterOrDigit(prose[i]) && prose[i] is not ('_' or '-' or '.')) return null;
        }

        return new TranscriptTurn(label, new TextSpan(close + 2, line.End), paragraph, IsStamped: true);
    }
}
