using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>
/// Finds the subject of a verb in a chunked sentence: over appositions, relative clauses and insertions between commas,
/// from coordinated verbs to the subject they share, from a participle to the subject of its clause.
/// </summary>
internal sealed class SubjectFinder(TokenList tokens, List<Chunk> chunks)
{
    private const int DeepestClause = 6;

    /// <summary>
    /// The relative pronoun through which the last call went to its subject (“Sir Ewan, who said”), as a chunk; -1 where it did not.
    /// </summary>
    public int Relative { get; private set; } = -1;

    /// <summary>Index of the noun phrase that is the subject of the verb at <paramref name="verb"/>, or -1.</summary>
    public int Find(int verb)
    {
        Relative = -1;
        return Find(verb, 0);
    }

    private int Find(int verb, int depth)
    {
        if (depth > DeepestClause) return -1;
        Chunk group = chunks[verb];
        if (group.Kind == ChunkKind.Infinitive) return OfInfinitive(verb, depth);
        if (group.Kind is ChunkKind.Gerund or ChunkKind.Participle) return OfParticiple(verb, depth);
        return OfFinite(verb, depth);
    }

    private int OfFinite(int verb, int depth)
    {
        int i = SkipInsertions(verb - 1);
        if (i < 0) return -1;
        switch (chunks[i].Kind)
        {
            case ChunkKind.NounPhrase:
                return BeforeVerb(i, depth);
            case ChunkKind.Relative or ChunkKind.That:
                if (depth == 0 && chunks[i].Kind == ChunkKind.Relative) Relative = i;
                return AntecedentOf(i);
            case ChunkKind.Coordinator:
                return Shared(i, depth);
            case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close:
                return AcrossInsertion(i, depth);
            case ChunkKind.Quote:
                return -1;
            case ChunkKind.Verb or ChunkKind.Participle or ChunkKind.Gerund or ChunkKind.Infinitive:
                return Find(i, depth + 1);
            default:
                return -1;
        }
    }

    /// <summary>“Orla Tain (R-Ohio) said”, “whom Tain on Monday called”: what stands in brackets, and when.</summary>
    private int SkipInsertions(int i)
    {
        while (i >= 0)
        {
            if (chunks[i].Kind is ChunkKind.Time or ChunkKind.Predicate) i--;
            else if (chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.Time) i--;
            else if (chunks[i].Kind == ChunkKind.Close && OpeningOf(i) is >= 0 and int open) i = open - 1;
            else break;
        }

        return i;
    }

    private int OpeningOf(int close)
    {
        for (int i = close - 1; i >= 0 && chunks[i].Kind != ChunkKind.Close; i--)
        {
            if (chunks[i].Kind == ChunkKind.Open) return i;
        }

        return -1;
    }

