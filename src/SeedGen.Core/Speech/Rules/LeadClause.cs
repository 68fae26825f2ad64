using SeedGen.Language;
using SeedGen.Speech.Clauses;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// The reporting clause stands before: Priya Natesan said, “…”. Greta Voss rejected the audit, calling it “…”. The contract was
/// described by Lord Hathersage as “…”. Of several verbs on the left the nearest governs, unless one farther off is more of a
/// report: a clause inside what somebody said does not report.
/// </summary>
/// <param name="least">How much of a report the verb must be at least.</param>
internal sealed class LeadClause(Trust least = Trust.Any) : IAttributionRule
{
    private const int Strong = 4;
    private const int Weak = 2;
    private const int Adjacent = 2;
    private const int NamedSpeaker = 2;
    private const int LikelySpeaker = 1;
    private const int UnlikelySpeaker = -3;
    private const int InsideReport = -4;

    /// <summary>A verb that weighs this much needs no comparison with those farther off.</summary>
    private const int Certain = Strong + Adjacent + LikelySpeaker;

    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        Attribution? best = null;
        int bestWeight = int.MinValue;
        for (int i = scene.Position - 1; i >= 0; i--)
        {
            if (!Cues.IsVerbal(chunks[i].Kind) || !Cues.IsReporting(tokens, chunks[i]) || IsSuggestion(tokens, chunks, i)
                || IsInObject(scene, i) || IsBeforeAside(scene, i) || IsWhatIsSo(scene, i) || NoReports.Is(scene, i)
                || ClosedClauses.IsClosed(scene, i))
                continue;
            if (Attribute(scene, chunks, i) is not { } found) continue;
            int weight = Weigh(scene, i, found);
            if (weight <= bestWeight) continue;
            (best, bestWeight) = (found, weight);
            if (weight >= Certain) break;
        }

