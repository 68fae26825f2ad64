using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// “…,” according to chief engineer Abel Renko. According to Sanna Loke, the plan “…”. In the words of Emil Farrell, “…”.
/// </summary>
internal sealed class AccordingTo : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        if (InWordsOf(scene) is { } words) return words;
        if (AsSaid(scene) is { } said) return said;
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            int first = chunks[i].First;
            int last = Match(tokens, first, scene.Sentence.End);
            if (last < 0) continue;
            int source = i + 1;
            while (source < chunks.Count && chunks[source].First <= last) source++;
            if (Sources.From(scene, chunks, source) is not { } phrase) continue;
            if (SaysBehind(scene, source) || SaysAround(scene, i)) return null;
            return new Attribution { Rule = nameof(AccordingTo), CueFirst = first, CueLast = last, Source = phrase };
        }

        return null;
    }

    /// <summary>
    /// “According to Juno Farrell, the two argued until the widow told them to stop.”: whose account the whole sentence is; null elsewhere.
    /// </summary>
    public static SourcePhrase? Opening(QuoteScene scene, List<Chunk> chunks, Sentence sentence)
    {
        if (!scene.Tokens.Spells(sentence.First, "according")) return null;
        int last = Match(scene.Tokens, sentence.First, sentence.End), source = 0;
        while (source < chunks.Count && chunks[source].First <= last) source++;
        return last < 0 || Sources.From(scene, chunks, source) is not { } informant
            || (informant.Kind == SourceKind.Nominal && !scene.Tokens[informant.Head].Is(WordClass.PersonNoun | WordClass.Kin))
            ? null
            : informant;
    }

    /// <summary>“As Juno Farrell put it, the day was “…””: the clause comments on all that follows it.</summary>
    private static Attribution? AsSaid(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        if (chunks[0].Kind != ChunkKind.Subordinator || !tokens.Spells(chunks[0].First, "as")) return null;
        for (int v = 2; v + 2 < scene.Position; v++)
        {
            if (chunks[v].Kind is ChunkKind.Quote or ChunkKind.Stop) return null;
            if (chunks[v].Kind != ChunkKind.Verb) continue;
            int comma = chunks[v].Last + 1 == Cues.EndOf(tokens, chunks[v]) || tokens.Spells(chunks[v + 1].First, "out") ? v + 2 : v + 1;
            if (ReportsBehind(scene, comma)) return null;
            int subject = chunks[comma].Kind == ChunkKind.Comma && Cues.IsStrong(tokens, chunks[v]) ? scene.Subjects.Find(v) : -1;
            return Sources.From(scene, chunks, subject) is { } source
                ? new Attribution
                {
                    Rule = nameof(AccordingTo), CueFirst = chunks[v].Head, CueLast = Cues.EndOf(tokens, chunks[v]),
                    Source = source
                }
                : null;
        }

        return null;
    }

    /// <summary>“According to two people in the room, he said it was “…””: what they tell is that he said it.</summary>
    private static bool SaysBehind(QuoteScene scene, int source)
    {
        for (int i = source + 2; i < scene.Position; i++)
        {
            if (scene.Chunks[i] is { Kind: ChunkKind.Verb, Passive: false, Negated: false } verb && Cues.IsStrong(scene.Tokens, verb)
                && scene.Chunks[i - 1].Kind == ChunkKind.NounPhrase
                && scene.Chunks[i - 2].Kind == ChunkKind.Comma) return true;
        }

        return false;
    }

    /// <summary>“He will say, according to a draft, that it was “…””: the draft only tells that he will.</summary>
    private static bool SaysAround(QuoteScene scene, int according)
    {
        List<Chunk> chunks = scene.Chunks;
        if (according < 3 || chunks[according - 1].Kind != ChunkKind.Comma || according > scene.Position
            || chunks[according - 2] is not { Kind: ChunkKind.Verb, Passive: false } verb || !Cues.IsStrong(scene.Tokens, verb))
            return false;
        for (int i = according + 2; i + 1 < scene.Position; i++)
        {
            if (chunks[i].Kind == ChunkKind.Comma) return chunks[i + 1].Kind == ChunkKind.That;
        }

        return false;
    }

    /// <summary>
    /// “As Farrell wrote, Loke told them that it was “…””: the clause behind reports, and the first only says that it does.
    /// </summary>
    private static bool ReportsBehind(QuoteScene scene, int comma)
    {
        for (int i = comma + 1; i + 1 < scene.Position; i++)
        {
            if (scene.Chunks[i].Kind == ChunkKind.That && ReporterOf(scene, i, comma)) return true;
        }

        return false;
    }

    private static bool ReporterOf(QuoteScene scene, int that, int comma)
    {
        for (int v = that - 1;
            v > comma && scene.Chunks[v].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Verb; v--)
        {
            if (scene.Chunks[v].Kind == ChunkKind.Verb) return Cues.IsStrong(scene.Tokens, scene.Chunks[v]) && !scene.Chunks[v].Passive;
        }

        return false;
    }

    /// <summary>“in Emil Farrell’s words, “…””.</summary>
    private static Attribution? InWordsOf(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        int i = scene.Position - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Dash) i--;
        if (i < 1 || chunks[i].Kind != ChunkKind.NounPhrase || !scene.Tokens.Spells(chunks[i].Head, "words")
            || !scene.Tokens.Spells(chunks[i - 1].First, "in")) return null;
        return Sources.Possessor(scene, chunks[i]) is { } source
            ? new Attribution { Rule = nameof(AccordingTo), CueFirst = chunks[i].Head, CueLast = chunks[i].Head, Source = source }
            : null;
    }

    /// <summary>Last token of the phrase that begins at <paramref name="i"/>, or -1.</summary>
    private static int Match(TokenList tokens, int i, int end)
    {
        if (i + 1 < end && tokens.Spells(i, "according") && tokens.Spells(i + 1, "to")) return i + 1;
        if (i + 3 < end && tokens.Spells(i, "in") && tokens.Spells(i + 1, "the") && IsViewpoint(tokens, i + 2)
            && tokens.Spells(i + 3, "of"))
            return i + 3;
        if (i + 1 < end && tokens.Spells(i, "to") && tokens.Spells(i + 1, "quote")) return i + 1;
        return -1;
    }

    /// <summary>“in the words of”, “in the view of”.</summary>
    private static bool IsViewpoint(TokenList tokens, int i) =>
        tokens.Spells(i, "words") || tokens.Spells(i, "view") || tokens.Spells(i, "opinion") || tokens.Spells(i, "phrase");
}
