using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Finds paragraphs that stand a second time, whatever their marks and spaces look like.</summary>
internal static class RepeatedParagraphs
{
    /// <summary>Shorter ones are refrains, answers and credits.</summary>
    private const int Shortest = 40;

    /// <summary>Reports each repetition at its second place.</summary>
    public static void Report(string text, IReadOnlyList<Paragraph> paragraphs, FindingSink findings)
    {
        Dictionary<ulong, Paragraph> seen = [];
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Span.Length < Shortest) continue;
            ulong hash = HashOf(text, paragraph.Span);
            if (!seen.TryGetValue(hash, out Paragraph? first))
            {
                seen.Add(hash, paragraph);
                continue;
            }

            findings.AddRepeated(paragraph.Span, first.Span, [new Edit(WholeLines(text, paragraph.Span), "")]);
        }
    }

    /// <summary>Letters and digits only, in lower case.</summary>
    private static ulong HashOf(string text, TextSpan span)
    {
        ulong hash = 14695981039346656037;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i])) hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211;
        }

        return hash;
    }

    /// <summary>The lines of the paragraph with the line end behind them, and one empty line.</summary>
    internal static TextSpan WholeLines(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        int lines = 0;
        while (end < text.Length && lines < 2 && text[end] is '\n' or '\r')
        {
            if (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n') end++;
            end++;
            lines++;
        }

        return new TextSpan(start, end);
    }
}
