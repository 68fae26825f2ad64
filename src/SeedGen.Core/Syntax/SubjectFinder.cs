using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>
/// Finds the subject of a verb in a chunked sentence: over appositions, relative clauses and insertions between commas,
/// from coordinated verbs to the subject they share, from a participle to the subject of its clause.
/// </summary>
internal sealed partial class SubjectFinder(TokenList tokens, List<Chunk> chunks)
{
    private const int DeepestClause = 6;

    /// <summary>What is kept of a verb: the subject at each depth, and the relative pronoun at the first.</summary>
    private const int Slots = DeepestClause + 2, RelativeSlot = DeepestClause + 1;

    /// <summary>Added to what is kept, so that 0 is what nobody has asked for yet, and -1 an answer.</summary>
    private const int Asked = 2;

    private int[] _known = [];
    private bool _isClear;

    /// <summary>
    /// The relative pronoun through which the last call went to its subject (“Sir Ewan, who said”), as a chunk; -1 where it did not.
    /// </summary>
    public int Relative { get; private set; } = -1;

    /// <summary>Index of the noun phrase that is the subject of the verb at <paramref name="verb"/>, or -1.</summary>
    public int Find(int verb)
    {
        int[] known = Known();
        int slot = verb * Slots;
        if (known[slot] == 0)
        {
            Relative = -1;
            known[slot] = OfVerb(verb, 0) + Asked;
            known[slot + RelativeSlot] = Relative + Asked;
        }

        Relative = known[slot + RelativeSlot] - Asked;
        return known[slot] - Asked;
    }

    /// <summary>The chunks are another sentence's now.</summary>
    public void Forget() => _isClear = false;

    private int[] Known()
    {
        int count = chunks.Count * Slots;
        if (_known.Length < count) _known = new int[Math.Max(count, 2 * _known.Length)];
        else if (!_isClear) Array.Clear(_known, 0, count);
        _isClear = true;
        return _known;
    }

    /// <summary>
    /// The subject at that depth of the search. Each verb may ask all that stand before it, and these again: what is known is kept, or
    /// thirty verbs without a subject would take longer than anybody waits.
    /// </summary>
    private int Find(int verb, int depth)
    {
        if (depth > DeepestClause) return -1;
        int[] known = Known();
        int slot = (verb * Slots) + depth;
        if (known[slot] == 0) known[slot] = OfVerb(verb, depth) + Asked;
        return known[slot] - Asked;
    }

