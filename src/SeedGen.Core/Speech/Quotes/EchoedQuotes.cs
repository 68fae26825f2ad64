using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Speech.Speakers;
using SeedGen.Text;

namespace SeedGen.Speech.Quotes;

/// <summary>
/// Headlines and subheads quote what the text below quotes again: ‘Deeply ashamed’ — Ilse Brandtner said she was “deeply ashamed”.
/// </summary>
internal sealed class EchoedQuotes(Prose prose)
{
    /// <summary>The rule that decided.</summary>
    public const string Rule = "Echo";

    /// <summary>
    /// Quoted strings that are looked at; what a headline quotes stands in the story, what a subhead quotes not far below.
    /// </summary>
    private const int Farthest = 200;

    private const int LongestHeadline = 16;

    /// <summary>Words.</summary>
    private const int ShortestInOpening = 2;

    private const int ShortestPulled = 3;
    private const int LongestPulled = 80;

    private int? _opening;

    /// <summary>The next quoted string that has the same words, where <paramref name="quote"/> stands in a headline; else -1.</summary>
    public int Find(int quote)
    {
        return IsHeadline(prose, quote) ? Below(quote, 1) : -1;
    }

    /// <summary>The same for a string of the opening, of which a word or a name may stand below as somebody else's.</summary>
    public int FindFromOpening(int quote) =>
        prose.Quoted[quote].Paragraph <= (_opening ??= OpeningOfStory.Paragraph(prose)) ? Below(quote, ShortestInOpening) : -1;

    /// <summary>
    /// The quoted string that has the words of a block quote, above or below it: magazines pull out what stands in the text. Else -1.
    /// </summary>
    public int FindPulledFrom(int quote)
    {
        (int first, int length) = WordsOf(quote);
        if (length is < ShortestPulled or > LongestPulled) return -1;
        int end = Math.Min(prose.Quoted.Count, quote + Farthest);
        for (int q = Math.Max(0, quote - Farthest); q < end; q++)
        {
            if (prose.Quoted[q].Paragraph != prose.Quoted[quote].Paragraph && Holds(q, first, length)) return q;
        }

        return -1;
    }

    private (int First, int Length) WordsOf(int quote)
    {
        int first = prose.FirstQuotedToken[quote], length = prose.FirstQuotedToken[quote + 1] - first;
        // “Nobody called,” guard says
        if (length > 0 && prose.QuotedTokens[first + length - 1].Kind is TokenKind.Comma or TokenKind.Stop) length--;
        return (first, length);
    }

    private int Below(int quote, int shortest)
    {
        (int first, int length) = WordsOf(quote);
        if (length < shortest || length > LongestHeadline) return -1;
        int end = Math.Min(prose.Quoted.Count, quote + Farthest);
        for (int q = quote + 1; q < end; q++)
        {
            if (prose.Quoted[q].Paragraph > prose.Quoted[quote].Paragraph && Holds(q, first, length) && !IsHeadline(prose, q)) return q;
        }

        return -1;
    }

    /// <summary>It stands in a headline, in a point above the story, or alone and without a stop, as a subhead does.</summary>
    public static bool IsHeadline(Prose prose, int quote)
    {
        Paragraph paragraph = prose.Paragraphs[prose.Quoted[quote].Paragraph];
        if (paragraph.Kind is ParagraphKind.Title or ParagraphKind.Heading) return true;
        if (paragraph.Kind != ParagraphKind.Body) return false;
        if (prose.Text[paragraph.Span.Start] is '*' or '•') return true;
        return (prose.Quoted[quote].Outer == paragraph.Span
            || (prose.Quoted[quote].Outer.End == paragraph.Span.End && BeginsWithClock(prose.Text, paragraph.Span)))
            && !prose.Quoted[quote].Inner.IsEmpty
            && char.IsLetterOrDigit(prose.Text[prose.Quoted[quote].Inner.End - 1]);
    }

    /// <summary>“14:50 ‘My shed is gone’”: live reports have the hour in front of their subheads.</summary>
    private static bool BeginsWithClock(string text, TextSpan paragraph)
    {
        int i = paragraph.Start;
        while (i < paragraph.End && char.IsDigit(text[i])) i++;
        int hour = i - paragraph.Start;
        return hour is 1 or 2 && i + 3 < paragraph.End && text[i] is ':' or '.' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])
            && !char.IsLetterOrDigit(text[i + 3]);
    }

    /// <summary>
    /// Whether the string has the words that begin at token <paramref name="first"/>, next to each other and in whatever case.
    /// </summary>
    private bool Holds(int quote, int first, int length)
    {
        int end = prose.FirstQuotedToken[quote + 1];
        for (int start = prose.FirstQuotedToken[quote]; start + length <= end; start++)
        {
            int same = 0;
            while (same < length && Same(first + same, start + same)) same++;
            if (same == length) return true;
        }

        return false;
    }

    private bool Same(int a, int b)
    {
        ref Token x = ref prose.QuotedTokens[a], y = ref prose.QuotedTokens[b];
        return x.Length == y.Length
            && string.Compare(prose.Text, x.Start, prose.Text, y.Start, x.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
