using SeedGen.Language;
using SeedGen.Model;

namespace SeedGen.Speech.Rules;

/// <summary>
/// The writer puts questions to somebody, and what is said below each answers it: You never ran before. What changed? — “I got tired,” she
/// said. — Is that a plan for your city? — “I hope not.”
/// </summary>
internal sealed class Interview : IAttributionRule
{
    /// <summary>Quoted strings that are looked back over for an answer whose speaker the text names.</summary>
    private const int FarthestAnswer = 24;

    /// <summary>Tokens at the end of a paragraph in which somebody is spoken to.</summary>
    private const int LongestQuestion = 60;

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        if (!Answers(scene.Prose, scene.Quote, mustAsk: false)) return null;
        for (int q = scene.Quote - 1; q >= 0 && q > scene.Quote - FarthestAnswer; q--)
        {
            if (scene.Earlier[q] is { Source: not null } earlier
                && (earlier.Rule == nameof(Interview) || Answers(scene.Prose, q, mustAsk: true)))
                return new Attribution { Rule = nameof(Interview), Source = earlier.Source, SameSpeakerAs = q, IsRemote = true };
        }

        return null;
    }

    /// <summary>The string begins a paragraph, and the one before, without marks at its head, speaks to somebody.</summary>
    private static bool Answers(Prose prose, int quote, bool mustAsk)
    {
        int token = prose.TokenOfQuote[quote];
        if (prose.TokenBefore(quote) >= 0 || prose.SentenceOfQuote[quote] == 0) return false;
        Sentence last = prose.Sentences[prose.SentenceOfQuote[quote] - 1];
        if (prose.Paragraphs[last.Paragraph].Kind != ParagraphKind.Body || last.Paragraph != prose.Quoted[quote].Paragraph - 1)
            return false;
        bool asks = prose.Tokens.TextOf(last.End - 1) == "?";
        return asks ? !mustAsk || SpeaksTo(prose, token) : !mustAsk && SpeaksTo(prose, token);
    }

    private static bool SpeaksTo(Prose prose, int end)
    {
        int start = prose.Paragraphs[prose.Sentences[prose.SentenceAt(end - 1)].Paragraph].Span.Start;
        for (int i = end - 1; i >= 0 && i > end - LongestQuestion && prose.Tokens[i].Start >= start; i--)
        {
            if (prose.Tokens.Spells(i, "you") || prose.Tokens.Spells(i, "your") || prose.Tokens.Spells(i, "yours")) return true;
        }

        return false;
    }
}
