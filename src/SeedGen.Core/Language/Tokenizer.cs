using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>
/// Cuts a stretch of prose into tokens. A name with apostrophes or hyphens is one token (“O’Dell-Brace”); the possessive
/// <c>’s</c> and the shortened verbs <c>’ll ’d ’re ’ve ’m</c> are tokens of their own; abbreviations keep their full stop.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(TokenList tokens, TextSpan span)
    {
        int position = span.Start;
        while (position < span.End) position = ReadToken(tokens, position, span.End);
    }

    private static int ReadToken(TokenList tokens, int start, int limit)
    {
        string text = tokens.Text;
        char c = text[start];
        if (c == ' ') return start + 1;
        if (IsWordStart(c)) return ReadWord(tokens, start, limit);
        if (char.IsWhiteSpace(c) || c == SoftHyphen.Character) return start + 1;
        if (char.IsDigit(c)) return ReadNumber(tokens, start, limit);
        if (WordShape.IsApostrophe(c)) return ReadApostrophe(tokens, start, limit);
        if (c == '@' && start + 1 < limit && IsWordStart(text[start + 1])) return ReadHandle(tokens, start, limit);
        return ReadMark(tokens, start, limit);
    }

    private static int ReadWord(TokenList tokens, int start, int limit)
    {
        string text = tokens.Text;
        WordShape.Read(text, start, limit, out WordShape shape);
        int end = shape.End;
        // “N4.7bn”
        if (end + 1 < limit && text[end] is '.' or ',' && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1]))
            return ReadNumber(tokens, start, limit);
        bool stop = end < limit && text[end] == '.' && !(end + 1 < limit && text[end + 1] == '.');
        if (end < limit && text[end] == '+' && IsBrand(text, shape, end + 1, limit))
        {
            tokens.Add(TokenKind.Word, start, end + 1).Casing = shape.Casing;
            return end + 1;
        }

        if (stop || shape.Hyphenated || !shape.Ascii) return ReadUncommonWord(tokens, start, limit, stop, shape);
        ref Token token = ref tokens.Add(TokenKind.Word, start, end);
        token.Casing = shape.Casing;
        tokens.LookUpLater(shape.Hash);
        return end;
    }

    /// <summary>“Lowmere+”: streaming services are called so.</summary>
    private static bool IsBrand(string text, in WordShape shape, int next, int limit) =>
        shape.Casing is Casing.Capitalised or Casing.Upper && (next == limit || !(char.IsLetterOrDigit(text[next]) || text[next] == '+'));

    /// <summary>A word whose classes tell where it ends or what it is made of, or one with accents, whose name has another hash.</summary>
    private static int ReadUncommonWord(TokenList tokens, int start, int limit, bool stop, in WordShape shape)
    {
        string text = tokens.Text;
        int end = shape.End;
        WordClass word = Lexicon.Word(shape.Hash);
        if (shape.Hyphenated && word == WordClass.None) word = CompoundNouns.Of(text, start, end - start);
        if (stop && IsAbbreviated(tokens, start, limit, shape, word))
        {
            end++;
            word |= WordClass.Abbreviation;
        }

        ref Token token = ref tokens.Add(TokenKind.Word, start, end);
        token.Casing = shape.Casing;
        token.Word = word;
        token.Hyphenated = shape.Hyphenated;
        if (token.IsCapitalised) token.Name = shape.Ascii ? Lexicon.Name(shape.Hash) : Lexicon.Name(text, start, shape.End - start);
        return end;
    }

    /// <summary>Whether the full stop behind the word belongs to it.</summary>
    private static bool IsAbbreviated(TokenList tokens, int start, int limit, in WordShape shape, WordClass word)
    {
        string text = tokens.Text;
        int end = shape.End;
        return shape.Dotted || (shape.Casing == Casing.Initial && end - start == 1 && text[start] != 'I' && !IsNetwork(text, start))
            || (shape.Hyphenated && IsAbbreviationBehindHyphen(text, start, end)) || IsNumero(text, start, end, limit)
            || IsState(text, start, end, limit) || IsSyllable(tokens, start, limit, shape, word)
            || ((word & WordClass.Abbreviation) != 0 && IsAbbreviationHere(text, end, limit, shape.Casing)
                && !IsFamilyName(tokens, shape, word));
    }

    /// <summary>“general secretary Ve. Tuvelan”: Tamil and Russian names are shortened to a syllable.</summary>
    private static bool IsSyllable(TokenList tokens, int start, int limit, in WordShape shape, WordClass word)
    {
        string text = tokens.Text;
        int stop = shape.End;
        if ((word & ~WordClass.HaveForm) != WordClass.None || shape.Casing != Casing.Capitalised || stop - start > 4
            || tokens.Count == 0 || stop + 3 >= limit || text[stop + 1] != ' '
            || !char.IsUpper(text[stop + 2]) || !char.IsLower(text[stop + 3]) || BeginsSentence(text, stop + 2, limit)
            || (Lexicon.Name(shape.Hash) & (NameClass.Given | NameClass.SurnameCommon | NameClass.FamilyFirst)) != 0)
            return false;
        tokens.LookUp();
        ref Token before = ref tokens[tokens.Count - 1];
        return before.Kind == TokenKind.Word && before.End + 1 == start && before.Is(WordClass.Title | WordClass.PersonNoun);
    }

    /// <summary>“says Ms Marz. In June …”: words of the grammar stand in no name.</summary>
    private static bool BeginsSentence(string text, int start, int limit)
    {
        WordShape.Read(text, start, limit, out WordShape next);
        return (Lexicon.Word(next.Hash) & (WordClass.CommonWord | WordClass.Preposition | WordClass.Determiner
            | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer | WordClass.Subordinator | WordClass.Coordinator)) != 0;
    }

    /// <summary>“posted on X. Varga”: no initial of the next name.</summary>
    private static bool IsNetwork(string text, int start) =>
        text[start] == 'X' && start > 2 && string.CompareOrdinal(text, start - 3, "on ", 0, 3) == 0;

    /// <summary>
    /// “told Rod Barr. Barr denied it”: a title behind a given name is a family name, and the stop is that of the sentence.
    /// </summary>
    private static bool IsFamilyName(TokenList tokens, in WordShape shape, WordClass word)
    {
        if ((word & WordClass.Title) == 0 || shape.Casing != Casing.Capitalised || tokens.Count == 0) return false;
        tokens.LookUp();
        ref Token before = ref tokens[tokens.Count - 1];
        return before.Is(NameClass.GivenMainly) && !before.Is(NameClass.Place | NameClass.PlaceMajor) && !before.Is(WordClass.Title)
            && (Lexicon.Name(shape.Hash) & NameClass.SurnameCommon) != 0;
    }

    /// <summary>“No. 2”.</summary>
    private static bool IsNumero(string text, int start, int stop, int limit) =>
        stop - start == 2 && text[start] == 'N' && text[start + 1] == 'o' && stop + 2 < limit && text[stop + 1] == ' '
        && char.IsDigit(text[stop + 2]);

    /// <summary>“then-Sen.”, “ex-Gov.”.</summary>
    private static bool IsAbbreviationBehindHyphen(string text, int start, int stop)
    {
        int part = text.LastIndexOf('-', stop - 1, stop - start) + 1;
        const WordClass title = WordClass.Abbreviation | WordClass.Honorific;
        return part - start > 2 && part < stop && char.IsUpper(text[part]) && (Lexicon.Word(text, part, stop - part) & title) == title;
    }

    /// <summary>“(D-Mo.)”.</summary>
    private static bool IsState(string text, int start, int stop, int limit) =>
        stop - start is > 2 and < 9 && text[start + 1] == '-' && stop + 1 < limit && text[start] is 'D' or 'R' or 'I'
        && text[stop + 1] is ')' or ',';

    /// <summary>A lower-case abbreviation ends a sentence more often than not, unless it is one that nothing else looks like.</summary>
    private static bool IsAbbreviationHere(string text, int stop, int limit, Casing casing)
    {
        if (casing is Casing.Capitalised or Casing.Upper or Casing.Initial) return true;
        int next = stop + 1;
        while (next < limit && text[next] == ' ') next++;
        return next < limit && (char.IsLower(text[next]) || char.IsDigit(text[next]) || text[next] == ',');
    }

    private static int ReadNumber(TokenList tokens, int start, int limit)
    {
        string text = tokens.Text;
        int end = start + 1;
        while (end < limit)
        {
            char c = text[end];
            if (char.IsLetterOrDigit(c)) end++;
            else if (c is ',' or '.' or ':' or '/' or '-' && end + 1 < limit && char.IsLetterOrDigit(text[end + 1])) end += 2;
            else break;
        }

        ref Token token = ref tokens.Add(TokenKind.Number, start, end);
        token.Word = WordClass.Number;
        token.Hyphenated = text.IndexOf('-', start, end - start) >= 0;
        if (token.Hyphenated) token.Word |= CompoundNouns.Of(text, start, end - start);
        return end;
    }

    /// <summary>“’s”, “’ll” after a word; “’90s” and “’n’” elsewhere.</summary>
    private static int ReadApostrophe(TokenList tokens, int start, int limit)
    {
        string text = tokens.Text;
        int before = start;
        while (before > 0 && text[before - 1] == SoftHyphen.Character) before--;
        bool afterWord = before > 0 && (WordShape.IsWordPart(text[before - 1]) || text[before - 1] == '.') && tokens.Count > 0
            && tokens[tokens.Count - 1].End == before;
        int end = start + 1;
        while (end < limit && WordShape.IsWordPart(text[end])) end++;
        TokenKind kind = TokenKind.Symbol;
        WordClass word = WordClass.None;
        if (afterWord)
        {
            bool plain = end == start + 1;
            bool s = end == start + 2 && text[start + 1] is 's' or 'S';
            if (s || plain) kind = TokenKind.Possessive;
            else (kind, word) = (TokenKind.Word, Lexicon.Word(text, start, end - start));
        }
        else if (end > start + 1)
        {
            kind = char.IsDigit(text[start + 1]) ? TokenKind.Number : TokenKind.Word;
        }

        ref Token token = ref tokens.Add(kind, start, end);
        token.Word = word;
        token.Casing = Casing.Lower;
        return end;
    }

    private static int ReadHandle(TokenList tokens, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(tokens.Text[end]) || tokens.Text[end] == '_')) end++;
        tokens.Add(TokenKind.Handle, start, end);
        return end;
    }

    private static int ReadMark(TokenList tokens, int start, int limit)
    {
        string text = tokens.Text;
        int end = start + 1;
        TokenKind kind;
        switch (text[start])
        {
            case ',':
                kind = TokenKind.Comma;
                break;
            case '.' or '!' or '?' or '…':
                while (end < limit && text[end] is '.' or '!' or '?' or '…') end++;
                kind = text[start] == '…' || (end - start > 1 && text[start + 1] == '.') ? TokenKind.Ellipsis : TokenKind.Stop;
                break;
            case ':':
                kind = TokenKind.Colon;
                break;
            case ';':
                kind = TokenKind.Semicolon;
                break;
            case '-' or '–' or '—' or '―' or '‒':
                while (end < limit && text[end] is '-' or '–' or '—') end++;
                kind = TokenKind.Dash;
                break;
            case '(' or '[' or '{':
                kind = TokenKind.Open;
                break;
            case ')' or ']' or '}':
                kind = TokenKind.Close;
                break;
            default:
                if (char.IsHighSurrogate(text[start]) && end < limit && char.IsLowSurrogate(text[end])) end++;
                kind = TokenKind.Symbol;
                break;
        }

        tokens.Add(kind, start, end);
        return end;
    }

    private static bool IsWordStart(char c) =>
        c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' : char.IsLetter(c) || char.IsSurrogate(c);
}
