using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>
/// Who says “…,” she says, by what the words are and by what the sentences before do with others: in a portrait they are often about
/// somebody else of the same gender, of whom whoever is portrayed then speaks.
/// </summary>
internal sealed class PortraitWords(Prose prose, PersonIndex people)
{
    /// <summary>More than the subject of the sentence before.</summary>
    private const int AnotherWeight = 24;

    /// <summary>Tokens of a clause.</summary>
    private const int LongestClause = 48;

    /// <summary>Sentences over which somebody acts on “her”.</summary>
    private const int FarthestAct = 2;

    /// <summary>The quoted string right before the pronoun; -1 where there is none.</summary>
    public int QuoteBefore(int pronoun) =>
        pronoun > 0 && prose.Tokens[pronoun - 1].Kind == TokenKind.Quote ? prose.QuoteAt(pronoun - 1) : -1;

    /// <summary>Takes those away of whom the words tell, and puts those back who are not whom the text is about.</summary>
    /// <param name="candidates">Whom the pronoun may mean.</param>
    /// <param name="topic">Whom the text has named most often.</param>
    /// <param name="pronoun">The pronoun, right behind the words.</param>
    /// <param name="gender">Male or female.</param>
    /// <param name="last">Who spoke last.</param>
    public void Weigh(List<PronounCandidate> candidates, PersonEntry? topic, int pronoun, Gender gender, LastSpeaker last)
    {
        int quote = QuoteBefore(pronoun);
        int best = int.MinValue, told = int.MinValue;
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            if (!QuotedWords.AreAbout(prose, quote, candidates[i].Person))
            {
                best = Math.Max(best, candidates[i].Score);
                continue;
            }

            told = Math.Max(told, candidates[i].Score);
            candidates.RemoveAt(i);
        }

        // “An analyst spoke of the Varga rumour. “Varga has enough to do,” he said.”: those who are farther off are no better.
        if (told > best && last.Person is { } before && PronounCandidate.Find(candidates, before) == null) candidates.Clear();

        if (last.Alone > 0 && last.Person is { } only && PronounResolver.Fits(only, gender)) topic = only;
        if (topic == null || topic.Gender != gender || !IsInPresent(prose.Tokens, pronoun + 1)) return;
        bool begins = QuotedWords.BeginWithAnother(prose, quote, gender);
        int sentence = prose.SentenceAt(pronoun);
        foreach (PronounCandidate other in candidates)
        {
            if (other.Person == topic || other.Last is not { } mention) continue;
            int s = prose.SentenceAt(mention.First);
            if (s < sentence - FarthestAct) continue;
            bool isTold = IsInPast(mention, s)
                && ((begins && SubjectNames.IsSubject(prose, mention, s)) || ActsOn(mention, s, gender));
            if (isTold || IsBehind(s, gender)
                || IsMentionedBefore(mention, s, sentence, topic, gender))
                other.Score -= AnotherWeight;
        }
    }

    /// <summary>“says”, “recalls”.</summary>
    public static bool IsInPresent(TokenList tokens, int verb) =>
        verb < tokens.Count && tokens[verb].Tag == Tag.Verb && tokens.Text[tokens[verb].End - 1] == 's';

    /// <summary>“…,” she says. She rearranges a peony. “…”: whoever has spoken in the paragraph before goes on there.</summary>
    public bool GoesOnHere(LastSpeaker last, int quote, int sentence, Gender gender) =>
        quote > 0 && last.Person is { } person && PronounResolver.Fits(person, gender)
        && prose.SentenceOfQuote[quote - 1] >= last.Sentence && prose.EndsSentence(quote - 1)
        && prose.Quoted[quote - 1].Paragraph == prose.Sentences[sentence].Paragraph;

    /// <summary>“Una came to dinner”: that is over, and she does not speak of it; “Una admires her”: she may.</summary>
    private bool IsInPast(NameMention mention, int sentence)
    {
        int end = Math.Min(prose.Sentences[sentence].End, mention.Last + LongestClause);
        for (int i = mention.Last + 1; i < end; i++)
        {
            ref Token verb = ref prose.Tokens[i];
            if (verb.Tag is Tag.Be or Tag.Have or Tag.Do) return prose.Tokens.LowerOf(i) is "was" or "were" or "had" or "did";
            if (verb.Tag is Tag.Verb) return verb.Is(WordClass.VerbPast);
        }

        return false;
    }

    /// <summary>“It was Una who sent her”, “The doctor, Una Pike, told her to rest”: the sentence tells what Una does with her.</summary>
    private bool ActsOn(NameMention mention, int sentence, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        int end = Math.Min(prose.Sentences[sentence].End, mention.Last + LongestClause);
        for (int i = mention.Last + 2; i < end && tokens[i].Kind != TokenKind.Quote; i++)
        {
            if (ObjectPronouns.Is(tokens, i, gender) && !tokens.Spells(i, PronounChains.SubjectOf(gender))) return true;
        }

        return false;
    }

    /// <summary>“Behind her, Una is writing.”: a look at the scene around her.</summary>
    private bool IsBehind(int sentence, Gender gender)
    {
        int first = prose.Sentences[sentence].First;
        return first + 2 < prose.Sentences[sentence].End && prose.Tokens[first].Tag == Tag.Preposition
            && prose.Tokens[first + 1].Is(PronounChains.ClassOf(gender)) && prose.Tokens[first + 2].Kind == TokenKind.Comma;
    }

    /// <summary>
    /// She has built boats for years. Then Una Pike put her into a book. — “They came to look,” she says.: a new paragraph goes on about
    /// her with whom the one before begins.
    /// </summary>
    private bool IsMentionedBefore(NameMention mention, int s, int sentence, PersonEntry topic, Gender gender)
    {
        Sentence before = prose.Sentences[s];
        if (s != sentence - 1 || before.Paragraph == prose.Sentences[sentence].Paragraph || mention.Person!.Mentions[0] != mention)
            return false;
        int first = s;
        while (first > 0 && prose.Sentences[first - 1].Paragraph == before.Paragraph) first--;
        int opening = prose.Sentences[first].First;
        return first < s
            && (prose.Tokens.Spells(opening, PronounChains.SubjectOf(gender))
                || (people.At(opening) is { } named && named.First == opening && named.Person == topic));
    }
}
