using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Tells by the verb or noun before it that a quoted string is a name or a word under discussion, and nobody's words.</summary>
internal static class NamingWords
{
    private const int LongestTerm = 3;

    /// <summary>Names that something has in turn.</summary>
    private const int MostNames = 4;

    /// <summary>“known as “slaking””, “the word “bribe””, “words like “bribe””.</summary>
    public static bool StandBefore(Prose prose, int quote, Attribution? attribution)
    {
        TokenList tokens = prose.Tokens;
        int i = BeforeNames(prose, quote);
        if (i < 0) return false;
        // “I can use words like “yield” and “outcome””
        if (i > 0 && tokens.Spells(i, "like") && attribution?.Source is not { Kind: SourceKind.Name or SourceKind.Pronoun }) i--;
        if (i > 1 && tokens[i].Tag == Tag.Determiner && tokens.Spells(i - 1, "as")) i--;   // “known as the “rice whale””
        if (tokens.Spells(i, "as") && i > 0) i--;
        // “his motto, “Never late,” was”
        if (i > 0 && tokens[i].Kind == TokenKind.Comma && tokens[i - 1].Is(WordClass.NamingNoun)
            && prose.Text[prose.Quoted[quote].Inner.End - 1] == ',')
            i--;
        if (i > 0 && tokens[i].Tag == Tag.Pronoun && IsNamingVerb(tokens[i - 1])) i--;   // “titled it “Late””
        return (IsNamingVerb(tokens[i]) && !IsKnowledge(prose, quote, i)) || IsInscription(tokens, i) || IsGloss(prose, quote, i)
            || (tokens[i].Is(WordClass.NamingNoun) && !IsDescribed(tokens, i) && !BeginsInside(prose, quote) && !IsMessage(prose, quote, i))
            // “said that the term was “excessive””
            || (tokens[i].Tag == Tag.Be && i > 0 && tokens[i - 1].Is(WordClass.NamingNoun)
                && !(i > 2 && (tokens[i - 3].Tag == Tag.That || tokens[i - 3].Is(WordClass.CueVerbStrong))));
    }

    /// <summary>“known as “slaking” or “drowse””, “words like “slaking,” “ebbing,” and “drowse””: the word before the first.</summary>
    private static int BeforeNames(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int i = prose.TokenBefore(quote), next = prose.TokenOfQuote[quote] + 1;
        bool goesOn = next < tokens.Count && (tokens[next].Tag == Tag.Coordinator || tokens[next].Kind == TokenKind.Quote);
        for (int names = 0; names < MostNames && i > 0; names++)
        {
            bool and = tokens[i].Tag == Tag.Coordinator;
            int other = and ? i - 1 : i;
            if (tokens[other].Kind != TokenKind.Quote || !(and || (goesOn && tokens.EndsWithComma(other)))) break;
            goesOn = true;
            i = prose.TokenBefore(prose.QuoteAt(other));
        }

        return i;
    }

    private static bool IsNamingVerb(in Token verb) =>
        verb.Tag is Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Base && verb.Is(WordClass.CueVerbNaming)
        && !verb.Is(WordClass.CueVerbCalling | WordClass.CueVerbStrong);

    /// <summary>“knew “what hunger looks like””: “known as” names, what somebody knows does not.</summary>
    private static bool IsKnowledge(Prose prose, int quote, int verb) =>
        verb == prose.TokenBefore(quote)
        && (prose.Tokens.Spells(verb, "knew") || prose.Tokens.Spells(verb, "know") || prose.Tokens.Spells(verb, "knows"));

    /// <summary>“a folder labelled “Never Again””, “boxes marked “dishes””.</summary>
    private static bool IsInscription(TokenList tokens, int i) =>
        i > 0 && (tokens.Spells(i, "labelled") || tokens.Spells(i, "labeled") || tokens.Spells(i, "marked"))
        && tokens[i - 1].Tag == Tag.Noun
        && !tokens[i - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun);

    /// <summary>“Two taps meant “ready””: what a sign stands for.</summary>
    private static bool IsGloss(Prose prose, int quote, int i) =>
        prose.WordsOf(quote) <= LongestTerm && (prose.Tokens.Spells(i, "meant") || prose.Tokens.Spells(i, "means"));

    /// <summary>“described that phrase as “an insult””: what is said of the word.</summary>
    private static bool IsDescribed(TokenList tokens, int noun)
    {
        if (noun + 1 >= tokens.Count || !tokens.Spells(noun + 1, "as")) return false;
        int i = noun - 1;
        while (i > 0 && i > noun - LongestTerm && tokens[i].Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective or Tag.That)
            i--;
        return i >= 0 && tokens[i].Is(WordClass.CueVerbCalling);
    }

    /// <summary>“replied with the words “Not on this phone.””: a sentence.</summary>
    private static bool IsMessage(Prose prose, int quote, int i) =>
        prose.Tokens.Spells(i, "words") && prose.WordsOf(quote) > LongestTerm && prose.EndsSentence(quote)
        && prose.QuotedTokens[prose.FirstQuotedToken[quote]].IsCapitalised;

    /// <summary>“described the title “as a series of steps””: what begins like a piece of a clause names nothing.</summary>
    private static bool BeginsInside(Prose prose, int quote)
    {
        ref Token first = ref prose.QuotedTokens[prose.FirstQuotedToken[quote]];
        return prose.WordsOf(quote) > LongestTerm && !first.IsCapitalised
            && first.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Modal | WordClass.BeForm | WordClass.HaveForm);
    }
}
