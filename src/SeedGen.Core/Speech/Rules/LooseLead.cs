using SeedGen.Language;
using SeedGen.Speech.Clauses;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// A verb that is no cue leads in: He turned to the cameras: “…”. The subject of the clause speaks if it can; if it cannot,
/// whoever was quoted in the sentence before goes on: “It is a trap,” she said. The bridge is “a toll on the poor.”
/// </summary>
internal sealed class LooseLead : IAttributionRule
{
    /// <summary>Fewer words are a term of the writer's.</summary>
    private const int ShortestSpeech = 3;

    /// <summary>Chunks.</summary>
    private const int LongestPredicate = 8;

    public Attribution? Apply(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        if (Outburst(scene) is { } outburst) return outburst;
        if (IsOutcry(scene))
            return new Attribution
            {
                Rule = nameof(LooseLead), CueFirst = chunks[scene.Position - 2].Head,
                CueLast = chunks[scene.Position - 2].Head
            };
        if (IsPredicateOfHeadline(scene)) return null;
        if (IsPredicateOfMainClause(scene) && CarriedOver(scene) is { } carried) return carried;
        SubjectFinder subjects = scene.Subjects;
        Attribution? thing = null, inner = null;
        for (int i = scene.Position - 1; i >= 0; i--)
        {
            // “On the day Tain left there are two words: “…””
            if (scene.Tokens.Spells(chunks[i].First, "there") && chunks[scene.Position - 1].Kind == ChunkKind.Colon) break;
            if (!Cues.IsVerbal(chunks[i].Kind) || scene.Tokens.Spells(chunks[i].First, "there")) continue;   // “As a result, there is”
            int subject = subjects.Find(i);
            if (subject < 0 || IsInCondition(scene, subject) || IsCharacter(scene, subject)
                || Sources.From(scene, chunks, subject) is not { } source)
                continue;
            if (subjects.Relative >= 0) source = source with { Relative = chunks[subjects.Relative].First };
            Attribution found = new() { Rule = nameof(LooseLead), CueFirst = chunks[i].Head, CueLast = chunks[i].Last, Source = source };
            // “would like you to “wait””
            if (scene.Tokens.Spells(source.Head, "this")
                || (chunks[i].Kind == ChunkKind.Infinitive && scene.Tokens.Spells(source.Head, "you")))
                continue;
            if (!CanSpeak(scene.Tokens, source)) thing ??= found;
            else if (source.Kind == SourceKind.Nominal && IsContent(chunks, subject)) inner ??= found;
            else return inner is null || source.Kind != SourceKind.Nominal ? found : inner;
        }

        if (inner != null) return inner;
        return Expounded(scene, thing) ?? CarriedOver(scene) ?? Resumed(scene, thing) ?? thing ?? Unreported(scene);
    }

    /// <summary>“The crowd broke into chants of “Shame!””: whoever breaks into them cries.</summary>
    private static Attribution? Outburst(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        int verb = scene.Position - 4;
        if (verb < 1 || !IsOutcry(scene) || chunks[verb].Kind != ChunkKind.Verb
            || !(scene.Tokens.Spells(chunks[verb].Head, "broke") || scene.Tokens.Spells(chunks[verb].Head, "burst")
                || scene.Tokens.Spells(chunks[verb].Head, "erupted")))
            return null;
        int subject = scene.Subjects.Find(verb);
        return subject >= 0 && Sources.From(scene, chunks, subject) is { } source && CanSpeak(scene.Tokens, source)
            ? new Attribution
            {
                Rule = nameof(LooseLead), CueFirst = chunks[scene.Position - 2].Head,
                CueLast = chunks[scene.Position - 2].Head, Source = source
            }
            : null;
    }

    /// <summary>“Tain walked in to chants of “Shame!””: others chant.</summary>
    private static bool IsOutcry(QuoteScene scene)
    {
        int of = scene.Position - 1;
        return of > 1 && scene.Tokens.Spells(scene.Chunks[of].First, "of") && scene.Chunks[of - 1] is { Kind: ChunkKind.NounPhrase } cries
            && scene.Chunks[of - 2].Kind == ChunkKind.Preposition
            && scene.Tokens[cries.Head].Is(WordClass.CueNoun) && scene.Tokens[cries.Head].Is(WordClass.PluralNoun)
            && cries.First == cries.Head;
    }

