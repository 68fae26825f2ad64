namespace SeedGen.Syntax;

/// <summary>What a token is in its sentence.</summary>
internal enum Tag : byte
{
    /// <summary>Nothing that the grammar uses.</summary>
    Other,
    Noun,

    /// <summary>A capitalised word that is no common word of the sentence.</summary>
    Name,
    Pronoun,
    PossessivePronoun,
    Determiner,
    Adjective,
    Adverb,
    Number,

    /// <summary>A finite verb: “says”, “said”, “say”.</summary>
    Verb,

    /// <summary>The bare form after “to” or a modal.</summary>
    Base,

    /// <summary>A past participle: “was told”, “asked about it, …”.</summary>
    Participle,
    Gerund,
    Modal,
    Be,
    Have,
    Do,

    /// <summary>The “to” of an infinitive.</summary>
    To,
    Preposition,

    /// <summary>“when”, “because”, “as”: begins a clause of its own.</summary>
    Subordinator,

    /// <summary>The “that” of a content clause.</summary>
    That,

    /// <summary>“who”, “which”, the “that” behind a noun.</summary>
    Relative,
    Coordinator,
    Negation,

    /// <summary>The “’s” of a possessor.</summary>
    Possessive,
    Quote,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Stop,
}
