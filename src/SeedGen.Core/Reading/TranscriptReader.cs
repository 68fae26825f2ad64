using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Recognises a transcript: at least two paragraphs begin with a label and a colon (“Q:”, “MS. ARDEN:”, “Petra Vaughn:”), and
/// all others but the introduction do so too. Where some do not, nobody can tell whether they are the writer's or the
/// speaker's, and half an answer is worse than none.
/// </summary>
internal static class TranscriptReader
{
    private const int LongestLabel = 40;

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
            if (ReadTurn(prose, paragraph) is { } turn) turns.Add(turn);
            else if (turns.Count > 0 || ++unlabelled > LongestIntroduction) return [];
        }

        return turns.Count >= 2 ? turns : [];
    }

    /// <summary>The words begin like a turn: a label, a colon, and what is said.</summary>
    public static bool BeginsWithLabel(string prose, TextSpan span) => ReadTurn(prose, new Paragraph(0, ParagraphKind.Body, span)) != null;

    private static TranscriptTurn? ReadTurn(string prose, Paragraph paragraph)
    {
        TextSpan span = paragraph.Span;
        int colon = prose.IndexOf(':', span.Start, Math.Min(span.Length, LongestLabel));
        if (colon < 0 || colon + 1 >= span.End || !char.IsWhiteSpace(prose[colon + 1])) return null;
        int end = colon;
        int bracket = prose.IndexOf('(', span.Start, colon - span.Start);
        if (bracket > span.Start) end = bracket;
        while (end > span.Start && prose[end - 1] == ' ') end--;
        TextSpan label = new(span.Start, end);
        if (!IsLabel(prose, label)) return null;
        int start = colon + 1;
        while (start < span.End && char.IsWhiteSpace(prose[start])) start++;
        if (prose[start] is '“' or '"' or '‘') return null;
        return new TranscriptTurn(label, WithoutDirections(prose, new TextSpan(start, span.End)), paragraph.Index);
    }

    /// <summary>Q, A, capitals, or a few capitalised words.</summary>
    private static bool IsLabel(string prose, TextSpan label)
    {
        int words = 0;
        bool start = true;
        for (int i = label.Start; i < label.End; i++)
        {
            char c = prose[i];
            if (start && char.IsLetter(c))
            {
                words++;
                if (!char.IsUpper(c)) return false;
            }

            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '\'' or '’')) return false;
            start = c == ' ';
        }

        return words is > 0 and <= 4;
    }

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
