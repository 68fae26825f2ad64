using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Unnamed;

/// <summary>Finds somebody without a name in a chunked sentence: its subject, or the one to whom its subject turns.</summary>
internal sealed class UnnamedClauses(TokenList tokens, PersonIndex people, SubjectFinder subjects)
{
    private readonly UnnamedPhrases _phrases = new(tokens, people);

    /// <summary>Whether the phrase is one person without a name, of that gender or of none.</summary>
    public bool Fits(Chunk chunk, Gender gender) => _phrases.Fits(chunk, gender);

    /// <summary>The first noun phrase that is somebody without a name and has a verb; -1 where there is none.</summary>
    public int Subject(List<Chunk> chunks, Gender gender)
    {
        if (chunks.Count > 3 && IsDangling(chunks, gender)) return -1;
        int fronted = -1;   // “When this visitor came, a farmer showed”
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind is ChunkKind.Subordinator && IsToldOfThemselves(chunks, gender)) return -1;
            if (chunks[i].Kind != ChunkKind.NounPhrase
                || !(Fits(chunks[i], gender) || (i == 0 && (IsOneOf(chunks, gender) || IsOther(chunks)))))
                continue;
            // “As for the clerk who took it, he is now retired.”
            if (i == 2 && tokens.Spells(chunks[0].First, "as") && tokens.Spells(chunks[1].First, "for")) return i;
            bool governed = i > 0 && (chunks[i - 1].Kind == ChunkKind.Preposition || tokens.Spells(chunks[i - 1].First, "whether"));
            if (governed || !HasVerb(chunks, i) || IsToldBy(chunks, i, gender)) continue;
            if (fronted >= 0 || i != 1 || chunks[0].Kind != ChunkKind.Subordinator) return i;
            fronted = i;
        }

        return fronted >= 0 && HasPronounAsObject(chunks, fronted, gender) ? -1 : fronted;
    }

    /// <summary>“When a reporter asked him why, he said”: whoever asks him is another.</summary>
    private bool HasPronounAsObject(List<Chunk> chunks, int subject, Gender gender)
    {
        for (int i = subject + 2; i < chunks.Count && chunks[i].Kind != ChunkKind.Comma; i++)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i - 1].Kind is ChunkKind.Verb or ChunkKind.Infinitive
                && chunks[i].First == chunks[i].Last
                && (tokens.Spells(chunks[i].Head, "him") || tokens.Spells(chunks[i].Head, "her")) && IsPronoun(chunks[i], gender))
                return true;
        }

        return false;
    }

    /// <summary>“An economist trained in Lowmere, she joined the bank”: what stands before the comma only tells more of her.</summary>
    private bool IsDangling(List<Chunk> chunks, Gender gender)
    {
        if (chunks[0].Kind != ChunkKind.NounPhrase) return false;
        int comma = 1;
        while (comma < chunks.Count - 2 && chunks[comma].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Quote)
            && !(chunks[comma].Kind == ChunkKind.Verb && tokens[chunks[comma].Head].Tag != Tag.Participle
                && !tokens[chunks[comma].Head].Is(WordClass.VerbParticiple)))
            comma++;
        return chunks[comma].Kind == ChunkKind.Comma && IsPronoun(chunks[comma + 1], gender)
            && chunks[comma + 2].Kind == ChunkKind.Verb;
    }

    /// <summary>“She laughed when a reporter read it to her”: what follows “when” only tells more of her.</summary>
    private bool IsToldOfThemselves(List<Chunk> chunks, Gender gender) =>
        (chunks.Count > 1 && IsPronoun(chunks[0], gender) && chunks[1].Kind == ChunkKind.Verb)
        // “For years she has kept it with what her aunt calls”
        || (chunks.Count > 3 && chunks[0].Kind == ChunkKind.Preposition && chunks[1].Kind is ChunkKind.Time or ChunkKind.NounPhrase
            && IsPronoun(chunks[2], gender) && chunks[3].Kind == ChunkKind.Verb);

    /// <summary>
    /// “The other, a clerk who kept the books, said she had seen it”, “Another, who asked not to be named, said”: one of those who have
    /// just been counted, and who reports.
    /// </summary>
    private bool IsOther(List<Chunk> chunks)
    {
        Chunk first = chunks[0];
        bool other = tokens.Spells(first.Head, "other") ? first.Head == first.First + 1 && tokens.Spells(first.First, "the")
            : first.First == first.Head ? tokens.Spells(first.Head, "another") || tokens.Spells(first.Head, "one")
            : first.Head == first.First + 1 && (tokens.Spells(first.First, "a") || tokens.Spells(first.First, "the"))
                && (tokens.Spells(first.Head, "second") || tokens.Spells(first.Head, "third"));
        return other && chunks[1].Kind == ChunkKind.Comma && VerbOf(chunks, 0) is > 1 and int verb && Cues.IsStrong(tokens, chunks[verb]);
    }

    /// <summary>
    /// “his mother wept, and the judge told the crowd that she”: whoever reports the clause that the pronoun begins, where that is somebody
    /// without a name; else -1.
    /// </summary>
    public int Reporter(List<Chunk> chunks, Gender gender)
    {
        int verb = chunks.Count - 1;
        if (verb < 2 || chunks[verb].Kind != ChunkKind.That) return -1;
        if (chunks[--verb].Kind == ChunkKind.NounPhrase) verb--;
        if (verb < 1 || chunks[verb] is not { Kind: ChunkKind.Verb, Passive: false } || !Cues.IsStrong(tokens, chunks[verb])) return -1;
        int subject = subjects.Find(verb);
        return subject >= 0 && Fits(chunks[subject], gender) ? subject : -1;
    }

    /// <summary>“she said her mother had sent it back”: who is told of, and not she.</summary>
    private bool IsToldBy(List<Chunk> chunks, int i, Gender gender)
    {
        int verb = i - 1;
        if (verb > 1 && chunks[verb].Kind == ChunkKind.That) verb--;
        if (verb < 1 || chunks[verb].Kind != ChunkKind.Verb || !Cues.IsStrong(tokens, chunks[verb])
            || chunks[verb - 1].Kind != ChunkKind.NounPhrase)
            return false;
        return IsPronoun(chunks[verb - 1], gender);
    }

    /// <summary>
    /// “She rang her father. “Come home,” he said”: the one without a name to whom somebody turns who is not “he”; -1 where there is none,
    /// or several.
    /// </summary>
    public int Object(List<Chunk> chunks, Gender gender)
    {
        int found = -1;
        // “It is a clock with a shepherd.”
        if (chunks.Count > 1 && tokens.Spells(chunks[0].First, "it") && chunks[1].Kind == ChunkKind.Verb && tokens[chunks[1].Head].Tag == Tag.Be)
            return -1;
        for (int i = 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Quote) return -1;
            if (chunks[i].Kind != ChunkKind.NounPhrase) continue;
            // “I met an old man who had one, though he could not read”
            if (IsPronoun(chunks[i], gender) && found >= 0 && tokens[chunks[found].First].Length <= 2
                && chunks[i - 1].Kind == ChunkKind.Subordinator
                && !(i + 1 < chunks.Count && chunks[i + 1] is { Kind: ChunkKind.Verb, Modal: false } && Cues.IsStrong(tokens, chunks[i + 1])))
                continue;
            if (IsPronoun(chunks[i], gender) && found >= 0 && (IsOfFronted(chunks, found) || IsOfQuestion(chunks, found, i))) continue;
            if (IsPronoun(chunks[i], gender)) return -1;
            if (!Fits(chunks[i], gender) || !IsTurnedTo(chunks[i - 1])) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found >= 0 && !tokens[chunks[0].Head].Is(PronounChains.ClassOf(gender)) ? found : -1;
    }

    /// <summary>“When I rang my sister to tell her, she laughed”: the pronouns behind it are hers.</summary>
    private bool IsOfFronted(List<Chunk> chunks, int i) =>
        i > 2 && chunks[i - 1].Kind == ChunkKind.Verb && tokens.Spells(chunks[i - 2].Head, "i")
        && chunks[i - 3].Kind == ChunkKind.Subordinator;

    /// <summary>“A minister denounced her.”: she is another, and the text goes on about her.</summary>
    public bool ActsOn(List<Chunk> chunks, int verb, Gender gender) =>
        verb + 1 < chunks.Count && IsPronoun(chunks[verb + 1], gender) && chunks[verb + 1].First == chunks[verb + 1].Last
        && !tokens.Spells(chunks[verb + 1].Head, PronounChains.SubjectOf(gender))
        // “told her to rest”
        && (!Cues.IsStrong(tokens, chunks[verb]) || (verb + 2 < chunks.Count && chunks[verb + 2].Kind == ChunkKind.Infinitive))
        // “When this visitor came, a farmer showed him a cow.”
        && chunks.FindIndex(c => c.Kind == ChunkKind.NounPhrase && Fits(c, gender)) >= subjects.Find(verb);

    /// <summary>“An officer asked her whether she would go.”, “One of them asked if she was sorry.”: whoever is asked answers.</summary>
    public bool Asks(List<Chunk> chunks, int verb, Gender gender)
    {
        // “The president, asked whether he agreed, was careful”
        if (tokens.LowerOf(chunks[verb].Head) is not ("asked" or "asks" or "ask") || chunks[verb].Passive
            || (verb > 0 && chunks[verb - 1].Kind == ChunkKind.Comma))
            return false;
        int i = verb + 1;
        if (i < chunks.Count && IsPronoun(chunks[i], gender)) return true;
        return i + 1 < chunks.Count && chunks[i].Kind is ChunkKind.Subordinator or ChunkKind.Relative && IsPronoun(chunks[i + 1], gender);
    }

    /// <summary>“I asked my mother whether she would go”: she is whom the question is put to.</summary>
    private bool IsOfQuestion(List<Chunk> chunks, int i, int pronoun) =>
        chunks[i - 1].Kind == ChunkKind.Verb && tokens.LowerOf(chunks[i - 1].Head) is "asked" or "ask" or "asks"
        && chunks[pronoun - 1].Kind == ChunkKind.Subordinator;

    private bool IsPronoun(Chunk chunk, Gender gender) =>
        tokens[chunk.Head].Tag == Tag.Pronoun && tokens[chunk.Head].Is(PronounChains.ClassOf(gender));

    /// <summary>“rang her father”, “a call from a man”.</summary>
    private bool IsTurnedTo(Chunk before) =>
        (before.Kind == ChunkKind.Verb && !before.Passive && tokens[before.Head].Tag != Tag.Be && !IsOfNobody(before.Head))
        || (before.Kind == ChunkKind.Preposition
            && (tokens.Spells(before.First, "from") || tokens.Spells(before.First, "to") || tokens.Spells(before.First, "with")));

    /// <summary>“wanted a doctor”, “became a lawyer”: nobody in particular.</summary>
    private bool IsOfNobody(int verb) => tokens.LowerOf(verb) is "became" or "become" or "becomes" or "wanted" or "want" or "wants"
        or "needed" or "needs" or "need" or "lacked" or "lacks" or "expected" or "expects" or "sought" or "seeks";

    /// <summary>“One of the victims, a nurse, lost a ring. She said”: the sentence begins with one of several.</summary>
    private bool IsOneOf(List<Chunk> chunks, Gender gender)
    {
        if (chunks.Count < 4 || LastOf(chunks, 0) == 0 || chunks[2].Kind != ChunkKind.NounPhrase) return false;
        if (tokens.Spells(chunks[2].Head, "them")) return !(chunks[3].Kind == ChunkKind.Verb && chunks[3].Passive);   // “is underlined”
        ref Token noun = ref tokens[chunks[2].Head];
        return noun.Tag == Tag.Noun && noun.Is(WordClass.PluralNoun) && noun.Is(WordClass.PersonNoun | WordClass.Kin)
            && !UnnamedPhrases.IsOfOther(noun, gender);
    }

    /// <summary>The last chunk of the description: “one of the victims” is three.</summary>
    public int LastOf(List<Chunk> chunks, int subject) =>
        subject == 0 && chunks[0].First == chunks[0].Last && chunks.Count > 2 && tokens.Spells(chunks[0].Head, "one")
        && tokens.Spells(chunks[1].First, "of")
            ? 2
            : subject;

    /// <summary>
    /// A verb stands behind the phrase, or behind what belongs to it, or before it: “an official with the union said”, “said one trader”.
    /// </summary>
    private bool HasVerb(List<Chunk> chunks, int i)
    {
        if (i > 0 && chunks[i - 1].Kind == ChunkKind.Verb && Cues.IsStrong(tokens, chunks[i - 1])
            && (i == 1 || chunks[i - 2].Kind is ChunkKind.Quote or ChunkKind.Comma))
            return true;
        return chunks[i + 1].Kind == ChunkKind.Verb || ((BeginsClause(chunks, i) || IsFronted(chunks, i)) && VerbOf(chunks, i) > i + 1);
    }

    /// <summary>
    /// “In Lowmere, a boy of ten was digging”, “Asked whether she would, her father, a vet, shrugged”: nothing but one phrase and its comma
    /// stands before it.
    /// </summary>
    public bool IsFronted(List<Chunk> chunks, int i)
    {
        if (i == 1) return chunks[0].Kind == ChunkKind.Comma;   // “However, a senior member admitted”
        // “In the hall a young man in a jacket asked”
        if (i == 2 && chunks[0].Kind == ChunkKind.Preposition && chunks[1].Kind == ChunkKind.NounPhrase
            && (tokens.Spells(chunks[2].First, "a") || tokens.Spells(chunks[2].First, "an")))
            return true;
        if (i < 2 || chunks[i - 1].Kind != ChunkKind.Comma) return false;
        if (i == 2 && tokens[chunks[0].Head].Is(WordClass.Honorific)) return true;   // “Sir, My late father, a vet, was asked”
        if (chunks[0].Kind is not (ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Participle or ChunkKind.Gerund
            or ChunkKind.Subordinator))
            return false;
        for (int j = 0; j < i - 1; j++)
        {
            if (chunks[j].Kind is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Colon) return false;
        }

        return true;
    }

    private static bool BeginsClause(List<Chunk> chunks, int i) =>
        i == 0 || chunks[i - 1].Kind is ChunkKind.Quote or ChunkKind.Coordinator or ChunkKind.Stop;

    /// <summary>The verb that the subject has; -1 where it has none.</summary>
    public int VerbOf(List<Chunk> chunks, int subject)
    {
        for (int v = subject + 1; v < chunks.Count && chunks[v].Kind != ChunkKind.Stop; v++)
        {
            if (chunks[v].Kind == ChunkKind.Verb && subjects.Find(v) == subject && subjects.Relative < 0) return v;
        }

        return -1;
    }
}
