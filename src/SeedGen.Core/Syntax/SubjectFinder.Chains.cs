using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>From a noun phrase to the one that it belongs to: “the head of the union”.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>Walks from a noun phrase over “of”, “for”, “at” to the phrase that it belongs to.</summary>
    public int HeadOfChain(int i)
    {
        if (IsJointMatter(tokens, chunks, i)) i -= 2;
        while (i >= 2 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.NounPhrase
            && BindsToNoun(i - 1, i - 2))
        {
            i -= 2;
        }

        i = BeforeBrackets(i);

        // “Two people familiar with the talks”
        if (i >= 3 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Kind == ChunkKind.Predicate
            && chunks[i - 3].Kind == ChunkKind.NounPhrase)
            return i - 3;
        return i;
    }

    /// <summary>“the Ministry of Trade and Industry”: what an office is for, or whom somebody speaks for; not two who speak.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="chunks">The sentence.</param>
    /// <param name="i">The second of the two.</param>
    public static bool IsJointMatter(TokenList tokens, List<Chunk> chunks, int i)
    {
        if (i < 4 || chunks[i - 1].Kind != ChunkKind.Coordinator || chunks[i - 2].Kind != ChunkKind.NounPhrase
            || chunks[i - 3].Kind != ChunkKind.Preposition
            || chunks[i].Kind != ChunkKind.NounPhrase || chunks[i - 4].Kind != ChunkKind.NounPhrase) return false;
        ref Token office = ref tokens[chunks[i - 4].Head], one = ref tokens[chunks[i - 2].Head], other = ref tokens[chunks[i].Head];
        // “Lawyers for Odile Marsh and Rupert Sallow”
        if (office.Is(WordClass.PersonNoun) && office.Tag == Tag.Noun && one.Tag == Tag.Name && other.Tag == Tag.Name) return true;
        // “A bench of Justices Odile Marsh and Rupert Sallow”
        if (office.Is(WordClass.GroupNoun) && office.Tag == Tag.Noun && one.Tag == Tag.Name && other.Tag == Tag.Name
            && tokens.Spells(chunks[i - 3].First, "of"))
            return true;
        return office.IsCapitalised && office.Is(WordClass.OrgNoun | WordClass.GroupNoun | WordClass.Title)
            && one.IsCapitalised && other.IsCapitalised && one.Is(WordClass.Noun | WordClass.PluralNoun)
            && other.Is(WordClass.Noun | WordClass.PluralNoun);
    }

    /// <summary>
    /// “Orla Tain (Democrat) of Ohio”, “Eskil Varga of Northmoor (Jersey) Ltd”: what stands in brackets belongs to the phrase before it.
    /// </summary>
    private int BeforeBrackets(int i)
    {
        int close = i - 1;
        if (close > 2 && chunks[close].Kind == ChunkKind.Preposition && BindsToName(close)) close--;
        else if (chunks[i].First != chunks[i].Last) return i;
        if (close < 2 || chunks[close].Kind != ChunkKind.Close) return i;
        int open = OpeningOf(close);
        return open > 0 && chunks[open - 1].Kind == ChunkKind.NounPhrase && tokens[chunks[open - 1].Head].Tag == Tag.Name
            ? HeadOfChain(open - 1)
            : i;
    }

    private bool BindsToName(int preposition) =>
        tokens.Spells(chunks[preposition].First, "of") || tokens.Spells(chunks[preposition].First, "in")
        || tokens.Spells(chunks[preposition].First, "at");

    private bool BindsToNoun(int preposition, int noun)
    {
        int word = chunks[preposition].First;
        if (tokens.Spells(word, "of") || tokens.Spells(word, "for"))
            return !(noun > 0 && chunks[noun - 1].Kind == ChunkKind.Preposition && !BeforeIsNoun(noun - 1));
        // “Afterwards in the corridor an aide to the firm tried”: no phrase belongs to the one that opens the sentence.
        if (noun == 2 && chunks[1].Kind == ChunkKind.NounPhrase && chunks[0].Kind == ChunkKind.Preposition) return IsLikelySpeaker(noun);
        if (noun > 0 && !IsShare(noun - 1)
            && chunks[noun - 1].Kind is not (ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Coordinator or ChunkKind.Subordinator
            or ChunkKind.That or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Preposition or ChunkKind.Time)) return false;
        if (noun > 0 && chunks[noun - 1].Kind == ChunkKind.Preposition && !BeforeIsNoun(noun - 1)) return false;
        return IsLikelySpeaker(noun) || tokens[chunks[noun].Head].Tag == Tag.Noun;
    }

    /// <summary>
    /// “On the wall behind the bar hangs a sign”: every phrase before the verb is a place, and what is there stands behind it.
    /// </summary>
    private int BehindPlace(int i)
    {
        int verb = i + 1, first = i;
        if (i == 0 || chunks[i - 1].Kind != ChunkKind.Preposition || verb + 1 >= chunks.Count
            || chunks[verb] is not { Kind: ChunkKind.Verb, Passive: false } || chunks[verb + 1].Kind != ChunkKind.NounPhrase
            || tokens[chunks[verb + 1].First].Tag is not (Tag.Determiner or Tag.PossessivePronoun)
            || tokens.LowerOf(chunks[verb].Head) is not ("hangs" or "hung" or "stands" or "stood" or "sits" or "sat" or "lies" or "lay"))
            return -1;
        while (first > 1 && chunks[first].Kind == ChunkKind.NounPhrase && chunks[first - 1].Kind == ChunkKind.Preposition) first -= 2;
        return first < 0 || chunks[first].Kind is ChunkKind.Stop or ChunkKind.Coordinator or ChunkKind.Comma ? verb + 1
            : first == 1 && chunks[0].Kind == ChunkKind.Preposition ? verb + 1 : -1;
    }

    /// <summary>
    /// “A clerk who has worked there since the flood said”, “who has been in debt since 2008 said”: the flood is a time, and says nothing.
    /// </summary>
    private int BeforeTime(int before, int i)
    {
        if (before < 2 || i + 1 >= chunks.Count || chunks[i + 1].Kind != ChunkKind.Verb || !Speech.Cues.IsStrong(tokens, chunks[i + 1]))
            return before;
        bool time = IsTime(before) || tokens.Spells(chunks[before].First, "since") || tokens.Spells(chunks[before].First, "until");
        if (!time) return before;
        return chunks[before - 1].Kind == ChunkKind.NounPhrase ? before - 2 : before - 1;
    }

    private bool BeforeIsNoun(int i) => i > 0 && chunks[i - 1].Kind == ChunkKind.NounPhrase;

    /// <summary>“half the critics in Lowmere”.</summary>
    private bool IsShare(int i) => chunks[i].First == chunks[i].Last
        && (tokens.Spells(chunks[i].Head, "half") || tokens.Spells(chunks[i].Head, "all") || tokens.Spells(chunks[i].Head, "both"));

    /// <summary>“Orla Tain, of Lowmere, who called”: a place between commas is no “who”.</summary>
    private int BeforeOrigin(int relative, int i) =>
        i > 2 && chunks[i].Kind == ChunkKind.NounPhrase && tokens.Spells(chunks[relative].First, "who")
        && tokens[chunks[i].Head].Tag == Tag.Name && chunks[i - 1].Kind == ChunkKind.Preposition
        && (tokens.Spells(chunks[i - 1].First, "of") || tokens.Spells(chunks[i - 1].First, "from")) && chunks[i - 2].Kind == ChunkKind.Comma
        && chunks[i - 3].Kind == ChunkKind.NounPhrase && tokens[chunks[i - 3].Head].Tag == Tag.Name && IsLikelySpeaker(i - 3) ? i - 3 : i;

    /// <summary>“sent a text to a takeaway which read”: the paper reads, and not whom it is sent to.</summary>
    private int BeforeAddressee(int relative, int i) =>
        i > 1 && relative + 1 < chunks.Count && tokens.LowerOf(chunks[relative + 1].Head) is "read" or "reads"
        && chunks[i].Kind == ChunkKind.NounPhrase && !tokens[chunks[i].Head].Is(WordClass.DocumentNoun)
        && tokens.Spells(chunks[i - 1].First, "to") && chunks[i - 2].Kind == ChunkKind.NounPhrase
        && tokens[chunks[i - 2].Head].Is(WordClass.DocumentNoun) ? i - 2 : i;

    private bool IsLikelySpeaker(int i)
    {
        ref Token head = ref tokens[chunks[i].Head];
        return head.Tag is Tag.Name or Tag.Pronoun
            || head.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun | WordClass.Kin);
    }

    private bool IsPerson(int i)
    {
        ref Token head = ref tokens[chunks[i].Head];
        return head.Tag is Tag.Name or Tag.Pronoun || head.Is(WordClass.PersonNoun | WordClass.Kin);
    }
}
