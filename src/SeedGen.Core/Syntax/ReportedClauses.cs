using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Tells the clauses that are what somebody says from those that say something themselves.</summary>
internal static class ReportedClauses
{
    /// <summary>Whether the clause of the verb is itself the content of a reporting verb before it: “said allies wanted to know”.</summary>
    public static bool IsReported(TokenList tokens, List<Chunk> chunks, SubjectFinder subjects, int verb)
    {
        int subject = subjects.Find(verb);
        // “demanded the resignation of Osk Varga, who said”: the relative clause reports for itself.
        if (subjects.Relative > 0 && chunks[subjects.Relative - 1].Kind == ChunkKind.Comma) return false;
        if (subjects.Relative > 1 && tokens[chunks[verb].Head].Is(WordClass.CueVerbStrong)
            && IsAgent(tokens, chunks, subjects.Relative - 1))
            return false;
        for (int v = verb - 1; v >= 0; v--)
        {
            if (chunks[v].Kind is ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Quote) return false;
            if (chunks[v].Kind is not (ChunkKind.Verb or ChunkKind.Gerund) || !tokens[chunks[v].Head].Is(WordClass.CueVerbStrong)) continue;
            if (subject <= v || IsInverted(chunks, v, subject)) return false;
            int before = subject - 1;
            if (before > v + 1 && chunks[before].Kind == ChunkKind.Coordinator && chunks[before - 1].Kind == ChunkKind.NounPhrase)
                before -= 2;
            return chunks[before].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Dash or ChunkKind.Relative)
                && !(chunks[before].Kind == ChunkKind.Subordinator && IsAdjunct(tokens, chunks[before].First));
        }

        return false;
    }

    /// <summary>“remarks made by an aide who said”: what he says is not what is said of the remarks.</summary>
    private static bool IsAgent(TokenList tokens, List<Chunk> chunks, int phrase) =>
        chunks[phrase].Kind == ChunkKind.NounPhrase && chunks[phrase - 1].Kind == ChunkKind.Preposition
        && tokens.Spells(chunks[phrase - 1].First, "by");

    /// <summary>“after a driver told him”: when and why a thing is said is no part of what is said.</summary>
    private static bool IsAdjunct(TokenList tokens, int subordinator) =>
        !(tokens.Spells(subordinator, "as") || tokens.Spells(subordinator, "if") || tokens.Spells(subordinator, "whether")
        || tokens.Spells(subordinator, "how") || tokens.Spells(subordinator, "why") || tokens.Spells(subordinator, "what"));

    /// <summary>“…,” said Ana Bell, who added: the verb stands between the marks and its subject.</summary>
    private static bool IsInverted(List<Chunk> chunks, int verb, int subject) =>
        subject == verb + 1 && verb > 0
        && (chunks[verb - 1].Kind == ChunkKind.Quote
            || (verb > 1 && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb - 2].Kind == ChunkKind.Quote));
}
