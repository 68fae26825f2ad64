using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>What is wrong with a pair: marks turned the wrong way, of two styles, spaces inside.</summary>
internal sealed class MarkFindings(string text, MarkStyles styles, FindingSink findings, DoubleMarkPairer doubles)
{
    /// <summary>Reports on one pair whose closing mark is there.</summary>
    public void Report(QuotationMark open, QuotationMark close)
    {
        if (MarkStyles.StyleOf(open.Shape) != MarkStyles.StyleOf(close.Shape)) ReportStyles(open, close);
        else ReportTurned(open, close);
        if (MarkStyles.StyleOf(open.Shape) == MarkStyle.Guillemet) return;
        ReportSpaceAfter(open.Span.End, close.Span.Start);
        ReportSpaceBefore(open.Span.End, close.Span.Start);
    }

    /// <summary>Reports on the opening mark of a quote that goes on behind <paramref name="end"/>, in the next paragraph.</summary>
    public void ReportOpening(QuotationMark open, int end)
    {
        if (MarkStyles.StyleOf(open.Shape) != MarkStyle.Guillemet) ReportSpaceAfter(open.Span.End, end);
        if (styles.Opens(open.Shape)) return;
        string opening = MarkNames.Characters(styles.OpeningOf(MarkStyles.StyleOf(open.Shape)));
        Add("SEED1003", open.Span, [new Edit(open.Span, opening)], MarkNames.Describe(open.Shape), "begins", opening);
    }

    /// <summary>One finding, even where both are turned.</summary>
    private void ReportTurned(QuotationMark open, QuotationMark close)
    {
        MarkShape opening = styles.Opens(open.Shape) ? open.Shape : styles.OpeningOf(MarkStyles.StyleOf(open.Shape));
        Edit? first = opening == open.Shape ? null : new Edit(open.Span, MarkNames.Characters(opening));
        Edit? second = styles.Closes(close.Shape, opening) ? null : new Edit(close.Span, MarkNames.Characters(styles.ClosingOf(opening)));
        if (first != null)
            Add("SEED1003", open.Span, second == null ? [first] : [first, second], MarkNames.Describe(open.Shape), "begins",
                first.Replacement);
        else if (second != null)
            Add("SEED1003", close.Span, [second], MarkNames.Describe(close.Shape), "ends", second.Replacement);
    }

    /// <summary>
    /// The style of the half that is not straight wins, that of the opening mark where neither is. Beside a mark without a partner there is
    /// no edit: a mark of another style may find another partner, and one edit would undo the next.
    /// </summary>
    private void ReportStyles(QuotationMark open, QuotationMark close)
    {
        MarkShape lead = MarkStyles.StyleOf(open.Shape) == MarkStyle.Straight ? close.Shape : open.Shape;
        MarkShape opening = lead == open.Shape && styles.Opens(lead) ? lead : styles.OpeningOf(MarkStyles.StyleOf(lead));
        List<Edit> edits = [];
        if (open.Shape != opening) edits.Add(new Edit(open.Span, MarkNames.Characters(opening)));
        MarkShape closing = styles.ClosingOf(opening);
        if (close.Shape != closing) edits.Add(new Edit(close.Span, MarkNames.Characters(closing)));
        Add("SEED1004", edits[0].Span, doubles.HasLonely ? [] : [.. edits],
            MarkNames.Characters(open.Shape), MarkNames.Characters(close.Shape));
    }

    /// <summary>With the edits, unless the paragraph has a mark that an edit could not change if it came to that.</summary>
    private void Add(string id, TextSpan span, EquatableArray<Edit> edits, params string[] arguments) =>
        findings.Add(id, span, doubles.AreAsWritten ? edits : [], arguments);

    private void ReportSpaceAfter(int start, int end)
    {
        int i = start;
        while (i < end && IsSpace(text[i])) i++;
        if (i > start && i < end && !IsSingleMark(text[i])) Add(new TextSpan(start, i), "after");
    }

    private void ReportSpaceBefore(int start, int end)
    {
        int i = end;
        while (i > start && IsSpace(text[i - 1])) i--;
        if (i < end && i > start && !IsSingleMark(text[i - 1])) Add(new TextSpan(i, end), "before");
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00a0' or '\u2009' or '\u202f';

    /// <summary>A space keeps the marks of a quote within a quote apart: <c>'above the president,' "</c>.</summary>
    private static bool IsSingleMark(char c) => c is '\'' or '’' or '‘';

    private void Add(TextSpan span, string where) => findings.AddSpaces("SEED1005", span, where);
}