    /// <summary>Man who stalked nurse ‘made her life a prison’: a headline says that of him.</summary>
    private static bool IsPredicateOfHeadline(QuoteScene scene)
    {
        if (scene.ParagraphKind is not (Model.ParagraphKind.Title or Model.ParagraphKind.Heading)
            || scene.Chunks[scene.Position - 1].Kind != ChunkKind.NounPhrase)
            return false;
        int first = scene.Prose.FirstQuotedToken[scene.Quote];
        return first < scene.Prose.FirstQuotedToken[scene.Quote + 1] && scene.Prose.QuotedTokens[first].Casing == Casing.Lower
            && scene.Prose.QuotedTokens[first].Tag is Tag.Verb or Tag.Participle or Tag.Be or Tag.Have or Tag.Modal;
    }

    /// <summary>“Though many are tired, some “may never have seen it.””: whoever the clause in front is about does not say that.</summary>
    private static bool IsPredicateOfMainClause(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        int subject = scene.InsidePhrase ? scene.Position : scene.Position - 1;
        if (subject < 2 || chunks[0].Kind != ChunkKind.Subordinator
            || chunks[subject].Kind is not (ChunkKind.NounPhrase or ChunkKind.Predicate) || chunks[subject - 1].Kind != ChunkKind.Comma)
            return false;
        int first = scene.Prose.FirstQuotedToken[scene.Quote];
        return first < scene.Prose.FirstQuotedToken[scene.Quote + 1] && scene.Prose.QuotedTokens[first].Casing == Casing.Lower
            && scene.Prose.QuotedTokens[first].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal;
    }

    /// <summary>“Unless others quit the race, “it's over.””: whoever is named in the condition does not say what follows from it.</summary>
    private static bool IsInCondition(QuoteScene scene, int subject) =>
        subject == 1 && scene.Chunks[0].Kind == ChunkKind.Subordinator && scene.Chunks[scene.Position - 1].Kind == ChunkKind.Comma
        && (scene.Tokens.Spells(scene.Chunks[0].First, "if") || scene.Tokens.Spells(scene.Chunks[0].First, "unless")
            || scene.Tokens.Spells(scene.Chunks[0].First, "until"));

    /// <summary>“portrayed him as a kind, gentle host who would be “the people’s””: what somebody is said to be.</summary>
    private static bool IsCharacter(QuoteScene scene, int subject)
    {
        List<Chunk> chunks = scene.Chunks;
        int i = subject - 1;
        while (i > 0 && i > subject - LongestPredicate && chunks[i].Kind is ChunkKind.NounPhrase or ChunkKind.Predicate or ChunkKind.Comma)
            i--;
        if (i < 1 || !scene.Tokens.Spells(chunks[i].First, "as")) return false;
        int verb = chunks[i - 1].Kind == ChunkKind.NounPhrase ? i - 2 : i - 1;
        return verb >= 0 && Cues.IsVerbal(chunks[verb].Kind) && scene.Tokens[chunks[verb].Head].Is(WordClass.CueVerbCalling);
    }

    /// <summary>“Orla Tain made it clear that the board was …”: what stands behind “that” is what somebody holds.</summary>
    private static bool IsContent(List<Chunk> chunks, int subject) => subject > 0 && chunks[subject - 1].Kind == ChunkKind.That;

