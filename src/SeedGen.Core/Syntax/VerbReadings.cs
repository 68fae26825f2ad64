using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>
/// Whether a word that can be a verb and something else is the verb here: by its subject before it and its object behind it.
/// </summary>
internal readonly struct VerbReadings
{
    private const WordClass Reporting = WordClass.CueVerbStrong | WordClass.CueVerbCalling;
    private const WordClass BeginsObject = WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer;

    private readonly TokenList _tokens;
    private readonly int _i, _next, _end;
    private readonly Tag _previous;
    private readonly WordClass _word;

    private VerbReadings(TokenList tokens, int i, int end, Tag previous, WordClass word)
    {
        (_tokens, _i, _next, _end, _previous, _word) = (tokens, i, i + 1, end, previous, word);
    }

    /// <summary>Whether the word at <paramref name="i"/>, which can be what <paramref name="word"/> says, is a verb.</summary>
    public static bool IsVerb(TokenList tokens, int i, int end, Tag previous, WordClass word) =>
        new VerbReadings(tokens, i, end, previous, word).Read();

    private bool Read()
    {
        if (IsAccused()) return false;
        if (!CanBeNoun && !CanBeAdjective) return true;
        if (IsObjectOfGerund() || IsHeadOfPlural() || IsComplementOfComing()) return false;
        if (IsReportingGerund()) return true;
        if (IsBaseForm && CanBeNoun && BehindNoun)
        {
            if (IsBehindNameWithArticle() || IsBehindSingular() || IsBehindReportedName()) return false;
            if (ReportsForPlural() || TellsSomebody()) return true;
        }

        if (BeginsParticipleClause() || (IsFinite && BehindPronoun) || ReportsComplement()
            || (BehindNoun && IsFollowedByArticle() && HasSubject()))
            return true;
        if (!CanBeNoun) return Is(WordClass.VerbPast | WordClass.VerbGerund | WordClass.MainlyVerb);
        return (!Is(WordClass.MainlyNoun) || BehindPronoun) && IsLikelierThanNoun();
    }

    private bool CanBeNoun => Is(WordClass.Noun | WordClass.PluralNoun);

    private bool CanBeAdjective => Is(WordClass.Adjective);

    private bool IsFinite => Is(WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbBase);

    private bool IsBaseForm => Is(WordClass.VerbBase) && !Is(WordClass.VerbPast | WordClass.VerbThird | WordClass.VerbGerund);

    private bool BehindNoun => _previous is Tag.Noun or Tag.Name;

    private bool BehindPronoun => _previous is Tag.Pronoun or Tag.Relative;

    private bool HasNext => _next < _end;

    private bool Is(WordClass word) => (_word & word) != 0;

    /// <summary>“compiling detailed “dossiers””.</summary>
    private bool IsObjectOfGerund() => CanBeAdjective && _previous == Tag.Gerund && Is(WordClass.VerbPast);

    /// <summary>“those profit estimates”, “some press reports”: behind a plural article a singular noun is not the head.</summary>
    private bool IsHeadOfPlural()
    {
        if (!CanBeNoun || _previous != Tag.Noun || !Is(WordClass.VerbThird)) return false;
        int first = _i - 1, farthest = Math.Max(0, _i - Tagger.LongestPhrase);
        if (_tokens.Spells(_i, "reports") && IsPress(first)) return true;
        if (_tokens[first].Is(WordClass.PluralNoun | WordClass.GroupNoun)) return false;
        while (first > farthest && _tokens[first].Tag is Tag.Noun or Tag.Adjective) first--;
        return _tokens.Spells(first, "those") || _tokens.Spells(first, "these") || _tokens.Spells(first, "many")
            || _tokens.Spells(first, "several") || _tokens.Spells(first, "few") || _tokens.Spells(first, "both");
    }

    private bool IsPress(int i) =>
        _tokens.Spells(i, "press") || _tokens.Spells(i, "media") || _tokens.Spells(i, "news") || _tokens.Spells(i, "newspaper");

    /// <summary>“then came calls for”.</summary>
    private bool IsComplementOfComing() =>
        CanBeNoun && _previous == Tag.Verb && (_tokens.Spells(_i - 1, "came") || _tokens.Spells(_i - 1, "comes"));

    /// <summary>“a leaflet saying”, “the mayor warning that”: behind a noun the gerund of a reporting verb is no noun.</summary>
    private bool IsReportingGerund() => Is(WordClass.VerbGerund) && Is(Reporting) && BehindNoun && HasNext && !_tokens.Spells(_next, "to")
        && (!_tokens.Spells(_next, "of") || _tokens[_i - 1].Is(WordClass.PluralNoun))
        && !_tokens[_next].Is(WordClass.BeForm | WordClass.HaveForm | WordClass.Modal);

    /// <summary>“the Lowmere report”.</summary>
    private bool IsBehindNameWithArticle() => _previous is Tag.Name && _i > 1
        && (_tokens.Spells(_i - 2, "the") || _tokens.Spells(_i - 2, "a") || _tokens.Spells(_i - 2, "an")) && !IsPlural(_tokens, _i - 1);

    /// <summary>“Murder accused told jury”: what is no person accuses nobody.</summary>
    private bool IsAccused() => _tokens.Spells(_i, "accused") && _previous == Tag.Noun
        && (_i == 1 || _tokens[_i - 2].Kind != TokenKind.Word) && HasNext && !_tokens.Spells(_next, "of")
        && !_tokens[_i - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.OrgNoun | WordClass.PluralNoun
            | WordClass.DocumentNoun | WordClass.Kin);

    /// <summary>“says AI demand ‘silly’”: one name takes no plain form of a verb.</summary>
    private bool IsBehindReportedName() => _previous is Tag.Name && _i > 1 && !IsPlural(_tokens, _i - 1)
        && _tokens[_i - 2].Tag == Tag.Verb && _tokens[_i - 2].Is(WordClass.CueVerbStrong) && HasNext
        && (_tokens[_next].Kind == TokenKind.Quote || _tokens[_next].Is(WordClass.BeForm | WordClass.Modal));

    /// <summary>“a text message”, “the league title”: a singular noun behind its article takes no plain form of a verb.</summary>
    private bool IsBehindSingular()
    {
        int noun = _i - 1;
        if (_previous != Tag.Noun || !_tokens[noun].Is(WordClass.Noun) || _tokens[noun].Is(WordClass.PluralNoun)) return false;
        if (_tokens[noun].Is(WordClass.GroupNoun) && Is(Reporting)) return false;
        int i = noun - 1, farthest = Math.Max(0, noun - Tagger.LongestPhrase);
        while (i > farthest
            && (_tokens[i].Tag is Tag.Adjective or Tag.Noun or Tag.Number || _tokens[i].Is(WordClass.Month | WordClass.Weekday)))
            i--;
        if (i < 0 || _tokens[i].Tag is not (Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive)) return false;

        // “critics of the plan say”: the subject stands before the preposition.
        return i < 2 || _tokens[i - 1].Tag != Tag.Preposition
            || !(_tokens[i - 2].Tag == Tag.Noun && _tokens[i - 2].Is(WordClass.PluralNoun));
    }

    /// <summary>“officials say,”, “the Norwegians claim”, “documents show that”.</summary>
    private bool ReportsForPlural() =>
        (Is(WordClass.CueVerbStrong) || (Is(WordClass.CueVerb) && _tokens[_i - 1].Is(WordClass.DocumentNoun)))
        && EndsClause(_tokens, _next, _end) && IsPlural(_tokens, _i - 1);

    /// <summary>“ministers tell new prisoners that”: what is mostly a verb, behind several, with an object that has no article.</summary>
    private bool TellsSomebody() => Is(WordClass.MainlyVerb) && _previous == Tag.Noun && IsPlural(_tokens, _i - 1) && HasNext
        && _tokens[_next].Is(WordClass.Adjective | WordClass.PluralNoun);

    /// <summary>“, calling it”, “and warning that”.</summary>
    private bool BeginsParticipleClause() => Is(WordClass.VerbGerund) && HasNext && _previous is Tag.Comma or Tag.Stop or Tag.Coordinator
        && _tokens[_next].Is(BeginsObject | WordClass.Subordinator);

    /// <summary>“claims that”, “claims: “…””, “claims, “…””.</summary>
    private bool ReportsComplement()
    {
        if (!HasNext || !Is(WordClass.CueVerb) || _previous is Tag.Determiner or Tag.PossessivePronoun) return false;
        return _tokens[_next].Kind is TokenKind.Quote or TokenKind.Colon || _tokens.Spells(_next, "that")
            || (_tokens[_next].Kind == TokenKind.Comma && _next + 1 < _end && _tokens[_next + 1].Kind == TokenKind.Quote);
    }

    private bool IsFollowedByArticle() => HasNext && _tokens[_next].Is(WordClass.Determiner | WordClass.PossessiveDeterminer);

    /// <summary>
    /// “The ad targets a”: a singular phrase that no preposition and no verb governs. What is no noun needs no such phrase.
    /// </summary>
    private bool HasSubject() => CanBeNoun ? Is(WordClass.VerbThird) && IsSubjectBefore(_tokens, _i - 1) : IsFinite;

    /// <summary>A subject before it, an object behind it, or what the word is most often.</summary>
    private bool IsLikelierThanNoun()
    {
        bool hasObject = HasNext && (_tokens[_next].Is(BeginsObject) || _tokens[_next].Kind == TokenKind.Quote);
        bool hasSubject = _previous is Tag.Pronoun or Tag.Relative or Tag.Name or Tag.Close;
        if (hasSubject || _previous == Tag.Noun)
        {
            return (Is(WordClass.VerbThird | WordClass.VerbPast) && (Is(WordClass.MainlyVerb) || hasObject || hasSubject))
                || (hasObject && IsFinite);
        }

        return Is(WordClass.MainlyVerb) || (hasObject && (Is(WordClass.VerbPast) || _previous is Tag.Coordinator or Tag.Comma));
    }

    /// <summary>
    /// “…,” the insider dishes. “…,” the leaflet states, will come. Somebody stands between the comma of the marks and the last word of the
    /// sentence, or what is read before a verb of saying.
    /// </summary>
    public static bool ClosesReport(TokenList tokens, int i, int end)
    {
        bool says = tokens[i].Is(WordClass.CueVerbStrong);
        if (i + 1 < end && tokens[i + 1].Kind is not (TokenKind.Stop or TokenKind.Quote)
            && !(says && tokens[i + 1].Kind == TokenKind.Comma))
            return false;
        if (!tokens[i - 1].Is(WordClass.PersonNoun | WordClass.Kin) && !(says && tokens[i - 1].Is(WordClass.DocumentNoun))) return false;
        int before = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (before > farthest && tokens[before].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.PossessivePronoun) before--;
        return before >= 0 && tokens[before].Kind == TokenKind.Quote && tokens.EndsWithComma(before);
    }

    /// <summary>“The ad targets a”: a singular phrase that no preposition and no verb governs.</summary>
    private static bool IsSubjectBefore(TokenList tokens, int noun)
    {
        if (tokens[noun].Is(WordClass.PluralNoun)) return false;
        int i = noun, farthest = noun - Tagger.LongestPhrase;
        while (i >= 0 && i > farthest && tokens[i].Tag is Tag.Adjective or Tag.Noun or Tag.Name or Tag.Number or Tag.Determiner
            or Tag.PossessivePronoun or Tag.Possessive) i--;
        return i < 0 || tokens[i].Tag is Tag.Stop or Tag.Comma or Tag.Coordinator or Tag.That or Tag.Quote or Tag.Colon;
    }

    /// <summary>“officials”, “the Norwegians”.</summary>
    private static bool IsPlural(TokenList tokens, int noun)
    {
        if (tokens[noun].Tag == Tag.Noun) return tokens[noun].Is(WordClass.PluralNoun);
        return tokens.Text[tokens[noun].End - 1] == 's' && noun > 0 && tokens.Spells(noun - 1, "the");
    }

    /// <summary>What stands behind a verb without object.</summary>
    private static bool EndsClause(TokenList tokens, int i, int end) =>
        i >= end || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon
        || tokens.Spells(i, "that") || (tokens[i].Is(WordClass.Preposition) && !tokens.Spells(i, "of"));
}
