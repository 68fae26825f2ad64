using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Quotes;

/// <summary>Tells speech from what is quoted but nobody's words: titles of works, nicknames, terms, words under discussion.</summary>
internal static class SpeechFilter
{
    /// <summary>Nouns for those, and for papers, that say something.</summary>
    public const WordClass MaySay = WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrgNoun | WordClass.DocumentNoun
        | WordClass.Kin | WordClass.Title;

    private const int LongestTitle = 7;
    private const int ShortestUtterance = 5;
    private const int LongestTerm = 3;

    /// <summary>Whether the quoted string is somebody's words.</summary>
    public static bool IsSpeech(Prose prose, int quote, Attribution? attribution)
    {
        if (prose.Quoted[quote].Inner.IsEmpty || IsMarkup(prose, quote)) return false;
        if (IsTurn(prose, quote)) return true;
        if (attribution is { Denied: true } && prose.WordsOf(quote) < ShortestUtterance) return false;
        if (IsNickname(prose, quote) || NamingWords.StandBefore(prose, quote, attribution)) return false;
        if (IsGivenByHabit(prose, quote, attribution)) return false;
        if (IsNounOfClause(prose, quote, attribution) || NamedWorks.Is(prose, quote)) return false;
        if (WritersTerms.Is(prose, quote, attribution)) return false;
        if (IsSoCalled(prose, quote) || IsRating(prose, quote) || IsTag(prose, quote, attribution)) return false;
        if (IsTitle(prose, quote) && !ReportedDirectly(prose, quote, attribution)) return false;
        if (prose.WordsOf(quote) <= LongestTerm && !IsAnswer(prose, quote)
            && (IsTerm(prose, quote, attribution) || IsLabel(prose, quote, attribution)))
            return false;
        return attribution is { Source: not null } or { CueFirst: >= 0 } || prose.WordsOf(quote) >= ShortestUtterance
            || IsSentence(prose, quote);
    }

    /// <summary>“How many?” she says. — “Nine.”: a paragraph of its own beside one that begins or ends with quoted words.</summary>
    private static bool IsTurn(Prose prose, int quote)
    {
        int paragraph = prose.Quoted[quote].Paragraph;
        return prose.Quoted[quote].Outer == prose.Paragraphs[paragraph].Span
            && (prose.EndsSentence(quote) || prose.Text[prose.Quoted[quote].Inner.End - 1] is '—' or '–')
            && ((quote > 0 && prose.Quoted[quote - 1].Paragraph == paragraph - 1)
                || (quote + 1 < prose.Quoted.Count && prose.Quoted[quote + 1].Paragraph == paragraph + 1
                    && prose.TokenBefore(quote + 1) < 0));
    }

    /// <summary>&lt;a href="…"&gt;: what is left of a web page.</summary>
    private static bool IsMarkup(Prose prose, int quote)
    {
        int mark = prose.Quoted[quote].Outer.Start;
        return mark > 1 && prose.Text[mark - 1] == '=' && char.IsLetter(prose.Text[mark - 2]);
    }

