using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>Infinitives, gerunds and participles: whoever the clause around them is about.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>The subject of the verb that governs the infinitive: “vowed to”.</summary>
    private int OfInfinitive(int verb, int depth)
    {
        for (int i = verb - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Participle) return OfGoverned(i, verb, depth);
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon) break;
        }

        return -1;
    }

    /// <summary>“vowed to”; “which led the mayor to”: what cannot speak makes its object do so.</summary>
    private int OfGoverned(int governor, int infinitive, int depth)
    {
        int subject = Find(governor, depth + 1);
        int thing = infinitive - 1;
        while (thing > governor && chunks[thing].Kind is ChunkKind.Time) thing--;
        bool speechless = subject < 0 || tokens[chunks[governor].Head].Is(WordClass.CausativeVerb)
            || (!IsLikelySpeaker(subject)
                || tokens[chunks[subject].Head].Tag == Tag.Pronoun && !tokens[chunks[subject].Head].Is(WordClass.PersonalPronoun));
        return speechless && thing > governor && chunks[thing].Kind == ChunkKind.NounPhrase && IsLikelySpeaker(thing) ? thing : subject;
    }

    /// <summary>“the quickest way to punish prisoners was”: what begins the clause, and not whom it is done to.</summary>
    private int WithPurpose(int head)
    {
        int way = head - 2;
        return way >= 0 && chunks[head - 1].Kind == ChunkKind.Infinitive && chunks[way].Kind == ChunkKind.NounPhrase
            && tokens[chunks[way].Head].Tag == Tag.Noun && chunks[way].First < chunks[way].Last && !IsLikelySpeaker(way)
            && (way == 0 || chunks[way - 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.That or ChunkKind.Coordinator)
            ? way
            : -1;
    }

    /// <summary>“appointed to end”, “hired to mend”: whoever is told to do something.</summary>
    private bool GivesTask(int participle) => tokens.TextOf(participle) is "appointed" or "hired" or "sent" or "paid" or "brought"
        or "chosen" or "elected" or "trained" or "recruited" or "drafted" or "assigned" or "commissioned" or "enlisted" or "engaged"
        or "employed" or "deployed" or "dispatched" or "picked" or "selected" or "tasked" or "summoned" or "formed" or "created"
        or "convened" or "called" or "contracted" or "asked" or "named";

    /// <summary>“rejected the audit, calling it”, and, in front, “Asked whether he would run, Ludo Farr”.</summary>
    private int OfParticiple(int verb, int depth)
    {
        int i = verb - 1;
        if (AuxiliaryOf(verb) is >= 0 and int auxiliary) return OfFinite(auxiliary, depth);
        // “with one of them calling it”
        if (i > 2 && chunks[verb].Kind == ChunkKind.Gerund && chunks[i].Kind == ChunkKind.NounPhrase
            && tokens.Spells(chunks[i - 1].First, "of")
            && chunks[i - 2].Kind == ChunkKind.NounPhrase && IsAbsolute(i - 3)) return i - 2;
        if (i >= 0 && chunks[i].Kind == ChunkKind.NounPhrase
            && (IsLikelySpeaker(i) || (tokens[chunks[i].Head].Is(WordClass.Title) && tokens[chunks[i].First].Tag == Tag.PossessivePronoun))
            && tokens[chunks[i].Head].Tag != Tag.Pronoun)
        {
            // “with Orla Tain saying”, “an account of Orla Tain telling”: the gerund has a subject of its own.
            if (i > 0 && (IsAbsolute(i - 1) || IsCausative(i - 1)) && chunks[verb].Kind == ChunkKind.Gerund) return i;
            // “carrying signs reading”
            if (tokens.Spells(chunks[verb].Head, "reading") && tokens[chunks[i].Head].Is(WordClass.DocumentNoun)) return i;
            if ((i == 0 || chunks[i - 1].Kind is not ChunkKind.Verb) && !HasVerbBefore(i)) return HeadOfChain(i);
        }

        if (chunks[verb].Kind == ChunkKind.Gerund && i > 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Coordinator
            && SeenDoing(i) is >= 0 and int seen)
            return seen;
        if (chunks[verb].Kind == ChunkKind.Gerund && BlamedFor(i) is >= 0 and int blamed) return blamed;
        if (chunks[verb].Kind == ChunkKind.Gerund && ByWhichDone(i) is >= 0 and int done
            && Find(done, depth + 1) is >= 0 and int doer && IsLikelySpeaker(doer))
            return doer;

        // “with Orla Tain calling it a mess and asking”
        if (i > 0 && chunks[i].Kind == ChunkKind.Coordinator && chunks[verb].Kind == ChunkKind.Gerund
            && ReportingGerund(i - 1) is >= 0 and int sister)
            return Find(sister, depth + 1);
        if (chunks[verb].Kind == ChunkKind.Gerund && WithApposition(i) is >= 0 and int leader) return leader;
        if (i > 0 && chunks[i].Kind == ChunkKind.Comma && BetweenCommas(i) is >= 0 and int inserted) return inserted;
        if (i > 0 && QuotedAs(i) is >= 0 and int cited) return cited;
        int earlier = chunks[verb].Kind == ChunkKind.Gerund && i > 0 && chunks[i].Kind == ChunkKind.NounPhrase
            ? OfSameClause(i, depth)
            : -1;
        if (earlier < 0) earlier = OfEarlierVerb(i + 1, depth, outer: true);
        if (earlier >= 0) return earlier;
        for (i = verb + 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Stop) break;
            if (chunks[i].Kind != ChunkKind.Comma || i + 1 >= chunks.Count || chunks[i + 1].Kind != ChunkKind.NounPhrase) continue;
            return i + 1;
        }

        return -1;
    }

    /// <summary>
    /// “I remember Orla Tain going on air that night, declaring”: whoever is seen doing the one does the other; -1 elsewhere.
    /// </summary>
    private int SeenDoing(int from)
    {
        for (int i = from - 1; i > 1; i--)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Relative or ChunkKind.That) return -1;
            if (chunks[i].Kind == ChunkKind.Gerund && chunks[i - 1].Kind == ChunkKind.NounPhrase && IsPerson(i - 1) && IsCausative(i - 2))
                return i - 1;
        }

        return -1;
    }

    /// <summary>
    /// “the party, which tried to win by saying”: whoever does the one by the other; the nearest verb in front, -1 elsewhere.
    /// </summary>
    private int ByWhichDone(int preposition)
    {
        if (preposition < 2 || !tokens.Spells(chunks[preposition].First, "by")) return -1;
        int i = preposition - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate) i--;
        return Speech.Cues.IsVerbal(chunks[i].Kind) && !chunks[i].Passive ? i : -1;
    }

    /// <summary>
    /// “thanked Orla Tain for calling”, “accused the board of saying”: whoever is thanked or accused did it; -1 elsewhere.
    /// </summary>
    private int BlamedFor(int preposition)
    {
        if (preposition < 2 || !(tokens.Spells(chunks[preposition].First, "for") || tokens.Spells(chunks[preposition].First, "of")))
            return -1;
        int blamed = HeadOfChain(preposition - 1);
        return blamed > 0 && chunks[blamed].Kind == ChunkKind.NounPhrase
            && (IsPerson(blamed) || tokens[chunks[blamed].Head].Is(WordClass.GroupNoun))
            && chunks[blamed - 1] is { Kind: ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive, Passive: false }
            && !Speech.Cues.IsAuxiliaryVerb(tokens, chunks[blamed - 1]) ? blamed : -1;
    }

    /// <summary>“with its leader, Orla Tain, vowing”: the gerund's own subject, between commas; -1 elsewhere.</summary>
    private int WithApposition(int comma)
    {
        if (comma < 4 || chunks[comma].Kind != ChunkKind.Comma || chunks[comma - 1].Kind != ChunkKind.NounPhrase
            || chunks[comma - 2].Kind != ChunkKind.Comma)
            return -1;
        return chunks[comma - 3].Kind == ChunkKind.NounPhrase && IsLikelySpeaker(comma - 3)
            && tokens.Spells(chunks[comma - 4].First, "with")
            ? PreferAppositionName(comma - 3, comma) : -1;
    }

    /// <summary>
    /// “who has in the past described”: the auxiliary of a participle, over what is inserted between them; -1 where there is none.
    /// </summary>
    public int AuxiliaryOf(int participle)
    {
        if (chunks[participle].Kind != ChunkKind.Participle) return -1;
        int i = participle - 1;
        while (i > 0
            && (chunks[i].Kind == ChunkKind.Time || (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i - 1].Kind == ChunkKind.Preposition)
            || chunks[i].Kind == ChunkKind.Preposition)) i--;
        return i >= 0 && i < participle - 1 && chunks[i].Kind == ChunkKind.Verb && tokens[chunks[i].Head].Tag == Tag.Have ? i : -1;
    }

    /// <summary>“showed the fighters warning”</summary>
    private bool IsCausative(int verb) =>
        Speech.Cues.IsVerbal(chunks[verb].Kind) && !chunks[verb].Passive && tokens[chunks[verb].Head].Is(WordClass.CausativeVerb);

    private bool IsAbsolute(int preposition) =>
        chunks[preposition].Kind == ChunkKind.Preposition
        && (tokens.Spells(chunks[preposition].First, "with") || tokens.Spells(chunks[preposition].First, "of")
            || tokens.Spells(chunks[preposition].First, "without"));

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

    /// <summary>“quoted the president as saying”, “the president was cited by the radio as saying”: who says it is who is quoted.</summary>
    private int QuotedAs(int i)
    {
        if (!tokens.Spells(chunks[i].First, "as")) return -1;
        for (int v = i - 1; v >= 0 && chunks[v].Kind is not (ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Comma); v--)
        {
            if (chunks[v].Kind is not (ChunkKind.Verb or ChunkKind.Participle or ChunkKind.Gerund)) continue;
            if (chunks[v].Passive) return Find(v, 1);
            return v + 1 < i && chunks[v + 1].Kind == ChunkKind.NounPhrase && IsLikelySpeaker(v + 1) ? v + 1 : -1;
        }

        return -1;
    }

    /// <summary>
    /// “a review, finished in March, which found”, “a study, paid for by the port, that found”: the phrase before a participle between
    /// commas, and not whoever made it; <paramref name="i"/> elsewhere.
    /// </summary>
    private int BeforeInsertedPassive(int relative, int i)
    {
        if (i < 2 || chunks[relative - 1].Kind != ChunkKind.Comma) return i;
        int participle = i;
        bool agent = chunks[i].Kind == ChunkKind.NounPhrase && tokens.Spells(chunks[i - 1].First, "by");
        if (agent) participle -= chunks[i - 2].Kind == ChunkKind.Preposition ? 3 : 2;
        if (participle < 2 || chunks[participle].Kind is not (ChunkKind.Verb or ChunkKind.Participle)
            || chunks[participle].First != chunks[participle].Last || !tokens[chunks[participle].Head].Is(WordClass.VerbParticiple)
            || chunks[participle - 1].Kind != ChunkKind.Comma || chunks[participle - 2].Kind != ChunkKind.NounPhrase)
            return i;
        int made = participle - 2;
        return agent && (tokens.Spells(chunks[relative].First, "who")
            || !tokens[chunks[HeadOfChain(made)].Head].Is(WordClass.DocumentNoun))
            ? i
            : made;
    }

    /// <summary>“heard that he had sent a letter calling her”: without a comma the gerund belongs to the nearest clause.</summary>
    private int OfSameClause(int from, int depth)
    {
        for (int i = from - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate
                or ChunkKind.Verb or ChunkKind.Infinitive))
                return -1;
            if (chunks[i].Kind is ChunkKind.Verb && Find(i, depth + 1) is >= 0 and int subject)
                return IsLikelySpeaker(subject) ? subject : -1;
        }

        return -1;
    }

    /// <summary>
    /// “tweeting that it was a mess and asking”: the gerund that a gerund behind “and” goes with; -1 where there is none.
    /// </summary>
    private int ReportingGerund(int from)
    {
        for (int i = from; i >= 0 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Colon); i--)
        {
            if (chunks[i].Kind == ChunkKind.Gerund && Speech.Cues.IsReporting(tokens, chunks[i])) return i;
        }

        return -1;
    }

    private bool HasVerbBefore(int i)
    {
        for (int j = i - 1; j >= 0; j--)
        {
            if (chunks[j].Kind == ChunkKind.Verb) return true;
        }

        return false;
    }
}
