using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Pairs the quotation marks of a document, paragraph by paragraph: a bad mark spoils nothing outside its own.</summary>
internal static class MarkPairer
{
    /// <summary>Pairs the marks of <paramref name="document"/>; the result is in document order, outermost pairs only.</summary>
    public static List<QuotedString> Pair(ReadDocument document, FindingSink findings, CancellationToken cancellation)
    {
        List<QuotedString> found = [];
        string text = document.Prose;
        bool hasRareMarks = MarkScanner.HasRareMarks(text);
        MarkStyles styles = MarkStyles.Of(text, hasRareMarks);
        DoubleMarkPairer doubles = new(text, hasRareMarks, styles, findings);
        MarkFindings pairFindings = new(text, styles, findings, doubles);
        List<MarkPair> pairs = [];
        Dictionary<int, TextSpan>? unmarked = Unmarked(document);
        SingleMarkPairer singles = new(text, hasRareMarks);
        List<SingleMarkPair> single = [];
        for (int p = 0; p < document.Paragraphs.Length; p++)
        {
            cancellation.ThrowIfCancellationRequested();
            Paragraph paragraph = document.Paragraphs[p];
            if (unmarked != null && unmarked.TryGetValue(p, out TextSpan words))
            {
                found.Add(new QuotedString(words, words, p, false, false));
                continue;
            }

            bool reopens = p + 1 < document.Paragraphs.Length && BeginsWithOpeningMark(text, document.Paragraphs[p + 1].Span);
            doubles.Pair(paragraph.Span, reopens, pairs);
            int position = paragraph.Span.Start, searched = position;
            foreach ((QuotationMark open, QuotationMark close) in pairs)
            {
                if (AddSingles(text, paragraph, position, open.Span.Start, close.Span.End, false, ref searched, singles, single, found,
                    out int reached))
                    position = reached;
                if (open.Span.Start < position) continue;

                bool openAtEnd = close.Span.IsEmpty;
                found.Add(new QuotedString(
                    new TextSpan(open.Span.Start, close.Span.End), Trim(text, open.Span.End, close.Span.Start), paragraph.Index,
                    openAtEnd, false));
                if (openAtEnd) pairFindings.ReportOpening(open, close.Span.Start);
                else pairFindings.Report(open, close);
                position = close.Span.End;
            }

            reopens = p + 1 < document.Paragraphs.Length && SingleMarkPairer.Reopens(text, document.Paragraphs[p + 1].Span);
            AddSingles(text, paragraph, position, paragraph.Span.End, paragraph.Span.End, reopens, ref searched, singles, single,
                found, out _);
        }

        doubles.Flush();
        return found;
    }

    /// <summary>Words that are somebody's without marks: turns of a transcript, block quotes of Markdown.</summary>
    private static Dictionary<int, TextSpan>? Unmarked(ReadDocument document)
    {
        if (document.Turns.Count == 0 && document.BlockQuotations.Count == 0) return null;
        Dictionary<int, TextSpan> words = [];
        foreach (TranscriptTurn turn in document.Turns) words[turn.Paragraph] = turn.Speech;
        foreach (BlockQuotation quotation in document.BlockQuotations) words[quotation.Paragraph] = quotation.Words;
        return words;
    }

    /// <summary>
    /// Adds the single-marked strings that begin between <paramref name="start"/> and <paramref name="end"/>; one of them may
    /// hold the double-marked string that ends at <paramref name="limit"/>.
    /// </summary>
    private static bool AddSingles(
        string text, Paragraph paragraph, int start, int end, int limit, bool reopens, ref int searched,
        SingleMarkPairer singles, List<SingleMarkPair> pairs, List<QuotedString> found, out int reached)
    {
        reached = start;
        if (start >= end) return false;
        pairs.Clear();
        singles.Pair(start, end, limit < paragraph.Span.End ? paragraph.Span.End : end, ref searched, reopens, pairs);
        bool any = false;
        foreach ((TextSpan open, TextSpan close) in pairs)
        {
            if (open.Start >= end) break;
            found.Add(new QuotedString(new TextSpan(open.Start, close.End), Trim(text, open.End, close.Start), paragraph.Index,
                close.IsEmpty, true));
            reached = close.End;
            any = true;
            if (close.End > end) break;
        }

        return any;
    }

    private static bool BeginsWithOpeningMark(string text, TextSpan paragraph)
    {
        char first = text[paragraph.Start];
        if (paragraph.Length < 2) return false;
        if (first is '“' or '”' or '„' or '«' or '"') return !char.IsWhiteSpace(text[paragraph.Start + 1]);
        return first is '\'' or '`' && text[paragraph.Start + 1] == first;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
