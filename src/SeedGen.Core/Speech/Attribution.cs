using SeedGen.People.Names;

namespace SeedGen.Speech;

/// <summary>What a rule found out about a quoted string: the words that report it and the words that name its speaker.</summary>
internal sealed record Attribution
{
    /// <summary>The rule that decided: its class name.</summary>
    public required string Rule { get; init; }

    /// <summary>First and last token of the cue; -1 where there is none.</summary>
    public int CueFirst { get; init; } = -1;

    public int CueLast { get; init; } = -1;

    /// <summary>The words that name the speaker, or null where the sentence keeps silent (“it was described as”).</summary>
    public SourcePhrase? Source { get; init; }

    /// <summary>The words were not said: “never said ‘sorry’”.</summary>
    public bool Denied { get; init; }

    /// <summary>The speaker is that of an earlier quoted string; its index, else -1.</summary>
    public int SameSpeakerAs { get; init; } = -1;

    /// <summary>Nothing in the sentence reports; the speaker was taken from the sentences around it.</summary>
    public bool IsRemote { get; init; }
}

/// <summary>The words of the sentence that name a speaker.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, “of …” and “for …” included.</param>
/// <param name="Head">The token that the phrase is about.</param>
/// <param name="Kind">With what kind of word the speaker is named.</param>
/// <param name="Name">The name, where the phrase is one.</param>
internal sealed record SourcePhrase(int First, int Last, int Head, SourceKind Kind, NameMention? Name)
{
    /// <summary>The relative pronoun that stands for the phrase beside the verb (“who said”); -1 where there is none.</summary>
    public int Relative { get; init; } = -1;

    /// <summary>The name alone, without the title before it.</summary>
    public static SourcePhrase Of(NameMention mention) => new(mention.First, mention.Last, mention.Last, SourceKind.Name, mention);
}

/// <summary>The kinds of phrase that name a speaker.</summary>
internal enum SourceKind : byte
{
    Name,
    Pronoun,
    Nominal,

    /// <summary>“Lotte Amsel and Finn Rourke”.</summary>
    Joint,
    Handle,
}
