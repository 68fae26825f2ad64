using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>Clauses that are over before the marks open: a verb in them cannot report what is quoted.</summary>
internal static class ClosedClauses
{
    /// <summary>Whether the clause of the verb at <paramref name="verb"/> ends before the quoted string.</summary>
    public static bool IsClosed(QuoteScene scene, int verb) =>
        IsFollowedByClause(scene, verb) || IsFollowedByConcession(scene, verb) || IsInClosedRelative(scene, verb)
        || IsInInsertion(scene, verb) || IsFollowedByAnswer(scene, verb) || IsInClosedSubordinate(scene, verb)
        || IsRepetition(scene, verb);

    /// <summary>“The voice says, as it has said every night, “…””: the clause in between only says how often.</summary>
    private static bool IsRepetition(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        return verb > 4 && chunks[verb - 1].Kind == ChunkKind.NounPhrase && scene.Tokens[chunks[verb - 1].Head].Tag == Tag.Pronoun
            && scene.Tokens.Spells(chunks[verb - 2].First, "as") && chunks[verb - 3].Kind == ChunkKind.Comma
            && chunks[verb - 4] is { Kind: ChunkKind.Verb, Passive: false } && Cues.IsStrong(scene.Tokens, chunks[verb - 4]);
    }

    /// <summary>“in what Tain called “a farce,” the board voted for “…””: its own words are over, and another clause has begun.</summary>
    private static bool IsFollowedByClause(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        if (!OpensInsideClause(chunks, verb)) return false;
        for (int i = verb + 1;
            i + 2 < scene.Position
            && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Subordinator or ChunkKind.Predicate or ChunkKind.Quote; i++)
        {
            if (chunks[i].Kind == ChunkKind.Quote && chunks[i + 1].Kind == ChunkKind.NounPhrase && chunks[i + 2].Kind == ChunkKind.Verb
                && scene.Tokens.EndsWithComma(chunks[i].Head)) return true;
        }

        return false;
    }

    /// <summary>“called it “our best,” although one member said it was “…””: its own words are over.</summary>
    private static bool IsFollowedByConcession(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        for (int i = verb + 1; i + 2 < scene.Position; i++)
        {
            if (chunks[i].Kind != ChunkKind.Quote) continue;
            int next = chunks[i + 1].Kind == ChunkKind.Comma ? i + 2 : i + 1;
            int word = chunks[next].First;
            return next + 1 < scene.Position && chunks[next + 1].Kind == ChunkKind.NounPhrase
                && (scene.Tokens.Spells(word, "although") || scene.Tokens.Spells(word, "though") || scene.Tokens.Spells(word, "while")
                    || scene.Tokens.Spells(word, "whereas"));
        }

        return false;
    }