    private int OfVerb(int verb, int depth) => chunks[verb].Kind switch
    {
        ChunkKind.Infinitive => OfInfinitive(verb, depth),
        ChunkKind.Gerund or ChunkKind.Participle => OfParticiple(verb, depth),
        _ => OfFinite(verb, depth),
    };

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
                if (OfEarlierReport(verb, depth) is >= 0 and int reporter) return reporter;
                if (OfSameRelative(i, depth) is >= 0 and int antecedent) return antecedent;
                return OfEarlierVerb(i, depth);   // “folded the letter, looked at the cameras and said”
            case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close:
                return AcrossInsertion(i, depth);
            case ChunkKind.Quote:
                return AcrossQuoted(i) is >= 0 and int named ? named : OfListed(i, depth);
            case ChunkKind.Verb or ChunkKind.Participle or ChunkKind.Gerund or ChunkKind.Infinitive:
                return OfMainVerb(i, depth);
            default:
                return -1;
        }
    }

    /// <summary>
    /// “The mother of a girl who drowned said”: behind a relative clause comes the verb of the phrase that it is a part of.
    /// </summary>
    private int OfMainVerb(int before, int depth)
    {
        int subject = Find(before, depth + 1);
        for (int i = before; i > subject && subject >= 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Relative) return HeadOfChain(subject);
        }

        return subject;
    }

    /// <summary>The noun phrase stands right before the verb; its head may stand further left: “the head of the union said”.</summary>
    private int BeforeVerb(int i, int depth)
    {
        if (BehindPlace(i) is >= 0 and int hung) return hung;
        int head = HeadOfChain(i);
        if (AcrossFirm(head) is >= 0 and int partner) return partner;
        if (OfUnclosedApposition(head) is >= 0 and int apposed) return apposed;
        if (OfFirstRole(head) is >= 0 and int role) return role;
        if (OfResident(head) is >= 0 and int resident) return resident;
        int before = head - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Time) before--;
        if (before >= 0 && (!IsLikelySpeaker(head) || IsObject(head) || EndsRelativeClause(before) || IsGovernedByVerb(before))
            && AntecedentBefore(BeforeTime(before, i)) is >= 0 and int antecedent)
            return HeadOfChain(antecedent);
        if (OfReducedPassive(i) is >= 0 and int passive) return passive;
        if (before >= 0 && chunks[before].Kind is ChunkKind.Verb && !IsLikelySpeaker(i) && IsReducedRelative(before))
            return Find(before, depth + 1);
        if (before >= 0 && chunks[before].Kind is ChunkKind.Participle or ChunkKind.Gerund && before > 0
            && chunks[before - 1].Kind == ChunkKind.NounPhrase && head == i && !IsLikelySpeaker(i))
            return HeadOfChain(before - 1);
        if (BeforeParticiple(head) is >= 0 and int described) return described;
        if (BeforePurpose(head) is >= 0 and int purposeful) return purposeful;
        if (WithPurpose(head) is >= 0 and int way) return way;
        if (head > 1 && IsTime(head - 1) && !IsLikelySpeaker(head) && chunks[head - 2].Kind == ChunkKind.NounPhrase
            && tokens[chunks[head - 2].Head].Is(WordClass.DocumentNoun)
            // “The board’s statement after the crash said”
            && (head == 2 || chunks[head - 3].Kind is ChunkKind.Comma or ChunkKind.Stop)) return head - 2;
        if (before >= 0 && head == i && IsObjectOfNonfinite(before) && Find(before, depth + 1) is >= 0 and int doer && doer < before)
            return HeadOfChain(doer);
        return head;
    }

    /// <summary>“A man accused of conspiring to publish articles told a court”: the articles are what is published.</summary>
    private bool IsObjectOfNonfinite(int verb) =>
        chunks[verb].Kind == ChunkKind.Infinitive && chunks[verb].First < chunks[verb].Last && verb > 1
        && chunks[verb - 1].Kind == ChunkKind.Gerund
        && !tokens[chunks[verb].Head].Is(WordClass.CueVerbStrong | WordClass.ThoughtVerb | WordClass.CausativeVerb);

    /// <summary>“A clerk who may not speak to the press told”: what stands behind a verb and its preposition is no subject.</summary>
    private bool IsGovernedByVerb(int preposition) =>
        preposition > 0 && chunks[preposition].Kind == ChunkKind.Preposition && Speech.Cues.IsVerbal(chunks[preposition - 1].Kind);

    /// <summary>“The clerk who told me looked up”: a pronoun that is no subject.</summary>
    private bool IsObject(int i) =>
        chunks[i].First == chunks[i].Last
        && (tokens.Spells(chunks[i].Head, "me") || tokens.Spells(chunks[i].Head, "him") || tokens.Spells(chunks[i].Head, "them")
            || tokens.Spells(chunks[i].Head, "us") || tokens.Spells(chunks[i].Head, "her"));

    /// <summary>“A notice pasted on the door of its office read”: the phrase before a participle and what follows it.</summary>
    private int BeforeParticiple(int head)
    {
        int i = head - 1;
        if (i > 2 && IsTime(i) && chunks[i - 1].Kind == ChunkKind.NounPhrase) i -= 2;   // “a letter handed to them before the meeting read”
        while (i > 2 && chunks[i].Kind == ChunkKind.Preposition && chunks[i - 1].Kind == ChunkKind.NounPhrase) i -= 2;
        if (i < 2 || chunks[i].Kind != ChunkKind.Preposition || (IsPerson(head) && !IsPlace(head))) return -1;
        if (i > 2 && chunks[i - 1].Kind == ChunkKind.Preposition) i--;   // “A flyer handed out at the door said”
        bool participle = chunks[i - 1].Kind == ChunkKind.Participle
            || (chunks[i - 1].Kind == ChunkKind.Gerund && tokens[chunks[i - 2].Head].Tag == Tag.Noun && IsLikelySpeaker(i - 2))
            || (chunks[i - 1].Kind == ChunkKind.Verb && IsReducedRelative(i - 1));
        return participle && chunks[i - 2].Kind == ChunkKind.NounPhrase ? HeadOfChain(i - 2) : -1;
    }

    /// <summary>“a firm operating in Lowmere”</summary>
    private bool IsPlace(int i) =>
        i > 0 && tokens.Spells(chunks[i - 1].First, "in") && tokens[chunks[i].Head].Is(NameClass.Place | NameClass.PlaceMajor)
        && !tokens[chunks[i].Head].Is(NameClass.Given);

    private bool IsTime(int subordinator) =>
        chunks[subordinator].Kind == ChunkKind.Subordinator
        && (tokens.Spells(chunks[subordinator].First, "before") || tokens.Spells(chunks[subordinator].First, "after"));

    /// <summary>
    /// “A commission set up to look into the affairs of the airline said”, “A judge appointed to end a strike by dockers said”: the phrase
    /// before a participle and its purpose. Who can speak is no subject there if the participle is of a verb that gives a task.
    /// </summary>
    private int BeforePurpose(int head)
    {
        int i = head - 1;
        bool speaker = IsLikelySpeaker(head);
        while (i > 3 && chunks[i].Kind == ChunkKind.Preposition && chunks[i - 1].Kind == ChunkKind.NounPhrase) i -= 2;
        if (i < 2 || chunks[i].Kind != ChunkKind.Infinitive || (!speaker && i < head - 1)) return -1;
        i--;
        if (chunks[i].Kind == ChunkKind.Preposition) i--;
        bool participle = i > 0 && (chunks[i].Kind == ChunkKind.Participle || (chunks[i].Kind == ChunkKind.Verb && IsReducedRelative(i)));
        return participle && chunks[i - 1].Kind == ChunkKind.NounPhrase && tokens[chunks[i - 1].Head].Tag != Tag.Pronoun
            && (!speaker || GivesTask(chunks[i].Head)) && IsLikelySpeaker(i - 1)
            ? HeadOfChain(i - 1)
            : -1;
    }

    /// <summary>“A statement released by the family said”, “a notice pasted on the door read”: the agent or place of a
    /// participle is not the subject of the verb behind it.</summary>
    private int OfReducedPassive(int agent)
    {
        int head = HeadOfChain(agent);
        int participle = head - 2;
        if (participle < 1 || chunks[head - 1].Kind != ChunkKind.Preposition || chunks[participle - 1].Kind != ChunkKind.NounPhrase)
            return -1;
        if (!tokens.Spells(chunks[head - 1].First, "by") && (IsLikelySpeaker(head) || !IsLikelySpeaker(participle - 1))) return -1;
        bool passive = chunks[participle].Kind == ChunkKind.Participle
            || (chunks[participle].Kind == ChunkKind.Verb && IsReducedRelative(participle));
        return passive ? HeadOfChain(participle - 1) : -1;
    }

    /// <summary>
    /// “An aide who asked to remain unnamed to discuss the plan said”: a relative clause without commas ends in a noun that cannot speak.
    /// </summary>
    private int AntecedentBefore(int from)
    {
        if (!Speech.Cues.IsVerbal(chunks[from].Kind) && chunks[from].Kind != ChunkKind.Preposition) return -1;
        for (int i = from; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.That or ChunkKind.Quote or ChunkKind.Colon
                or ChunkKind.Coordinator)
                return -1;
            if (chunks[i].Kind == ChunkKind.Relative)
                return chunks[i - 1].Kind == ChunkKind.NounPhrase && (IsLikelySpeaker(i - 1) || IsLikelySpeaker(HeadOfChain(i - 1)))
                    ? AntecedentOf(i)
                    : -1;
        }

        return -1;
    }

    /// <summary>
    /// “A lawyer who represents the engineers said”: behind “who” a verb has its object already, so the next verb is whose whom the clause
    /// is about. “A lawyer who says the engineers told”: a verb that reports has no object.
    /// </summary>
    private bool EndsRelativeClause(int from)
    {
        int verbs = 0;
        for (int i = from; i > 0; i--)
        {
            ChunkKind kind = chunks[i].Kind;
            if (kind == ChunkKind.Relative)
                return verbs == 1 && (tokens.Spells(chunks[i].First, "who") || tokens.Spells(chunks[i].First, "whose"));
            if (kind is not (ChunkKind.Verb or ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate))
                return false;
            if (kind != ChunkKind.Verb) continue;
            // “a woman whose sons were on board said”
            bool ofOwned = i > 1 && chunks[i - 1].Kind == ChunkKind.NounPhrase && chunks[i - 2].Kind == ChunkKind.Relative
                && tokens.Spells(chunks[i - 2].First, "whose");
            if (++verbs > 1 || !(InRelativeClause(i) || ofOwned) || Speech.Cues.IsReporting(tokens, chunks[i])
                || tokens[chunks[i].Head].Is(WordClass.ThoughtVerb))
                return false;
        }

        return false;
    }

    /// <summary>“The report released Monday said”: two finite verbs with nothing between them that joins clauses.</summary>
    private bool IsReducedRelative(int verb) =>
        tokens[chunks[verb].Head].Is(WordClass.VerbParticiple) && verb > 0 && chunks[verb - 1].Kind == ChunkKind.NounPhrase
        // “a firm not involved in it”
        && (chunks[verb].First == chunks[verb].Last || (chunks[verb].Negated && chunks[verb].First + 1 == chunks[verb].Last));

    /// <summary>“Sir Ewan, who …, said”: the noun phrase before the relative.</summary>
    private int AntecedentOf(int relative)
    {
        if (FirstOfJoined(relative) is >= 0 and int first) return AntecedentOf(first);
        int i = relative - 1;
        while (i >= 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Preposition or ChunkKind.Time) i--;
        i = BeforeInsertedPassive(relative, i);
        // “Sen. Orla Tain (R-Mont.), who called”
        if (i > 0 && chunks[i].Kind == ChunkKind.Close && tokens.Spells(chunks[relative].First, "who")) i = OpeningOf(i) - 1;
        i = BeforeAddressee(relative, BeforeOrigin(relative, i));
        if (i < 0 || chunks[i].Kind != ChunkKind.NounPhrase) return -1;
        int head = HeadOfChain(i);
        // “schools in Tarnow that reminded”: no clause without a comma tells one bearer of a name from another.
        if (tokens.Spells(chunks[relative].First, "that") && tokens[chunks[i].Head].Tag == Tag.Name && i == relative - 1 && i > 1
            && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.NounPhrase) return HeadOfChain(i - 2);
        if (IsApposition(i)) return HeadOfChain(i - 2);
        // “Dr. Orla Tain of the Lowmere Hospital, who called”: a hospital is no “who”.
        if (i > 1 && tokens.Spells(chunks[relative].First, "who") && tokens[chunks[i].Head].Tag == Tag.Name
            && chunks[i - 1].Kind == ChunkKind.Preposition && BindsToName(i - 1)
            && chunks[i - 2].Kind == ChunkKind.NounPhrase && tokens[chunks[i - 2].Head].Tag == Tag.Name) return i - 2;
        // “Hale waves to Tain on the pier, who answers”
        if (i > 1 && tokens.Spells(chunks[relative].First, "who") && !IsLikelySpeaker(i) && chunks[i - 1].Kind == ChunkKind.Preposition
            && chunks[i - 2].Kind == ChunkKind.NounPhrase && IsPerson(i - 2)) return i - 2;
        // “the head of a water company who called”: a company is no “who”
        if (head < i && tokens.Spells(chunks[relative].First, "who") && !IsPerson(i) && IsPerson(head)) return head;
        return IsLikelySpeaker(i) || !IsLikelySpeaker(head) ? i : head;
    }

    private bool InRelativeClause(int verb) => verb > 0 && chunks[verb - 1].Kind == ChunkKind.Relative;
}
