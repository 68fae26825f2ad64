using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>
/// Finds descriptions that “he” and “she” stand for: “A neighbour heard it. “It shook,” she said.” Somebody described is the subject of
/// this sentence or of one before it, and nobody with a name who fits comes between.
/// </summary>
internal sealed class UnnamedAntecedents(Prose prose, PersonIndex people, Chunker chunker)
{
    private const int LongestSentence = 400;
    private const int FarthestSentence = 4;
    private const int FarthestParagraph = 2;

    /// <summary>Sentences over which “he said” goes on and on.</summary>
    private const int LongestReport = 24;

    /// <summary>The description, or null.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gender">Male or female.</param>
    /// <param name="lastNamed">The last sentence in which a person spoke who has a name; -1 for none.</param>
    public SourcePhrase? Find(int token, int sentence, Gender gender, int lastNamed)
    {
        int paragraph = prose.Sentences[sentence].Paragraph, last = paragraph, farthest = sentence - FarthestSentence;
        for (int s = sentence; s >= Math.Max(0, farthest); s--)
        {
            Sentence current = prose.Sentences[s];
            bool near = current.Paragraph == paragraph && sentence - s <= 1;
            if (current.Paragraph < last - FarthestParagraph || (!near && lastNamed >= s)) return null;
            int end = Math.Min(Math.Min(current.End, token), current.First + LongestSentence);
            List<Chunk> chunks = chunker.Chunk(current.First, end);
            if (near && s == sentence - 1 && Contrasted(chunks, gender, current.First) is { } answer) return answer;
            int subject = Subject(chunks, gender);
            if (subject >= 0 && IsNamed(chunks, subject)) return null;
            // Who is named within the description, before its verb (“an aide to Orla Tain said”), does not count, nor in what it says there.
            int verb = subject < 0 ? -1 : VerbOf(chunks, subject);
            int behind = subject < 0 ? current.First : Math.Max(chunks[subject].First, verb < 0 ? 0 : chunks[verb].First);
            bool reports = s == sentence - 1 && verb >= 0 && OpensReport(chunks, subject, verb);
            if ((!reports && PronounResolver.IsSomebodyNamed(people, behind, end, gender))
                || (subject > 0 && PronounResolver.IsSomebodyNamed(people, current.First, chunks[subject].First, gender))) return null;
            if (subject < 0 && near && s == sentence - 1 && Object(chunks, gender) is >= 0 and int other)
                return new SourcePhrase(chunks[other].First, chunks[other].Head, chunks[other].Head, SourceKind.Nominal, null);
            if (subject >= 0 && (near || IsReporter(chunks, subject)))
                return new SourcePhrase(chunks[subject].First, chunks[LastOf(chunks, subject)].Head, chunks[subject].Head, SourceKind.Nominal, null);
            if (s == sentence || !GoesOn(chunks, gender)) continue;
            last = current.Paragraph;
            farthest = Math.Max(s - FarthestSentence, sentence - LongestReport);
        }

        return null;
    }

