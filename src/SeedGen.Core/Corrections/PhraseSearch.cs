using SeedGen.Text;

namespace SeedGen.Corrections;

/// <summary>
/// Tells whether a text has a name or description in it: whole words, white space and line ends alike. A side file may name
/// hundreds, of whom a document has a few: most are known not to be there by their words.
/// </summary>
internal sealed class PhraseSearch(string text)
{
    private HashSet<string>? _words;

    private HashSet<string> Words => _words ??= new(Phrase.WordsOf(text), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word of <paramref name="phrase"/> is in the text, in any case of letters.</summary>
    public bool HasWordOf(Phrase phrase) => phrase.Words.Any(Words.Contains);

    /// <summary>Whether <paramref name="phrase"/> is somewhere in the text.</summary>
    public bool Has(Phrase phrase, StringComparison comparison)
    {
        if (!phrase.Words.All(Words.Contains)) return false;
        string first = phrase.Words.Count > 0 ? phrase.Words[0] : phrase.Text;
        int lead = phrase.Text.IndexOf(first, StringComparison.Ordinal);
        for (int at = text.IndexOf(first, comparison); at >= 0; at = text.IndexOf(first, at + 1, comparison))
        {
            if (at >= lead && IsAt(at - lead, phrase.Text, comparison)) return true;
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
}
