using SeedGen.Language;

namespace SeedGen.Syntax;

/// <content>Noun phrases right before a verb that only tell more of its subject: a second role, a partner of the firm, a state.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>Chunks over which the names of one firm stand.</summary>
    private const int MostPartners = 8;

    /// <summary>
    /// “Clive Hale of Mossop and Drury said”, “Clive Hale of Mossop, Drury and Co said”: the other names belong to the firm.
    /// </summary>
    private int AcrossFirm(int i)
    {
        if (i < 4 || chunks[i - 1].Kind != ChunkKind.Coordinator || chunks[i - 2].Kind != ChunkKind.NounPhrase) return -1;
        int first = i - 2;
        while (first > 3 && i - first < MostPartners && chunks[first - 1].Kind == ChunkKind.Comma
            && chunks[first - 2].Kind == ChunkKind.NounPhrase && ClosesFirm(chunks[i].Head)
            && tokens[chunks[first - 2].Head].Tag == Tag.Name) first -= 2;
        if (first < 2 || chunks[first - 1].Kind != ChunkKind.Preposition) return -1;
        if (tokens[chunks[i].Head].Tag != Tag.Name || tokens[chunks[i - 2].Head].Tag != Tag.Name || !BindsToName(first - 1)) return -1;
        int head = HeadOfChain(first - 2);
        return chunks[head].Kind == ChunkKind.NounPhrase && IsPerson(head) && !tokens[chunks[head].Head].Is(WordClass.PluralNoun)
            && BeginsClause(head)
            ? head
            : -1;
    }

    /// <summary>“… and Co”, “… and Sons”.</summary>
    private bool ClosesFirm(int token) =>
        WordStrings.WithoutStop(tokens.TextOf(token)) is "Co" or "Company" or "Sons" or "Partners" or "Associates" or "Bros";

    /// <summary>“Wendell Hale, economist with the bank in Lowmere said”: the comma behind the apposition was forgotten.</summary>
    private int OfUnclosedApposition(int role)
    {
        // “Varga, president and chief executive said”
        if (role > 3 && tokens.Spells(chunks[role - 1].First, "and") && chunks[role - 2].Kind == ChunkKind.NounPhrase
            && chunks[role - 2].First == chunks[role - 2].Last && IsOnePerson(tokens[chunks[role - 2].Head]))
            role -= 2;
        int name = role - 2;
        if (name < 0 || chunks[role - 1].Kind != ChunkKind.Comma || chunks[name].Kind != ChunkKind.NounPhrase) return -1;
        ref Token noun = ref tokens[chunks[role].Head];
        bool bare = tokens[chunks[role].First].Tag != Tag.Determiner || tokens.Spells(chunks[role].First, "a")
            || tokens.Spells(chunks[role].First, "an")
            || (role + 1 < chunks.Count && chunks[role + 1].Kind == ChunkKind.Preposition && tokens.Spells(chunks[role].First, "the"));
        bool office = noun.Is(WordClass.PersonNoun | WordClass.Title) && !noun.Is(WordClass.PluralNoun | WordClass.GroupNoun)
            && noun.Tag is Tag.Noun || noun.Is(WordClass.Title);
        return bare && office && tokens[chunks[name].Head].Tag == Tag.Name && chunks[name].First < chunks[name].Head && BeginsClause(name)
            ? name
            : -1;
    }

    /// <summary>“the Lowmere mayor and former judge said”: what has no article of its own is the same person.</summary>
    private int OfFirstRole(int second)
    {
        int first = second - 2;
        if (first < 0 || !tokens.Spells(chunks[second - 1].First, "and") || chunks[first].Kind != ChunkKind.NounPhrase
            || !BeginsClause(first))
            return -1;
        ref Token one = ref tokens[chunks[first].Head], other = ref tokens[chunks[second].Head];
        bool article = tokens.Spells(chunks[first].First, "the")
            && tokens[chunks[second].First].Tag is Tag.Adjective or Tag.Noun or Tag.Name;
        return article && IsOnePerson(one) && IsOnePerson(other) ? first : -1;
    }

    private static bool IsOnePerson(in Token noun) =>
        noun.Tag == Tag.Noun && noun.Is(WordClass.PersonNoun) && !noun.Is(WordClass.PluralNoun | WordClass.GroupNoun);

    /// <summary>“Orla Tain of Dover, Delaware says”: the state belongs to the town, and both to her.</summary>
    private int OfResident(int state)
    {
        int town = state - 2, who = state - 4;
        if (who < 0 || tokens[chunks[state].Head].Tag != Tag.Name || !tokens[chunks[state].Head].Is(NameClass.Place | NameClass.PlaceMajor)
            || chunks[state - 1].Kind != ChunkKind.Comma)
            return -1;
        if (chunks[town].Kind != ChunkKind.NounPhrase || chunks[town - 1].Kind != ChunkKind.Preposition) return -1;
        if (!(tokens.Spells(chunks[town - 1].First, "of") || tokens.Spells(chunks[town - 1].First, "from")
            || tokens.Spells(chunks[town - 1].First, "in")))
            return -1;
        return chunks[who].Kind == ChunkKind.NounPhrase && IsPerson(who) && BeginsClause(who) && tokens[chunks[town].Head].Tag == Tag.Name
            ? who
            : -1;
    }

    /// <summary>“Osk Varga, a former hotelier who has spoken”: what stands behind the comma is he.</summary>
    private bool IsApposition(int i) =>
        i > 1 && chunks[i - 1].Kind == ChunkKind.Comma && chunks[i - 2].Kind == ChunkKind.NounPhrase
        && tokens[chunks[i - 2].Head].Tag == Tag.Name
        && (tokens.Spells(chunks[i].First, "a") || tokens.Spells(chunks[i].First, "an")) && tokens[chunks[i].Head].Is(WordClass.PersonNoun)
        && !EndsFrontedClause(i - 2);

    /// <summary>
    /// “When we came to Varga, a clerk who”: the first comma of a sentence ends the clause in front, where that closes with a place.
    /// </summary>
    private bool EndsFrontedClause(int place)
    {
        if (place < 1 || chunks[place].First != chunks[place].Last || tokens[chunks[place].Head].Is(NameClass.Given)) return false;
        bool governed = chunks[0].Kind == ChunkKind.Subordinator
            ? chunks[place - 1].Kind is ChunkKind.Preposition or ChunkKind.Verb
            : chunks[0].Kind == ChunkKind.Preposition && chunks[place - 1].Kind == ChunkKind.Preposition;
        if (!governed) return false;
        for (int j = place - 2; j > 0; j--)
        {
            if (chunks[j].Kind == ChunkKind.Comma) return false;
        }

        return true;
    }
}
