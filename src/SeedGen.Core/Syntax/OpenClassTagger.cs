using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>
/// What a noun, verb, adjective or adverb is where the lexicon says that it can be several of them. Each question settles some words and
/// leaves the others, for which it answers <see cref="Tag.Other"/>, to the next.
/// </summary>
internal readonly struct OpenClassTagger
{
    /// <summary>All forms of verbs.</summary>
    public const WordClass Verbs = WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbParticiple
        | WordClass.VerbGerund;

    private static readonly WordList Offices = new(
        "managing", "visiting", "presiding", "commanding", "supervising", "prosecuting", "investigating", "founding", "consulting",
        "practising", "practicing", "acting");

    private readonly TokenList _tokens;
    private readonly int _i, _end;
    private readonly Tag _previous;
    private readonly WordClass _word;

    private OpenClassTagger(TokenList tokens, int i, int end, Tag previous)
    {
        (_tokens, _i, _end, _previous) = (tokens, i, end, previous);
        _word = tokens[i].Word == WordClass.None ? Guess(tokens, i) : tokens[i].Word;
    }

    /// <summary>
    /// What the word at <paramref name="i"/> is, in a sentence that ends before <paramref name="end"/>, behind a word that is <paramref
    /// name="previous"/>.
    /// </summary>
    public static Tag TagOf(TokenList tokens, int i, int end, Tag previous) => new OpenClassTagger(tokens, i, end, previous).Read();

    private Tag Read()
    {
        Tag tag = AsOneWord();
        if (tag == Tag.Other) tag = BehindAuxiliary();
        if (tag == Tag.Other) tag = AsReport();
        if (tag == Tag.Other) tag = AsModifier();
        if (tag == Tag.Other) tag = InNounPhrase();
        return tag == Tag.Other ? AsItMostlyIs() : tag;
    }

    /// <summary>Words of a job in front of a name.</summary>
    private const int LongestJob = 5;

    private bool CanBeNoun => (_word & (WordClass.Noun | WordClass.PluralNoun)) != 0;

    private bool CanBeAdjective => (_word & WordClass.Adjective) != 0;

    private bool CanBeAdverb => (_word & WordClass.Adverb) != 0;

    private bool CanBeVerb => (_word & Verbs) != 0;

    private bool Is(WordClass word) => (_word & word) != 0;

    /// <summary>A noun and nothing else, and what single words are (“says”, “managing director”).</summary>
    private Tag AsOneWord()
    {
        if (AdverbReadings.IsLonger(_tokens, _i, _previous)) return Tag.Adverb;
        if (IsShortNoun) return Tag.Noun;
        if (CanBeNoun && !CanBeAdjective && !CanBeAdverb && !CanBeVerb) return Tag.Noun;
        if ((_word & Verbs) == WordClass.VerbGerund && IsOffice()) return Tag.Adjective;
        if (CanBeNoun && NounReadings.IsNoun(_tokens, _i, _end, _previous, _word)) return Tag.Noun;
        if (Is(WordClass.VerbThird) && _tokens.Spells(_i, "says")) return Tag.Verb;   // “the 15-year-old says”: nobody has says
        // “as Orla Tain points out”
        if (_i + 1 < _end && _previous is Tag.Name or Tag.Noun or Tag.Pronoun && _tokens.Spells(_i, "points")
            && _tokens.Spells(_i + 1, "out"))
            return Tag.Verb;
        // “heard the driver say “no””
        if (_i + 1 < _end && _previous is Tag.Noun or Tag.Name or Tag.Pronoun && _tokens.Spells(_i, "say")
            && _tokens[_i + 1].Kind is TokenKind.Quote or TokenKind.Colon)
            return Tag.Verb;
        if (!Is(WordClass.VerbBase)) return Tag.Other;

        // “shopkeepers say cycle lanes are”: a plural says
        if (_previous == Tag.Noun && _tokens.Spells(_i, "say") && _tokens[_i - 1].Is(WordClass.PluralNoun)) return Tag.Verb;
        if (_i <= 1 || !_tokens.Spells(_i - 2, "what") || !IsCrowd(_tokens, _i - 1)) return Tag.Other;
        _tokens[_i - 1].Tag = Tag.Pronoun;   // “what some call”
        return Tag.Verb;
    }

    /// <summary>“to go”, “has gone”, “is going”, “has in the past gone”.</summary>
    private Tag BehindAuxiliary()
    {
        if (_previous == Tag.Noun && Is(WordClass.VerbParticiple) && IsAwaited(_tokens, _i)) return Tag.Participle;
        Tag governor = _previous is Tag.Adverb or Tag.Negation ? GovernorBefore(_tokens, _i) : _previous;
        if (governor is not (Tag.To or Tag.Modal or Tag.Do or Tag.Have or Tag.Be)) return Tag.Other;
        if (governor is Tag.To or Tag.Modal or Tag.Do && Is(WordClass.VerbBase)) return Tag.Base;
        if (governor is Tag.Have or Tag.Be && Is(WordClass.VerbParticiple)
            && !(CanBeAdjective && governor == Tag.Be && Is(WordClass.MainlyAdjective))) return Tag.Participle;
        if (governor == Tag.Be && Is(WordClass.VerbGerund)) return Tag.Gerund;

        // “has long gone”
        return CanBeAdverb && governor is Tag.Modal or Tag.Have or Tag.Be && !CanBeVerb && _i + 1 < _end
            && _tokens[_i + 1].Is(WordClass.VerbBase | WordClass.VerbParticiple | WordClass.VerbGerund) && !_tokens[_i + 1].IsCapitalised
            ? Tag.Adverb : Tag.Other;
    }

    /// <summary>“the elderly said”, “the mayor promised that”, “…,” the insider dishes.</summary>
    private Tag AsReport()
    {
        if (_previous == Tag.Quote) return IsReportBehindMarks() ? Tag.Verb : Tag.Other;
        if (_previous is not (Tag.Adjective or Tag.Number or Tag.Noun or Tag.Name)) return Tag.Other;
        ref Token before = ref _tokens[_i - 1];
        if (_tokens[_i].Is(WordClass.CueVerbStrong) && Is(WordClass.VerbPast | WordClass.VerbThird) && !CanBeNoun)
        {
            if (_previous == Tag.Adjective && before.Word == WordClass.None) before.Tag = Tag.Noun;
            return Tag.Verb;
        }

        if (_previous != Tag.Number && Is(WordClass.VerbPast) && (!CanBeAdjective || _previous != Tag.Adjective)
            && LookAhead.Reports(_tokens, _i, _end))
        {
            if (_previous == Tag.Adjective && (before.Word == WordClass.None || before.Is(WordClass.Noun | WordClass.PluralNoun)))
                before.Tag = Tag.Noun;
            return Tag.Verb;
        }

        return Is(WordClass.VerbThird) && _previous == Tag.Noun && VerbReadings.ClosesReport(_tokens, _i, _end) ? Tag.Verb : Tag.Other;
    }

    /// <summary>“…,” comments Orla Tain: behind marks that await it, a verb of saying before whoever says it.</summary>
    private bool IsReportBehindMarks()
    {
        if (_i + 1 >= _end || !Is(WordClass.VerbThird) || !_tokens[_i].Is(WordClass.CueVerbStrong) || _tokens[_i].IsCapitalised)
            return false;
        ref Token next = ref _tokens[_i + 1];
        if (!_tokens.EndsWithComma(_i - 1)) return false;
        return next.IsCapitalised || next.Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonNoun | WordClass.Title)
            || LeadsToName(_i + 1);
    }

    /// <summary>“safety chief Orla Tain”, “head of safety Orla Tain”: a job in a few small words, and a name.</summary>
    private bool LeadsToName(int i)
    {
        int first = i;
        while (i < _end && i < first + LongestJob && _tokens[i].Casing == Casing.Lower
            && _tokens[i].Is(WordClass.Noun | WordClass.Adjective | WordClass.Preposition))
            i++;
        return i > first && i < _end && _tokens[i].IsCapitalised && _tokens[i - 1].Is(WordClass.Noun);
    }

    /// <summary>“retired teacher”, “once said”, “by urging them”.</summary>
    private Tag AsModifier()
    {
        if (IsRetired()) return Tag.Adjective;
        if (CanBeAdverb && AdverbReadings.IsAdverb(_tokens, _i, _end, _previous)) return Tag.Adverb;
        return _previous == Tag.Preposition && Is(WordClass.VerbGerund) && TakesObject(_tokens, _i, _end) ? Tag.Gerund : Tag.Other;
    }

    /// <summary>“the detained men”, “his promise”, “two late trains”.</summary>
    private Tag InNounPhrase()
    {
        bool inside = _previous is Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Adjective or Tag.Number
            || (_previous == Tag.Relative && _tokens.Spells(_i - 1, "whose"));
        if (!inside && (_previous != Tag.Preposition || (!CanBeNoun && !CanBeAdjective))) return Tag.Other;
        if (CanBeAdverb && !CanBeNoun && !CanBeAdjective) return Tag.Adverb;
        if (Is(WordClass.Adjective | WordClass.VerbParticiple | WordClass.VerbGerund) && !Is(WordClass.MainlyNoun) && IsBeforeHead)
            return Tag.Adjective;
        return CanBeNoun ? Tag.Noun : CanBeAdjective ? Tag.Adjective : Tag.Other;
    }

    /// <summary>“the telly boss”: no list has the word, and an adverb would have an adjective behind it.</summary>
    private bool IsShortNoun => _tokens[_i].Word == WordClass.None && _previous == Tag.Determiner && _i + 1 < _end
        && CanBeAdverb && _tokens[_i + 1].Is(WordClass.PersonNoun);

    /// <summary>Nothing around it decides: what the word is most often.</summary>
    private Tag AsItMostlyIs()
    {
        bool beforeHead = CanBeAdjective && IsBeforeHead;
        bool behindNoun = _previous is Tag.Noun or Tag.Name;
        if (CanBeAdverb && (!CanBeNoun || Is(WordClass.MainlyAdverb)) && !CanBeVerb && !beforeHead) return Tag.Adverb;
        if (CanBeVerb && (!CanBeNoun || !CanBeAdjective || Is(WordClass.MainlyVerb))
            && VerbReadings.IsVerb(_tokens, _i, _end, _previous, _word))
            return VerbTag();
        if (CanBeNoun && behindNoun && Is(WordClass.MainlyNoun)) return Tag.Noun;
        if (CanBeAdjective && CanBeNoun && !beforeHead && behindNoun && _tokens[_i].Is(WordClass.PersonNoun)) return Tag.Noun;
        if (CanBeAdjective && (!CanBeNoun || beforeHead || Is(WordClass.MainlyAdjective))) return Tag.Adjective;
        return CanBeNoun ? Tag.Noun : CanBeAdverb ? Tag.Adverb : CanBeVerb ? VerbTag() : Tag.Other;
    }

    /// <summary>A noun follows that it may belong to.</summary>
    private bool IsBeforeHead => LookAhead.BeginsNounPhrase(_tokens, _i + 1, _end) && !FollowsAsVerb(_tokens, _i + 1);

    private Tag VerbTag()
    {
        if (Is(WordClass.VerbGerund)) return Tag.Gerund;
        if (Is(WordClass.VerbPast))
        {
            if (!Is(WordClass.VerbParticiple)) return Tag.Verb;
            bool byAgent = _i + 1 < _tokens.Count && _tokens.Spells(_i + 1, "by");
            if (_previous == Tag.Noun && (byAgent || IsCircumstance(_tokens, _i))) return Tag.Participle;
            return _previous is Tag.Stop or Tag.Subordinator ? Tag.Participle : Tag.Verb;
        }

        if (Is(WordClass.VerbThird)) return Tag.Verb;
        if (Is(WordClass.VerbParticiple)) return Tag.Participle;
        return _previous is Tag.To or Tag.Modal or Tag.Do ? Tag.Base : Tag.Verb;
    }

    /// <summary>
    /// “Oskerby managing director Orla Tain”: the gerund says which director, unless it has a subject before it (“is managing”).
    /// </summary>
    private bool IsOffice() => _i + 1 < _end && _tokens[_i + 1].Is(WordClass.Title | WordClass.PersonNoun)
        && (_previous is not (Tag.Be or Tag.Preposition or Tag.Pronoun or Tag.Verb or Tag.Comma) || IsBehindReport)
        && ((_tokens.LowerOf(_i) is var gerund && Offices.Has(gerund, 0, gerund.Length)) || IsBranchOfMany);

    /// <summary>“…,” said managing director Orla Tain.</summary>
    private bool IsBehindReport => _previous == Tag.Verb && _tokens[_i - 1].Is(WordClass.CueVerbStrong) && _i + 2 < _end
        && _tokens[_i + 2].IsCapitalised;

    /// <summary>“Planning officers have said”: who do something, and not that somebody plans them.</summary>
    private bool IsBranchOfMany => _previous == Tag.Stop && _tokens[_i].IsCapitalised && _i + 2 < _end
        && _tokens[_i + 1].Is(WordClass.PersonNoun) && _tokens[_i + 1].Is(WordClass.PluralNoun)
        && (_tokens[_i + 2].Is(WordClass.CueVerbStrong) || _tokens.LowerOf(_i + 2) is "have" or "had" or "are" or "were");

    /// <summary>“…,” said retired Adm. Hale; “one of them, retired teacher Orla Tain”</summary>
    private bool IsRetired()
    {
        if (_previous == Tag.Comma)
            return _i + 2 < _end && _tokens.Spells(_i, "retired") && _tokens[_i + 1].Is(WordClass.PersonNoun | WordClass.Title)
                && _tokens[_i + 2].IsCapitalised;
        return _previous == Tag.Verb && _tokens[_i - 1].Is(WordClass.CueVerbStrong) && Is(WordClass.VerbParticiple) && _i + 1 < _end
            && _tokens[_i + 1].IsCapitalised;
    }

    /// <summary>“by urging “…””, “for calling him”, “after warning darkly that”: no noun has an object right behind it.</summary>
    private static bool TakesObject(TokenList tokens, int i, int end)
    {
        int next = i + 1;
        if (next < end && tokens[next].Is(WordClass.Adverb) && !tokens[next].Is(WordClass.Noun | WordClass.Preposition)) next++;
        return next < end && (tokens[next].Kind == TokenKind.Quote || tokens.Spells(next, "that")
            || tokens[next].Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer));
    }

    private static bool IsCrowd(TokenList tokens, int i) =>
        tokens.Spells(i, "some") || tokens.Spells(i, "many") || tokens.Spells(i, "most") || tokens.Spells(i, "few")
        || tokens.Spells(i, "others");

    private static Tag GovernorBefore(TokenList tokens, int i)
    {
        int j = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (j > farthest && tokens[j].Tag is Tag.Adverb or Tag.Negation) j--;
        return tokens[j].Tag;
    }

    /// <summary>The word behind is a verb of its own, so this one is no adjective: “the report released said”.</summary>
    private static bool FollowsAsVerb(TokenList tokens, int i) =>
        tokens.Spells(i, "said")
        || !tokens[i].IsCapitalised && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast)
            && !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective);

    /// <summary>“with the trains cancelled”.</summary>
    private static bool IsCircumstance(TokenList tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.Preposition)) return false;
        int before = i - 1;
        while (before > 0 && before > i - 5 && tokens[before].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.PossessivePronoun)
            before--;
        return tokens.Spells(before, "with");
    }

    /// <summary>“has in the past described”: an auxiliary stands before the phrase of time or place before it.</summary>
    private static bool IsAwaited(TokenList tokens, int i)
    {
        int before = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (before > farthest && tokens[before].Tag is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Number) before--;
        return before > 0 && tokens[before].Tag == Tag.Preposition && tokens[before - 1].Tag == Tag.Have;
    }

    /// <summary>A word that the lexicon does not know, by its ending.</summary>
    private static WordClass Guess(TokenList tokens, int i)
    {
        string text = tokens.Text;
        int end = tokens[i].End, length = tokens[i].Length;
        // “she rued”
        if (length == 4 && string.CompareOrdinal(text, end - 2, "ed", 0, 2) == 0)
            return WordClass.VerbPast | WordClass.VerbParticiple | WordClass.Adjective;
        if (length > 4)
        {
            (char, char, char) tail = (text[end - 3], text[end - 2], text[end - 1]);
            if (tail is (_, 'l', 'y')) return WordClass.Adverb;
            if (tail is (_, 'e', 'd') && text.IndexOf('-', tokens[i].Start, length) > 0) return WordClass.Adjective;
            if (tail is (_, 'e', 'd')) return WordClass.VerbPast | WordClass.VerbParticiple | WordClass.Adjective;
            if (tail is ('i', 'n', 'g')) return WordClass.VerbGerund | WordClass.Noun;
            if (tail is (_, 'e', 'r') or (_, 'o', 'r') or ('i', 's', 't')) return WordClass.Noun;
            if (tail is ('o', 'u', 's') or ('f', 'u', 'l') or ('b', 'l', 'e') or ('i', 'v', 'e') or ('i', 's', 'h'))
                return WordClass.Adjective;
        }

        return tokens[i].Length > 2 && text[end - 1] == 's' ? WordClass.PluralNoun | WordClass.Noun : WordClass.Noun | WordClass.Adjective;
    }
}
