using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Tells by the words around it that a quoted string names a work or a thing: nobody says it.</summary>
internal static class NamedWorks
{
    private const int LongestName = 8;
    private const int LongestPhrase = 5;

    /// <summary>Whether the string is a name in its sentence.</summary>
    public static bool Is(Prose prose, int quote)
    {
        if (prose.WordsOf(quote) > LongestName) return false;
        if (IsCalled(prose, quote) || IsCited(prose, quote) || IsOfWorkBySomebody(prose, quote)) return true;
        return SpeechFilter.IsTitle(prose, quote)
            && (HasYear(prose, quote) || IsSubject(prose, quote) || IsPlace(prose, quote) || HasAuthor(prose, quote)
                || IsApposed(prose, quote));
    }

    /// <summary>Your article (“Time to sell the pier”, May 2): what is named in brackets behind the word for it.</summary>
    private static bool IsCited(Prose prose, int quote)
    {
        int open = prose.TokenOfQuote[quote] - 1;
        if (open < 1 || prose.Tokens[open].Kind != TokenKind.Open || open + 2 >= prose.Tokens.Count) return false;
        return prose.Tokens[open + 2].Kind is TokenKind.Comma or TokenKind.Close
            && prose.Tokens[open - 1].Is(WordClass.DocumentNoun | WordClass.WorkNoun);
    }

    /// <summary>“The Salt Ledger,” by Orla Tain, is late.</summary>
    private static bool HasAuthor(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int by = prose.TokenOfQuote[quote] + 1;
        if (by + 1 >= tokens.Count || !tokens.Spells(by, "by")) return false;
        int i = by + 1;   // “by the first-time director Orla Tain”
        while (i + 1 < tokens.Count && i < by + LongestPhrase && tokens[i].Casing == Casing.Lower
            && tokens[i].Tag is Tag.Determiner or Tag.Adjective or Tag.Noun)
            i++;
        return tokens[i].IsCapitalised && tokens[i].Tag is Tag.Name or Tag.Adjective or Tag.Noun;
    }

    /// <summary>“go to see “Low Tide,” the new film by Orla Tain”: what it is stands behind it.</summary>
    private static bool IsApposed(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int i = prose.TokenOfQuote[quote] + 1;
        if (!tokens.EndsWithComma(i - 1) || i >= tokens.Count || tokens[i].Tag is not (Tag.Determiner or Tag.PossessivePronoun))
            return false;
        for (int end = Math.Min(tokens.Count, i + LongestPhrase); i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.WorkNoun)) return true;
            if (tokens[i].Tag is not (Tag.Determiner or Tag.PossessivePronoun or Tag.Adjective or Tag.Noun or Tag.Number)) return false;
        }

        return false;
    }

    /// <summary>“her film with director Orla Tain, “Low Tide,” opens”: what it is, and who made it, stand in front of the comma.</summary>
    private static bool IsOfWorkBySomebody(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int token = prose.TokenOfQuote[quote], i = token - 1;
        if (i < 2 || tokens[i].Kind != TokenKind.Comma || tokens[i - 1].Tag != Tag.Name || !tokens.EndsWithComma(token)
            || !char.IsUpper(prose.Text[prose.Quoted[quote].Inner.Start]))
            return false;
        for (int end = Math.Max(0, i - LongestName); --i > end && tokens[i].Kind == TokenKind.Word;)
        {
            if (tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.WorkNoun)) return true;
            if (tokens[i].Tag is not (Tag.Name or Tag.Noun or Tag.Adjective or Tag.Determiner)
                && !(tokens.LowerOf(i) is "with" or "by" or "from" or "about" or "on" or "for"))
                return false;
        }

        return false;
    }

    /// <summary>“a paperback called “The Salt Ledger””, “something called “Low Tide””: the thing is new, and this is its name.</summary>
    private static bool IsCalled(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int verb = prose.TokenBefore(quote);
        if (verb < 1 || !(tokens.Spells(verb, "called") || tokens.Spells(verb, "named") || tokens.Spells(verb, "titled"))) return false;
        if (tokens[verb - 1].Is(WordClass.IndefinitePronoun)) return true;
        int i = tokens[verb - 1].Tag == Tag.Adverb && verb > 1 ? verb - 2 : verb - 1;   // “the box now called “Low Tide””
        if (tokens[i].Tag is not (Tag.Noun or Tag.Name)) return false;
        if (tokens[i].Tag == Tag.Noun && IsThing(tokens[i]) && SpeechFilter.IsTitle(prose, quote)) return true;
        while (i > 0 && i > verb - LongestPhrase && tokens[i].Tag is Tag.Noun or Tag.Name or Tag.Adjective) i--;
        // “what a witness called “a mess””
        return (tokens.Spells(i, "a") || tokens.Spells(i, "an")) && !(i > 0 && tokens.Spells(i - 1, "what"));
    }

    /// <summary>It calls nothing anything.</summary>
    private static bool IsThing(in Token noun) => !noun.Is(SpeechFilter.MaySay | WordClass.PluralNoun);

    /// <summary>“The Salt Ledger” (1974).</summary>
    private static bool HasYear(Prose prose, int quote)
    {
        int open = prose.TokenOfQuote[quote] + 1;
        TokenList tokens = prose.Tokens;
        return open + 2 < tokens.Count && tokens[open].Kind == TokenKind.Open && tokens[open + 1].Kind == TokenKind.Number
            && tokens[open + 1].Length == 4 && tokens[open + 2].Kind is TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon;
    }

    /// <summary>““Low Tide” is out on Friday”, “the last song, “Low Tide,” is”: the verb behind it has it as its subject.</summary>
    private static bool IsSubject(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int token = prose.TokenOfQuote[quote], next = token + 1, before = token - 1;
        bool comma = next < tokens.Count && tokens[next].Kind == TokenKind.Comma;
        if (comma) next++;
        Text.TextSpan inner = prose.Quoted[quote].Inner;
        char last = prose.Text[inner.End - 1];
        if (last is '?' or '!') return false;
        comma |= last == ',';
        if (next >= tokens.Count || tokens[next].Tag is not (Tag.Be or Tag.Verb or Tag.Have)) return false;
        bool named = comma && before > 0 && tokens[before].Kind == TokenKind.Comma && tokens[before - 1].Tag == Tag.Noun;
        // “Their report, “Low Tide”, recommended rest”: what has a name says it
        if (tokens[next].Is(Cues.Reporting))
            return named && tokens[before - 1].Is(WordClass.DocumentNoun | WordClass.WorkNoun);
        return comma ? named : before < 0 || tokens[before].Kind == TokenKind.Stop;
    }

    /// <summary>“On “Low Tide,” a duet”: a sentence that begins in a work.</summary>
    private static bool IsPlace(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int before = prose.TokenOfQuote[quote] - 1;
        bool opens = before == 0 || (before > 0 && tokens[before - 1].Kind is TokenKind.Stop or TokenKind.Quote);
        return opens && (tokens.Spells(before, "on") || tokens.Spells(before, "in") || tokens.Spells(before, "from"));
    }
}
