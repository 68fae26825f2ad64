using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>
/// What the text was meant to have in a place where it has more characters: the prose stays as long as the file, so the rest is filled
/// with spaces in front of a word, and behind one with what is no character of the words.
/// </summary>
internal static class Restoration
{
    /// <summary>
    /// Writes <paramref name="meant"/>, which is no longer than the stretch, into <c>[start, end)</c> of the prose, which is restored up
    /// to there. It stands beside what tells what it is: the word behind an opening mark, the comma in front of a closing one.
    /// </summary>
    public static void Put(Span<char> prose, int start, int end, string meant)
    {
        bool opens = start == 0 || !IsOfWord(prose[start - 1]), closes = end == prose.Length || char.IsWhiteSpace(prose[end]);
        bool first = closes || (!opens && !char.IsLetterOrDigit(prose[start - 1]));
        int at = first ? start : end - meant.Length;
        for (int i = start; i < end; i++)
            prose[i] = i >= at && i < at + meant.Length ? meant[i - at] : (first ? closes : opens) ? ' ' : SoftHyphen.Character;
    }

    /// <summary>“*sail*,” “&lt;em&gt;sail&lt;/em&gt;,”: where nothing but markup stood, the words around it are next to each other.</summary>
    /// <param name="prose">The text without its markup.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    public static void Close(Span<char> prose, string text, int start)
    {
        for (int i = Math.Max(1, start); i < text.Length; i++)
        {
            if (prose[i] != ' ' || char.IsWhiteSpace(text[i])) continue;
            int first = i;
            while (i < text.Length && prose[i] == ' ' && !char.IsWhiteSpace(text[i])) i++;
            if (i == text.Length || !char.IsLetterOrDigit(prose[first - 1]) || !(char.IsLetterOrDigit(prose[i]) || IsStop(prose[i]))) continue;
            for (int j = first; j < i; j++) prose[j] = SoftHyphen.Character;
        }
    }

    private static bool IsStop(char c) => c is '.' or ',' or '!' or '?' or ';' or ':';

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || IsStop(c) || c is ')' or '”' or '’' or '"' or '\'' or SoftHyphen.Character;
}
