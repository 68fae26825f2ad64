using SeedGen.Model;
using SeedGen.Speech.Quotes;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// The sentence itself is silent: the utterance goes on from the one before, or the sentences around it tell whose it is.
/// </summary>
internal sealed class Remote : IAttributionRule
{
    /// <summary>Words; a longer line without a stop may go on from the one before.</summary>
    private const int LongestSubhead = 8;

    private static readonly IAttributionRule[] Rules =
        [
            new Signature(), new SignedLines(), new SummingUp(), new Interview(), new IntroducedInterview(), new ActingSpeakers(),
            new Exchange(), new Continuation(), new LeadIn(),
        ];

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        if (!scene.OpensSentence || scene.InsidePhrase || IsSubject(scene)) return null;
        if (scene.ParagraphKind == ParagraphKind.Body && EchoedQuotes.IsHeadline(scene.Prose, scene.Quote)
            && scene.WordCount <= LongestSubhead)
            return null;
        foreach (IAttributionRule rule in Rules)
        {
            if (rule.Apply(scene) is { } found) return found;
        }

        return null;
    }

    /// <summary>“Take it slow” is a common saying here: the quoted words are what the sentence is about.</summary>
    private static bool IsSubject(QuoteScene scene)
    {
        int next = scene.Position + 1;
        return next < scene.Chunks.Count && scene.Chunks[next].Kind == ChunkKind.Verb
            && scene.Tokens[scene.Chunks[next].Head].Tag is Tag.Be or Tag.Have or Tag.Modal;
    }
}
