using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Speech.Quotes;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>The sentence itself is silent: the utterance goes on from the one before, or the sentence before leads in.</summary>
internal static class Remote
{
    private const int FarthestParagraph = 2;

    /// <summary>Words; a longer line without a stop may go on from the one before.</summary>
    private const int LongestSubhead = 8;

    public static Attribution? Find(QuoteScene scene)
    {
        if (!scene.OpensSentence || scene.InsidePhrase || IsSubject(scene)) return null;
        if (scene.ParagraphKind == ParagraphKind.Body && EchoedQuotes.IsHeadline(scene.Prose, scene.Quote) && scene.WordCount <= LongestSubhead) return null;
        return Signature(scene) ?? SummingUp(scene) ?? Exchange.Find(scene) ?? Continuation(scene) ?? LeadIn(scene);
    }

    /// <summary>“Take it slow” is a common saying here: the quoted words are what the sentence is about.</summary>
    private static bool IsSubject(QuoteScene scene)
    {
        int next = scene.Position + 1;
        return next < scene.Chunks.Count && scene.Chunks[next].Kind == ChunkKind.Verb && scene.Tokens[scene.Chunks[next].Head].Tag is Tag.Be or Tag.Have or Tag.Modal;
    }

    /// <summary>“Every map is an argument.” — Teodor Vance, cartographer. “Every map is an argument” (Teodor Vance).</summary>
    private static Attribution? Signature(QuoteScene scene)
    {
        List<Chunk> chunks = scene.NextChunks.Count > 0 ? scene.NextChunks : scene.Chunks;
        int i = scene.NextChunks.Count > 0 ? 0 : scene.Position + 1;
        if (i + 1 >= chunks.Count || chunks[i].Kind is not (ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Open)) return null;
        return Sources.From(scene, chunks, i + 1) is { Kind: SourceKind.Name } source
            ? new Attribution { Rule = nameof(Signature), Source = source }
            : null;
    }

    /// <summary>“Every map is an argument.” Those were the words of Teodor Vance. “Nobody came.” That was her answer.</summary>
    private static Attribution? SummingUp(QuoteScene scene)
    {
        int next = scene.Prose.SentenceOfQuote[scene.Quote] + 1;
        if (next >= scene.Prose.Sentences.Count || scene.Position + 2 < scene.Chunks.Count || scene.Prose.Sentences[next].Paragraph != scene.Sentence.Paragraph) return null;
        TokenList tokens = scene.Tokens;
        Sentence s = scene.Prose.Sentences[next];
        if (!tokens.Spells(s.First, "that") && !tokens.Spells(s.First, "those") && !tokens.Spells(s.First, "these") && !tokens.Spells(s.First, "such")) return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        int be = 0;
        while (be < chunks.Count && be < 2 && chunks[be].Kind != ChunkKind.Verb) be++;
        if (be + 1 >= chunks.Count || chunks[be].Kind != ChunkKind.Verb || tokens[chunks[be].Head].Tag != Tag.Be || chunks[be + 1].Kind != ChunkKind.NounPhrase) return null;
        Chunk phrase = chunks[be + 1];
        if (!tokens[phrase.Head].Is(WordClass.CueNoun) && !tokens.Spells(phrase.Head, "words")) return null;
        SourcePhrase? source = Sources.Possessor(scene, phrase);
        if (source == null && be + 3 < chunks.Count && chunks[be + 2].Kind == ChunkKind.Preposition && tokens.Spells(chunks[be + 2].First, "of"))
            source = Sources.From(scene, chunks, be + 3);
        return source == null ? null : new Attribution { Rule = nameof(SummingUp), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source };
    }

