using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>Finds paragraphs that stand a second time, whatever their marks and spaces look like.</summary>
internal static class RepeatedParagraphs
{
    /// <summary>Shorter ones are refrains, answers and credits.</summary>
    private const int Shortest = 40;

    private const int LettersAtEnds = 8;

    private static readonly ulong[] Weights = MakeWeights();

    /// <summary>Reports each repetition at its second place.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="prose">The same without markup.</param>
    /// <param name="paragraphs">All paragraphs of the document.</param>
    /// <param name="findings">Receives the findings.</param>
    /// <param name="byEnds">Empty; receives the paragraphs by their first and last letters.</param>
    public static void Report(string text, string prose, Paragraph[] paragraphs, FindingSink findings, Dictionary<ulong, Paragraph> byEnds)
    {
        Dictionary<ulong, Paragraph>? bySum = null;
        foreach (Paragraph paragraph in paragraphs)
        {
            if (paragraph.Span.Length < Shortest) continue;
            ulong ends = EndsOf(prose, paragraph.Span);
            if (ends == 0) continue;   // a row of dashes
            if (!byEnds.TryGetValue(ends, out Paragraph? first))
            {
                byEnds.Add(ends, paragraph);
                continue;
            }

            // Only now is the whole paragraph worth reading, and the first that ended like it.
            bySum ??= [];
            ulong sum = SumOf(prose, first.Span);
            if (!bySum.ContainsKey(sum)) bySum.Add(sum, first);
            sum = SumOf(prose, paragraph.Span);
            if (!bySum.TryGetValue(sum, out first)) bySum.Add(sum, paragraph);
            else if (SameWords(prose, first.Span, paragraph.Span))
                findings.AddRepeated(paragraph.Span, first.Span, Fix(text, prose, first.Span, paragraph.Span));
        }
    }

    /// <summary>Quotes must not be lost with the second paragraph that are none in the first.</summary>
    private static EquatableArray<Edit> Fix(string text, string prose, TextSpan first, TextSpan second) =>
        CountMarks(prose, first) == CountMarks(prose, second) && ParagraphRemoval.Of(text, second) is { } edit ? [edit] : [];

    private static int CountMarks(string prose, TextSpan span)
    {
        int count = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (prose[i] is '"' or '“' or '”' or '„' or '«' or '»' or '＂') count++;
        }

        return count;
    }

    /// <summary>Of the first and the last letters and digits, in lower case: nearly always enough to tell two paragraphs apart.</summary>
    private static ulong EndsOf(string prose, TextSpan span)
    {
        ulong hash = 0;
        int left = LettersAtEnds;
        for (int i = span.Start; i < span.End && left > 0; i++) Add(prose[i]);
        left += LettersAtEnds;
        for (int i = span.End - 1; i >= span.Start && left > 0; i--) Add(prose[i]);
        return hash;

        void Add(char c)
        {
            ulong weight = WeightIn(c);
            if (weight == 0) return;
            hash = (hash ^ weight) * 0x9E3779B97F4A7C15;
            left--;
        }
    }

    /// <summary>
    /// Of letters and digits only, in lower case; their order does not count, so that the sum needs no decision a character. Who
    /// has the same sum is compared in full.
    /// </summary>
    private static ulong SumOf(string prose, TextSpan span)
    {
        ulong sum = 0;
        for (int i = span.Start; i < span.End; i++) sum += WeightIn(prose[i]);
        return sum;
    }

    private static ulong WeightIn(char c) =>
        c < Weights.Length ? Weights[c] : char.IsLetterOrDigit(c) ? WeightOf(char.ToLowerInvariant(c)) : 0;

    private static ulong[] MakeWeights()
    {
        ulong[] weights = new ulong[128];
        for (int c = 0; c < weights.Length; c++)
        {
            if (char.IsLetterOrDigit((char)c)) weights[c] = WeightOf(char.ToLowerInvariant((char)c));
        }

        return weights;
    }

    private static ulong WeightOf(char c)
    {
        ulong weight = (c + 1ul) * 0x9E3779B97F4A7C15;
        return (weight ^ (weight >> 29)) * 0xBF58476D1CE4E5B9;
    }

    private static bool SameWords(string prose, TextSpan first, TextSpan second)
    {
        int i = first.Start, j = second.Start;
        while (true)
        {
            while (i < first.End && !char.IsLetterOrDigit(prose[i])) i++;
            while (j < second.End && !char.IsLetterOrDigit(prose[j])) j++;
            if (i == first.End || j == second.End) return i == first.End && j == second.End && i > first.Start;
            if (char.ToLowerInvariant(prose[i++]) != char.ToLowerInvariant(prose[j++])) return false;
        }
    }
}
