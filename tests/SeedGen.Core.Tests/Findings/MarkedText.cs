using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>A text in which ⟦ and ⟧ stand around the places that are expected, in document order.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        List<TextSpan> spans = [];
        System.Text.StringBuilder text = new();
        int start = 0;
        foreach (char c in marked)
        {
            if (c == '⟦') start = text.Length;
            else if (c == '⟧') spans.Add(new TextSpan(start, text.Length));
            else text.Append(c);
        }

        return new MarkedText(text.ToString(), spans);
    }

    /// <summary>The text with ⟦ and ⟧ around the places of the findings.</summary>
    public static string Show(string text, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings.OrderByDescending(f => f.Span.Start).ThenByDescending(f => f.Span.End))
            text = text.Insert(finding.Span.End, "⟧").Insert(finding.Span.Start, "⟦");
        return text;
    }

    public SeedDocument Compile(string path = "article.txt") => SeedCompiler.Compile(new SourceFile(path, Text));
}
