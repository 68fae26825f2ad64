using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People.Names;
using SeedGen.Speech.Clauses;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>Marguerite Sloan was furious. “This is theft with a letterhead.”</summary>
internal sealed class LeadIn : IAttributionRule
{
    /// <summary>Words.</summary>
    private const int ShortestSpeech = 6;

    /// <summary>Words of those who talk to each other.</summary>
    private const int LongestTurn = 10;

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (sentence == 0) return null;
        Sentence before = scene.Prose.Sentences[sentence - 1];
        ParagraphKind kind = scene.Prose.Paragraphs[before.Paragraph].Kind;
        if (kind is not ParagraphKind.Body || before.Paragraph < scene.Sentence.Paragraph - 1) return null;
        if (OpensExchange(scene, sentence - 1)) return null;
        return (WritersQuestions.AskedOf(scene, sentence - 1) ?? SentenceSubjects.Of(scene, sentence - 1)
            ?? BeforeAside(scene, sentence - 1) ?? BehindIt(scene, sentence - 1) ?? BehindScene(scene, sentence - 1)) is { } source
            && !AsksAbout(scene, source)
            ? new Attribution { Rule = nameof(LeadIn), Source = OwnerOfKin(scene, source, sentence - 1) ?? source, IsRemote = true }
            : null;
    }

    /// <summary>
    /// Mrs. Sloan has a cane. — “How much does she owe, counselor?” — “Four thousand.”: question and answer, each a paragraph of its own,
    /// and nobody who reports before them.
    /// </summary>
    private static bool OpensExchange(QuoteScene scene, int before)
    {
        Prose prose = scene.Prose;
        int next = scene.Quote + 1, paragraph = scene.Sentence.Paragraph;
        return scene.LastCharacter == '?' && scene.WordCount <= LongestTurn && next < prose.Quoted.Count && prose.StandsAlone(scene.Quote)
            && prose.StandsAlone(next) && prose.Quoted[next].Paragraph == paragraph + 1 && prose.WordsOf(next) <= LongestTurn
            && prose.Sentences[before].Paragraph < paragraph && prose.Text[prose.Quoted[next].Inner.End - 1] != '?'
            && prose.Tokens[prose.Sentences[before].End - 1].Kind != TokenKind.Colon && SentenceSubjects.Reporter(scene, before) == null;
    }

    /// <summary>Her aunt, Una, could not read. — “Did she tell you stories?”: whoever asks that is not the aunt.</summary>
    private static bool AsksAbout(QuoteScene scene, SourcePhrase source)
    {
        if (scene.LastCharacter != '?' || !scene.Prose.StandsAlone(scene.Quote) || scene.WordCount > LongestTurn
            || scene.Prose.TokenBefore(scene.Quote) >= 0)
            return false;
        Gender gender = source.Name?.Person is { } person ? person.Gender : Exchange.GenderOf(scene, source);
        if (gender == Gender.Unknown) return false;
        TokenList words = scene.Prose.QuotedTokens;
        for (int i = scene.Prose.FirstQuotedToken[scene.Quote]; i < scene.Prose.FirstQuotedToken[scene.Quote + 1]; i++)
        {
            if (words.Spells(i, PronounChains.SubjectOf(gender))) return true;
        }

        return false;
    }

    /// <summary>
    /// His wife has gone to her sister's. “She said it was her or the mice.”: the words are about her, and whose wife she is says them.
    /// </summary>
    private static SourcePhrase? OwnerOfKin(QuoteScene scene, SourcePhrase source, int sentence)
    {
        TokenList tokens = scene.Tokens;
        int first = scene.Prose.FirstQuotedToken[scene.Quote];
        if (source.Kind != SourceKind.Nominal || tokens[source.First].Tag != Tag.PossessivePronoun || !tokens[source.Head].Is(WordClass.Kin)
            || first >= scene.Prose.FirstQuotedToken[scene.Quote + 1])
            return null;
        ref Token opening = ref scene.Prose.QuotedTokens[first];
        bool same = tokens[source.Head].Is(WordClass.FemaleNoun) ? opening.Is(WordClass.PronounFemale)
            : tokens[source.Head].Is(WordClass.MaleNoun) && opening.Is(WordClass.PronounMale);
        return same && opening.Is(WordClass.PersonalPronoun) && SentenceSubjects.Reporter(scene, sentence) == null
            && tokens[source.First].Is(WordClass.PronounMale | WordClass.PronounFemale)
            ? new SourcePhrase(source.First, source.First, source.First, SourceKind.Pronoun, null)
            : null;
    }

    /// <summary>
    /// “Orla Tain says it has been a bad year for vets. There are three left. “I had two calls,””: a sentence about nobody stands between.
    /// </summary>
    private static SourcePhrase? BeforeAside(QuoteScene scene, int aside)
    {
        Prose prose = scene.Prose;
        if (aside == 0 || scene.WordCount < ShortestSpeech) return null;
        Sentence between = prose.Sentences[aside], reporting = prose.Sentences[aside - 1];
        if (between.Paragraph != scene.Sentence.Paragraph || reporting.Paragraph != between.Paragraph || reporting.End == between.First + 1
            || prose.Tokens[between.End - 1].Kind == TokenKind.Colon)
            return null;
        if (scene.People.NamesAnybody(between.First, between.End) || HoldsQuote(prose, between)) return null;
        return SentenceSubjects.Reporter(scene, aside - 1) is { Kind: SourceKind.Name or SourceKind.Pronoun } reporter
            && !HoldsQuote(prose, reporting)
            ? reporter
            : null;
    }

    /// <summary>He thought about it. Rain was running down his neck. “What sort?”: a look at the scene changes no actor.</summary>
    private static SourcePhrase? BehindScene(QuoteScene scene, int between)
    {
        Prose prose = scene.Prose;
        if (between == 0 || !prose.StandsAlone(scene.Quote)) return null;
        Sentence acting = prose.Sentences[between - 1];
        if (acting.Paragraph != scene.Sentence.Paragraph || prose.Sentences[between].Paragraph != acting.Paragraph
            || !(prose.Tokens.Spells(acting.First, "he") || prose.Tokens.Spells(acting.First, "she"))
            || prose.Tokens[acting.First + 1].Tag is not Tag.Verb || prose.Tokens[prose.Sentences[between].End - 1].Kind == TokenKind.Colon
            || HoldsQuote(prose, acting) || HoldsQuote(prose, prose.Sentences[between])
            || scene.People.NamesAnybody(acting.First, prose.Sentences[between].End))
            return null;
        return new SourcePhrase(acting.First, acting.First, acting.First, SourceKind.Pronoun, null);
    }

    private static bool HoldsQuote(Prose prose, Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (prose.Tokens[i].Kind == TokenKind.Quote) return true;
        }

        return false;
    }

    /// <summary>
    /// One letter stood out, Marguerite Sloan said. It was from a boy. “…”: what “it” is goes on to be told by whoever told of it.
    /// </summary>
    private static SourcePhrase? BehindIt(QuoteScene scene, int sentence)
    {
        if (sentence == 0 || !scene.Tokens.Spells(scene.Prose.Sentences[sentence].First, "it")) return null;
        int paragraph = scene.Sentence.Paragraph;
        return scene.Prose.Sentences[sentence].Paragraph == paragraph && scene.Prose.Sentences[sentence - 1].Paragraph == paragraph
            ? SentenceSubjects.Reporter(scene, sentence - 1)
            : null;
    }
}