    /// <summary>“It was no U-turn, he said. It was “a wide bend”.” The second sentence is his as well.</summary>
    private static Attribution? Resumed(QuoteScene scene, Attribution? thing)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (thing is not { Source: { } it } || !scene.Tokens.Spells(it.Head, "it")) return null;
        if (sentence == 0 || scene.Prose.Sentences[sentence - 1].Paragraph != scene.Sentence.Paragraph) return null;
        return SentenceSubjects.Reporter(scene, sentence - 1) is { } reporter
            ? new Attribution { Rule = nameof(LooseLead), Source = reporter, IsRemote = true }
            : null;
    }

    /// <summary>“Orla Tain has a theory. It goes like this: “…””: what somebody has to tell.</summary>
    private static Attribution? Expounded(QuoteScene scene, Attribution? thing)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (thing is not { Source: { } it } || !scene.Tokens.Spells(it.Head, "it") || sentence == 0
            || scene.Chunks[scene.Position - 1].Kind != ChunkKind.Colon
            || scene.Tokens.LowerOf(thing.CueFirst) is not ("goes" or "went" or "runs" or "ran" or "is" or "was"))
            return null;
        Sentence before = scene.Prose.Sentences[sentence - 1];
        if (before.Paragraph != scene.Sentence.Paragraph) return null;
        for (int i = before.First; i < before.End; i++)
        {
            if (scene.Tokens[i].Tag == Tag.Noun && (scene.Tokens[i].Is(WordClass.CueNoun)
                || scene.Tokens.LowerOf(i) is "theory" or "story" or "rule" or "philosophy" or "recipe" or "creed" or "test"))
                return SentenceSubjects.Of(scene, sentence - 1) is { Kind: SourceKind.Name or SourceKind.Pronoun } teller
                    ? new Attribution { Rule = nameof(LooseLead), CueFirst = thing.CueFirst, CueLast = thing.CueLast, Source = teller }
                    : null;
        }

        return null;
    }

    /// <summary>
    /// “Orla Tain denies it. And despite the reports, “no money goes to the college.”” Nothing else has a verb: she goes on.
    /// </summary>
    private static Attribution? Unreported(QuoteScene scene)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (sentence == 0 || scene.WordCount <= ShortestSpeech || scene.ParagraphKind != Model.ParagraphKind.Body
            || scene.Prose.Sentences[sentence - 1].Paragraph != scene.Sentence.Paragraph
            || scene.Chunks[scene.Position - 1].Kind == ChunkKind.Colon || HasVerb(scene))
            return null;
        return SentenceSubjects.Reporter(scene, sentence - 1) is { } reporter
            ? new Attribution { Rule = nameof(LooseLead), Source = reporter, IsRemote = true }
            : null;
    }

    /// <summary>A verb stands before the marks, or right behind them.</summary>
    private static bool HasVerb(QuoteScene scene)
    {
        int end = Math.Min(scene.Position + 2, scene.Chunks.Count);
        for (int i = 0; i < end; i++)
        {
            if (Cues.IsVerbal(scene.Chunks[i].Kind)) return true;
        }

        return false;
    }

    private static bool CanSpeak(TokenList tokens, SourcePhrase source) =>
        source.Kind != SourceKind.Nominal ? !tokens.Spells(source.Head, "it")
            : tokens[source.Head].Tag == Tag.Name || tokens.Spells(source.First, "one") || tokens.Spells(source.First, "another")
                || tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun
                    | WordClass.IndefinitePronoun);

    /// <summary>“…,” Orla Tain said. — Meanwhile the plan “is as good as any.” The next paragraph begins without a verb.</summary>
    private static bool OpensParagraph(QuoteScene scene, int before) =>
        scene.Prose.SentenceOfQuote[scene.Quote] - scene.Prose.SentenceOfQuote[before] <= 1
        && scene.Prose.Quoted[scene.Quote].Paragraph - scene.Prose.Quoted[before].Paragraph == 1 && !HasVerb(scene);

    private static Attribution? CarriedOver(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        if (before < 0 || scene.WordCount <= ShortestSpeech || scene.Earlier[before] is not { Source: { } source }
            || !(scene.Prose.Quoted[before].Paragraph == scene.Prose.Quoted[scene.Quote].Paragraph || OpensParagraph(scene, before))
            || scene.Prose.SentenceOfQuote[scene.Quote] - scene.Prose.SentenceOfQuote[before] > 2) return null;
        // “A thing might be “tired” or “thinking about it””
        if (scene.Earlier[before] is { Rule: nameof(LooseLead) } && !CanSpeak(scene.Tokens, source)) return null;
        return new Attribution { Rule = nameof(CarriedOver), Source = source, SameSpeakerAs = before, IsRemote = true };
    }
}