    /// <summary>The noun phrase stands right before the verb; its head may stand further left: “the head of the union said”.</summary>
    private int BeforeVerb(int i, int depth)
    {
        int head = HeadOfChain(i);
        int before = head - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Time) before--;
        if (before >= 0 && (!IsLikelySpeaker(head) || IsObject(head)) && AntecedentBefore(before) is >= 0 and int antecedent) return antecedent;
        if (before >= 0 && chunks[before].Kind is ChunkKind.Verb && !IsLikelySpeaker(i) && IsReducedRelative(before)) return Find(before, depth + 1);
        if (before >= 0 && chunks[before].Kind is ChunkKind.Participle or ChunkKind.Gerund && before > 0
            && chunks[before - 1].Kind == ChunkKind.NounPhrase && head == i && !IsLikelySpeaker(i))
            return HeadOfChain(before - 1);
        if (BeforeParticiple(head) is >= 0 and int described) return described;
        return head;
    }

    /// <summary>“The clerk who told me looked up”: a pronoun that is no subject.</summary>
    private bool IsObject(int i) =>
        chunks[i].First == chunks[i].Last && (tokens.Spells(chunks[i].Head, "me") || tokens.Spells(chunks[i].Head, "him") || tokens.Spells(chunks[i].Head, "them")
            || tokens.Spells(chunks[i].Head, "us") || tokens.Spells(chunks[i].Head, "her"));

    /// <summary>“A notice pasted on the door of its office read”: the phrase before a participle and what follows it.</summary>
    private int BeforeParticiple(int head)
    {
        int i = head - 1;
        while (i > 2 && chunks[i].Kind == ChunkKind.Preposition && chunks[i - 1].Kind == ChunkKind.NounPhrase) i -= 2;
        if (i < 2 || chunks[i].Kind != ChunkKind.Preposition || IsPerson(head)) return -1;
        bool participle = chunks[i - 1].Kind == ChunkKind.Participle || (chunks[i - 1].Kind == ChunkKind.Verb && IsReducedRelative(i - 1));
        return participle && chunks[i - 2].Kind == ChunkKind.NounPhrase ? HeadOfChain(i - 2) : -1;
    }

    /// <summary>“An aide who asked to remain unnamed to discuss the plan said”: a relative clause without commas ends in a noun that cannot speak.</summary>
    private int AntecedentBefore(int from)
    {
        if (!Speech.Cues.IsVerbal(chunks[from].Kind) && chunks[from].Kind != ChunkKind.Preposition) return -1;
        for (int i = from; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.That or ChunkKind.Quote or ChunkKind.Colon or ChunkKind.Coordinator) return -1;
            if (chunks[i].Kind == ChunkKind.Relative)
                return chunks[i - 1].Kind == ChunkKind.NounPhrase && IsLikelySpeaker(i - 1) ? AntecedentOf(i) : -1;
        }

        return -1;
    }

    /// <summary>“The report released Monday said”: two finite verbs with nothing between them that joins clauses.</summary>
    private bool IsReducedRelative(int verb) =>
        tokens[chunks[verb].Head].Is(WordClass.VerbParticiple) && verb > 0 && chunks[verb - 1].Kind == ChunkKind.NounPhrase
        && chunks[verb].First == chunks[verb].Last;

    /// <summary>Walks from a noun phrase over “of”, “for”, “at” to the phrase that it belongs to.</summary>
    public int HeadOfChain(int i)
    {
        while (i >= 2 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.NounPhrase
            && BindsToNoun(i - 1, i - 2))
        {
            i -= 2;
        }

        // “Two people familiar with the talks”
        if (i >= 3 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.Predicate && chunks[i - 3].Kind == ChunkKind.NounPhrase)
            return i - 3;
        return i;
    }

    private bool BindsToNoun(int preposition, int noun)
    {
        int word = chunks[preposition].First;
        if (tokens.Spells(word, "of") || tokens.Spells(word, "for")) return !(noun > 0 && chunks[noun - 1].Kind == ChunkKind.Preposition && !BeforeIsNoun(noun - 1));
        if (noun > 0 && chunks[noun - 1].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.That
            or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Preposition or ChunkKind.Time)) return false;
        if (noun > 0 && chunks[noun - 1].Kind == ChunkKind.Preposition && !BeforeIsNoun(noun - 1)) return false;
        return IsLikelySpeaker(noun) || tokens[chunks[noun].Head].Tag == Tag.Noun;
    }

    private bool BeforeIsNoun(int i) => i > 0 && chunks[i - 1].Kind == ChunkKind.NounPhrase;

    private bool IsLikelySpeaker(int i)
    {
        ref Token head = ref tokens[chunks[i].Head];
        return head.Tag is Tag.Name or Tag.Pronoun || head.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin);
    }

    private bool IsPerson(int i)
    {
        ref Token head = ref tokens[chunks[i].Head];
        return head.Tag is Tag.Name or Tag.Pronoun || head.Is(WordClass.PersonNoun | WordClass.Kin);
    }

    /// <summary>“Sir Ewan, who …, said”: the noun phrase before the relative.</summary>
    private int AntecedentOf(int relative)
    {
        int i = relative - 1;
        while (i >= 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Preposition or ChunkKind.Time) i--;
        if (i < 0 || chunks[i].Kind != ChunkKind.NounPhrase) return -1;
        int head = HeadOfChain(i);
        // “schools in Tarnow that reminded”: no clause without a comma tells one bearer of a name from another.
        if (tokens.Spells(chunks[relative].First, "that") && tokens[chunks[i].Head].Tag == Tag.Name && i == relative - 1 && i > 1
            && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.NounPhrase) return HeadOfChain(i - 2);
        return IsLikelySpeaker(i) || !IsLikelySpeaker(head) ? i : head;
    }

    /// <summary>“folded the letter, looked at the cameras and said”: the subject of the verb before it.</summary>
    private int Shared(int coordinator, int depth)
    {
        return OfEarlierVerb(coordinator, depth);
    }

    private bool InRelativeClause(int verb) => verb > 0 && chunks[verb - 1].Kind == ChunkKind.Relative;

    /// <summary>
    /// “Ines Calder, 22, of Lowmere, said”: the leftmost noun phrase before a comma that begins a clause and has no verb of
    /// its own between itself and the comma.
    /// </summary>
    private int AcrossInsertion(int comma, int depth)
    {
        int best = -1, content = -1;
        for (int j = comma; j > 0; j--)
        {
            ChunkKind kind = chunks[j].Kind;
            if (kind is ChunkKind.Stop or ChunkKind.Colon) break;
            if (kind is not (ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Open)) continue;
            if (chunks[j - 1].Kind != ChunkKind.NounPhrase) continue;
            int head = HeadOfChain(j - 1);
            if (BeginsClause(head)) best = head;
            else if (content < 0 && j < comma && IsContent(head)) content = head;
        }

        if (content >= 0 && content > best) best = content;
        if (best >= 0) return PreferAppositionName(best, comma);
        return OfEarlierVerb(comma, depth);
    }

    /// <summary>The subject of the nearest verb on the left that a speaker has; content clauses are passed over.</summary>
    private int OfEarlierVerb(int from, int depth)
    {
        int fallback = -1;
        for (int i = from - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon) break;
            if (chunks[i].Kind != ChunkKind.Verb || InRelativeClause(i)) continue;
            int subject = Find(i, depth + 1);
            if (subject < 0) continue;
            if (IsLikelySpeaker(subject) && !InContentClause(i, subject)) return subject;
            if (fallback < 0) fallback = subject;
        }

        return fallback;
    }

    /// <summary>“said the man, who was not named, had shouted”: a clause without “that” begins behind a reporting verb.</summary>
    private bool IsContent(int i) => i > 0 && IsLikelySpeaker(i) && chunks[i - 1].Kind == ChunkKind.Verb && Speech.Cues.IsStrong(tokens, chunks[i - 1]);

    private bool BeginsClause(int i)
    {
        int before = i - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Time) before--;
        if (before < 0) return true;
        return chunks[before].Kind is ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Coordinator or ChunkKind.That
            or ChunkKind.Quote or ChunkKind.Dash or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Relative;
    }

    /// <summary>“the union’s treasurer, Gil Marrow, said”: the name behind the comma is the shorter and surer mention.</summary>
    private int PreferAppositionName(int subject, int comma)
    {
        if (tokens[chunks[subject].Head].Tag is Tag.Name or Tag.Pronoun) return subject;
        int i = subject + 1;
        while (i < comma && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Dash)) i++;
        return i + 1 < comma && chunks[i + 1].Kind == ChunkKind.NounPhrase && tokens[chunks[i + 1].Head].Tag == Tag.Name ? i + 1 : subject;
    }

    /// <summary>The subject of the verb that governs the infinitive: “vowed to”.</summary>
    private int OfInfinitive(int verb, int depth)
    {
        for (int i = verb - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Participle) return Find(i, depth + 1);
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon) break;
        }

        return -1;
    }

    /// <summary>“rejected the audit, calling it”, and, in front, “Asked whether he would run, Ludo Farr”.</summary>
    private int OfParticiple(int verb, int depth)
    {
        int i = verb - 1;
        if (AuxiliaryOf(verb) is >= 0 and int auxiliary) return OfFinite(auxiliary, depth);
        // “with one of them calling it”
        if (i > 2 && chunks[verb].Kind == ChunkKind.Gerund && chunks[i].Kind == ChunkKind.NounPhrase && tokens.Spells(chunks[i - 1].First, "of")
            && chunks[i - 2].Kind == ChunkKind.NounPhrase && IsAbsolute(i - 3)) return i - 2;
        if (i >= 0 && chunks[i].Kind == ChunkKind.NounPhrase && IsLikelySpeaker(i) && tokens[chunks[i].Head].Tag != Tag.Pronoun)
        {
            // “with Orla Tain saying”, “an account of Orla Tain telling”: the gerund has a subject of its own.
            if (i > 0 && IsAbsolute(i - 1) && chunks[verb].Kind == ChunkKind.Gerund) return i;
            if ((i == 0 || chunks[i - 1].Kind is not ChunkKind.Verb) && !HasVerbBefore(i)) return HeadOfChain(i);
        }

        // “with Orla Tain calling it a mess and asking”
        if (i > 0 && chunks[i].Kind == ChunkKind.Coordinator && chunks[verb].Kind == ChunkKind.Gerund && ReportingGerund(i - 1) is >= 0 and int sister)
            return Find(sister, depth + 1);
        if (i > 0 && chunks[i].Kind == ChunkKind.Comma && BetweenCommas(i) is >= 0 and int inserted) return inserted;
        int earlier = OfEarlierVerb(i + 1, depth);
        if (earlier >= 0) return earlier;
        for (i = verb + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Stop) break;
            if (chunks[i].Kind != ChunkKind.Comma || i + 1 >= chunks.Count || chunks[i + 1].Kind != ChunkKind.NounPhrase) continue;
            return i + 1;
        }

        return -1;
    }

    /// <summary>“who has in the past described”: the auxiliary of a participle, over what is inserted between them; -1 where there is none.</summary>
    public int AuxiliaryOf(int participle)
    {
        if (chunks[participle].Kind != ChunkKind.Participle) return -1;
        int i = participle - 1;
        while (i > 0 && (chunks[i].Kind == ChunkKind.Time || (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i - 1].Kind == ChunkKind.Preposition)
            || chunks[i].Kind == ChunkKind.Preposition)) i--;
        return i >= 0 && i < participle - 1 && chunks[i].Kind == ChunkKind.Verb && tokens[chunks[i].Head].Tag == Tag.Have ? i : -1;
    }

    private bool IsAbsolute(int preposition) =>
        chunks[preposition].Kind == ChunkKind.Preposition
        && (tokens.Spells(chunks[preposition].First, "with") || tokens.Spells(chunks[preposition].First, "of") || tokens.Spells(chunks[preposition].First, "without"));

    /// <summary>“Orla Tain, citing …, said”: a noun phrase begins the sentence, and no verb stands before the comma.</summary>
    private int BetweenCommas(int comma)
    {
        if (HasVerbBefore(comma)) return -1;
        int best = -1;
        for (int j = comma; j > 0; j--)
        {
            if (chunks[j].Kind != ChunkKind.Comma || chunks[j - 1].Kind != ChunkKind.NounPhrase) continue;
            int head = HeadOfChain(j - 1);
            if (BeginsClause(head) && IsLikelySpeaker(head)) best = head;
        }

        return best >= 0 ? PreferAppositionName(best, comma) : -1;
    }

    /// <summary>“tweeting that it was a mess and asking”: the gerund that a gerund behind “and” goes with; -1 where there is none.</summary>
    private int ReportingGerund(int from)
    {
        for (int i = from; i >= 0 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Colon); i--)
        {
            if (chunks[i].Kind == ChunkKind.Gerund && Speech.Cues.IsReporting(tokens, chunks[i])) return i;
        }

        return -1;
    }

    /// <summary>“said the clinic would close, adding”: the clinic’s clause is what is said.</summary>
    private bool InContentClause(int verb, int subject)
    {
        int before = subject - 1;
        if (before >= 0 && chunks[before].Kind == ChunkKind.That)
        {
            // “told investors on Monday that the clinic was …”
            before--;
            while (before >= 0 && chunks[before].Kind is ChunkKind.NounPhrase or ChunkKind.Time or ChunkKind.Preposition) before--;
        }

        return before >= 0 && verb > subject && chunks[before].Kind == ChunkKind.Verb && chunks[before].Head >= 0
            && tokens[chunks[before].Head].Is(WordClass.CueVerb | WordClass.CueVerbStrong | WordClass.ThoughtVerb);
    }

    /// <summary>Whether the clause of the verb is itself the content of a reporting verb before it: “said allies wanted to know”.</summary>
    public static bool IsReported(TokenList tokens, List<Chunk> chunks, int verb)
    {
        SubjectFinder subjects = new(tokens, chunks);
        int subject = subjects.Find(verb);
        for (int v = verb - 1; v >= 0; v--)
        {
            if (chunks[v].Kind is ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Quote) return false;
            if (chunks[v].Kind is not (ChunkKind.Verb or ChunkKind.Gerund) || !tokens[chunks[v].Head].Is(WordClass.CueVerbStrong)) continue;
            return subject > v && !IsInverted(chunks, v, subject) && chunks[subject - 1].Kind is not (ChunkKind.Comma or ChunkKind.Coordinator or ChunkKind.Dash);
        }

        return false;
    }

    /// <summary>“…,” said Ana Bell, who added: the verb stands between the marks and its subject.</summary>
    private static bool IsInverted(List<Chunk> chunks, int verb, int subject) =>
        subject == verb + 1 && verb > 0
        && (chunks[verb - 1].Kind == ChunkKind.Quote || (verb > 1 && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb - 2].Kind == ChunkKind.Quote));

    private bool HasVerbBefore(int i)
    {
        for (int j = i - 1; j >= 0; j--)
        {
            if (chunks[j].Kind == ChunkKind.Verb) return true;
        }

        return false;
    }
}