    /// <summary>
    /// “Thrift” has been policy here. “The Long Ebb” star: a few words that the clause around them uses as a noun, and that no cue reports.
    /// </summary>
    private static bool IsNounOfClause(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is { IsRemote: false } || prose.WordsOf(quote) > LongestTitle
            || !(prose.WordsOf(quote) <= LongestTerm || IsTitle(prose, quote)))
            return false;
        int next = prose.TokenOfQuote[quote] + 1;
        if (next >= prose.Tokens.Count
            || prose.SentenceOfQuote[quote] + 1 < prose.Sentences.Count && prose.Sentences[prose.SentenceOfQuote[quote]].End <= next)
            return false;
        if (prose.Tokens[next].Tag == Tag.Comma) next++;
        return next < prose.Tokens.Count
            && prose.Tokens[next].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Do or Tag.Relative or Tag.Noun
                or Tag.Preposition;
    }

    /// <summary>“so-called “rebels””: the writer keeps his distance from everybody’s word.</summary>
    private static bool IsSoCalled(Prose prose, int quote)
    {
        int before = prose.TokenBefore(quote);
        return before >= 0 && prose.Tokens.Spells(before, "so-called");
    }

    /// <summary>“raised the stock to “hold””, “kept its “buy” rating”: what analysts call a share.</summary>
    private static bool IsRating(Prose prose, int quote)
    {
        int before = prose.TokenBefore(quote);
        return prose.WordsOf(quote) == 1 && before >= 0
            && (prose.Tokens.Spells(before, "to") || prose.Tokens.Spells(before, "from") || prose.Tokens.Spells(before, "at")
                || IsBeforeNoun(prose, quote))
            && prose.QuotedTokens.LowerOf(prose.FirstQuotedToken[quote]) is "buy" or "sell" or "hold" or "reduce" or "neutral"
                or "outperform" or "underperform" or "overweight" or "underweight" or "accumulate";
    }

    /// <summary>A few words in a clause that reports nothing, and whose subject is nobody: a term.</summary>
    private static bool IsTerm(Prose prose, int quote, Attribution? attribution) => attribution switch
    {
        { Rule: nameof(Rules.LooseLead), Source.Kind: SourceKind.Nominal } => true,
        { Rule: nameof(Rules.LooseLead), Source: { Kind: SourceKind.Pronoun } source } when prose.Tokens.Spells(source.Head, "it") => true,
        // “nine “opt-in” samples”
        { Rule: nameof(Rules.LooseLead) } when prose.TokenOfQuote[quote] + 1 < prose.Tokens.Count
            && prose.Tokens[prose.TokenOfQuote[quote] + 1] is { Tag: Tag.Noun } noun && !noun.Is(WordClass.Adjective) => true,
        { Rule: nameof(Rules.LooseLead) } when IsExplained(prose, quote) || IsDescribed(prose, quote) => true,
        { Rule: nameof(Rules.Continuation) } => !prose.EndsSentence(quote) && !char.IsUpper(prose.Text[prose.Quoted[quote].Inner.Start]),
        _ => false,
    };

    /// <summary>“a dose of strong “sleeping pills””: an adjective of the writer's stands before the marks.</summary>
    private static bool IsDescribed(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int i = prose.TokenBefore(quote);
        if (i < 1 || tokens[i].Tag != Tag.Adjective) return false;
        while (i > 0 && tokens[i].Tag is Tag.Adjective or Tag.Adverb) i--;
        return tokens[i].Tag is Tag.Preposition or Tag.Determiner or Tag.PossessivePronoun;
    }

    /// <summary>“from the “deep quay,” a part of the market that”: the writer's term, and what it means.</summary>
    private static bool IsExplained(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int token = prose.TokenOfQuote[quote];
        return token > 0 && token + 1 < tokens.Count && tokens[token - 1].Tag == Tag.Determiner
            && prose.Text[prose.Quoted[quote].Inner.End - 1] == ',' && tokens[token + 1].Tag is Tag.Determiner or Tag.Relative;
    }

    /// <summary>
    /// “ignored a “do not disturb” sign”, “sells “official” boards”: the marks modify a noun, and the verb is none of speech.
    /// </summary>
    private static bool IsLabel(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is not { CueFirst: >= 0, Rule: nameof(Rules.LeadClause) or nameof(Rules.LooseLead) }) return false;
        TokenList tokens = prose.Tokens;
        int next = prose.TokenOfQuote[quote] + 1;
        return !tokens[attribution.CueFirst].Is(WordClass.CueVerbStrong | WordClass.CueVerbCalling | WordClass.CueNoun)
            && next < tokens.Count && tokens[next].Tag == Tag.Noun;
    }

    /// <summary>
    /// “the things you listed as “junk””, “the “junk” list”, “a “do I need this?” test”: what the reader is to say, or what tells which list
    /// it is, where nobody is there who says it.
    /// </summary>
    private static bool IsTag(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is { IsRemote: true }) return false;
        if (attribution is not { Source: { } source })
            return attribution is null or { Denied: false, CueFirst: < 0 } && IsBeforeNoun(prose, quote);
        bool reader = source.Kind == SourceKind.Pronoun && prose.Tokens.Spells(source.Head, "you");
        if (reader) return (prose.WordsOf(quote) <= LongestTerm && !IsAnswer(prose, quote)) || IsBeforeNoun(prose, quote);
        return source.Kind == SourceKind.Nominal && prose.Tokens[source.Head] is { Tag: Tag.Noun } thing
            && !thing.Is(MaySay)
            && IsBeforeNoun(prose, quote);
    }

    /// <summary>“the “junk” list”, “a personal “do I need this?” test”: between an article and a noun.</summary>
    private static bool IsBeforeNoun(Prose prose, int quote)
    {
        TokenList tokens = prose.Tokens;
        int next = prose.TokenOfQuote[quote] + 1, before = prose.TokenBefore(quote);
        if (next >= tokens.Count || tokens[next].Tag != Tag.Noun) return false;
        while (before > 0 && tokens[before].Tag == Tag.Adjective) before--;
        return before >= 0 && tokens[before].Tag is Tag.Determiner or Tag.PossessivePronoun;
    }

    /// <summary>Its lawyers were brief: “No.”</summary>
    private static bool IsAnswer(Prose prose, int quote) =>
        prose.EndsSentence(quote) && prose.TokenBefore(quote) is >= 0 and int colon && prose.Tokens[colon].Kind == TokenKind.Colon;

    /// <summary>“Is it safe?” “It is.”: a sentence of its own, with its stop.</summary>
    private static bool IsSentence(Prose prose, int quote)
    {
        int first = prose.FirstQuotedToken[quote], last = prose.FirstQuotedToken[quote + 1] - 1;
        return last - first > 1 && prose.QuotedTokens[first].IsCapitalised && prose.QuotedTokens[last].Kind == TokenKind.Stop
            && prose.TokenOfQuote[quote] == prose.Sentences[prose.SentenceOfQuote[quote]].First && prose.EndsSentence(quote);
    }

    private static bool IsNickname(Prose prose, int quote)
    {
        int before = prose.TokenBefore(quote), behind = prose.TokenOfQuote[quote] + 1;
        TokenList tokens = prose.Tokens;
        if (before < 0 || behind >= tokens.Count || prose.WordsOf(quote) > 3) return false;
        return tokens[before].Tag == Tag.Name && tokens[behind].Tag == Tag.Name && tokens[before].LeadsToName
            && NicknameMarks.BeginsName(prose.Text, prose.Quoted[quote].Inner);
    }

    /// <summary>“Locals call the wind “morrin””: the habit of a whole people, and a word or two.</summary>
    private static bool IsGivenByHabit(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is not { Source.Kind: SourceKind.Nominal, CueFirst: >= 0 } || prose.WordsOf(quote) > 3) return false;
        TokenList tokens = prose.Tokens;
        ref Token verb = ref tokens[attribution.CueFirst];
        return verb.Is(WordClass.CueVerbCalling) && verb.Is(WordClass.VerbBase) && !verb.Is(WordClass.VerbPast)
            && tokens[attribution.Source.Head].Is(WordClass.NameGiver);
    }

    /// <summary>A few words, each capitalised but the small ones: “The Salt Ledger”.</summary>
    public static bool IsTitle(Prose prose, int quote)
    {
        TokenList tokens = prose.QuotedTokens;
        int first = prose.FirstQuotedToken[quote], end = prose.FirstQuotedToken[quote + 1];
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Stop && i + 1 < end) return false;
            if (tokens[i].Kind is TokenKind.Colon && i > first) words = 0;   // “The Salt Ledger: A Life by the Water and its Debts”
            if (tokens[i].Kind != TokenKind.Word || tokens.Text[tokens[i].Start] is '\'' or '’') continue;
            bool small = i > first && tokens[i].Length <= 4
                && (tokens[i].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) || tokens.Spells(i, "that"));
            if (++words > LongestTitle || !(tokens[i].IsCapitalised || small)) return false;
        }

        return words > 0 && tokens[first].IsCapitalised;
    }

    /// <summary>“calls him a “Wagnerite””, “referring to them as the “Grey Pest””: a word with a capital, and no title.</summary>
    private static bool IsPredicateOfCalling(Prose prose, int quote, int before, Attribution attribution)
    {
        TokenList tokens = prose.Tokens;
        int next = prose.TokenOfQuote[quote] + 1;
        if (before < 1 || attribution.CueFirst < 0 || !tokens[attribution.CueFirst].Is(WordClass.CueVerbCalling)) return false;
        if (tokens.Spells(attribution.CueLast + 1, "for") || (next < tokens.Count && tokens[next].Tag is Tag.Noun or Tag.Adjective))
            return false;
        return tokens.Spells(before, "a") || tokens.Spells(before, "an")
            || (tokens.Spells(before, "the") && tokens.Spells(before - 1, "as"));
    }

    /// <summary>“called “The Salt Ledger” “three hours of rain””: what is called something, and behind it what it is called.</summary>
    private static bool IsObjectOfCalling(Prose prose, int quote, Attribution attribution)
    {
        int next = prose.TokenOfQuote[quote] + 1;
        return attribution.CueFirst >= 0 && next < prose.Tokens.Count && prose.Tokens[next].Kind == TokenKind.Quote
            && prose.Tokens[attribution.CueFirst].Is(WordClass.CueVerbCalling) && attribution.CueLast + 1 == prose.TokenOfQuote[quote];
    }

    /// <summary>“reading “The Quiet Mile””: what a person reads is a work, what a paper reads is its words.</summary>
    private static bool IsRead(Prose prose, Attribution attribution) =>
        attribution is { CueFirst: >= 0, Source: { } source } && !prose.Tokens[source.Head].Is(WordClass.DocumentNoun)
        && !prose.Tokens.Spells(source.Head, "it")
        && ((prose.Tokens[source.Head].Is(WordClass.WorkNoun) && !prose.Tokens[source.Head].Is(WordClass.PersonNoun)
            && source.Last + 1 == attribution.CueFirst)
            || prose.Tokens.Spells(attribution.CueFirst, "read") || prose.Tokens.Spells(attribution.CueFirst, "reads")
            || prose.Tokens.Spells(attribution.CueFirst, "reading"));

    /// <summary>“in her book “The Salt Ledger,” she says”: the noun says what has that name.</summary>
    private static bool IsOfWork(TokenList tokens, int noun)
    {
        if (noun < 1 || !tokens[noun].Is(WordClass.WorkNoun) || tokens[noun].Tag != Tag.Noun) return false;
        int i = noun - 1;
        while (i > 0 && tokens[i].Tag is Tag.Adjective or Tag.PossessivePronoun or Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Noun)
            i--;
        return tokens[i].Tag == Tag.Preposition || !tokens[noun].Is(WordClass.CueNoun);
    }

    /// <summary>
    /// “In an essay, “The Quiet Man,” he called”: the comma before the marks, and a clause behind them that reports something else.
    /// </summary>
    private static bool IsNameOfWork(Prose prose, int quote)
    {
        int comma = prose.TokenBefore(quote);
        return comma > 0 && prose.Tokens[comma].Kind == TokenKind.Comma && IsOfWork(prose.Tokens, comma - 1);
    }

    /// <summary>
    /// “in his own history, “The Salt Ledger,””: the noun before the comma is the work, unless it is somebody who is told.
    /// </summary>
    private static bool IsApposition(TokenList tokens, int noun) =>
        tokens[noun].Tag == Tag.Noun && tokens[noun + 1].Kind == TokenKind.Comma
        && !(noun > 0 && tokens[noun - 1].Tag == Tag.Preposition)   // “that read, in full, “No.””
        && !tokens[noun].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.TimeNoun | WordClass.CueNoun | WordClass.Kin);

    /// <summary>The marks stand right beside the reporting clause.</summary>
    private static bool ReportedDirectly(Prose prose, int quote, Attribution? attribution)
    {
        if (attribution is null || attribution.Rule == nameof(Rules.ParentheticalClause)) return false;
        if (IsOfWork(prose.Tokens, prose.TokenBefore(quote)) || IsNameOfWork(prose, quote)) return false;
        if (attribution.Rule == nameof(Rules.LooseLead)) return IsAnswer(prose, quote);
        if (attribution is { Source: null, Rule: nameof(Rules.LeadClause) } || IsRead(prose, attribution)) return false;
        if (attribution.Rule == nameof(Rules.TailClause) || attribution.IsRemote) return prose.WordsOf(quote) != 0;
        TokenList tokens = prose.Tokens;
        // “, and then, in a different voice, “Mother?””
        if (prose.WordsOf(quote) <= LongestTerm && attribution.CueFirst >= 0 && tokens[attribution.CueFirst].Is(WordClass.CueVerbStrong)
            && prose.Text[prose.Quoted[quote].Inner.End - 1] is '?' or '!')
            return true;
        int before = prose.TokenBefore(quote);
        while (before > 0 && tokens[before].Kind is TokenKind.Comma or TokenKind.Colon) before--;
        // “cries of “Shame!””
        if (attribution.Rule == nameof(Rules.NounCue) && attribution.CueLast + 1 == before && tokens.Spells(before, "of")) return true;
        if (IsPredicateOfCalling(prose, quote, before, attribution)) return true;
        if (IsObjectOfCalling(prose, quote, attribution)) return false;
        if (before >= 0 && (tokens[before].Is(WordClass.WorkNoun) || IsApposition(tokens, before))) return false;
        return before >= 0 && (attribution.CueLast == before || tokens[before + 1].Kind == TokenKind.Colon
            || tokens[before + 1].Kind == TokenKind.Comma || tokens[before].Tag is Tag.Pronoun or Tag.That);
    }
}
