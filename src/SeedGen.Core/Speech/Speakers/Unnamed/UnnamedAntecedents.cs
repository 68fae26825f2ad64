using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Unnamed;

/// <summary>
/// Finds descriptions that “he” and “she” stand for: “A neighbour heard it. “It shook,” she said.” Somebody described is the subject of
/// this sentence or of one before it, and nobody with a name who fits comes between.
/// </summary>
internal sealed class UnnamedAntecedents(Prose prose, PersonIndex people, Chunker chunker)
{
    private const int LongestSentence = 400;
    private const int LongestApposition = 8;
    private const int FarthestSentence = 4;
    private const int FarthestParagraph = 2;

    /// <summary>Sentences over which “he said” goes on and on.</summary>
    private const int LongestReport = 24;

    private readonly UnnamedClauses _clauses = new(prose.Tokens, people, chunker.Subjects);

    /// <summary>The description, or null.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gender">Male or female.</param>
    /// <param name="lastNamed">The last sentence in which a person spoke who has a name; -1 for none.</param>
    public SourcePhrase? Find(int token, int sentence, Gender gender, int lastNamed)
    {
        int paragraph = prose.Sentences[sentence].Paragraph, last = paragraph, farthest = sentence - FarthestSentence;
        bool acted = false;
        if (Addressed(token, sentence, gender) is { } addressed) return addressed;
        // “Asked whether the mayor would stay, he said”: the question is put to somebody who has been named, or spoken, before.
        for (int s = FrontedClauses.IsAsked(prose, sentence, token) ? sentence - 1 : sentence; s >= Math.Max(0, farthest); s--)
        {
            Sentence current = prose.Sentences[s];
            bool near = current.Paragraph == paragraph && sentence - s <= 1;
            if (current.Paragraph < last - FarthestParagraph || (!near && lastNamed >= s)) return null;
            int end = Math.Min(Math.Min(current.End, token), current.First + LongestSentence);
            List<Chunk> chunks = chunker.Chunk(current.First, end);
            if (near && s == sentence - 1 && Contrasted(chunks, gender, current.First) is { } answer) return answer;
            int subject = s == sentence && _clauses.Reporter(chunks, gender) is >= 0 and int reporter
                ? reporter
                : _clauses.Subject(chunks, gender);
            if (subject >= 0 && IsNamed(chunks, subject)) return null;
            if (subject >= 0 && (IsOfOther(s, sentence, gender) || IsOfFamily(chunks[subject], token))) continue;
            // Who is named within the description, before its verb (“an aide to Orla Tain said”), does not count, nor in what it says
            // there.
            int verb = subject < 0 ? -1 : _clauses.VerbOf(chunks, subject);
            int behind = subject < 0 ? current.First : Math.Max(chunks[subject].First, verb < 0 ? 0 : chunks[verb].First);
            bool reports = s == sentence - 1 && verb >= 0 && OpensReport(chunks, subject, verb);
            if (verb >= 0 && s < sentence && (_clauses.Asks(chunks, verb, gender) || _clauses.ActsOn(chunks, verb, gender))) return null;
            if ((!reports && PronounResolver.IsSomebodyNamed(people, behind, end, gender))
                || (subject > 0 && PronounResolver.IsSomebodyNamed(people, current.First, chunks[subject].First, gender))) return null;
            bool turned = s == sentence - 1 ? near
                : s == sentence - 2 && current.Paragraph == paragraph && BeginsWith(sentence - 1, gender);
            if (subject < 0 && turned && _clauses.Object(chunks, gender) is >= 0 and int other
                && !(chunks[other - 1].Kind == ChunkKind.Preposition && TellsOfAnother(token, gender)))
                return new SourcePhrase(chunks[other].First, chunks[other].Head, chunks[other].Head, SourceKind.Nominal, null);
            if (subject >= 0 && (near || IsReporter(chunks, subject)) && !IsAnimal(chunks, subject)
                && (near || !IsOwnedByHer(chunks[subject], gender))
                && (!acted || s >= sentence - FarthestSentence || IsNew(chunks[subject])))
                return new SourcePhrase(chunks[subject].First, chunks[_clauses.LastOf(chunks, subject)].Head, chunks[subject].Head,
                    SourceKind.Nominal, null);
            bool acts = s < sentence && BeginsWith(s, gender);
            if (s == sentence || !(GoesOn(chunks, gender) || acts)) continue;
            acted |= acts;
            last = current.Paragraph;
            farthest = Math.Max(s - FarthestSentence, sentence - LongestReport);
        }

        return null;
    }

