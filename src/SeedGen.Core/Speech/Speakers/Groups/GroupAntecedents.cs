using SeedGen.Language;
using SeedGen.People;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Groups;

/// <summary>
/// Finds the group that “they”, “it” or “the group” means: the nearest before it, in the same or the two sentences before.
/// </summary>
internal sealed partial class GroupAntecedents(Prose prose, PersonIndex people, Chunker chunker)
{
    private const int FarthestSentence = 2;

    /// <summary>Chunks.</summary>
    private const int LongestDateline = 8;

    /// <summary>Tokens of a sentence that are looked at.</summary>
    private const int LongestSentence = 400;

    /// <summary>Several people: “The Tarn Valley farmers … they”.</summary>
    public SourcePhrase? OfThey(int token, int sentence) =>
        Find(IsInserted(token, sentence) ? prose.Sentences[sentence].First : token, sentence, head =>
        head.Is(WordClass.PluralNoun) && head.Is(WordClass.PersonNoun) || head.Is(WordClass.GroupNoun));

    /// <summary>“The suppliers, they said, could wait”: the subject of what is said is not who says it.</summary>
    private bool IsInserted(int token, int sentence)
    {
        TokenList tokens = prose.Tokens;
        return token > prose.Sentences[sentence].First + 1 && tokens[token - 1].Kind == TokenKind.Comma
            && token + 2 < prose.Sentences[sentence].End
            && tokens[token + 1].Is(WordClass.CueVerbStrong) && tokens[token + 2].Kind == TokenKind.Comma;
    }

    /// <summary>An organisation with a name: “Northmoor Rail … it”, “The Harbour Workers’ Union … the group”.</summary>
    public SourcePhrase? OfOrganisation(int token, int sentence) =>
        Find(token, sentence, head => head.Tag == Tag.Name && head.Is(WordClass.OrgNoun));

    /// <summary>An organisation, one without a name where none has one: “The union welcomed the news. “About time,” it said.”</summary>
    public SourcePhrase? OfIt(int token, int sentence) =>
        Opening(token, sentence) ?? OfStatement(sentence) ?? OfLetters(sentence)
        ?? OfClosingReport(sentence) ?? OfOrganisation(token, sentence) ?? OfBody(token, sentence) ?? OfThing(token, sentence);

    /// <summary>“The trains have stopped, Great Northmoor has announced. “…,” it said.”: whose report ends the sentence before.</summary>
    private SourcePhrase? OfClosingReport(int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph) return null;
        Sentence before = prose.Sentences[sentence - 1];
        if (before.End < before.First + 5 || !prose.Tokens[before.End - 2].Is(WordClass.CueVerbStrong)) return null;
        List<Chunk> chunks = Chunks(before);
        int verb = chunks.Count - 2, subject = verb - 1;
        if (subject < 2 || chunks[verb] is not { Kind: ChunkKind.Verb, Passive: false } || chunks[subject].Kind != ChunkKind.NounPhrase
            || chunks[subject - 1].Kind != ChunkKind.Comma)
            return null;
        ref Token head = ref prose.Tokens[chunks[subject].Head];
        return head.Tag == Tag.Name && people.At(chunks[subject].Head) is not { Person: not null }
            ? new SourcePhrase(chunks[subject].First, chunks[subject].Last, chunks[subject].Head, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>“But the declaration said that no club was planned. “…,” it said.”: the paper, and not what it tells of.</summary>
    private SourcePhrase? OfStatement(int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence].Paragraph - prose.Sentences[sentence - 1].Paragraph > 1) return null;
        int first = prose.Sentences[sentence - 1].First;
        if (prose.Tokens[first].Tag == Tag.Coordinator) first++;
        if (first + 2 >= prose.Sentences[sentence - 1].End) return null;
        if (!prose.Tokens.Spells(first, "the") || prose.Tokens[first + 1] is not { Tag: Tag.Noun } paper
            || !paper.Is(WordClass.DocumentNoun | WordClass.CueNoun) || paper.Is(WordClass.PluralNoun | WordClass.PersonNoun))
            return null;
        return prose.Tokens[first + 2].Tag == Tag.Verb && prose.Tokens[first + 2].Is(WordClass.CueVerbStrong)
            ? new SourcePhrase(first, first + 1, first + 1, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>A body by its noun: “the alliance”, “the Lowmere chapter of it”.</summary>
    public SourcePhrase? OfBody(int token, int sentence) => Find(token, sentence, head =>
        head.Tag == Tag.Noun && head.Is(WordClass.GroupNoun) && !head.Is(WordClass.PluralNoun));

    /// <summary>
    /// “One minister, however, was less sure. “…,” they said”: somebody without a name and a gender of whom the sentence before tells.
    /// </summary>
    public SourcePhrase? OfOneBefore(int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph) return null;
        Sentence before = prose.Sentences[sentence - 1];
        List<Chunk> chunks = Chunks(before);
        if (chunks.Count < 2 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[1].Kind is not (ChunkKind.Verb or ChunkKind.Comma))
            return null;
        (int first, int head) = (chunks[0].First, chunks[0].Head);
        bool one = prose.Tokens.Spells(first, "one") || prose.Tokens.Spells(first, "a") || prose.Tokens.Spells(first, "an")
            || prose.Tokens.Spells(first, "another");
        return one && UnnamedPhrases.IsOfEither(prose.Tokens, first, head)
            && !prose.Tokens[head].Is(WordClass.Kin) ? new SourcePhrase(first, chunks[0].Last, head, SourceKind.Nominal, null) : null;
    }

