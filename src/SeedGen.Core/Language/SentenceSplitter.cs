using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>Finds the writer's sentences in a paragraph.</summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// Tokens. What goes on longer without an end is cut: rules look at whole sentences, and a text without full stops must not
    /// make them slow.
    /// </summary>
    private const int Longest = 400;

    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> to the end of the list.</summary>
    public static void Split(Prose prose, Paragraph paragraph, int first)
    {
        TokenList tokens = prose.Tokens;
        int start = first;
        bool afterQuote = false;
        for (int i = first; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote) prose.SentenceOfQuote[prose.QuoteAt(i)] = prose.Sentences.Count;
            if (i + 1 == tokens.Count || !(EndsAt(prose, i) || i + 1 - start >= Longest)) continue;
            prose.Sentences.Add(new Sentence(start, i + 1, paragraph.Index, afterQuote));
            afterQuote = tokens[i].Kind == TokenKind.Quote;
            start = i + 1;
        }

        if (start < tokens.Count) prose.Sentences.Add(new Sentence(start, tokens.Count, paragraph.Index, afterQuote));
    }

    private static bool EndsAt(Prose prose, int i)
    {
        TokenList tokens = prose.Tokens;
        ref Token token = ref tokens[i];
        ref Token next = ref tokens[i + 1];
        switch (token.Kind)
        {
            case TokenKind.Stop:
                return next.Kind != TokenKind.Close && !StartsLower(next) && !ClosesInsertion(tokens, i);
            case TokenKind.Ellipsis:
                return next.IsCapitalised || next.Kind == TokenKind.Quote;
            case TokenKind.Close:
                return i > 0 && tokens[i - 1].Kind == TokenKind.Stop && !StartsLower(next);
            case TokenKind.Quote:
                return prose.EndsSentence(prose.QuoteAt(i)) && (next.IsCapitalised || next.Kind is TokenKind.Quote or TokenKind.Open);
            case TokenKind.Word when token.Is(WordClass.Abbreviation) && tokens.Text[token.End - 1] == '.':
                return (EndsAfterAbbreviation(token, next) || IsLetter(tokens, i)) && !IsNickname(prose, i + 1);
            default:
                return false;
        }
    }

    /// <summary>“Varga — Varga, of all people! — said”: the sentence goes on behind the second dash.</summary>
    private static bool ClosesInsertion(TokenList tokens, int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Kind == TokenKind.Dash && tokens.Text[tokens[i].Start] is '!' or '?'
        && StartsLower(tokens[i + 2]);

    /// <summary>“J.T. “Sparrow” Varga”: one capitalised word in marks, and a name behind it.</summary>
    private static bool IsNickname(Prose prose, int i)
    {
        TokenList tokens = prose.Tokens;
        if (tokens[i].Kind != TokenKind.Quote || tokens[i - 1].Casing != Casing.Initial || i + 1 >= tokens.Count
            || tokens[i + 1].Casing != Casing.Capitalised)
            return false;
        TextSpan inner = prose.Quoted[prose.QuoteAt(i)].Inner;
        for (int c = inner.Start; c < inner.End; c++)
        {
            if (!char.IsLetter(prose.Text[c])) return false;
        }

        return !inner.IsEmpty && char.IsUpper(prose.Text[inner.Start]);
    }

    /// <summary>“… in Washington, D.C. He said”: an abbreviation ends a sentence where a word follows that only begins one.</summary>
    private static bool EndsAfterAbbreviation(in Token token, in Token next)
    {
        if (next.Kind == TokenKind.Quote) return !token.Is(WordClass.Title);
        if (!next.IsCapitalised || token.Is(WordClass.Title)) return false;
        if (token.Casing == Casing.Initial && token.Length == 2)
            return next.Length > 1 && next.Is(WordClass.Determiner | WordClass.PersonalPronoun);
        return next.Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.Preposition | WordClass.Subordinator
            | WordClass.Coordinator | WordClass.PossessiveDeterminer) && !next.Is(WordClass.Title);
    }

    /// <summary>“a machine with no letter R. In those days”: a letter, and no initial of the next name.</summary>
    private static bool IsLetter(TokenList tokens, int i) => i > 0 && tokens[i].Length == 2 && tokens[i].Casing == Casing.Initial
        && tokens[i + 1].IsCapitalised && tokens[i + 1].Length > 1 && tokens[i - 1].Casing == Casing.Lower
        && tokens.TextOf(i - 1) is "letter" or "vitamin" or "grade" or "category" or "hepatitis" or "influenza";

    private static bool StartsLower(in Token token) => token.Kind == TokenKind.Word && token.Casing == Casing.Lower;
}
