namespace SeedGen.Language;

/// <summary>
/// Words that are tokens already and wait to be looked up. The lexicons are larger than what a processor keeps at hand: every fifth word
/// comes from afar, and words that are asked for together come together.
/// </summary>
internal sealed class WaitingWords
{
    private const int Most = 64;

    private readonly ulong[] _words = new ulong[Most];
    private readonly int[] _wordTokens = new int[Most];
    private readonly ulong[] _names = new ulong[Most];
    private readonly int[] _nameTokens = new int[Most];
    private int _wordCount;
    private int _nameCount;

    /// <summary>Adds a token without accents; its classes are not to be asked for before <see cref="LookUp"/>.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="token">Its index.</param>
    /// <param name="hash">Its <see cref="WordHash.OfWord"/>.</param>
    public void Add(TokenList tokens, int token, ulong hash)
    {
        if (_wordCount == Most) LookUp(tokens);
        _words[_wordCount] = hash;
        _wordTokens[_wordCount++] = token;

        // Without a branch: which word has a capital nobody can foretell.
        _names[_nameCount] = hash;
        _nameTokens[_nameCount] = token;
        _nameCount += tokens[token].IsCapitalised ? 1 : 0;
    }

    /// <summary>Gives their classes to all tokens that wait for them.</summary>
    public uint LookUp(TokenList tokens)
    {
        ReadOnlySpan<ulong> words = _words.AsSpan(0, _wordCount), names = _names.AsSpan(0, _nameCount);
        uint fetched = 0;
        foreach (ulong hash in words) fetched ^= Lexicon.FetchWord(hash);
        foreach (ulong hash in names) fetched ^= Lexicon.FetchName(hash);
        for (int i = 0; i < words.Length; i++) tokens[_wordTokens[i]].Word = Lexicon.Word(words[i]);
        for (int i = 0; i < names.Length; i++) tokens[_nameTokens[i]].Name = Lexicon.Name(names[i]);
        Clear();
        return fetched;
    }

    /// <summary>Nobody waits.</summary>
    public void Clear() => _wordCount = _nameCount = 0;
}
