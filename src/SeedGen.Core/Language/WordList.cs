namespace SeedGen.Language;

/// <summary>The words of one question, such as what firms are called. It is asked of tokens without a string being made of each.</summary>
internal sealed class WordList
{
    private const int Places = 64;

    private readonly string[]?[] _words = new string[]?[Places];

    /// <summary>The words as they must be written, each at least one letter long.</summary>
    public WordList(params string[] words)
    {
        foreach (string word in words)
        {
            ref string[]? place = ref _words[PlaceOf(word, 0, word.Length)];
            place = place == null ? [word] : [.. place, word];
        }
    }

    /// <summary>Whether the token is one of the words, letter by letter.</summary>
    public bool Has(TokenList tokens, int i) => Has(tokens.Text, tokens[i].Start, tokens[i].Length);

    /// <summary>Likewise of a part of a token.</summary>
    public bool Has(string text, int start, int length)
    {
        if (_words[PlaceOf(text, start, length)] is not { } words) return false;
        foreach (string word in words)
        {
            if (word.Length == length && string.CompareOrdinal(word, 0, text, start, length) == 0) return true;
        }

        return false;
    }

    private static int PlaceOf(string text, int start, int length) =>
        ((text[start] * 5) + (text[start + length - 1] * 11) + length) & (Places - 1);
}
