using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>Tells where the subject stands behind its verb, in a clause in front of the marks.</summary>
internal static class InvertedClauses
{
    /// <summary>“…,” said Wen Tallis, “…”: the verb follows a quoted string, the subject follows the verb.</summary>
    public static bool IsInverted(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        if (chunks[verb].Kind != ChunkKind.Verb) return false;
        if (IsInsertion(scene, verb) || IsInvertedBeforeColon(scene, verb) || OpensSentence(scene, verb)) return true;
        int before = verb - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Comma or ChunkKind.Dash) before--;
        return before >= 0 && chunks[before].Kind == ChunkKind.Quote && !IsObject(chunks, before) && scene.Subjects.Find(verb) < 0
            && verb + 1 < chunks.Count && chunks[verb + 1].Kind == ChunkKind.NounPhrase;
    }

    /// <summary>“Said analyst Orla Tain, “…””</summary>
    private static bool OpensSentence(QuoteScene scene, int verb) =>
        verb == 0 && scene.Chunks.Count > 1 && scene.Chunks[1].Kind == ChunkKind.NounPhrase
        && TakesNoHearer(scene.Tokens, scene.Chunks[0].Head, ignoreCase: true);

    /// <summary>“called it “a comedy,” likened the board to “…””: the marks end a clause that has its subject.</summary>
    private static bool IsObject(List<Chunk> chunks, int quote) =>
        quote > 1 && chunks[quote - 1].Kind is ChunkKind.NounPhrase or ChunkKind.Verb && chunks[0].Kind != ChunkKind.Quote;

    /// <summary>
    /// “Nobody, wrote Tain, “is …””, “The bill is, says Tain, “…””: the verb and its subject stand between commas, in a clause that goes on
    /// behind them.
    /// </summary>
    private static bool IsInsertion(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        if (verb < 2 || verb + 2 >= chunks.Count || chunks[verb].First != chunks[verb].Last || !Cues.IsStrong(scene.Tokens, chunks[verb]))
            return false;
        if (chunks[verb - 1].Kind != ChunkKind.Comma || chunks[verb + 1].Kind != ChunkKind.NounPhrase
            || chunks[verb + 2].Kind != ChunkKind.Comma)
            return false;
        bool goesOn = verb == 2
            ? !scene.Tokens.Spells(chunks[verb].Head, "told")
            : Cues.IsVerbal(chunks[verb - 2].Kind) || chunks[verb - 2].Kind is ChunkKind.That or ChunkKind.Preposition;
        return goesOn && verb + 3 <= scene.Position;
    }

    /// <summary>“Not so, says Orla Tain of the union: “…””: a verb that nobody is told something by, and a name right behind it.</summary>
    private static bool IsInvertedBeforeColon(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        TokenList tokens = scene.Tokens;
        if (verb < 2 || chunks[scene.Position - 1].Kind != ChunkKind.Colon || verb + 1 >= scene.Position - 1) return false;
        if (chunks[verb - 1].Kind != ChunkKind.Comma || chunks[verb].First != chunks[verb].Last
            || chunks[verb + 1].Kind != ChunkKind.NounPhrase)
            return false;
        if (chunks[verb + 2].Kind is not (ChunkKind.Colon or ChunkKind.Comma or ChunkKind.Preposition)) return false;
        if (!TakesNoHearer(tokens, chunks[verb].Head)) return false;
        ref Token head = ref tokens[chunks[verb + 1].Head];
        return head.Tag == Tag.Name || head.Is(WordClass.PersonNoun);
    }

    /// <summary>Nobody is said or added something: whoever stands behind the verb speaks.</summary>
    private static bool TakesNoHearer(TokenList tokens, int verb, bool ignoreCase = false) =>
        (ignoreCase ? tokens.LowerOf(verb) : tokens.TextOf(verb)) is "says" or "said" or "adds" or "added" or "writes" or "wrote"
        or "argues" or "argued" or "insists" or "insisted";
}
