using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// The reporting clause stands before: Priya Natesan said, “…”. Greta Voss rejected the audit, calling it “…”. The contract was
/// described by Lord Hathersage as “…”. The nearest reporting verb on the left governs.
/// </summary>
internal sealed class LeadClause : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        for (int i = scene.Position - 1; i >= 0; i--)
        {
            if (!Cues.IsVerbal(chunks[i].Kind)) continue;
            if (!Cues.IsReporting(tokens, chunks[i])) continue;
            if (Attribute(scene, chunks, i) is { } found) return found;
        }

        return null;
    }

    private static Attribution? Attribute(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        Chunk group = chunks[verb];
        Attribution attribution = new() { Rule = nameof(LeadClause), CueFirst = group.Head, CueLast = Cues.EndOf(tokens, group), Denied = group.Negated };
        bool passive = group.Passive || (group.Kind == ChunkKind.Participle && verb > 0 && chunks[verb - 1].Kind == ChunkKind.NounPhrase);
        if (passive)
        {
            int agent = Agent(tokens, chunks, verb);
            return attribution with { Source = agent >= 0 ? Sources.From(scene, chunks, agent) : null };
        }

        if (IsInverted(chunks, verb)) return attribution with { Source = Sources.From(scene, chunks, verb + 1) };
        int subject = new SubjectFinder(tokens, chunks).Find(verb);
        if (subject < 0) return null;
        return Sources.From(scene, chunks, subject) is { } source ? attribution with { Source = source } : null;
    }

    /// <summary>“…,” said Wen Tallis, “…”: the verb follows a quoted string, the subject follows the verb.</summary>
    private static bool IsInverted(List<Chunk> chunks, int verb)
    {
        int before = verb - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Comma or ChunkKind.Dash) before--;
        return before >= 0 && chunks[before].Kind == ChunkKind.Quote && verb + 1 < chunks.Count && chunks[verb + 1].Kind == ChunkKind.NounPhrase;
    }

    private static int Agent(TokenList tokens, List<Chunk> chunks, int verb)
    {
        for (int i = verb + 1; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind is ChunkKind.Stop || Cues.IsVerbal(chunks[i].Kind)) break;
            if (chunks[i].Kind == ChunkKind.Preposition && tokens.Spells(chunks[i].First, "by") && chunks[i + 1].Kind == ChunkKind.NounPhrase)
                return i + 1;
        }

        return -1;
    }
}