    /// <summary>
    /// “Which one is yours?” Tain asks a boy in a hat. — “The red one,” he says.: in a new paragraph whoever has been asked has the word.
    /// </summary>
    private SourcePhrase? Addressed(int token, int sentence, Gender gender)
    {
        Sentence turn = prose.Sentences[sentence];
        if (sentence == 0 || token != turn.First + 1 || prose.Tokens[turn.First].Kind != TokenKind.Quote
            || turn.Paragraph != prose.Sentences[sentence - 1].Paragraph + 1)
            return null;
        Sentence asking = prose.Sentences[sentence - 1];
        if (!asking.AfterQuote && prose.Tokens[asking.First].Kind != TokenKind.Quote) return null;
        List<Chunk> chunks = chunker.Chunk(asking.First, Math.Min(asking.End, asking.First + LongestSentence));
        int verb = chunks.FindIndex(static c => c.Kind == ChunkKind.Verb);
        if (verb < 1 || verb > 2 || verb + 1 >= chunks.Count || chunks[verb].Passive
            || prose.Tokens.LowerOf(chunks[verb].Head) is not ("asks" or "asked" or "tells" or "told"))
            return null;
        Chunk other = chunks[verb + 1];
        return other.Kind == ChunkKind.NounPhrase && people.At(other.Head) is not { Person: not null } && _clauses.Fits(other, gender)
            ? new SourcePhrase(other.First, other.Head, other.Head, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>“One trader said it was late. The market was closed, he said. “…,” he said.”: the report goes on.</summary>
    private bool GoesOn(List<Chunk> chunks, Gender gender)
    {
        for (int i = 0; i + 1 < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && prose.Tokens[chunks[i].Head].Is(WordClass.PersonalPronoun)
                && PronounChains.GenderOf(prose.Tokens, chunks[i].Head) == gender
                && chunks[i + 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[i + 1])) return true;
        }

        return false;
    }

    /// <summary>
    /// “Orla Tain said it was late, while a clerk called it early.”: the one without a name has the word; null elsewhere.
    /// </summary>
    private SourcePhrase? Contrasted(List<Chunk> chunks, Gender gender, int start)
    {
        for (int i = chunks.Count - 1; i > 1; i--)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase && _clauses.Fits(chunks[i], gender)
                && ContrastedClauses.Answers(prose.Tokens, chunks[i].First, chunks[i].Last, start))
                return new SourcePhrase(chunks[i].First, chunks[i].Head, chunks[i].Head, SourceKind.Nominal, null);
        }

