using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// A reporting clause right behind the marks that can be nothing else: To run a mill, “you have to like noise,” he said. It
/// outweighs a verb further left.
/// </summary>
internal sealed class CleanTail : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        if (scene.InsidePhrase) return null;
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        int i = scene.Position + 1;
        if (scene.LastCharacter is not (',' or '?' or '!'))
        {
            // “was “not a cut”, Tain said, as”: the comma stands outside
            if (i >= chunks.Count || chunks[i].Kind != ChunkKind.Comma) return null;
            i++;
        }

        if (i + 1 >= chunks.Count || IsDirectlyLed(scene)) return null;
        if (AsPut(scene, i) is { } put) return put;
        (int subject, int verb) = chunks[i].Kind == ChunkKind.Verb ? (i + 1, i) : (i, i + 1);
        if (chunks[subject].Kind != ChunkKind.NounPhrase || chunks[verb].Kind != ChunkKind.Verb
            || (i > scene.Position + 1 && tokens[chunks[subject].Head].Tag == Tag.Pronoun))
            return null;
        if (chunks[verb].Passive || chunks[verb].Negated) return null;
        bool calls = verb > subject && CallsThem(tokens, chunks, verb);
        if (!calls && !Cues.IsStrong(tokens, chunks[verb])) return null;
        if (!calls && verb > subject && !Closes(chunks, verb + 1)) return null;
        return Sources.From(scene, chunks, subject) is { } source
            ? new Attribution
            {
                Rule = nameof(CleanTail), CueFirst = chunks[verb].Head, CueLast = Cues.EndOf(tokens, chunks[verb]),
                Source = source
            }
            : null;
    }

    /// <summary>His “negatives,” he called them.</summary>
    private static bool CallsThem(TokenList tokens, List<Chunk> chunks, int verb) =>
        tokens[chunks[verb].Head].Is(WordClass.CueVerbCalling) && verb + 1 < chunks.Count && chunks[verb + 1].Kind == ChunkKind.NounPhrase
        && tokens[chunks[verb + 1].Head].Tag == Tag.Pronoun
        && Closes(chunks, verb + 2);

    /// <summary>““not even close,” as one of them put it”.</summary>
    private static Attribution? AsPut(QuoteScene scene, int i)
    {
        List<Chunk> chunks = scene.Chunks;
        if (!scene.Tokens.Spells(chunks[i].First, "as") || chunks[i].First != chunks[i].Last) return null;
        for (int v = i + 2; v < chunks.Count && v < i + 5; v++)
        {
            if (chunks[v].Kind != ChunkKind.Verb || Cues.EndOf(scene.Tokens, chunks[v]) == chunks[v].Last || chunks[v].Passive) continue;
            return Sources.From(scene, chunks, scene.Subjects.Find(v)) is { } source
                ? new Attribution
                {
                    Rule = nameof(CleanTail), CueFirst = chunks[v].Head, CueLast = Cues.EndOf(scene.Tokens, chunks[v]),
                    Source = source
                }
                : null;
        }

        return null;
    }

    /// <summary>A clause that reports more than the marks hold goes on with “that” or an object.</summary>
    private static bool Closes(List<Chunk> chunks, int i) =>
        i >= chunks.Count
        || chunks[i].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Dash
            or ChunkKind.Gerund or ChunkKind.Coordinator or ChunkKind.Subordinator;

    /// <summary>“She said, “…,””: the clause before it reports.</summary>
    private static bool IsDirectlyLed(QuoteScene scene)
    {
        int i = scene.Position - 1;
        while (i >= 0 && scene.Chunks[i].Kind is ChunkKind.Comma or ChunkKind.Colon) i--;
        // “calling Tain “a clown,” Marsh said”
        int v = i;
        if (v > 0 && scene.Tokens.Spells(scene.Chunks[v].First, "as")) v--;
        bool apart = i < scene.Position - 1;   // “calling Tain a clown, “nobody laughed,” Marsh said”
        if (v > 0 && !apart && scene.Chunks[v].Kind == ChunkKind.NounPhrase && Cues.IsVerbal(scene.Chunks[v - 1].Kind)
            && scene.Tokens[scene.Chunks[v - 1].Head].Is(WordClass.CueVerbCalling)) return true;
        return i >= 0 && Cues.IsVerbal(scene.Chunks[i].Kind)
            && (Cues.IsStrong(scene.Tokens, scene.Chunks[i])
                || (scene.Tokens[scene.Chunks[i].Head].Is(WordClass.CueVerbCalling) && !scene.Chunks[i].Passive));
    }
}
