namespace SeedGen.Syntax;

/// <summary>
/// A group of tokens that acts as one in the sentence: <c>[First, Last]</c>, both included. The fields stand by size, so that none is
/// padded.
/// </summary>
internal struct Chunk
{
    public int First;

    public int Last;

    /// <summary>The noun that the phrase is about, or the main verb of the group.</summary>
    public int Head;

    public ChunkKind Kind;

    /// <summary>The group is passive: “was described”.</summary>
    public bool Passive;

    /// <summary>The group has a modal: “would find”.</summary>
    public bool Modal;

    /// <summary>The group is negated: “never said”.</summary>
    public bool Negated;
}

/// <summary>The kinds of chunk.</summary>
internal enum ChunkKind : byte
{
    NounPhrase,

    /// <summary>A noun phrase that tells a time: “Tuesday”, “a day earlier”.</summary>
    Time,

    /// <summary>A finite verb with its auxiliaries and adverbs.</summary>
    Verb,
    Infinitive,
    Gerund,

    /// <summary>A past participle without auxiliary: “asked about it, …”.</summary>
    Participle,
    Preposition,
    Subordinator,
    That,
    Relative,
    Coordinator,
    Comma,
    Colon,
    Dash,
    Open,
    Close,
    Quote,
    Stop,
    Predicate,
}