        return least switch
        {
            Trust.Certain when bestWeight < Certain => null,
            Trust.Sure when best is not { Source: { } sure } || WeightOf(tokens, sure, sureVerb: false) < 0
                || !tokens[best.CueFirst].Is(WordClass.CueVerbStrong | WordClass.CueVerbCalling) => null,
            _ => best,
        };
    }

    /// <summary>“a tax of, say, “two goats””: nobody says it.</summary>
    private static bool IsSuggestion(TokenList tokens, List<Chunk> chunks, int verb) =>
        verb > 0 && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb + 1].Kind == ChunkKind.Comma
        && tokens.Spells(chunks[verb].Head, "say")
        && chunks[verb].First == chunks[verb].Last;

    /// <summary>“said that being interrupted by her was “a joy””: what is so, and no report.</summary>
    private static bool IsWhatIsSo(QuoteScene scene, int verb) =>
        scene.Tokens.Spells(scene.Chunks[verb].First, "being") && verb > 0 && scene.Chunks[verb - 1].Kind == ChunkKind.That
        && scene.Chunks[scene.Position - 1].Kind == ChunkKind.Verb && scene.Position - 1 > verb
        && scene.Tokens[scene.Chunks[scene.Position - 1].Head].Tag == Tag.Be;

    /// <summary>“called the report cited by residents “…””: the participle tells which report.</summary>
    private static bool IsInObject(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        return verb > 1 && verb + 3 == scene.Position && scene.Tokens.Spells(chunks[verb + 1].First, "by")
            && chunks[verb + 2].Kind == ChunkKind.NounPhrase && chunks[verb - 1].Kind == ChunkKind.NounPhrase
            && Cues.IsVerbal(chunks[verb - 2].Kind) && !chunks[verb - 2].Passive
            && scene.Tokens[chunks[verb - 2].Head].Is(WordClass.CueVerbCalling);
    }

    /// <summary>“She says when they wrote the scene (“Can that be its name?”), nobody laughed”: an aside to all that she says.</summary>
    private static bool IsBeforeAside(QuoteScene scene, int verb)
    {
        if (scene.Chunks[scene.Position - 1].Kind != ChunkKind.Open) return false;
        int subject = scene.Subjects.Find(verb);
        while (subject > 1 && scene.Chunks[subject - 1].Kind == ChunkKind.Coordinator) subject -= 2;
        return subject > 0 && scene.Chunks[subject - 1].Kind == ChunkKind.Subordinator;
    }

    private static int Weigh(QuoteScene scene, int verb, Attribution found)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        bool adjacent = Complements.IsAdjacent(scene, verb);
        bool calling = tokens[chunks[verb].Head].Is(WordClass.CueVerbCalling);
        bool strong = Cues.IsStrong(tokens, chunks[verb]) || calling;
        int weight = (strong ? Strong : Weak) + (adjacent || (strong && chunks[verb].Passive && HasContent(chunks, verb)) ? Adjacent : 0);
        if (found.Source is { } source) weight += WeightOf(tokens, source, strong && (adjacent || chunks[verb].Passive));
        if (FollowsInsertedReport(tokens, chunks, verb) || (verb > 0 && chunks[verb - 1].Kind == ChunkKind.Relative && IsPredicate(scene)))
            return weight + InsideReport;
        bool reported = ReportedClauses.IsReported(tokens, chunks, scene.Subjects, verb);
        bool nobodys = found.Source == null && chunks[verb].Passive;   // “said nurses were being asked “…””
        bool own = (adjacent && !nobodys)
            || (found.Source != null && Cues.IsStrong(tokens, chunks[verb]) && HasContent(chunks, verb) && !IsBeyond(scene, verb));
        // “said members felt “left behind””
        bool felt = tokens[chunks[verb].Head].Is(WordClass.ThoughtVerb) && found.Source is not { Kind: SourceKind.Name };
        return reported && (!own || !strong || felt || chunks[verb].Modal) ? weight + InsideReport : weight;
    }

    /// <summary>
    /// “said that those who complained of it “would be out””: the quoted words have their subject before the relative clause.
    /// </summary>
    private static bool IsPredicate(QuoteScene scene)
    {
        int first = scene.Prose.FirstQuotedToken[scene.Quote];
        return first < scene.Prose.FirstQuotedToken[scene.Quote + 1] && scene.Prose.QuotedTokens[first].Tag is Tag.Modal or Tag.Be
            && scene.Prose.QuotedTokens[first].Casing == Casing.Lower;
    }

    /// <summary>“was told by a clerk that women made “careful copyists””: the marks stand in what the verb reports.</summary>
    private static bool HasContent(List<Chunk> chunks, int verb)
    {
        int i = verb + 1;
        while (i < chunks.Count && chunks[i].Kind is ChunkKind.Preposition or ChunkKind.NounPhrase or ChunkKind.Time) i++;
        return i < chunks.Count && chunks[i].Kind == ChunkKind.That;
    }

    /// <summary>“said Tain told them that it was over and that they “…””: the second clause may be of the outer report.</summary>
    private static bool IsBeyond(QuoteScene scene, int verb)
    {
        for (int i = verb + 1; i + 1 < scene.Position; i++)
        {
            if (scene.Chunks[i].Kind == ChunkKind.Coordinator && scene.Chunks[i + 1].Kind == ChunkKind.That) return true;
        }

        return false;
    }

    /// <summary>“Years ago, Tain said, nobody took it for a “…””: what stands behind the insertion is what is said.</summary>
    private static bool FollowsInsertedReport(TokenList tokens, List<Chunk> chunks, int verb)
    {
        if (chunks[verb].Kind != ChunkKind.Verb) return false;
        for (int i = 2; i + 1 < verb; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(tokens, chunks[i]) && chunks[i + 1].Kind == ChunkKind.Comma
                && chunks[i - 1].Kind == ChunkKind.NounPhrase && chunks[i - 2].Kind == ChunkKind.Comma) return true;
        }

        return false;
    }

    private static int WeightOf(TokenList tokens, SourcePhrase source, bool sureVerb)
    {
        if (source.Kind != SourceKind.Nominal) return tokens.Spells(source.Head, "it") ? (sureVerb ? LikelySpeaker : 0) : NamedSpeaker;
        if (tokens.Spells(source.Head, "this") || tokens.Spells(source.Head, "that")) return sureVerb ? 0 : UnlikelySpeaker;
        if (tokens[source.Head].Tag == Tag.Name) return LikelySpeaker;
        if (tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin
            | WordClass.IndefinitePronoun))
            return LikelySpeaker;
        return sureVerb ? 0 : UnlikelySpeaker;
    }

    private static Attribution? Attribute(QuoteScene scene, List<Chunk> chunks, int verb)
    {
        TokenList tokens = scene.Tokens;
        Chunk group = chunks[verb];
        bool passive = group.Passive || (group.Kind == ChunkKind.Participle && verb > 0 && chunks[verb - 1].Kind == ChunkKind.NounPhrase
            && scene.Subjects.AuxiliaryOf(verb) < 0);
        // “PM accused of “running scared””
        passive |= scene.Position - verb <= 3 && tokens.Spells(group.Head, "accused") && tokens.Spells(group.Last + 1, "of");
        passive |= NamingParticiples.IsNaming(scene, verb) || NamingParticiples.IsReduced(scene, verb)
            || NamingParticiples.OpensSentence(scene, verb) || IsFrontedPassive(tokens, chunks, verb) || HasAgentBehind(scene, verb);
        passive |= IsObtained(tokens, chunks, verb) || IsToldInTurn(tokens, chunks, verb);
        if (passive)
        {
            int agent = AgentAround(scene) is >= 0 and int own ? own : Agent(tokens, chunks, verb);
            if (agent >= 0 && agent + 1 < scene.Position && chunks[agent + 1].Kind == ChunkKind.Relative) return null;
            return By(agent >= 0 ? OfOwnAccount(scene, chunks[agent]) ?? Sources.From(scene, chunks, agent) : null);
        }

        if (QuotedSpeakers.Of(scene, chunks, verb) is { } quoted) return By(quoted);
        if (InvertedClauses.IsInverted(scene, verb)) return By(Sources.From(scene, chunks, verb + 1));
        SubjectFinder subjects = scene.Subjects;
        int subject = subjects.Find(verb);
        if (Agentless.Is(scene, verb, subject)) return By(null);
        if (subject < 0 || Sources.From(scene, chunks, subject) is not { } source) return null;
        return By(subjects.Relative < 0 ? source : source with { Relative = chunks[subjects.Relative].First });

        Attribution By(SourcePhrase? speaker) =>
            new()
            {
                Rule = nameof(LeadClause), CueFirst = group.Head, CueLast = Cues.EndOf(tokens, group), Denied = group.Negated,
                Source = speaker
            };
    }

    /// <summary>“Described by Orla Tain as “…”, the play”.</summary>
    private static bool IsFrontedPassive(TokenList tokens, List<Chunk> chunks, int verb) =>
        chunks[verb].Kind == ChunkKind.Participle && chunks[verb].Last + 1 < tokens.Count && tokens.Spells(chunks[verb].Last + 1, "by");

    /// <summary>“by her own count”: hers.</summary>
    private static SourcePhrase? OfOwnAccount(QuoteScene scene, Chunk agent) =>
        scene.Tokens.LowerOf(agent.Head) is "count" or "account" or "admission" or "reckoning" or "estimate" or "description"
            && scene.Tokens.Spells(agent.Head - 1, "own")
            ? Sources.Possessor(scene, agent)
            : null;

    /// <summary>
    /// “has been fined and told he is “lucky””: whoever is told nothing is told something, and another verb in the passive stands before.
    /// </summary>
    private static bool IsToldInTurn(TokenList tokens, List<Chunk> chunks, int verb)
    {
        if (verb < 2 || verb + 2 >= chunks.Count || !tokens.Spells(chunks[verb].Head, "told")
            || chunks[verb - 1].Kind != ChunkKind.Coordinator)
            return false;
        bool content = chunks[verb + 1].Kind is ChunkKind.That or ChunkKind.Infinitive
            || (chunks[verb + 1].Kind == ChunkKind.NounPhrase && chunks[verb + 2].Kind == ChunkKind.Verb
            && (tokens.Spells(chunks[verb + 1].Head, "he") || tokens.Spells(chunks[verb + 1].Head, "she")
                || tokens.Spells(chunks[verb + 1].Head, "they")));
        for (int i = verb - 2; content && i >= 0 && chunks[i].Kind != ChunkKind.Stop; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb) return chunks[i].Passive;
        }

        return false;
    }

    /// <summary>“, hailed as “…” by Orla Tain”: a participle behind a comma, whose agent stands behind the marks.</summary>
    private static bool HasAgentBehind(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        int by = scene.Position + 1;
        if (verb < 1 || chunks[verb - 1].Kind != ChunkKind.Comma || chunks[verb].First != chunks[verb].Last || by + 1 >= chunks.Count)
            return false;
        return verb + 2 == scene.Position && scene.Tokens.Spells(chunks[verb + 1].First, "as")
            && scene.Tokens.Spells(chunks[by].First, "by")
            && chunks[by + 1].Kind == ChunkKind.NounPhrase;
    }

    /// <summary>“It got him called a “coward” by Tain”: the participle has an object that somebody else calls so.</summary>
    private static bool IsObtained(TokenList tokens, List<Chunk> chunks, int verb) =>
        verb > 1 && chunks[verb].First == chunks[verb].Last && tokens[chunks[verb].Head].Is(WordClass.CueVerbCalling)
        && tokens[chunks[verb].Head].Is(WordClass.VerbParticiple)
        && chunks[verb - 1].Kind == ChunkKind.NounPhrase && Cues.IsVerbal(chunks[verb - 2].Kind)
        && (tokens.Spells(chunks[verb - 2].Head, "got") || tokens.Spells(chunks[verb - 2].Head, "get")
            || tokens.Spells(chunks[verb - 2].Head, "gets") || tokens.Spells(chunks[verb - 2].Head, "getting"));

    /// <summary>
    /// “was called a “coward” by Tain, a “fool” by Varga and, by Marsh, a “liar””: of several who call somebody something the one beside
    /// the marks; -1 where there is none.
    /// </summary>
    private static int AgentAround(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        int behind = scene.Position + 1;
        if (behind + 1 < chunks.Count && scene.Tokens.Spells(chunks[behind].First, "by") && chunks[behind + 1].Kind == ChunkKind.NounPhrase)
            return behind + 1;
        bool opens = scene.Position > 1
            && (chunks[scene.Position - 1].Kind == ChunkKind.Predicate || scene.Tokens.Spells(chunks[scene.Position - 1].First, "as"));
        int comma = scene.Position - (opens ? 2 : 1);
        if (comma < 3 || !(chunks[comma].Kind == ChunkKind.Comma || (opens && chunks[comma].Kind == ChunkKind.NounPhrase))) return -1;
        if (chunks[comma].Kind == ChunkKind.NounPhrase) comma++;   // “and by Varga as “a fool””
        int by = comma - 1;
        while (by > 0 && chunks[by].Kind is not (ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Stop)
            && !scene.Tokens.Spells(chunks[by].First, "by"))
            by--;
        return by > 0 && scene.Tokens.Spells(chunks[by].First, "by") && chunks[by - 1].Kind is ChunkKind.Comma or ChunkKind.Coordinator
            ? by + 1
            : -1;
    }

    private static int Agent(TokenList tokens, List<Chunk> chunks, int verb)
    {
        for (int i = verb + 1; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind is ChunkKind.Stop || Cues.IsVerbal(chunks[i].Kind)) break;
            if (chunks[i].Kind == ChunkKind.Preposition && tokens.Spells(chunks[i].First, "by")
                && chunks[i + 1].Kind == ChunkKind.NounPhrase)
                return i + 1;
        }

        return -1;
    }
}

/// <summary>How much of a report a verb in front of the marks is.</summary>
internal enum Trust : byte
{
    /// <summary>Any verb that may report.</summary>
    Any,

    /// <summary>A verb of saying with somebody who says it: a comment further on does not outweigh it.</summary>
    Sure,

    /// <summary>A verb of saying beside the marks, with a likely speaker.</summary>
    Certain,
}
