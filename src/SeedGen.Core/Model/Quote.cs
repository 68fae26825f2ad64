using SeedGen.Text;

namespace SeedGen.Model;

/// <summary>One utterance.</summary>
public sealed record Quote
{
    /// <summary>Position in <see cref="SeedDocument.Quotes"/>.</summary>
    public required int Index { get; init; }

    /// <summary>A C# identifier from the first words, unique among the quotes of the document.</summary>
    public required string Id { get; init; }

    /// <summary>The quoted words: segments joined by one space, line breaks inside a segment turned into one.</summary>
    public required string Text { get; init; }

    /// <summary>The stretches between the marks, marks and the space inside them excluded, in document order.</summary>
    public required EquatableArray<TextSpan> Segments { get; init; }

    /// <summary>Whole sentences and clauses, or words inside the writer's own sentence.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The words that report the utterance, or null where there are none.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Who says it, or null where the document does not tell.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The paragraph in which the utterance begins.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The name of the rule that decided on cue and speaker.</summary>
    public required string Rule { get; init; }
}

/// <summary>How an utterance is woven into the text.</summary>
public enum QuoteKind
{
    /// <summary>A sentence or clause of its own.</summary>
    Direct,

    /// <summary>A piece of the writer's own clause.</summary>
    Mixed,
}

/// <summary>The words that report an utterance: “said”, “according to”.</summary>
public sealed record Cue(string Text, TextSpan Span);

/// <summary>Who says an utterance.</summary>
/// <param name="Kind">A person of the document, or anybody else.</param>
/// <param name="PersonId"><see cref="Person.Id"/>; null for a group.</param>
/// <param name="Name">The canonical name, or the group's words as written.</param>
/// <param name="Mention">The shortest words that name the speaker of this utterance, or null where none do.</param>
/// <param name="By">What led to the speaker.</param>
public sealed record Speaker(SpeakerKind Kind, string? PersonId, string Name, TextSpan? Mention, SpeakerBy By);

/// <summary>What kind of speaker it is.</summary>
public enum SpeakerKind
{
    /// <summary>Somebody whom the document names.</summary>
    Person,

    /// <summary>Anybody else who speaks: a crowd, an organisation, a document, an unnamed official.</summary>
    Group,
}

/// <summary>What led to the speaker.</summary>
public enum SpeakerBy
{
    /// <summary>A name in the sentence.</summary>
    Name,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A description: “the mayor”.</summary>
    Nominal,

    /// <summary>The utterance goes on from the one before.</summary>
    Continuation,

    /// <summary>The author's word.</summary>
    Override,
}
