using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>From a verb back over what stands in brackets or between commas: “Ines Calder, 22, of Lowmere, said”.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>“Orla Tain (R-Ohio) said”, “whom Tain on Monday called”: what stands in brackets, and when.</summary>
    private int SkipInsertions(int i)
    {
        while (i >= 0)
        {
            if (chunks[i].Kind is ChunkKind.Time or ChunkKind.Predicate) i--;
            else if (chunks[i].Kind == ChunkKind.Preposition && chunks[i + 1].Kind == ChunkKind.Time) i--;
            else if (IsDegree(i)) i--;
            else if (chunks[i].Kind == ChunkKind.Close && OpeningOf(i) is >= 0 and int open) i = open - 1;
            else break;
        }

        return i;
    }

    /// <summary>“Tain as recently as Monday said”</summary>
    private bool IsDegree(int i) =>
        i > 0 && tokens.Spells(chunks[i].First, "as") && chunks[i].First == chunks[i].Last
        && (chunks[i + 1].Kind == ChunkKind.Time || tokens.Spells(chunks[i + 1].First, "as"));

    /// <summary>
    /// “Tain, whom students have nicknamed “the Clerk,” accused”: the name in marks ends a relative clause; -1 elsewhere.
    /// </summary>
    private int AcrossQuoted(int quote)
    {
        int verb = quote - 1;
        while (verb > 0
            && chunks[verb].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Predicate)
            verb--;
        if (verb < 2 || !Speech.Cues.IsVerbal(chunks[verb].Kind)
            || !tokens[chunks[verb].Head].Is(WordClass.CueVerbCalling | WordClass.CueVerbNaming))
            return -1;
        int relative = verb - 1;
        while (relative > 0 && chunks[relative].Kind is ChunkKind.NounPhrase or ChunkKind.Time or ChunkKind.Predicate) relative--;
        return relative > 0 && chunks[relative].Kind == ChunkKind.Relative && chunks[relative - 1].Kind == ChunkKind.Comma
            ? AntecedentOf(relative)
            : -1;
    }

    /// <summary>“Tain called it “a comedy,” likened the board to”: the subject of the verb before the marks.</summary>
    private int OfListed(int quote, int depth)
    {
        if (!tokens.EndsWithComma(chunks[quote].First)) return -1;
        int verb = quote - 1;
        while (verb > 0 && chunks[verb].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Predicate) verb--;
        return verb > 0 && chunks[verb].Kind == ChunkKind.Verb && Speech.Cues.IsReporting(tokens, chunks[verb])
            ? Find(verb, depth + 1)
            : -1;
    }

    private int OpeningOf(int close)
    {
        for (int i = close - 1; i >= 0 && chunks[i].Kind != ChunkKind.Close; i--)
        {
            if (chunks[i].Kind == ChunkKind.Open) return i;
        }

        return -1;
    }

    /// <summary>
    /// “Ines Calder, 22, of Lowmere, said”: the leftmost noun phrase before a comma that begins a clause and has no verb of
    /// its own between itself and the comma.
    /// </summary>
    private int AcrossInsertion(int comma, int depth)
    {
        if (OfOpenedRelative(comma) is >= 0 and int opened)
        {
            if (depth == 0) Relative = opened;
            return AntecedentOf(opened);
        }

        int best = -1, content = -1;
        for (int j = comma; j > 0; j--)
        {
            ChunkKind kind = chunks[j].Kind;
            // “Varga — Varga, of all people! — said”
            if (kind is ChunkKind.Stop or ChunkKind.Colon && chunks[j + 1].Kind != ChunkKind.Dash) break;
            if (kind is not (ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Open)) continue;
            if (chunks[j - 1].Kind != ChunkKind.NounPhrase) continue;
            int head = HeadOfChain(j - 1);
            if (BeginsClause(head) && !EndsFrontedPhrase(head)) best = head;
            // “…, but his deputy, Osk Varga, told”: a new clause.
            if (best == head && head > 0 && chunks[head - 1].Kind == ChunkKind.Coordinator
                && (tokens.Spells(chunks[head - 1].First, "but") || tokens.Spells(chunks[head - 1].First, "yet")))
                break;
            if (best == head && head > 0 && j < comma && chunks[head - 1].Kind is ChunkKind.Subordinator or ChunkKind.That
                && !tokens.Spells(chunks[head - 1].First, "as"))
                break;
            else if (content < 0 && j < comma && IsContent(head)) content = head;
        }

        if (content >= 0 && content > best) best = content;
        if (best >= 0) return PreferAppositionName(best, comma);
        return OfClosedRelative(comma) is >= 0 and int antecedent ? antecedent : OfEarlierVerb(comma, depth);
    }

    /// <summary>“Dressed in jeans and a coat, Orla Tain”: one of two that a preposition governs, in front of the clause.</summary>
    private bool EndsFrontedPhrase(int i)
    {
        if (i < 4 || chunks[i - 1].Kind != ChunkKind.Coordinator || chunks[i - 2].Kind != ChunkKind.NounPhrase
            || chunks[i - 3].Kind != ChunkKind.Preposition)
            return false;
        for (int j = i - 4; j > 0; j--)
        {
            if (chunks[j].Kind is not (ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Predicate)) return false;
        }

        return chunks[0].Kind is ChunkKind.Participle or ChunkKind.Gerund
            || (chunks[0].Kind == ChunkKind.Verb && tokens[chunks[0].Head].Is(WordClass.VerbParticiple));
    }

    /// <summary>“Orla Tain, who, in a long review, finds”: the pronoun before what stands between commas; -1 where there is none.</summary>
    private int OfOpenedRelative(int comma)
    {
        int i = comma - 1;
        while (i > 1 && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Predicate) i--;
        return i > 1 && i < comma - 1 && chunks[i].Kind == ChunkKind.Comma && chunks[i - 1].Kind == ChunkKind.Relative ? i - 1 : -1;
    }

    /// <summary>
    /// “A clerk who asked not to be named because he may not speak to the press, told”: nothing but the end of the relative clause has a
    /// comma.
    /// </summary>
    private int OfClosedRelative(int comma)
    {
        int antecedent = -1;
        for (int j = comma - 1; j > 0 && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.Colon); j--)
        {
            if (chunks[j].Kind != ChunkKind.Relative || !tokens.Spells(chunks[j].First, "who")
                || chunks[j - 1].Kind != ChunkKind.NounPhrase)
                continue;
            int head = HeadOfChain(j - 1);
            if (BeginsClause(head) && IsLikelySpeaker(head)) antecedent = head;
        }

        return antecedent;
    }

    /// <summary>“said the man, who was not named, had shouted”: a clause without “that” begins behind a reporting verb.</summary>
    private bool IsContent(int i) =>
        i > 0 && IsLikelySpeaker(i) && chunks[i - 1].Kind == ChunkKind.Verb && Speech.Cues.IsStrong(tokens, chunks[i - 1]);

    private bool BeginsClause(int i)
    {
        int before = i - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Time) before--;
        if (before < 0) return true;
        return chunks[before].Kind is ChunkKind.Comma or ChunkKind.Subordinator or ChunkKind.Coordinator or ChunkKind.That
            or ChunkKind.Quote or ChunkKind.Dash or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Relative;
    }

    /// <summary>“the commissioner, FNSE, said”: letters behind a title name nobody.</summary>
    private bool IsAbbreviation(int i) =>
        chunks[i].First == chunks[i].Last && tokens[chunks[i].Head] is { Casing: Casing.Upper, Length: <= 5 };

    /// <summary>“Clive T. King”: the title is a family name.</summary>
    private bool EndsName(Chunk phrase) =>
        phrase.Head > phrase.First
        && ((tokens[phrase.Head - 1].Tag == Tag.Name && tokens[phrase.Head - 1].Is(NameClass.Given))
            || tokens[phrase.Head - 1].Casing == Casing.Initial);

    /// <summary>“A spokesman for the bank, OST Trust, said”: the bank is called so.</summary>
    private bool IsNameOfBody(int body, int name)
    {
        if (chunks[body].Kind != ChunkKind.NounPhrase || chunks[name].Kind != ChunkKind.NounPhrase) return false;
        ref Token noun = ref tokens[chunks[body].Head], head = ref tokens[chunks[name].Head];
        return noun.Tag == Tag.Noun && noun.Is(WordClass.GroupNoun | WordClass.OrgNoun) && head.Tag == Tag.Name
            && (head.Is(WordClass.OrgNoun) || tokens[chunks[name].First].Casing == Casing.Upper)
            && !tokens[chunks[name].First].Is(NameClass.GivenMainly);
    }

    /// <summary>“the union’s treasurer, Gil Marrow, said”: the name behind the comma is the shorter and surer mention.</summary>
    private int PreferAppositionName(int subject, int comma)
    {
        ref Token head = ref tokens[chunks[subject].Head];
        // “Duarte’s lawyer called it late. Salvador’s, Una Pike, called it”
        bool owns = chunks[subject].Last + 1 < tokens.Count && tokens[chunks[subject].Last + 1].Kind == TokenKind.Possessive;
        if (head.Tag == Tag.Pronoun || (head.Tag == Tag.Name && !owns && (!head.Is(WordClass.Title) || EndsName(chunks[subject]))))
            return subject;
        int i = subject + 1;
        while (i < comma && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Dash)) i++;
        if (i - 1 > subject && i + 1 < comma && IsNameOfBody(i - 1, i + 1)) return subject;
        return i + 1 < comma && chunks[i + 1].Kind == ChunkKind.NounPhrase && tokens[chunks[i + 1].Head].Tag == Tag.Name
            && !IsAbbreviation(i + 1)
            ? i + 1
            : subject;
    }
}
