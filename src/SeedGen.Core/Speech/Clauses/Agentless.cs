using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>
/// Verbs that report what nobody in the sentence says: “It is fashionable to call them “…””, “remembers who called her “…””.
/// </summary>
internal static class Agentless
{
    /// <summary>Whether the verb has a subject that names nobody.</summary>
    public static bool Is(QuoteScene scene, int verb, int subject) =>
        IsSaidOf(scene.Tokens, scene.Chunks, verb)
        || (subject >= 0 ? IsExtraposed(scene.Tokens, scene.Chunks, verb, subject) : IsAskedFor(scene.Tokens, scene.Chunks, verb));

    /// <summary>“too proud for a man said to have been “…””: nobody knows by whom.</summary>
    private static bool IsSaidOf(TokenList tokens, List<Chunk> chunks, int verb) => verb > 0 && verb + 1 < chunks.Count
        && tokens.LowerOf(chunks[verb].Head) is "said" or "rumoured" or "rumored" or "reputed" && chunks[verb].First == chunks[verb].Last
        && chunks[verb + 1].Kind == ChunkKind.Infinitive && chunks[verb - 1].Kind == ChunkKind.NounPhrase;

    /// <summary>“It seems unfair to tell them: “…””, “It is now the custom to call this “…””: nobody does.</summary>
    private static bool IsExtraposed(TokenList tokens, List<Chunk> chunks, int verb, int subject)
    {
        if (chunks[verb].Kind != ChunkKind.Infinitive || !tokens.Spells(chunks[subject].Head, "it")) return false;
        int predicate = verb - 1;
        while (predicate > subject && chunks[predicate].Kind == ChunkKind.Time) predicate--;
        if (predicate - 2 != subject || chunks[subject + 1].Kind != ChunkKind.Verb) return false;
        if (chunks[predicate].Kind is not (ChunkKind.Predicate or ChunkKind.NounPhrase)) return false;
        // “It is fashionable now to call”
        return IsOfDeed(tokens.LowerOf(chunks[predicate].First))
            || tokens.LowerOf(chunks[predicate].Head) is "mistake" or "custom" or "habit" or "fashion" or "temptation" or "cliché"
                    or "practice" or "convention" or "pleasure" or "relief";
    }

    /// <summary>What a deed is, and not whoever does it (“able”, “ready”).</summary>
    private static bool IsOfDeed(string adjective) => adjective is
        "easy" or "hard" or "difficult" or "fair" or "unfair" or "right" or "wrong" or "tempting" or "common" or "possible" or "impossible"
        or "reasonable" or "unreasonable" or "fashionable" or "customary" or "usual" or "traditional" or "normal" or "natural" or "polite"
        or "rude" or "safe" or "accurate" or "cruel" or "absurd" or "foolish" or "silly" or "naive" or "misleading" or "lazy"
        or "simplistic" or "popular" or "unpopular" or "better" or "best" or "important" or "necessary" or "strange" or "odd" or "rare"
        or "acceptable" or "unacceptable" or "useful" or "pointless" or "premature" or "conventional" or "commonplace" or "obligatory"
        or "modish" or "kinder" or "easier" or "harder" or "standard";

    /// <summary>“Nobody remembers who called her “…””: the sentence asks who it was.</summary>
    private static bool IsAskedFor(TokenList tokens, List<Chunk> chunks, int verb) =>
        verb > 1 && chunks[verb].Kind == ChunkKind.Verb && chunks[verb - 1].Kind == ChunkKind.Relative
        && tokens.Spells(chunks[verb - 1].First, "who") && Cues.IsVerbal(chunks[verb - 2].Kind);
}
