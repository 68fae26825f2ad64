using SeedGen.Language;
using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>“coun-” at the end of a line and “cil” in the next: columns of print part words.</summary>
internal static class LineHyphens
{
    /// <summary>
    /// Whether the end of a line at <paramref name="lineEnd"/> stands inside a word; if so it is filled, and its hyphen too where the word
    /// has none of its own.
    /// </summary>
    /// <param name="prose">The text.</param>
    /// <param name="lineEnd">The first character of the line end.</param>
    /// <param name="next">The first character of the next line.</param>
    /// <param name="limit">Where the paragraph ends.</param>
    /// <param name="filled">The prose to be.</param>
    public static bool Fill(string prose, int lineEnd, int next, int limit, Span<char> filled)
    {
        int hyphen = lineEnd - 1;
        if (hyphen < 1 || prose[hyphen] != '-' || next >= limit || !char.IsLower(prose[next])) return false;
        int start = hyphen, end = next;
        while (start > 0 && char.IsLetter(prose[start - 1])) start--;
        while (end < limit && char.IsLetter(prose[end])) end++;
        if (start == hyphen) return false;
        string first = prose.Substring(start, hyphen - start), second = prose.Substring(next, end - next);
        // “Lowmere-based” keeps its own.
        int from = IsKnown(first + second) || !(IsWord(second) || (IsKnown(first) && IsKnown(second))) ? hyphen : lineEnd;
        for (int i = from; i < next; i++) filled[i] = SoftHyphen.Character;
        return true;
    }

    private static bool IsWord(string word) => Lexicon.Word(word) != WordClass.None;

    private static bool IsKnown(string word) => IsWord(word) || Lexicon.Name(word) != NameClass.None;
}
