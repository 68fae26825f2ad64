using SeedGen.Text;

namespace SeedGen.Reading.Yaml;

/// <summary>The author's word against the compiler's, as one file gives it.</summary>
internal sealed record CorrectionSet(IReadOnlyList<PersonCorrection> People, IReadOnlyList<QuoteCorrection> Quotes)
{
    /// <summary>Nothing to correct.</summary>
    public static CorrectionSet None { get; } = new([], []);
}

/// <summary>What the author says about a person.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Aliases">Other names and descriptions of the same person.</param>
/// <param name="Pronouns">“he”, “she” or “they”; null where not given.</param>
/// <param name="Ignore">The name is no person.</param>
/// <param name="Place">Where the author says so.</param>
internal sealed record PersonCorrection(
    string Name, IReadOnlyList<string> Aliases, string? Pronouns, bool Ignore, TextSpan Place)
{
    /// <summary>What to do where nothing fits the entry.</summary>
    public string NextStep => Ignore
        ? "correct or remove this entry"
        : "neither the name nor an alias appears in the text, and no entry under 'quotes' has it as speaker: correct or remove this entry";

    /// <summary><see cref="Name"/>, as it is looked for.</summary>
    public Phrase NamePhrase { get; } = new(Name);

    /// <summary><see cref="Aliases"/>, as they are looked for.</summary>
    public IReadOnlyList<Phrase> AliasPhrases { get; } = [.. Aliases.Select(alias => new Phrase(alias))];
}

/// <summary>What the author says about a quote.</summary>
/// <param name="Starts">The first words of the quote.</param>
/// <param name="Speaker">Who says it; null where not given.</param>
/// <param name="Ignore">It is no quote.</param>
/// <param name="Place">Where <paramref name="Starts"/> stands.</param>
/// <param name="SpeakerPlace">Where <paramref name="Speaker"/> stands.</param>
internal sealed record QuoteCorrection(string Starts, string? Speaker, bool Ignore, TextSpan Place, TextSpan SpeakerPlace);
