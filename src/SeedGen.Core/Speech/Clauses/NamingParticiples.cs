using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>Participles that give a name and report nothing: The campaign, called “Clean Water Now”, …</summary>
internal static class NamingParticiples
{
    /// <summary>“The campaign, called “Clean Water Now”, …”: without an object the verb is a participle.</summary>
    public static bool IsNaming(QuoteScene scene, int verb) =>
        verb > 1 && verb + 1 == scene.Position && (IsBehindNoun(scene.Chunks, verb) || IsBehindObject(scene.Chunks, verb))
        && scene.Chunks[verb].First == scene.Chunks[verb].Last
        && (scene.Tokens.Spells(scene.Chunks[verb].Head, "called") || scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.CueVerbNaming))
        && !HasGap(scene.Chunks, verb);

    /// <summary>“The candidate labelled “a leader” leads”: another verb follows, whose subject the noun is.</summary>
    public static bool IsReduced(QuoteScene scene, int verb) =>
        verb > 0 && verb + 1 == scene.Position && scene.Position + 1 < scene.Chunks.Count
        && scene.Chunks[scene.Position + 1].Kind == ChunkKind.Verb && scene.Chunks[verb - 1].Kind == ChunkKind.NounPhrase
        && scene.Chunks[verb].First == scene.Chunks[verb].Last && scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.CueVerbCalling)
        && scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.VerbParticiple)
        && scene.Tokens[scene.Chunks[scene.Position + 1].Head].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal;

    /// <summary>“Once called “the quietest man in town,” Tain left”: the participle opens the sentence, and others call him so.</summary>
    public static bool OpensSentence(QuoteScene scene, int verb) =>
        verb + 1 == scene.Position && verb <= 1 && (verb == 0 || scene.Chunks[0].Kind is ChunkKind.Subordinator or ChunkKind.Time)
        && scene.Chunks[verb].Kind is ChunkKind.Participle or ChunkKind.Verb && scene.Chunks[verb].First == scene.Chunks[verb].Last
        && scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.VerbParticiple)
        && scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.CueVerbCalling | WordClass.CueVerbNaming);

    private static bool IsBehindNoun(List<Chunk> chunks, int verb) =>
        chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb - 2].Kind == ChunkKind.NounPhrase;

    /// <summary>“I read a paperback called “…””</summary>
    private static bool IsBehindObject(List<Chunk> chunks, int verb) =>
        chunks[verb - 1].Kind == ChunkKind.NounPhrase
        && chunks[verb - 2].Kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive or ChunkKind.Preposition;

    /// <summary>“what Tain, who was there, called “…””: the object stands before.</summary>
    private static bool HasGap(List<Chunk> chunks, int verb)
    {
        for (int i = verb - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Colon); i--)
        {
            if (chunks[i].Kind is ChunkKind.Relative or ChunkKind.That or ChunkKind.Subordinator) return true;
        }

        return false;
    }
}
