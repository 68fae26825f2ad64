using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// “All right, then.” Tain takes out a pen. “There are eleven.”: what somebody does between two quoted strings of a paragraph that begins
/// with the first.
/// </summary>
internal sealed class ActingSpeakers : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        Prose prose = scene.Prose;
        int next = scene.Quote + 1, sentence = prose.SentenceOfQuote[scene.Quote];
        if (prose.TokenBefore(scene.Quote) >= 0 || !prose.EndsSentence(scene.Quote) || next >= prose.Quoted.Count
            || prose.Quoted[next].Paragraph != prose.Quoted[scene.Quote].Paragraph || prose.SentenceOfQuote[next] != sentence + 2
            || prose.TokenOfQuote[next] != prose.Sentences[sentence + 1].End)
            return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(prose.Sentences[sentence + 1].First, prose.Sentences[sentence + 1].End);
        return chunks.Count > 2 && Sources.PersonAt(scene, chunks[0]) is { } actor
            && chunks[1] is { Kind: ChunkKind.Verb, Passive: false, Negated: false } && !Cues.IsReporting(scene.Tokens, chunks[1])
            && scene.Tokens[chunks[1].Head].Tag == Tag.Verb
            ? new Attribution { Rule = nameof(ActingSpeakers), Source = SourcePhrase.Of(actor), IsRemote = true }
            : null;
    }
}
