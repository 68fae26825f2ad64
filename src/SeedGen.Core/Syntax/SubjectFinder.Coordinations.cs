using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>Verbs that have their subject from another verb on the left: “folded the letter and said”.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>The subject of the nearest verb on the left that a speaker has; content clauses are passed over.</summary>
    private int OfEarlierVerb(int from, int depth, bool outer = false)
    {
        int fallback = -1;
        for (int i = from - 1; i >= 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon) break;
            if (chunks[i].Kind != ChunkKind.Verb || InRelativeClause(i) || DescribesObject(i)) continue;
            int subject = Find(i, depth + 1);
            if (subject < 0 || !Agrees(subject, from + 1)) continue;
            if (IsLikelySpeaker(subject) && !InContentClause(i, subject) && !(outer && InSubordinateClause(subject))) return subject;
            if (fallback < 0 || (!IsLikelySpeaker(fallback) && IsLikelySpeaker(subject))) fallback = subject;
        }

        return fallback;
    }

    /// <summary>
    /// “went to Orla Tain, who took it at the door and told”: no comma ends the relative clause, so the second verb is in it too; -1
    /// elsewhere.
    /// </summary>
    private int OfSameRelative(int coordinator, int depth)
    {
        int verb = coordinator - 1;
        while (verb > 1 && chunks[verb].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate)
            verb--;
        if (verb < 3 || chunks[verb].Kind != ChunkKind.Verb || !tokens.Spells(chunks[verb - 1].First, "who")
            || chunks[verb - 1].Kind != ChunkKind.Relative || chunks[verb - 2].Kind != ChunkKind.Comma)
            return -1;
        int antecedent = AntecedentOf(verb - 1);
        if (antecedent < 0 || !IsLikelySpeaker(antecedent)) return -1;
        if (depth == 0) Relative = verb - 1;
        return antecedent;
    }

    /// <summary>“Tain said landowners had to wait and added”: whoever adds has said something.</summary>
    private int OfEarlierReport(int verb, int depth)
    {
        if (!tokens.Spells(chunks[verb].Head, "added") && !tokens.Spells(chunks[verb].Head, "adds")) return -1;
        for (int i = verb - 1; i > 0 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Colon); i--)
        {
            if (chunks[i].Kind != ChunkKind.Verb || !Speech.Cues.IsStrong(tokens, chunks[i]) || InRelativeClause(i)) continue;
            if (Find(i, depth + 1) is >= 0 and int subject && IsLikelySpeaker(subject)) return subject;
        }

        return -1;
    }

    /// <summary>“The report said that employees had doubts but were told”: “were” is no form for a report.</summary>
    private bool Agrees(int subject, int verb)
    {
        if (verb >= chunks.Count || chunks[verb].Kind != ChunkKind.Verb) return true;
        int form = chunks[verb].First;
        bool plural = tokens.Spells(form, "were") || tokens.Spells(form, "are") || tokens.Spells(form, "have");
        bool singular = tokens.Spells(form, "was") || tokens.Spells(form, "is") || tokens.Spells(form, "has");
        ref Token head = ref tokens[chunks[subject].Head];
        if ((!plural && !singular) || head.Tag != Tag.Noun || head.Is(WordClass.GroupNoun)
            || (subject > 0 && chunks[subject - 1].Kind == ChunkKind.Coordinator))
            return true;
        return head.Is(WordClass.PluralNoun) ? plural : !plural;
    }

    /// <summary>“jailed a man accused of arson, saying”: the participle tells which man, and no more.</summary>
    private bool DescribesObject(int verb)
    {
        if (!IsReducedRelative(verb) || verb + 1 >= chunks.Count
            || chunks[verb + 1].Kind is not (ChunkKind.Preposition or ChunkKind.Infinitive))
            return false;
        int noun = HeadOfChain(verb - 1);
        return noun > 0 && chunks[noun - 1].Kind is ChunkKind.Verb or ChunkKind.Preposition or ChunkKind.Infinitive or ChunkKind.Gerund
            && tokens[chunks[verb - 1].Head].Tag != Tag.Pronoun && HasVerbBefore(noun);
    }

    /// <summary>
    /// “gave no hint about how he planned to go on, saying”: a clause inside the clause, unless the sentence begins with it.
    /// </summary>
    private bool InSubordinateClause(int subject) =>
        subject > 1 && chunks[subject - 1].Kind == ChunkKind.Subordinator
        && chunks[subject - 2].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Infinitive;

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

        return before >= 0 && verb > subject && Speech.Cues.IsVerbal(chunks[before].Kind)
            && tokens[chunks[before].Head].Is(WordClass.CueVerb | WordClass.CueVerbStrong | WordClass.ThoughtVerb)
            // “The court heard that Tain burst in and shouted”
            && !tokens.Spells(chunks[before].Head, "heard") && !tokens.Spells(chunks[before].Head, "hears");
    }

    /// <summary>“Orla Tain, whose show ran for years and who told them”: the one that the second relative pronoun is joined to, or -1.</summary>
    private int FirstOfJoined(int relative)
    {
        if (relative < 3 || chunks[relative - 1].Kind != ChunkKind.Coordinator) return -1;
        for (int i = relative - 2; i > 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Stop or ChunkKind.Colon or ChunkKind.That) return -1;
            if (chunks[i].Kind == ChunkKind.Relative) return chunks[i - 1].Kind is ChunkKind.Comma or ChunkKind.NounPhrase ? i : -1;
        }

        return -1;
    }
}