    /// <summary>An attributed quoted string before it, with nothing but its reporting clause between, or a paragraph's end.</summary>
    private static Attribution? Continuation(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        // “…,” she said on “Morning Talk.” “…”: the title in between is nobody’s words.
        while (before > 0 && SpeechFilter.IsTitle(scene.Prose, before) && scene.Prose.Quoted[before - 1].Paragraph == scene.Prose.Quoted[before].Paragraph) before--;
        if (before < 0) return null;
        Attribution? earlier = scene.Earlier[before];
        if (earlier == null) return null;
        int paragraph = scene.Prose.Quoted[scene.Quote].Paragraph, other = scene.Prose.Quoted[before].Paragraph;
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote], last = scene.Prose.SentenceOfQuote[before];
        if (paragraph == other)
        {
            bool near = sentence - last <= 1 || (sentence - last == 2 && scene.Prose.Sentences[last + 1].AfterQuote);
            if (!near && NamesSubject(scene, sentence - 1)) return null;
            if (sentence - last == 2 && ReportsContent(scene, sentence - 1)) return null;
            return Closing(scene, before, earlier) ?? Same(earlier, before);
        }

        if (paragraph - other > FarthestParagraph || !OnlyQuotesSince(scene, last, sentence)) return null;
        return Closing(scene, before, earlier) ?? Same(earlier, before);
    }

    /// <summary>Some called it “a farce,” Orla Tain said. “…”: the clause that ends the sentence before is whose words go on.</summary>
    private static Attribution? Closing(QuoteScene scene, int before, Attribution earlier)
    {
        Prose prose = scene.Prose;
        if (earlier.CueFirst < 0 || earlier.CueFirst > prose.TokenOfQuote[before] || prose.SentenceOfQuote[scene.Quote] != prose.SentenceOfQuote[before] + 1) return null;
        Sentence s = prose.Sentences[prose.SentenceOfQuote[before]];
        List<Chunk> chunks = scene.Elsewhere.Chunk(prose.TokenOfQuote[before] + 1, s.End);
        if (chunks.Count < 2 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[1].Kind != ChunkKind.Verb || !Cues.IsStrong(scene.Tokens, chunks[1]) || chunks[1].Passive) return null;
        return Sources.From(scene, chunks, 0) is { } source ? new Attribution { Rule = "Continuation", Source = source, IsRemote = true } : null;
    }

    private static Attribution Same(Attribution earlier, int before) => new()
    {
        Rule = "Continuation",
        Source = earlier.Source,
        SameSpeakerAs = before,
        IsRemote = true,
    };

    /// <summary>Between the two stand only the rest of the attributed sentence and paragraph ends.</summary>
    private static bool OnlyQuotesSince(QuoteScene scene, int last, int sentence)
    {
        for (int s = last + 1; s < sentence; s++)
        {
            if (scene.Prose.Sentences[s].AfterQuote) continue;
            return false;
        }

        return !EndsWithColon(scene, sentence - 1);
    }

    /// <summary>“She said that it was late.” between two quotes reports for itself, and leads in the one behind it.</summary>
    private static bool ReportsContent(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        for (int i = 1; i + 1 < chunks.Count && i < 3; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i]) && chunks[i + 1].Kind == ChunkKind.That) return true;
        }

        return false;
    }

    /// <summary>Whoever reports in the sentence, or null.</summary>
    public static SourcePhrase? Reporter(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        SubjectFinder subjects = new(scene.Tokens, chunks);
        for (int i = chunks.Count - 1; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i])) return Speaker(scene, chunks, subjects.Find(i));
        }

        return null;
    }

    private static bool EndsWithColon(QuoteScene scene, int sentence) =>
        sentence >= 0 && scene.Tokens[scene.Prose.Sentences[sentence].End - 1].Kind == TokenKind.Colon;

    private static bool NamesSubject(QuoteScene scene, int sentence) => SubjectOf(scene, sentence) is { Kind: SourceKind.Name };

    /// <summary>Marguerite Sloan was furious. “This is theft with a letterhead.”</summary>
    private static Attribution? LeadIn(QuoteScene scene)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (sentence == 0) return null;
        Sentence before = scene.Prose.Sentences[sentence - 1];
        ParagraphKind kind = scene.Prose.Paragraphs[before.Paragraph].Kind;
        if (kind is not ParagraphKind.Body || before.Paragraph < scene.Sentence.Paragraph - 1) return null;
        return SubjectOf(scene, sentence - 1) is { } source
            ? new Attribution { Rule = nameof(LeadIn), Source = source, IsRemote = true }
            : null;
    }

    private static SourcePhrase? SubjectOf(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        SubjectFinder subjects = new(scene.Tokens, chunks);
        if (EndsWithColon(scene, sentence) && Announced(scene, chunks, subjects) is { } announced) return announced;
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = chunks.Count - 1; i >= 0; i--)
            {
                if (chunks[i].Kind != ChunkKind.Verb || !(pass == 0 ? Cues.IsStrong(scene.Tokens, chunks[i]) : Cues.IsReporting(scene.Tokens, chunks[i]))) continue;
                if (ReportedClauses.IsReported(scene.Tokens, chunks, i)) continue;
                if (Asked(scene, chunks, i, out SourcePhrase? asked)) return asked;
                SourcePhrase? cued = Speaker(scene, chunks, subjects.Find(i));
                if (cued is not { Kind: SourceKind.Name or SourceKind.Pronoun } && IsInverted(chunks, i)) cued = Speaker(scene, chunks, i + 1) ?? cued;
                if (cued != null) return cued;
            }
        }

        for (int i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Speaker(scene, chunks, subjects.Find(i)) is { } source) return source;
        }

        return null;
    }

    /// <summary>“Marguerite Sloan asked what he had found.”: whoever is asked answers, and not who asks.</summary>
    private static bool Asked(QuoteScene scene, List<Chunk> chunks, int verb, out SourcePhrase? asked)
    {
        asked = null;
        TokenList tokens = scene.Tokens;
        if (!(tokens.Spells(chunks[verb].Head, "asked") || tokens.Spells(chunks[verb].Head, "asks")) || chunks[verb].Passive || verb + 2 >= chunks.Count || EndsWithColon(chunks, tokens)) return false;
        int clause = verb + 1;
        if (chunks[clause].Kind == ChunkKind.NounPhrase) asked = Speaker(scene, chunks, clause++);
        if (chunks[clause].Kind is not (ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Predicate or ChunkKind.NounPhrase)) return false;
        asked ??= clause + 1 < chunks.Count ? Speaker(scene, chunks, clause + 1) : null;
        return true;
    }

    private static bool EndsWithColon(List<Chunk> chunks, TokenList tokens) => tokens[chunks[chunks.Count - 1].Last].Kind == TokenKind.Colon;

    /// <summary>“Not so, says Marguerite Sloan, who runs the port.”: the subject follows, and nothing else does that the verb could have.</summary>
    private static bool IsInverted(List<Chunk> chunks, int verb) =>
        verb > 0 && verb + 1 < chunks.Count && chunks[verb - 1].Kind == ChunkKind.Comma && chunks[verb + 1].Kind == ChunkKind.NounPhrase
        && (verb + 2 >= chunks.Count || chunks[verb + 2].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Preposition);

    /// <summary>“The Lowmere Post answered:”, “Continued Tain:”: a clause that ends in a colon names who speaks, whatever that is.</summary>
    private static SourcePhrase? Announced(QuoteScene scene, List<Chunk> chunks, SubjectFinder subjects)
    {
        if (chunks.Count > 2 && Cues.IsVerbal(chunks[0].Kind) && Cues.IsReporting(scene.Tokens, chunks[0]) && chunks[1].Kind == ChunkKind.NounPhrase)
            return Sources.From(scene, chunks, 1);
        for (int i = chunks.Count - 2; i > 0; i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i])) return Sources.From(scene, chunks, subjects.Find(i));
        }

        return null;
    }

    /// <summary>Somebody who can speak: a person, a pronoun for one, a group of people.</summary>
    private static SourcePhrase? Speaker(QuoteScene scene, List<Chunk> chunks, int subject)
    {
        if (Sources.From(scene, chunks, subject) is not { } source) return null;
        if (source.Kind != SourceKind.Nominal) return scene.Tokens.Spells(source.Head, "it") ? null : source;
        return scene.Tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun) && !scene.Tokens.Spells(source.Head, "nobody") ? source : null;
    }
}
