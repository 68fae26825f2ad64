using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>
/// The chunkers of a document, used again by the next. Each has its own list: what it gives is good until it is asked again.
/// </summary>
/// <param name="tokens">The writer's own words.</param>
internal sealed class SpeechMemory(TokenList tokens)
{
    /// <summary>For the sentence of a quoted string.</summary>
    public Chunker Sentence { get; } = new(tokens);

    /// <summary>For the sentence behind it.</summary>
    public Chunker Next { get; } = new(tokens);

    /// <summary>For the sentences around it.</summary>
    public Chunker Elsewhere { get; } = new(tokens);

    /// <summary>For those in which somebody without a name is looked for.</summary>
    public Chunker Unnamed { get; } = new(tokens);

    /// <summary>For those in which a group is looked for.</summary>
    public Chunker Groups { get; } = new(tokens);

    /// <summary>For the opening of the text.</summary>
    public Chunker FirstSentence { get; } = new(tokens);

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Sentence.Clear();
        Next.Clear();
        Elsewhere.Clear();
        Unnamed.Clear();
        Groups.Clear();
        FirstSentence.Clear();
    }
}