        return null;
    }

    /// <summary>“The league’s founder, Orla Tain, laughed”: the description has a name.</summary>
    private bool IsNamed(List<Chunk> chunks, int subject)
    {
        subject = _clauses.LastOf(chunks, subject);
        if (subject + 2 >= chunks.Count) return false;
        int next = chunks[subject].Last + 1;
        // “His daughter (Orla Tain) arrives”
        if (prose.Tokens[next].Kind == TokenKind.Open) return people.At(next + 1) is { Person: not null };
        if (prose.Tokens.Spells(chunks[subject + 1].First, "in")) return EndsInName(chunks[subject + 2]);
        if (IsNamedBehindMatter(chunks, subject)) return true;
        if (chunks[subject + 1].Kind != ChunkKind.Comma) return false;
        if (people.At(chunks[subject + 2].Head) is { Person: not null }) return true;
        // “One of them, the poet and novelist Orla Tain, said”
        if (subject + 4 < chunks.Count && chunks[subject + 3].Kind == ChunkKind.Coordinator
            && people.At(chunks[subject + 4].Head) is { Person: not null })
            return true;
        // “Her cousin, a teacher who asked to be called Orla, said”, “One parent, who wished to be known only as Madam Tain, said”
        for (int i = subject + 4; i < Math.Min(chunks.Count, subject + LongestApposition) && chunks[i].Kind != ChunkKind.Comma; i++)
        {
            if (chunks[i].Kind == ChunkKind.NounPhrase
                && (prose.Tokens.Spells(chunks[i].First - 1, "called") || prose.Tokens.Spells(chunks[i].First - 1, "as"))
                && people.At(chunks[i].Head) is { Person: not null })
                return true;
        }

        int called = chunks[subject + 2].Last + 1;   // “Her producer, a Dane called Orla Tain, was less sure”
        return called + 1 < prose.Tokens.Count && (prose.Tokens.Spells(called, "called") || prose.Tokens.Spells(called, "named"))
            && people.At(called + 1) is { Person: not null };
    }

    /// <summary>
    /// “The head of public affairs at the council, Orla Tain, said”; whether “an aide to the mayor, Orla Tain,” is she, nobody knows.
    /// </summary>
    private bool IsNamedBehindMatter(List<Chunk> chunks, int subject)
    {
        int matter = subject;
        while (matter + 4 < chunks.Count && chunks[matter + 1].Kind == ChunkKind.Preposition
            && chunks[matter + 2].Kind == ChunkKind.NounPhrase)
            matter += 2;
        return matter > subject && chunks[matter + 1].Kind == ChunkKind.Comma && people.At(chunks[matter + 2].Head) is { Person: not null }
            && !prose.Tokens[chunks[matter].Head].Is(WordClass.PersonNoun | WordClass.Title | WordClass.Kin);
    }

    /// <summary>“their expert in Lowmere Orla Tain”: a place and the name, which is not the place's.</summary>
    private bool EndsInName(Chunk place)
    {
        if (people.At(place.Head) is not { Person: not null } mention || mention.Last != place.Head || mention.TitleFirst == place.First)
            return false;
        for (int i = place.First; i < mention.TitleFirst; i++)
        {
            if (prose.Tokens[i].Tag != Tag.Name) return false;
        }

        return true;
    }

    /// <summary>
    /// “A police spokesman said Varga had fallen.”: the sentence is what somebody reports; whom that is put to (“told Varga”) may answer.
    /// </summary>
    private bool OpensReport(List<Chunk> chunks, int subject, int verb)
    {
        if (subject > 0 && !(subject == 1 && chunks[0].Kind is ChunkKind.Coordinator or ChunkKind.Comma)) return false;
        if (chunks[verb].Passive || chunks[verb].Negated || !Cues.IsStrong(prose.Tokens, chunks[verb])
            || prose.Tokens.Spells(chunks[verb].Head, "read"))
            return false;
        return verb + 2 >= chunks.Count || chunks[verb + 1].Kind != ChunkKind.NounPhrase || chunks[verb + 2].Kind == ChunkKind.Verb
            || people.At(chunks[verb + 1].Head) is not { Person: not null };
    }

    /// <summary>“I asked my mother. She was shelling peas. “…,” she said”: the sentence goes on about her.</summary>
    private bool BeginsWith(int sentence, Gender gender) =>
        prose.Tokens.Spells(prose.Sentences[sentence].First, PronounChains.SubjectOf(gender));

    /// <summary>“Their mother taught; their father drove a train. “…,” she says”: two of somebody's family, and neither is meant.</summary>
    private bool IsOfFamily(Chunk phrase, int end)
    {
        TokenList tokens = prose.Tokens;
        if (tokens[phrase.First].Tag != Tag.PossessivePronoun || !tokens[phrase.Head].Is(WordClass.Kin)) return false;
        for (int i = phrase.Last + 1; i + 1 < end; i++)
        {
            if (tokens[i].Tag == Tag.PossessivePronoun && tokens[i + 1].Is(WordClass.Kin) && tokens[i + 1].Tag == Tag.Noun
                && tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Semicolon
                && tokens.LowerOf(i) == tokens.LowerOf(phrase.First) && tokens.LowerOf(i + 1) != tokens.LowerOf(phrase.Head))
                return true;
        }

        return false;
    }

    /// <summary>“The doctor was brief. She drew a valve.”: the doctor is a woman.</summary>
    private bool IsOfOther(int s, int sentence, Gender gender)
    {
        if (s + 1 >= sentence || prose.Sentences[s + 1].Paragraph != prose.Sentences[s].Paragraph) return false;
        int first = prose.Sentences[s + 1].First;
        return prose.Tokens.Spells(first, PronounChains.SubjectOf(gender == Gender.Male ? Gender.Female : Gender.Male));
    }

    /// <summary>“It had been an uncle's. “He told me himself,” he said.”: the uncle is whom the words are about.</summary>
    private bool TellsOfAnother(int token, Gender gender) => token > 0 && prose.Tokens[token - 1].Kind == TokenKind.Quote
        && QuotedWords.BeginWithAnother(prose, prose.QuoteAt(token - 1), gender);

    /// <summary>“Her predecessor left. … “…,” she said”: whose predecessor that is may be meant as well.</summary>
    private bool IsOwnedByHer(Chunk phrase, Gender gender) =>
        prose.Tokens[phrase.First].Tag == Tag.PossessivePronoun && prose.Tokens[phrase.First].Is(PronounChains.ClassOf(gender));

    /// <summary>“A young man asked me. I said no. He laughed. …”: the text goes on about somebody whom it has just brought in.</summary>
    private bool IsNew(Chunk phrase) => prose.Tokens.Spells(phrase.First, "a") || prose.Tokens.Spells(phrase.First, "an");

    /// <summary>“A kid has got its head stuck”: neither “he” nor “she”.</summary>
    private bool IsAnimal(List<Chunk> chunks, int subject) =>
        subject + 2 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Verb && prose.Tokens.Spells(chunks[subject + 2].First, "its");

    /// <summary>A sentence farther off must report what somebody says or open with him; else it only mentions him.</summary>
    private bool IsReporter(List<Chunk> chunks, int subject)
    {
        if (subject == 0 || (subject == 2 && prose.Tokens.Spells(chunks[0].First, "as"))
            || (subject == 1 && chunks[0].Kind == ChunkKind.Coordinator) || _clauses.IsFronted(chunks, subject))
            return true;
        return chunks[subject - 1].Kind == ChunkKind.Verb && Cues.IsStrong(prose.Tokens, chunks[subject - 1])
            || (subject + 1 < chunks.Count && chunks[subject + 1].Kind == ChunkKind.Verb
                && Cues.IsStrong(prose.Tokens, chunks[subject + 1]));
    }
}
