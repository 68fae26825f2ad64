using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>A reporting clause further on in the sentence: The tunnel is “sound” and will open, Renko said.</summary>
/// <param name="closing">Only a short clause that ends the sentence counts; it outweighs a verb in front that hardly reports: The board
/// must avoid “a rush,” Renko said.</param>
internal sealed class ParentheticalClause(bool closing = false) : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        for (int v = scene.Position + 1; v < chunks.Count; v++)
        {
            if (chunks[v].Kind is ChunkKind.Colon) break;
            if (chunks[v].Kind != ChunkKind.Verb || !Cues.IsStrong(tokens, chunks[v]) || chunks[v].Passive) continue;
            if (chunks[v - 1].Kind == ChunkKind.Relative || (closing && !Closes(tokens, chunks, v))) continue;
            if (v + 1 < chunks.Count && chunks[v + 1].Kind is not (ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Time
                or ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.NounPhrase)) continue;
            if (v + 2 < chunks.Count && chunks[v + 1].Kind is ChunkKind.NounPhrase or ChunkKind.That && chunks[v + 2].Kind == ChunkKind.Verb
                && IsInOpeningPhrase(scene))
                continue;
            if (HasObject(tokens, chunks, v)) continue;
            int subject = IsInverted(tokens, chunks, v) ? v + 1 : scene.Subjects.Find(v);
            if (subject <= scene.Position
                || chunks[subject - 1].Kind is not (ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Verb or ChunkKind.Dash
                    or ChunkKind.Coordinator or ChunkKind.Subordinator))
                continue;
            // “found no more than “well” when Tain asked him”
            if (chunks[subject - 1].Kind == ChunkKind.Subordinator && !tokens.Spells(chunks[subject - 1].First, "as")) continue;
            if (closing && chunks[subject - 1].Kind is not (ChunkKind.Comma or ChunkKind.Quote)) continue;
            if (Sources.From(scene, chunks, subject) is { } source)
                return new Attribution
                {
                    Rule = nameof(ParentheticalClause), CueFirst = chunks[v].Head,
                    CueLast = Cues.EndOf(tokens, chunks[v]), Source = source
                };
        }

        return null;
    }

    /// <summary>“…, Renko said at the weekend.”: neither an object nor another clause follows.</summary>
    private static bool Closes(TokenList tokens, List<Chunk> chunks, int verb)
    {
        int i = IsInverted(tokens, chunks, verb) ? verb + 2 : verb + 1;
        while (i < chunks.Count && chunks[i].Kind is ChunkKind.Time
            || i + 1 < chunks.Count && chunks[i].Kind == ChunkKind.Preposition
                && chunks[i + 1].Kind is ChunkKind.NounPhrase or ChunkKind.Time)
            i += chunks[i].Kind == ChunkKind.Time ? 1 : 2;
        return i >= chunks.Count || chunks[i].Kind == ChunkKind.Stop;
    }

    /// <summary>“people say things like “…””: what is said stands behind the verb.</summary>
    private static bool HasObject(TokenList tokens, List<Chunk> chunks, int verb) =>
        verb + 1 < chunks.Count && chunks[verb + 1].Kind == ChunkKind.NounPhrase && !IsInverted(tokens, chunks, verb)
        && tokens.LowerOf(chunks[verb].Head) is "say" or "says" or "said"
        && tokens.LowerOf(chunks[verb + 1].Head) is "things" or "thing" or "something" or "nothing" or "anything" or "words" or "lines";

    /// <summary>“In a letter to the “guild family,” Renko said he was done”: what is said begins behind the verb.</summary>
    private static bool IsInOpeningPhrase(QuoteScene scene)
    {
        if (scene.Chunks[0].Kind != ChunkKind.Preposition) return false;
        for (int i = 1; i < scene.Position; i++)
        {
            if (scene.Chunks[i].Kind is ChunkKind.Verb or ChunkKind.Comma or ChunkKind.Colon) return false;
        }

        return true;
    }

    /// <summary>
    /// “…, said Renko.”; where a verb follows (“…, said a cut was likely”), the phrase begins what is said, and where the verb
    /// is “told”, it is who is told.
    /// </summary>
    private static bool IsInverted(TokenList tokens, List<Chunk> chunks, int verb) =>
        verb + 1 < chunks.Count && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb + 1].Kind == ChunkKind.NounPhrase
        && (verb + 2 >= chunks.Count || chunks[verb + 2].Kind != ChunkKind.Verb)
        && !tokens.Spells(chunks[verb].Head, "told") && !tokens.Spells(chunks[verb].Head, "tells");
}
