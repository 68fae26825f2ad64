using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Whether the quoted words are an utterance of their own or a piece of the writer's clause.</summary>
internal static class QuoteKinds
{
    public static QuoteKind Of(Prose prose, int quote, Attribution? attribution)
    {
        TokenList tokens = prose.Tokens;
        int token = prose.TokenOfQuote[quote];
        Sentence sentence = prose.Sentences[prose.SentenceOfQuote[quote]];
        if (token == sentence.First)
            return attribution?.Rule == nameof(Rules.AccordingTo) && !HasClause(prose, quote) ? QuoteKind.Mixed : QuoteKind.Direct;
        ref Token before = ref tokens[token - 1];
        bool setOff = before.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Quote;
        if (setOff && StartsUpper(prose, quote)) return QuoteKind.Direct;
        if (before.Kind is TokenKind.Comma or TokenKind.Dash && attribution is { Rule: nameof(Rules.LeadClause) }
            && ContinuesEarlier(prose, quote))
            return QuoteKind.Direct;
        return HasClause(prose, quote) && !IsGoverned(before) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    /// <summary>
    /// “a mistake to let “the council choose””, “would “take it and go””: the writer’s verb takes the words, whatever they are.
    /// </summary>
    private static bool IsGoverned(in Token before) =>
        before.Tag is Tag.Modal
        || before.Tag is Tag.Verb or Tag.Base or Tag.Gerund
            && !before.Is(WordClass.CueVerb | WordClass.CueVerbStrong | WordClass.ThoughtVerb);

    private static bool ContinuesEarlier(Prose prose, int quote) =>
        quote > 0 && prose.SentenceOfQuote[quote - 1] == prose.SentenceOfQuote[quote];

    private static bool StartsUpper(Prose prose, int quote) => char.IsUpper(prose.Text[prose.Quoted[quote].Inner.Start]);

    /// <summary>A verb with a subject before it.</summary>
    private static bool HasClause(Prose prose, int quote)
    {
        TokenList tokens = prose.QuotedTokens;
        bool subject = false;
        for (int i = prose.FirstQuotedToken[quote]; i < prose.FirstQuotedToken[quote + 1]; i++)
        {
            Tag tag = tokens[i].Tag;
            if (tag is Tag.Noun or Tag.Name or Tag.Pronoun or Tag.That) subject = true;
            else if (tag is Tag.Relative or Tag.Subordinator) subject = false;
            else if (subject && tag is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do) return true;
        }

        return false;
    }
}