    /// <summary>“what Tain called”, “a clip that Tain called”, “whom Tain called”.</summary>
    private static bool OpensInsideClause(List<Chunk> chunks, int verb)
    {
        int i = verb - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Time or ChunkKind.Preposition) i--;
        return i >= 0 && chunks[i].Kind is ChunkKind.Relative or ChunkKind.That or ChunkKind.Subordinator;
    }

    /// <summary>“praised Osk Varga, who ended his campaign, as “…””: the relative clause is over before the marks.</summary>
    private static bool IsInClosedRelative(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        int relative = verb - 1;
        // “One regular, who asked to be called a local, was unmoved: “…””
        if (relative > 1 && chunks[verb].Kind == ChunkKind.Infinitive && chunks[relative].Kind == ChunkKind.Verb) relative--;
        while (relative > 0 && chunks[relative].Kind is ChunkKind.NounPhrase or ChunkKind.Time) relative--;
        if (relative < 2 || chunks[relative].Kind != ChunkKind.Relative) return false;
        int comma = chunks[relative - 1].Kind == ChunkKind.Preposition ? relative - 2 : relative - 1;   // “a film, in which they say”
        if (chunks[comma].Kind != ChunkKind.Comma) return false;
        bool quotes = false;
        for (int i = verb + 1; i + 1 < scene.Position; i++)
        {
            // “a film, in which they say “no,” is”
            if (quotes && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Quote && chunks[i + 1].Kind == ChunkKind.Verb)
                return scene.Subjects.Find(i + 1) is >= 0 and int subject && subject < comma;
            if (chunks[i].Kind == ChunkKind.Comma && !quotes)
                return chunks[i + 1].Kind is not (ChunkKind.Gerund or ChunkKind.Participle or ChunkKind.Infinitive);
            quotes |= chunks[i].Kind is ChunkKind.Quote;
        }

        return false;
    }

    /// <summary>“Tain declined to comment, but a clerk said it was “…””: somebody else has the word.</summary>
    private static bool IsFollowedByAnswer(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        for (int i = verb + 1; i + 3 < scene.Position; i++)
        {
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon) return false;
            if (chunks[i].Kind != ChunkKind.Comma || chunks[i + 1].Kind != ChunkKind.Coordinator
                || !scene.Tokens.Spells(chunks[i + 1].First, "but") || chunks[i + 2].Kind != ChunkKind.NounPhrase)
                continue;
            for (int v = i + 3; v < scene.Position; v++)
            {
                if (chunks[v].Kind == ChunkKind.Verb)
                    return Cues.IsStrong(scene.Tokens, chunks[v]) && !chunks[v].Passive && scene.Subjects.Find(v) == i + 2;
            }
        }

        return false;
    }

    /// <summary>
    /// “An aide, who asked not to be named because he was not to speak to them, said it was “…””: the relative clause is over, and its
    /// antecedent has a verb.
    /// </summary>
    private static bool IsInInsertion(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        for (int i = verb + 1; i + 1 < scene.Position && chunks[i].Kind is not (ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Colon); i++)
        {
            if (chunks[i].Kind != ChunkKind.Comma || chunks[i + 1].Kind != ChunkKind.Verb || !Cues.IsStrong(scene.Tokens, chunks[i + 1]))
                continue;
            int subject = scene.Subjects.Find(i + 1);
            for (int r = verb - 1; r > subject && subject >= 0; r--)
            {
                if (chunks[r].Kind == ChunkKind.Relative && IsBehindComma(chunks, r, subject)) return true;
            }

            return false;
        }

        return false;
    }

    /// <summary>“A witness, who asked”, “A witness, a friend of Tain who asked”.</summary>
    private static bool IsBehindComma(List<Chunk> chunks, int relative, int subject)
    {
        int i = relative - 1;
        while (i > subject && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition) i--;
        return i > subject && chunks[i].Kind == ChunkKind.Comma;
    }

    /// <summary>“While Tain repeated that she was ready, officials spoke of “…””: the clause in front is over before the marks.</summary>
    private static bool IsInClosedSubordinate(QuoteScene scene, int verb)
    {
        List<Chunk> chunks = scene.Chunks;
        int subordinator = verb - 1;
        while (subordinator >= 0 && chunks[subordinator].Kind != ChunkKind.Subordinator)
        {
            if (chunks[subordinator].Kind is ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Quote) return false;
            subordinator--;
        }

        if (subordinator < 0) return false;
        // “told her that if anyone asked, “…””: the words belong to what was told.
        if (subordinator > 0 && chunks[subordinator - 1].Kind == ChunkKind.That && chunks[scene.Position - 1].Kind == ChunkKind.Comma)
            return true;
        bool opens = subordinator == 0 || chunks[subordinator - 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Quote;
        for (int i = verb + 1; i + 2 < scene.Position; i++)
        {
            if (chunks[i].Kind is ChunkKind.Quote) return false;
            if (chunks[i].Kind == ChunkKind.Comma && BeginsMainClause(scene, i + 1, coordinated: !opens)) return true;
        }

        return false;
    }

    /// <summary>“, officials spoke”, “, and at one point the crowd sang”.</summary>
    private static bool BeginsMainClause(QuoteScene scene, int i, bool coordinated)
    {
        List<Chunk> chunks = scene.Chunks;
        if (chunks[i].Kind == ChunkKind.Coordinator) i++;
        else if (coordinated) return false;
        while (i + 2 < scene.Position && chunks[i].Kind == ChunkKind.Preposition
            && chunks[i + 1].Kind is ChunkKind.NounPhrase or ChunkKind.Time)
            i += 2;
        return i + 1 < scene.Position && chunks[i].Kind == ChunkKind.NounPhrase && chunks[i + 1].Kind == ChunkKind.Verb;
    }
}