    /// <summary>
    /// “The union declined to comment on what it called”, “A spokesman dismissed what they described as”: the subject of the sentence.
    /// </summary>
    public SourcePhrase? OfFreeRelative(int pronoun, int sentence)
    {
        Sentence s = prose.Sentences[sentence];
        if (pronoun < s.First + 2 || !prose.Tokens.Spells(pronoun - 1, "what")) return null;
        List<Chunk> chunks = chunker.Chunk(s.First, Math.Min(pronoun, s.First + LongestSentence));
        if (prose.Tokens.Spells(pronoun, "it") && OfClause(chunks) is { } own) return own;
        int opening = BehindDateline(chunks);   // “Last year the union sued over what it called”
        while (opening < chunks.Count && chunks[opening].Kind is ChunkKind.Time or ChunkKind.Comma) opening++;
        if (opening + 1 >= chunks.Count || chunks[opening].Kind != ChunkKind.NounPhrase) return null;
        Chunk subject = chunks[opening];
        if (people.At(subject.Head) is { Person: not null }) return null;
        ref Token head = ref prose.Tokens[subject.Head];
        bool it = prose.Tokens.Spells(pronoun, "it");
        if (it && NamedBody(subject) is { } named) return named;
        bool fits = it
            ? (head.Is(WordClass.GroupNoun | WordClass.OrgNoun) && !head.Is(WordClass.PluralNoun))
                || head is { Tag: Tag.Name, Casing: Casing.Upper, Length: > 1 }   // “The NBA fined him for what it called”
            : head.Is(WordClass.PersonNoun | WordClass.GroupNoun) && head.Tag == Tag.Noun;
        return fits ? new SourcePhrase(subject.First, subject.Last, subject.Head, SourceKind.Nominal, null) : null;
    }

    /// <summary>“LOWMERE, May 2 — The union”: the first chunk of the story itself.</summary>
    private static int BehindDateline(List<Chunk> chunks)
    {
        for (int i = 0; i < Math.Min(chunks.Count, LongestDateline) && !Cues.IsVerbal(chunks[i].Kind); i++)
        {
            if (chunks[i].Kind == ChunkKind.Dash) return i + 1;
        }

        return 0;
    }

