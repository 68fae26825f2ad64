using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// An interview whose answers stand in marks and whose questions do not: “We spoke to Osk Varga.” — “How did you do it?” as a paragraph of
/// its own — “I lied to both.” Whom the paragraph above the first question names last answers all of them, or the one above that where it
/// names nobody (“The talk has been edited.”).
/// </summary>
internal sealed class IntroducedInterview : IAttributionRule
{
    /// <summary>UTF-16 code units; a question is no paragraph of the story.</summary>
    private const int LongestPrompt = 240;

    /// <summary>Paragraphs above the question; one may tell of the talk and name nobody.</summary>
    private const int FarthestIntroduction = 2;

    /// <summary>Words; a word or two may be anything.</summary>
    private const int ShortestAnswer = 3;

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        Prose prose = scene.Prose;
        int answer = scene.Sentence.Paragraph, prompt = answer - 1, before = scene.Quote - 1;
        if (scene.WordCount < ShortestAnswer || prompt < 1 || !prose.StandsAlone(scene.Quote)
            || prose.Quoted[scene.Quote].Outer != prose.Paragraphs[answer].Span)
            return null;
        if (prose.Paragraphs[prompt].Kind is not (ParagraphKind.Body or ParagraphKind.Heading)
            || prose.Paragraphs[prompt].Span.Length > LongestPrompt)
            return null;
        if (before >= 0 && prose.Quoted[before].Paragraph >= prompt) return null;
        if (before >= 0 && prose.Quoted[before].Paragraph == prompt - 1
            && scene.Earlier[before] is { Rule: nameof(Interview) or nameof(IntroducedInterview), Source: not null } turn)
            return new Attribution { Rule = nameof(IntroducedInterview), Source = turn.Source, SameSpeakerAs = before, IsRemote = true };
        if (prose.Text[prose.Paragraphs[prompt].Span.End - 1] != '?' || (before >= 0 && prose.Quoted[before].Paragraph == prompt - 1))
            return null;
        return Introduced(scene, prompt) is { } source
            ? new Attribution { Rule = nameof(IntroducedInterview), Source = source, IsRemote = true }
            : null;
    }

    /// <summary>Who is named last in the paragraphs above the question; null where they say nothing of a talk.</summary>
    private static SourcePhrase? Introduced(QuoteScene scene, int prompt)
    {
        int last = scene.People.FirstFrom(scene.Prose.Sentences[scene.Prose.SentenceOfQuote[scene.Quote]].First) - 1;
        while (last >= 0 && scene.People.Mentions[last].Paragraph >= prompt) last--;
        for (; last >= 0 && scene.People.Mentions[last] is var mention && mention.Paragraph >= prompt - FarthestIntroduction; last--)
        {
            if (mention.Person != null) return IsTalk(scene, mention) || Talks(scene, mention) ? SourcePhrase.Of(mention) : null;
        }

        return null;
    }

    /// <summary>“Osk Varga has counted wolves for years. He spoke to the Post from his kitchen.”: behind the name in its paragraph.</summary>
    private static bool Talks(QuoteScene scene, NameMention mention)
    {
        TokenList tokens = scene.Tokens;
        int end = scene.Prose.Paragraphs[mention.Paragraph].Span.End;
        for (int i = mention.Last + 1; i + 2 < tokens.Count && tokens[i].Start < end; i++)
        {
            if (!tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)) continue;
            int verb = tokens[i + 1].Tag == Tag.Adverb ? i + 2 : i + 1;
            if (tokens.TextOf(verb) is "spoke" or "talked" or "speaks" or "talks" or "chatted" or "sat") return true;
        }

        return false;
    }

    /// <summary>“spoke to”, “interviewed”, “talks to”, “met”: somewhere before the name in its sentence.</summary>
    private static bool IsTalk(QuoteScene scene, NameMention mention)
    {
        Sentence sentence = scene.Prose.Sentences[scene.Prose.SentenceAt(mention.First)];
        for (int i = sentence.First; i < mention.First; i++)
        {
            if (scene.Tokens.LowerOf(i) is "spoke" or "speaks" or "spoken" or "talked" or "talks" or "talk" or "interviewed" or "interviews"
                or "interview" or "met" or "meets" or "asked" or "asks" or "questions" or "conversation" or "chat" or "chatted" or "caught")
                return true;
        }

        return false;
    }
}
