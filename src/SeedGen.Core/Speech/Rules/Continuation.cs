using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Speech.Clauses;
using SeedGen.Speech.Quotes;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>An attributed quoted string before it, with nothing but its reporting clause between, or a paragraph's end.</summary>
internal sealed class Continuation : IAttributionRule
{
    private const int FarthestParagraph = 2;

    /// <summary>Tokens.</summary>
    private const int LongestQuestion = 12;

    /// <summary>Titles that are passed over between the two.</summary>
    private const int MostTitles = 8;

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        // “…,” she said on “Morning Talk.” “…”: the title in between is nobody’s words.
        for (int titles = 0;
            titles < MostTitles && before > 0 && SpeechFilter.IsTitle(scene.Prose, before)
            && !SpeechFilter.IsSpeech(scene.Prose, before, scene.Earlier[before])
            && scene.Prose.Quoted[before - 1].Paragraph == scene.Prose.Quoted[before].Paragraph; titles++)
            before--;
        if (before < 0) return null;
        Attribution? earlier = scene.Earlier[before];
        if (earlier == null) return null;
        int paragraph = scene.Prose.Quoted[scene.Quote].Paragraph, other = scene.Prose.Quoted[before].Paragraph;
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote], last = scene.Prose.SentenceOfQuote[before];
        if (paragraph == other)
        {
            bool near = sentence - last <= 1 || (sentence - last == 2 && scene.Prose.Sentences[last + 1].AfterQuote);
            if (!near && SentenceSubjects.Of(scene, sentence - 1) is { } subject && IsAnother(scene, earlier.Source, subject)) return null;
            // “… call only “Them.” They do not speak of it, he says; they speak of the rain. “There is a lot of it.””
            if (sentence - last > 1 && earlier.Source is { Kind: SourceKind.Nominal } && !BeginsLikeSentence(scene.Prose, before)
                && SentenceSubjects.Reporter(scene, sentence - 1) is { Kind: SourceKind.Pronoun } reporter
                && scene.Tokens[reporter.Head].Is(WordClass.PronounMale | WordClass.PronounFemale))
                return null;
            // “… as “a witch.” Was she hurt? “My mother was.””
            if (sentence - last > 1 && earlier.Source is { Kind: SourceKind.Nominal }
                && WritersQuestions.AskedOf(scene, sentence - 1) != null)
                return null;
            if (sentence - last == 2 && ReportsContent(scene, sentence - 1) && !IsWriters(scene, sentence - 1)) return null;
        }
        else if (paragraph - other > FarthestParagraph || !OnlyQuotesSince(scene, last, sentence))
        {
            return null;
        }

        return Closing(scene, before, earlier) ?? Opening(scene, before) ?? Same(earlier, before);
    }

    /// <summary>Some called it “a farce,” Orla Tain said. “…”: the clause that ends the sentence before is whose words go on.</summary>
    private static Attribution? Closing(QuoteScene scene, int before, Attribution earlier)
    {
        Prose prose = scene.Prose;
        if (earlier.CueFirst < 0 || earlier.CueFirst > prose.TokenOfQuote[before]
            || prose.SentenceOfQuote[scene.Quote] != prose.SentenceOfQuote[before] + 1)
            return null;
        Sentence s = prose.Sentences[prose.SentenceOfQuote[before]];
        List<Chunk> chunks = scene.Elsewhere.Chunk(prose.TokenOfQuote[before] + 1, s.End);
        if (chunks.Count < 2 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[1].Kind != ChunkKind.Verb
            || !Cues.IsStrong(scene.Tokens, chunks[1]) || chunks[1].Passive)
            return null;
        return Sources.From(scene, chunks, 0) is { } source
            ? new Attribution { Rule = nameof(Continuation), Source = source, IsRemote = true }
            : null;
    }

    /// <summary>
    /// “…,” Orla Tain said in answer to what a guest called “the question.” “…”: whose words the sentence before begins with goes on.
    /// </summary>
    private static Attribution? Opening(QuoteScene scene, int before)
    {
        Prose prose = scene.Prose;
        int sentence = prose.SentenceOfQuote[before];
        if (prose.SentenceOfQuote[scene.Quote] != sentence + 1 || prose.Sentences[sentence].Paragraph != scene.Sentence.Paragraph)
            return null;
        int first = prose.Sentences[sentence].First;
        if (scene.Tokens[first].Kind != TokenKind.Quote) return null;
        int opening = prose.QuoteAt(first);
        if (opening == before) return null;
        return scene.Earlier[opening] is { Rule: nameof(TailClause), Source: not null } said
            && scene.Earlier[before] is { Rule: nameof(LeadClause) }
            ? Same(said, opening)
            : null;
    }

    private static Attribution Same(Attribution earlier, int before) => new()
    {
        Rule = nameof(Continuation),
        Source = earlier.Source,
        SameSpeakerAs = before,
        IsRemote = true,
    };

    /// <summary>Between the two stand only the rest of the attributed sentence and paragraph ends.</summary>
    private static bool OnlyQuotesSince(QuoteScene scene, int last, int sentence)
    {
        for (int s = last + 1; s < sentence; s++)
        {
            if (!scene.Prose.Sentences[s].AfterQuote && !Asks(scene, s) && !IsWriters(scene, s)) return false;
        }

        return !SentenceSubjects.EndsWithColon(scene, sentence - 1);
    }

    /// <summary>
    /// “…,” she says. Were they? “Jez had a cough.”: what the writer asks, whoever speaks answers; also where the question is a paragraph
    /// of its own and asks it of “him”.
    /// </summary>
    private static bool Asks(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        if (s.End - s.First > LongestQuestion || scene.Tokens.TextOf(s.End - 1) != "?") return false;
        if (s.Paragraph == scene.Sentence.Paragraph) return true;
        if (s.Paragraph != scene.Sentence.Paragraph - 1 || scene.Prose.Sentences[sentence - 1].Paragraph == s.Paragraph) return false;
        for (int i = s.First; i < s.End; i++)
        {
            if (scene.Tokens.Spells(i, "he") || scene.Tokens.Spells(i, "she")) return true;
        }

        return false;
    }

    /// <summary>
    /// “Are you getting this?” she said. I said I was. “Read it back.”: what the writer says in a few words makes nobody else the speaker.
    /// </summary>
    private static bool IsWriters(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        return s.End - s.First <= LongestQuestion && scene.Tokens.Spells(s.First, "i") && scene.Tokens[s.First + 1].Tag == Tag.Verb
            && scene.Tokens[s.First + 1].Is(WordClass.CueVerbStrong);
    }

    /// <summary>
    /// “…,” he sniffed. When I tell her she laughs. “…”; “…,” he sniffed. Another said it was late. “…”: he does not go on.
    /// </summary>
    private static bool IsAnother(QuoteScene scene, SourcePhrase? earlier, SourcePhrase subject)
    {
        if (subject.Kind == SourceKind.Name || scene.Tokens.Spells(subject.Head, "another")) return true;
        // “…,” they said. She wiped the bar. “…”
        if (earlier != null && IsPlural(scene, earlier) && Exchange.GenderOf(scene, subject) != Gender.Unknown) return true;
        return earlier != null && subject.Kind == SourceKind.Pronoun && Exchange.GenderOf(scene, earlier) is not Gender.Unknown and var one
            && Exchange.GenderOf(scene, subject) is not Gender.Unknown and var two && one != two;
    }

    private static bool IsPlural(QuoteScene scene, SourcePhrase source) => scene.Tokens.Spells(source.Head, "they")
        || (source.Kind == SourceKind.Nominal && scene.Tokens[source.Head].Is(WordClass.PluralNoun));

    private static bool BeginsLikeSentence(Prose prose, int quote) =>
        prose.WordsOf(quote) > 0 && prose.QuotedTokens[prose.FirstQuotedToken[quote]].IsCapitalised;

    /// <summary>“She said that it was late.” between two quotes reports for itself, and leads in the one behind it.</summary>
    private static bool ReportsContent(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        for (int i = 1; i + 1 < chunks.Count && i < 3; i++)
        {
            if (chunks[i].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[i]) && chunks[i + 1].Kind == ChunkKind.That)
                return true;
        }

        return false;
    }
}
