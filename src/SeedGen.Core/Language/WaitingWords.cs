namespace SeedGen.Language;

/// <summary>
/// Words that are tokens already and wait to be looked up. The lexicons are larger than what a processor keeps at hand: every fifth word comes
/// from afar, and words that are asked for together come together.
/// </summary>
internal sealed class WaitingWords
{
    private const int Most = 64;

    private readonly ulong[] _hashes = new ulong[Most];
    private readonly int[] _tokens = new int[Most];
    private int _count;

    /// <summary>Adds the last token, which has no accents; its classes are not to be asked for before <see cref="LookUp"/>.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="hash">Its <see cref="WordHash.OfWord"/>.</param>
    public void AddLast(TokenList tokens, ulong hash)
    {
        if (_count == Most) LookUp(tokens);
        _hashes[_count] = hash;
        _tokens[_count++] = tokens.Count - 1;
    }

    /// <summary>Gives their classes to all tokens that wait for them.</summary>
    public uint LookUp(TokenList tokens)
    {
        uint fetched = 0;
        ReadOnlySpan<ulong> hashes = _hashes.AsSpan(0, _count);
        foreach (ulong hash in hashes) fetched ^= Lexicon.Fetch(hash);
        for (int i = 0; i < hashes.Length; i++)
        {
            ref Token token = ref tokens[_tokens[i]];
            token.Word = Lexicon.Word(hashes[i]);
            if (token.IsCapitalised) token.Name = Lexicon.Name(hashes[i]);
        }

        _count = 0;
        return fetched;
    }

    /// <summary>Nobody waits.</summary>
    public void Clear() => _count = 0;
}
