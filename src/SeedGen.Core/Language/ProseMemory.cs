namespace SeedGen.Language;

/// <summary>What <see cref="Prose"/> is written into, used again by the next document.</summary>
internal sealed class ProseMemory
{
    /// <summary>The writer's own words.</summary>
    public TokenList Tokens { get; } = new();

    /// <summary>The words inside quoted strings.</summary>
    public TokenList QuotedTokens { get; } = new();

    /// <summary>Where the words of each quoted string begin.</summary>
    public List<int> FirstQuotedToken { get; } = [];

    /// <summary>The writer's sentences.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Tokens.Clear();
        QuotedTokens.Clear();
        FirstQuotedToken.Clear();
        Sentences.Clear();
    }
}