    /// <summary>“One trader said it was late. The market was closed, he said. “…,” he said.”: the report goes on.</summary>
    private bool GoesOn(List<Chunk> chunks, Gender gender)
    {
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && prose.Tokens[chunks[i].Head].Is(WordClass.PersonalPronoun) && PronounChains.GenderOf(prose.Tokens, chunks[i].Head) == gender
                && chunks[i + 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[i + 1])) return true;
        }

        return false;
    }

    /// <summary>“Orla Tain said it was late, while a clerk called it early.”: the one without a name has the word; null elsewhere.</summary>
    private SourcePhrase? Contrasted(List<Chunk> chunks, Gender gender, int start)
    {
        for (int i = chunks.Count - 1; i > 1; i--)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && Fits(chunks[i], gender) && ContrastedClauses.Answers(prose.Tokens, chunks[i].First, chunks[i].Last, start))
                return new SourcePhrase(chunks[i].First, chunks[i].Head, chunks[i].Head, SourceKind.Nominal, null);
        }

        return null;
    }

    /// <summary>“The league’s founder, Orla Tain, laughed”: the description has a name.</summary>
    private bool IsNamed(List<Chunk> chunks, int subject)
    {
        subject = LastOf(chunks, subject);
        if (subject + 2 >= chunks.Count) return false;
        int next = chunks[subject].Last + 1;
        if (prose.Tokens[next].Kind == TokenKind.Open) return people.At(next + 1) is { Person: not null };   // “His daughter (Orla Tain) arrives”
        if (prose.Tokens.Spells(chunks[subject + 1].First, "in")) return EndsInName(chunks[subject + 2]);
        if (chunks[subject + 1].Kind != ChunkKind.Comma) return false;
        if (people.At(chunks[subject + 2].Head) is { Person: not null }) return true;
        // “One of them, the poet and novelist Orla Tain, said”
        if (subject + 4 < chunks.Count && chunks[subject + 3].Kind == ChunkKind.Coordinator && people.At(chunks[subject + 4].Head) is { Person: not null }) return true;
        int called = chunks[subject + 2].Last + 1;   // “Her producer, a Dane called Orla Tain, was less sure”
        return called + 1 < prose.Tokens.Count && (prose.Tokens.Spells(called, "called") || prose.Tokens.Spells(called, "named")) && people.At(called + 1) is { Person: not null };
    }

    /// <summary>“their expert in Lowmere Orla Tain”: a place and the name, which is not the place's.</summary>
    private bool EndsInName(Chunk place)
    {
        if (people.At(place.Head) is not { Person: not null } mention || mention.Last != place.Head || mention.TitleFirst == place.First) return false;
        for (int i = place.First; i < mention.TitleFirst; i++)
        {
            if (prose.Tokens[i].Tag != Tag.Name) return false;
        }

        return true;
    }

    /// <summary>The first noun phrase that is somebody without a name and has a verb; -1 where there is none.</summary>
    private int Subject(List<Chunk> chunks, Gender gender)
    {
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && (i == 0 || !(chunks[i - 1].Kind == ChunkKind.Preposition || prose.Tokens.Spells(chunks[i - 1].First, "whether"))) && (Fits(chunks[i], gender) || (i == 0 && IsOneOf(chunks, gender))) && HasVerb(chunks, i) && !IsToldBy(chunks, i, gender)) return i;
        }

        return -1;
    }

    /// <summary>“she said her mother had sent it back”: who is told of, and not she.</summary>
    private bool IsToldBy(List<Chunk> chunks, int i, Gender gender)
    {
        int verb = i - 1;
        if (verb > 1 && chunks[verb].Kind == ChunkKind.That) verb--;
        if (verb < 1 || chunks[verb].Kind != ChunkKind.Verb || !Cues.IsStrong(prose.Tokens, chunks[verb]) || chunks[verb - 1].Kind != ChunkKind.NounPhrase) return false;
        return prose.Tokens[chunks[verb - 1].Head].Is(gender == Gender.Male ? WordClass.PronounMale : WordClass.PronounFemale) && prose.Tokens[chunks[verb - 1].Head].Tag == Tag.Pronoun;
    }

    /// <summary>
    /// “She rang her father. “Come home,” he said”: the one without a name to whom somebody turns who is not “he”; -1 where there is none, or several.
    /// </summary>
    private int Object(List<Chunk> chunks, Gender gender)
    {
        int found = -1;
        for (int i = 1; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Quote) return -1;
            if (chunks[i].Kind != ChunkKind.NounPhrase) continue;
            if (prose.Tokens[chunks[i].Head].Is(gender == Gender.Male ? WordClass.PronounMale : WordClass.PronounFemale) && prose.Tokens[chunks[i].Head].Tag == Tag.Pronoun) return -1;
            if (!Fits(chunks[i], gender) || !IsTurnedTo(chunks[i - 1])) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found >= 0 && !prose.Tokens[chunks[0].Head].Is(gender == Gender.Male ? WordClass.PronounMale : WordClass.PronounFemale) ? found : -1;
    }

    /// <summary>“rang her father”, “a call from a man”.</summary>
    private bool IsTurnedTo(Chunk before) => (before.Kind == ChunkKind.Verb && !before.Passive && prose.Tokens[before.Head].Tag != Tag.Be && !prose.Tokens.Spells(before.Head, "became"))
        || (before.Kind == ChunkKind.Preposition && (prose.Tokens.Spells(before.First, "from") || prose.Tokens.Spells(before.First, "to") || prose.Tokens.Spells(before.First, "with")));

    /// <summary>“One of the victims, a nurse, lost a ring. She said”: the sentence begins with one of several.</summary>
    private bool IsOneOf(List<Chunk> chunks, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        if (chunks.Count < 4 || !tokens.Spells(chunks[0].Head, "one") || chunks[0].First != chunks[0].Last || !tokens.Spells(chunks[1].First, "of") || chunks[2].Kind != ChunkKind.NounPhrase) return false;
        if (tokens.Spells(chunks[2].Head, "them")) return true;
        ref Token noun = ref tokens[chunks[2].Head];
        return noun.Tag == Tag.Noun && noun.Is(WordClass.PluralNoun) && noun.Is(WordClass.PersonNoun | WordClass.Kin) && !noun.Is(gender == Gender.Male ? WordClass.FemaleNoun : WordClass.MaleNoun);
    }

    /// <summary>The last chunk of the description: “one of the victims” is three.</summary>
    private int LastOf(List<Chunk> chunks, int subject) =>
        subject == 0 && chunks[0].First == chunks[0].Last && chunks.Count > 2 && prose.Tokens.Spells(chunks[0].Head, "one") && prose.Tokens.Spells(chunks[1].First, "of") ? 2 : subject;

    /// <summary>A verb stands behind the phrase, or behind what belongs to it, or before it: “an official with the union said”, “said one trader”.</summary>
    private bool HasVerb(List<Chunk> chunks, int i)
    {
        if (i > 0 && chunks[i - 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[i - 1]) && (i == 1 || chunks[i - 2].Kind is ChunkKind.Quote or ChunkKind.Comma)) return true;
        return chunks[i + 1].Kind == ChunkKind.Verb || ((BeginsClause(chunks, i) || IsFronted(chunks, i)) && VerbOf(chunks, i) > i + 1);
    }

    /// <summary>“In Lowmere, a boy of ten was digging”, “Asked whether she would, her father, a vet, shrugged”: nothing but one phrase and its comma stands before it.</summary>
    private static bool IsFronted(List<Chunk> chunks, int i)
    {
        if (i == 1) return chunks[0].Kind == ChunkKind.Comma;   // “However, a senior member admitted”
        if (i < 2 || chunks[i - 1].Kind != ChunkKind.Comma || chunks[0].Kind is not (ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Participle or ChunkKind.Gerund or ChunkKind.Subordinator)) return false;
        for (int j = 0; j < i - 1; j++)
        {
            if (chunks[j].Kind is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.Colon) return false;
        }

        return true;
    }

    /// <summary>“A police spokesman said Varga had fallen.”: the sentence is what somebody reports; whom that is put to (“told Varga”) may answer.</summary>
    private bool OpensReport(List<Chunk> chunks, int subject, int verb)
    {
        if (subject > 0 && !(subject == 1 && chunks[0].Kind is ChunkKind.Coordinator or ChunkKind.Comma)) return false;
        if (chunks[verb].Passive || chunks[verb].Negated || !Cues.IsStrong(prose.Tokens, chunks[verb]) || prose.Tokens.Spells(chunks[verb].Head, "read")) return false;
        return verb + 2 >= chunks.Count || chunks[verb + 1].Kind != ChunkKind.NounPhrase || chunks[verb + 2].Kind == ChunkKind.Verb || people.At(chunks[verb + 1].Head) is not { Person: not null };
    }

    private static bool BeginsClause(List<Chunk> chunks, int i) => i == 0 || chunks[i - 1].Kind is ChunkKind.Quote or ChunkKind.Coordinator or ChunkKind.Stop;

    /// <summary>The verb that the subject has; -1 where it has none.</summary>
    private int VerbOf(List<Chunk> chunks, int subject)
    {
        SubjectFinder subjects = chunker.Subjects;
        for (int v = subject + 1; v < chunks.Count && chunks[v].Kind != ChunkKind.Stop; v++)
        {
            if (chunks[v].Kind == ChunkKind.Verb && subjects.Find(v) == subject && subjects.Relative < 0) return v;
        }

        return -1;
    }

    /// <summary>A sentence farther off must report what somebody says or open with him; else it only mentions him.</summary>
    private bool IsReporter(List<Chunk> chunks, int subject)
    {
        if (subject == 0 || (subject == 1 && chunks[0].Kind == ChunkKind.Coordinator) || IsFronted(chunks, subject)) return true;
        return chunks[subject - 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[subject - 1])
            || (subject + 1 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[subject + 1]));
    }

    /// <summary>Whether the phrase is one person without a name, of that gender or of none: “a dealer”, “one trader”.</summary>
    private bool Fits(Chunk chunk, Gender gender) => IsUnnamed(prose.Tokens, chunk.First, chunk.Head, gender) || IsAnother(chunk) || IsSomebodysRole(chunk) || IsTrait(chunk);

    /// <summary>“The 7-footer said it was late”, “The 43-year-old confirmed that”: somebody whom the text has named, and who reports.</summary>
    private bool IsTrait(Chunk chunk) => chunk.Head == chunk.First + 1 && prose.Tokens.Spells(chunk.First, "the") && PassingDescriptions.IsAgeOrHabit(prose.Tokens, chunk.Head)
        && chunk.Last + 1 < prose.Tokens.Count && prose.Tokens[chunk.Last + 1].Tag == Tag.Verb && prose.Tokens[chunk.Last + 1].Is(WordClass.CueVerbStrong);


    /// <summary>“Another said it was late”: of those who have been named before.</summary>
    private bool IsAnother(Chunk chunk) => chunk.First == chunk.Last && prose.Tokens.Spells(chunk.Head, "another") && chunk.Last + 1 < prose.Tokens.Count
        && prose.Tokens[chunk.Last + 1].Tag == Tag.Verb && prose.Tokens[chunk.Last + 1].Is(WordClass.CueVerbStrong);

    /// <summary>“the receiver”, where the text has called somebody so: what a word means elsewhere does not matter.</summary>
    private bool IsSomebodysRole(Chunk chunk)
    {
        TokenList tokens = prose.Tokens;
        return chunk.Head == chunk.First + 1 && tokens[chunk.Head].Tag == Tag.Noun && tokens.Spells(chunk.First, "the") && !tokens[chunk.Head].Is(WordClass.PersonNoun | WordClass.PluralNoun)
            && people.OfRole(tokens.LowerOf(chunk.Head)).Count > 0;
    }

    /// <summary>The same of the phrase <c>[first, head]</c>.</summary>
    public static bool IsUnnamed(TokenList tokens, int first, int head, Gender gender)
    {
        ref Token noun = ref tokens[head];
        bool owned = head > first && tokens[head - 1].Tag == Tag.Possessive && noun.Is(WordClass.Kin);   // “Tain’s grandfather”
        if (head == first || !(owned || tokens[first].Tag is Tag.Determiner or Tag.PossessivePronoun || tokens.Spells(first, "one") || tokens.Spells(first, "another"))) return false;
        bool somebody = noun.Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Demonym) || tokens.Spells(head, "head");
        if (noun.Tag is not (Tag.Noun or Tag.Name) || !somebody || noun.Is(WordClass.PluralNoun | WordClass.GroupNoun)) return false;
        return !noun.Is(gender == Gender.Male ? WordClass.FemaleNoun : WordClass.MaleNoun);
    }
}
