namespace SeedGen.Corrections;

/// <summary>
/// Tells whether a text has a name or description in it: whole words, white space and line ends alike. A side file may name
/// hundreds, of whom a document has a few: most are known not to be there by their first word.
/// </summary>
internal sealed class PhraseSearch(string text)
{
    private HashSet<string>? _words;

    /// <summary>Whether <paramref name="phrase"/> is somewhere in the text.</summary>
    public bool Has(string phrase, StringComparison comparison)
    {
        int length = WordAt(phrase, 0);
        if (length > 0 && !(_words ??= Words()).Contains(phrase.Substring(0, length))) return false;
        string first = length > 0 ? phrase.Substring(0, length) : phrase;
        for (int at = text.IndexOf(first, comparison); at >= 0; at = text.IndexOf(first, at + 1, comparison))
        {
            if (IsAt(at, phrase, comparison)) return true;
            if (at + 1 == text.Length) break;
        }

        return false;
    }

    private bool IsAt(int start, string phrase, StringComparison comparison)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(phrase[0])) return false;
        int at = start;
        for (int i = 0; i < phrase.Length;)
        {
            if (at == text.Length) return false;
            if (char.IsWhiteSpace(phrase[i]))
            {
                if (!char.IsWhiteSpace(text[at])) return false;
                while (i < phrase.Length && char.IsWhiteSpace(phrase[i])) i++;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            }
            else if (string.Compare(text, at++, phrase, i++, 1, comparison) != 0) return false;
        }

        return at == text.Length || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(phrase[phrase.Length - 1]);
    }

    private HashSet<string> Words()
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < text.Length;)
        {
            int length = WordAt(text, i);
            if (length > 0) words.Add(text.Substring(i, length));
            i += Math.Max(1, length);
        }

        return words;
    }

    private static int WordAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end - start;
    }
}
