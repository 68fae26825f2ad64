using SeedGen.Language;
using SeedGen.Speech.Rules;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>Whom a sentence is about, so that what is quoted behind it may be theirs.</summary>
internal static class SentenceSubjects
{
    /// <summary>Whoever reports in the sentence, is asked there, or is its subject, and can speak; null where nobody does.</summary>
    public static SourcePhrase? Of(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        SubjectFinder subjects = scene.Elsewhere.Subjects;
        bool announces = EndsWithColon(scene, sentence);
        if (announces && Announced(scene, chunks, subjects) is { } announced) return announced;
        if (AccordingTo.Opening(scene, chunks, s) is { } informant) return informant;
        int main = BehindQuestion(scene.Tokens, chunks);
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = chunks.Count - 1; i >= main; i--)
            {
                if (chunks[i].Kind != ChunkKind.Verb
                    || !(pass == 0 ? Cues.IsStrong(scene.Tokens, chunks[i]) : Cues.IsReporting(scene.Tokens, chunks[i])))
                    continue;
                if (ReportedClauses.IsReported(scene.Tokens, chunks, subjects, i)) continue;
                if (!announces && Asked(scene, chunks, i, out SourcePhrase? asked)) return asked;
                SourcePhrase? cued = Speaker(scene, chunks, subjects.Find(i))
                    ?? (pass == 0 ? Another(scene, chunks, subjects.Find(i)) : null);
                if (cued is not { Kind: SourceKind.Name or SourceKind.Pronoun } && IsInverted(chunks, i))
                    cued = Speaker(scene, chunks, i + 1) ?? cued;
                if (cued != null) return cued;
            }
        }

        for (int i = main; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && !IsOfOwned(scene, chunks, i) && Speaker(scene, chunks, subjects.Find(i)) is { } source)
                return source;
        }

        return Owner(scene, chunks, subjects);
    }

    /// <summary>“Asked what his father had said, Marguerite Sloan looked away.”: the clause behind the comma; else 0.</summary>
    private static int BehindQuestion(TokenList tokens, List<Chunk> chunks)
    {
        if (chunks.Count < 4 || !tokens.Spells(chunks[0].First, "asked")
            || chunks[1].Kind is not (ChunkKind.Subordinator or ChunkKind.Relative))
            return 0;
        int comma = chunks.FindIndex(static c => c.Kind == ChunkKind.Comma);
        return comma > 0 && comma + 2 < chunks.Count && chunks[comma + 1].Kind == ChunkKind.NounPhrase ? comma : 0;
    }

    /// <summary>“Another said there had been faults on both sides.”: of several who have no names.</summary>
    private static SourcePhrase? Another(QuoteScene scene, List<Chunk> chunks, int subject) =>
        subject >= 0 && chunks[subject].Kind == ChunkKind.NounPhrase
        && (scene.Tokens.Spells(chunks[subject].Head, "another") || scene.Tokens.Spells(chunks[subject].Head, "others"))
            ? Sources.From(scene, chunks, subject) : null;

    /// <summary>“It was from a boy whose father had left.”: the clause only tells whose father that is.</summary>
    private static bool IsOfOwned(QuoteScene scene, List<Chunk> chunks, int verb) =>
        verb > 1 && chunks[verb - 1].Kind == ChunkKind.NounPhrase && chunks[verb - 2].Kind == ChunkKind.Relative
        && scene.Tokens.Spells(chunks[verb - 2].First, "whose");

    /// <summary>“His voice broke.”: whose thing opens the sentence as its subject.</summary>
    private static SourcePhrase? Owner(QuoteScene scene, List<Chunk> chunks, SubjectFinder subjects)
    {
        int verb = chunks.FindIndex(c => c.Kind == ChunkKind.Verb);
        if (verb < 1 || subjects.Find(verb) != 0) return null;
        int owner = chunks[0].First;
        ref Token noun = ref scene.Tokens[chunks[0].Head];
        return owner < chunks[0].Head && scene.Tokens[owner].Is(WordClass.PronounMale | WordClass.PronounFemale) && noun.Tag == Tag.Noun
            && !noun.Is(WordClass.PersonNoun | WordClass.Kin | WordClass.GroupNoun)
                ? new SourcePhrase(owner, owner, owner, SourceKind.Pronoun, null)
                : null;
    }

    /// <summary>Whoever reports in the sentence, or null.</summary>
    public static SourcePhrase? Reporter(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        SubjectFinder subjects = scene.Elsewhere.Subjects;
        for (int i = chunks.Count - 1; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i])) return Speaker(scene, chunks, subjects.Find(i));
        }

        return null;
    }

    /// <summary>A colon at its end announces what follows.</summary>
    public static bool EndsWithColon(QuoteScene scene, int sentence) =>
        sentence >= 0 && scene.Tokens[scene.Prose.Sentences[sentence].End - 1].Kind == TokenKind.Colon;

    /// <summary>“Marguerite Sloan asked what he had found.”: whoever is asked answers, and not who asks.</summary>
    private static bool Asked(QuoteScene scene, List<Chunk> chunks, int verb, out SourcePhrase? asked)
    {
        asked = null;
        TokenList tokens = scene.Tokens;
        if (!(tokens.Spells(chunks[verb].Head, "asked") || tokens.Spells(chunks[verb].Head, "asks")) || chunks[verb].Passive
            || verb + 2 >= chunks.Count)
            return false;
        int clause = verb + 1;
        if (chunks[clause].Kind == ChunkKind.NounPhrase) asked = Speaker(scene, chunks, clause++);
        if (chunks[clause].Kind is not (ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Predicate or ChunkKind.NounPhrase))
            return false;
        asked ??= clause + 1 < chunks.Count ? Speaker(scene, chunks, clause + 1) : null;
        return true;
    }

    /// <summary>
    /// “Not so, says Marguerite Sloan, who runs the port.”: the subject follows, and nothing else does that the verb could have.
    /// </summary>
    private static bool IsInverted(List<Chunk> chunks, int verb) =>
        verb > 0 && verb + 1 < chunks.Count && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb + 1].Kind == ChunkKind.NounPhrase
        && (verb + 2 >= chunks.Count || chunks[verb + 2].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Preposition);

    /// <summary>
    /// “The Lowmere Post answered:”, “Continued Tain:”: a clause that ends in a colon names who speaks, whatever that is.
    /// </summary>
    private static SourcePhrase? Announced(QuoteScene scene, List<Chunk> chunks, SubjectFinder subjects)
    {
        if (chunks.Count > 2 && Cues.IsVerbal(chunks[0].Kind) && Cues.IsReporting(scene.Tokens, chunks[0])
            && chunks[1].Kind == ChunkKind.NounPhrase)
            return Sources.From(scene, chunks, 1);
        for (int i = chunks.Count - 2; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i]))
                return QuotedSpeakers.Of(scene, chunks, i) ?? Sources.From(scene, chunks, subjects.Find(i));
        }

        return null;
    }

    /// <summary>Somebody who can speak: a person, a pronoun for one, a group of people.</summary>
    private static SourcePhrase? Speaker(QuoteScene scene, List<Chunk> chunks, int subject)
    {
        if (Sources.From(scene, chunks, subject) is not { } source) return null;
        // “She and Finn Rourke wrote a play. “It was long,””: one of them speaks.
        if (source.Kind == SourceKind.Joint && scene.Tokens[source.First].Is(WordClass.PersonalPronoun))
            return new SourcePhrase(source.First, source.First, source.First, SourceKind.Pronoun, null);
        // “When I tell her she laughs.”
        if (source.Kind != SourceKind.Nominal) return scene.Tokens.LowerOf(source.Head) is "it" or "i" or "we" or "you" ? null : source;
        return scene.Tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun)
            && !scene.Tokens.Spells(source.Head, "nobody")
            ? source
            : null;
    }
}
