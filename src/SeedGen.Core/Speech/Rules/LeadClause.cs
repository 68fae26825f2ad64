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
        Attribution? weak = null;
        for (int i = scene.Position - 1; i >= 0; i--)
        {
            if (!Cues.IsVerbal(chunks[i].Kind) || !Cues.IsReporting(tokens, chunks[i])) continue;
            if (Attribute(scene, chunks, i) is not { } found) continue;
            bool adjacent = IsAdjacent(scene, i);
            bool sure = found.Source == null || CanSpeak(tokens, found.Source);
            bool reported = SubjectFinder.IsReported(tokens, chunks, i);
            if (sure && (!reported || (adjacent && (Cues.IsStrong(tokens, chunks[i]) || tokens[chunks[i].Head].Is(WordClass.CueVerbCalling))))) return found;
            weak ??= found;
        }

        return weak;
    }

    /// <summary>Only an object, “that” or a comma stands between the verb and the marks.</summary>
    private static bool IsAdjacent(QuoteScene scene, int verb)
    {
        for (int i = verb + 1; i < scene.Position; i++)
        {
            if (scene.Chunks[i].Kind is not (ChunkKind.NounPhrase or ChunkKind.That or ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Time or ChunkKind.Preposition))
                return false;
        }

        return true;
    }

    private static bool CanSpeak(TokenList tokens, SourcePhrase source) =>
        source.Kind != SourceKind.Nominal || tokens[source.Head].Tag == Tag.Name
        || tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin | WordClass.IndefinitePronoun);

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
