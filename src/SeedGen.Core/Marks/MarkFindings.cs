using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>What is wrong with a pair: marks turned the wrong way, of two styles, spaces inside.</summary>
internal static class MarkFindings
{
    /// <summary>Reports on one pair whose closing mark is there.</summary>
    public static void Report(string text, QuotationMark open, QuotationMark close, FindingSink findings)
    {
        ReportShapes(open, close, findings);
        ReportSpaces(text, open.Span.End, close.Span.Start, findings);
    }

    private static void ReportShapes(QuotationMark open, QuotationMark close, FindingSink findings)
    {
        bool openTurned = open.Shape == MarkShape.CurlyClose;
        bool closeTurned = close.Shape == MarkShape.CurlyOpen && open.Shape is not (MarkShape.Low or MarkShape.GuillemetClose);
        if (openTurned && close.Shape is MarkShape.CurlyOpen)
        {
            findings.Add("SEED1003", open.Span, [new Edit(open.Span, "“"), new Edit(close.Span, "”")],
                MarkNames.Describe(open.Shape), "begins", "“");
        }
        else if (openTurned && close.Shape is MarkShape.CurlyClose)
        {
            findings.Add("SEED1003", open.Span, [new Edit(open.Span, "“")], MarkNames.Describe(open.Shape), "begins", "“");
        }
        else if (closeTurned && open.Shape is MarkShape.CurlyOpen)
        {
            findings.Add("SEED1003", close.Span, [new Edit(close.Span, "”")], MarkNames.Describe(close.Shape), "ends", "”");
        }
        else if (Style(open.Shape) != Style(close.Shape) && !(open.Shape == MarkShape.Low || close.Shape == MarkShape.Low))
        {
            (string opening, string closing) = Matching(open.Shape, close.Shape);
            bool mendClose = MarkNames.Characters(open.Shape) == opening;
            Edit edit = mendClose ? new Edit(close.Span, closing) : new Edit(open.Span, opening);
            findings.Add("SEED1004", edit.Span, [edit], MarkNames.Characters(open.Shape), MarkNames.Characters(close.Shape));
        }
    }

    private static int Style(MarkShape shape) => shape switch
    {
        MarkShape.Straight => 0,
        MarkShape.CurlyOpen or MarkShape.CurlyClose or MarkShape.Low => 1,
        MarkShape.Doubled or MarkShape.Backquotes => 2,
        _ => 3,
    };

    /// <summary>The pair that costs one edit: the curly half keeps its style.</summary>
    private static (string Opening, string Closing) Matching(MarkShape open, MarkShape close)
    {
        if (Style(open) == 1) return ("“", "”");
        if (Style(close) == 1) return ("“", "”");
        return Style(open) switch
        {
            2 => (MarkNames.Characters(open), "''"),
            3 => ("«", "»"),
            _ => ("\"", "\""),
        };
    }

    private static void ReportSpaces(string text, int start, int end, FindingSink findings)
    {
        int i = start;
        while (i < end && text[i] is ' ' or '\t' or '\u00a0') i++;
        if (i > start && i < end) Add(findings, new TextSpan(start, i), "behind");
        int j = end;
        while (j > i && text[j - 1] is ' ' or '\t' or '\u00a0') j--;
        if (j < end && j > start) Add(findings, new TextSpan(j, end), "before");
    }

    private static void Add(FindingSink findings, TextSpan span, string where) => findings.AddSpaces("SEED1005", span, where);
}
