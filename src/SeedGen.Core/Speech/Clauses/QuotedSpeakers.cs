using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>“Tain quotes the painter Ed Hale: “…””: who is quoted speaks.</summary>
internal static class QuotedSpeakers
{
    /// <summary>The object of the verb, where the verb quotes somebody and his words follow; else null.</summary>
    public static SourcePhrase? Of(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        int head = chunks[verb].Head, behind = verb + 2;
        if (!(tokens.Spells(head, "quotes") || tokens.Spells(head, "quoted") || tokens.Spells(head, "quoting")) || chunks[verb].Passive)
            return null;
        if (behind >= chunks.Count || chunks[verb + 1].Kind != ChunkKind.NounPhrase) return null;
        bool announced = chunks[behind].Kind == ChunkKind.Colon
            || (chunks[behind].Kind == ChunkKind.Comma && behind + 1 < chunks.Count && chunks[behind + 1].Kind == ChunkKind.Quote);
        return announced ? Sources.From(scene, chunks, verb + 1) : null;
    }
}