    /// <summary>“The Ruritanian watchdog OSKA fined them for what it called”: what kind of body it is stands before its name.</summary>
    private SourcePhrase? NamedBody(Chunk phrase)
    {
        int first = phrase.Head;
        while (first > phrase.First && prose.Tokens[first - 1].Tag == Tag.Name) first--;
        return prose.Tokens[phrase.Head].Tag == Tag.Name && first > phrase.First && prose.Tokens[first - 1].Tag == Tag.Noun
            && prose.Tokens[first - 1].Is(WordClass.GroupNoun)
            ? new SourcePhrase(first, phrase.Last, phrase.Head, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>
    /// “a day after Ruritania lodged a protest over what it called”: the name that is the subject of the last clause, where that is not the
    /// first.
    /// </summary>
    private SourcePhrase? OfClause(List<Chunk> chunks)
    {
        for (int v = chunks.Count - 1; v > 1; v--)
        {
            if (chunks[v].Kind != ChunkKind.Verb) continue;
            int subject = chunker.Subjects.Find(v);
            if (subject < 1 || chunks[subject - 1].Kind != ChunkKind.Subordinator) return null;
            ref Token head = ref prose.Tokens[chunks[subject].Head];
            return head.Tag == Tag.Name && people.At(chunks[subject].Head) is not { Person: not null }
                ? new SourcePhrase(chunks[subject].First, chunks[subject].Last, chunks[subject].Head, SourceKind.Nominal, null)
                : null;
        }

        return null;
    }

    /// <summary>
    /// “The study, printed in the Annals of Sleep, followed 90 nurses. It found …”: what the sentence before opens with, where the pronoun
    /// opens its own. “Tain’s last message to them was about a tank. “…,” it said.”
    /// </summary>
    private SourcePhrase? Opening(int token, int sentence)
    {
        if (sentence == 0 || (token != prose.Sentences[sentence].First && !ClosesReport(token, sentence))
            || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph)
            return null;
        Sentence before = prose.Sentences[sentence - 1];
        List<Chunk> chunks = Chunks(before);
        if (chunks.Count == 0 || chunks[0].Kind != ChunkKind.NounPhrase) return null;
        bool definite = token == prose.Sentences[sentence].First && prose.Tokens.Spells(chunks[0].First, "the");
        if (!definite && !IsOwned(chunks[0])) return null;
        ref Token head = ref prose.Tokens[chunks[0].Head];
        return IsDocument(head)
            ? new SourcePhrase(chunks[0].First, chunks[0].Last, chunks[0].Head, SourceKind.Nominal, null) : null;
    }

    /// <summary>““…,” it said.”</summary>
    private bool ClosesReport(int token, int sentence) => token == prose.Sentences[sentence].First + 1
        && prose.Tokens[token - 1].Kind == TokenKind.Quote && token + 2 < prose.Tokens.Count && prose.Tokens.Spells(token + 1, "said")
        && prose.Tokens[token + 2].Kind == TokenKind.Stop;

    /// <summary>“Tain’s last message”, “his letter”.</summary>
    private bool IsOwned(Chunk phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (prose.Tokens[i].Tag is Tag.Possessive or Tag.PossessivePronoun) return true;
        }

        return false;
    }

    /// <summary>What a sentence before has mentioned that can be read: “Varga wrote in the affidavit. It continued: “…””</summary>
    public SourcePhrase? OfDocument(int sentence) => sentence == 0 ? null
        : Find(prose.Sentences[sentence].First, sentence - 1, static head => IsDocument(head));

    private static bool IsDocument(in Token head) =>
        head.Tag == Tag.Noun && head.Is(WordClass.DocumentNoun) && !head.Is(WordClass.PluralNoun);

    /// <summary>
    /// “Orla Tain answered in a letter, which was read out to the party. “…,” it said.”: what a person has written in the sentence before.
    /// </summary>
    public SourcePhrase? OfLetter(int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph) return null;
        Sentence before = prose.Sentences[sentence - 1];
        List<Chunk> chunks = Chunks(before);
        if (chunks.Count > 1 && prose.Tokens.Spells(chunks[0].First, "in") && IsDocument(prose.Tokens[chunks[1].Head]))
            return new SourcePhrase(chunks[1].First, chunks[1].Last, chunks[1].Head, SourceKind.Nominal, null);   // “In a letter, he”
        int opening = chunks.Count > 3 && chunks[0].Kind == ChunkKind.Preposition ? 2 : 0;   // “Among her things I found a note”
        if (opening >= chunks.Count || chunks[opening].Kind != ChunkKind.NounPhrase) return null;
        ref Token subject = ref prose.Tokens[chunks[opening].Head];
        if (prose.Tokens.Spells(chunks[opening].Head, "i")) return OfDocument(sentence);
        if (opening > 0) return null;
        if (!subject.Is(WordClass.PronounMale | WordClass.PronounFemale)
            && people.At(chunks[0].Head) is not { Person: not null, Possessor: false })
            return null;
        return ReportsAnother(chunks) ? null : OfDocument(sentence);
    }

    /// <summary>“Tain will take over, Oskerby said in a statement”: the sentence is a body's.</summary>
    private bool ReportsAnother(List<Chunk> chunks)
    {
        for (int v = 1; v < chunks.Count; v++)
        {
            if (chunks[v].Kind == ChunkKind.Verb && !chunks[v].Passive && Cues.IsStrong(prose.Tokens, chunks[v])
                && chunker.Subjects.Find(v) > 0)
                return true;
        }

        return false;
    }

    /// <summary>“its Head of Media”: what an office is about.</summary>
    private bool IsMatter(Chunk chunk) => chunk.First == chunk.Last && chunk.First > 1 && prose.Tokens[chunk.Head].Tag == Tag.Name
        && (prose.Tokens.Spells(chunk.First - 1, "of") || prose.Tokens.Spells(chunk.First - 1, "for"))
        && (prose.Tokens[chunk.First - 2].Is(WordClass.Title | WordClass.PersonNoun) || prose.Tokens.Spells(chunk.First - 2, "head"));

    private List<Chunk> Chunks(Sentence sentence) =>
        chunker.Chunk(sentence.First, Math.Min(sentence.End, sentence.First + LongestSentence));

    private SourcePhrase? Find(int token, int sentence, Predicate<Token> fits)
    {
        for (int s = sentence; s >= Math.Max(0, sentence - FarthestSentence); s--)
        {
            Sentence current = prose.Sentences[s];
            int end = Math.Min(current.End, Math.Max(current.First, token));
            List<Chunk> chunks = chunker.Chunk(Math.Max(current.First, end - LongestSentence), end);
            foreach (Chunk chunk in chunks)
            {
                if (chunk.Kind != ChunkKind.NounPhrase || !fits(prose.Tokens[chunk.Head])) continue;
                if (people.At(chunk.Head) is { Person: not null } || IsMatter(chunk)) continue;
                // “every bill that he had paid, and a letter. It began”
                if (prose.Tokens.Spells(chunk.First, "every") || prose.Tokens.Spells(chunk.First, "each")) continue;
                if (chunk.First > 0 && prose.Tokens[chunk.First - 1].Kind == TokenKind.Open) continue;   // “Orla Tain (Lab, Lowmere)”
                // “wrote the letter herself”
                bool stressed = prose.Tokens.Spells(chunk.Last, "herself") || prose.Tokens.Spells(chunk.Last, "himself");
                return new SourcePhrase(chunk.First, stressed ? chunk.Head : chunk.Last, chunk.Head, SourceKind.Nominal, null);
            }
        }

        return null;
    }
}
