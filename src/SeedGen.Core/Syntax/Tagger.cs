using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>
/// Decides what each word is in its sentence: from what the lexicon says it can be, and the word before it. One pass from
/// left to right, no statistics.
/// </summary>
internal static class Tagger
{
    /// <summary>Tags the tokens <c>[first, end)</c>, which are one sentence.</summary>
    public static void Tag(TokenList tokens, int first, int end, People.NamesInSentences? names = null)
    {
        Tag previous = Syntax.Tag.Stop;
        for (int i = first; i < end; i++)
        {
            ref Token token = ref tokens[i];
            token.Tag = i == first && names != null && token.Casing == Casing.Capitalised && names.Contains(tokens, i)
                ? Syntax.Tag.Name
                : TagOf(tokens, i, first, end, previous);
            previous = token.Tag;
        }
    }

    private static Tag TagOf(TokenList tokens, int i, int first, int end, Tag previous) => tokens[i].Kind switch
    {
        TokenKind.Word => WordTag(tokens, i, first, end, previous),
        TokenKind.Number => Syntax.Tag.Number,
        TokenKind.Quote => Syntax.Tag.Quote,
        TokenKind.Possessive => PossessiveTag(tokens, i, first, previous),
        TokenKind.Handle => Syntax.Tag.Name,
        TokenKind.Comma => Syntax.Tag.Comma,
        TokenKind.Stop or TokenKind.Ellipsis => Syntax.Tag.Stop,
        TokenKind.Colon => Syntax.Tag.Colon,
        TokenKind.Semicolon => Syntax.Tag.Semicolon,
        TokenKind.Dash => Syntax.Tag.Dash,
        TokenKind.Open => Syntax.Tag.Open,
        TokenKind.Close => Syntax.Tag.Close,
        _ => Syntax.Tag.Other,
    };

    /// <summary>“he’s” and “that’s” shorten a verb; “Benn’s” does not.</summary>
    private static Tag PossessiveTag(TokenList tokens, int i, int first, Tag previous) =>
        previous is Syntax.Tag.Pronoun or Syntax.Tag.Relative or Syntax.Tag.That or Syntax.Tag.Adverb
        || (i > first && tokens[i - 1].Is(WordClass.RelativePronoun | WordClass.PersonalPronoun) && previous != Syntax.Tag.Name)
            ? Syntax.Tag.Be
            : Syntax.Tag.Possessive;

    private static Tag WordTag(TokenList tokens, int i, int first, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        bool opensSentence = i == first || previous is Syntax.Tag.Colon or Syntax.Tag.Quote;
        if (previous == Syntax.Tag.Name && IsInsideName(tokens, i, end)) return Syntax.Tag.Name;
        if (token.IsCapitalised && !ReadsAsCommonWord(tokens, i, end, opensSentence)) return Syntax.Tag.Name;
        return ClosedClass(tokens, i, end, previous) ?? OpenClass(tokens, i, end, previous);
    }

    /// <summary>“Ruud van der Steen”, “Salma al-Harith”.</summary>
    private static bool IsInsideName(TokenList tokens, int i, int end)
    {
        if (tokens[i].Casing == Casing.Mixed) return tokens.Text.IndexOf('-', tokens[i].Start, tokens[i].Length) > 0;
        if (tokens[i].Casing != Casing.Lower || !tokens[i].Is(WordClass.NameParticle)) return false;
        while (i < end && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle)) i++;
        return i < end && tokens[i].Kind == TokenKind.Word && tokens[i].Casing == Casing.Capitalised;
    }

    /// <summary>A capital letter says little at the start of a sentence, and nothing on “I” and “The”.</summary>
    private static bool ReadsAsCommonWord(TokenList tokens, int i, int end, bool opensSentence)
    {
        ref Token token = ref tokens[i];
        if (token.Length == 1 && tokens.Text[token.Start] is 'I' or 'A') return true;
        if (token.Casing == Casing.Upper || token.Casing == Casing.Initial) return false;
        bool closed = token.Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun
            | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Modal | WordClass.BeForm
            | WordClass.HaveForm | WordClass.DoForm | WordClass.RelativePronoun | WordClass.IndefinitePronoun);
        if (!opensSentence) return closed && token.Is(WordClass.Determiner | WordClass.PersonalPronoun) && token.Name == 0;
        bool nameFollows = i + 1 < end && tokens[i + 1].IsCapitalised && !tokens[i + 1].Is(WordClass.PersonalPronoun);
        if (closed) return !(nameFollows && token.Is(NameClass.GivenMale | NameClass.GivenFemale) && token.Is(WordClass.Modal));
        if (token.Word == WordClass.None || token.Is(WordClass.Title | WordClass.Weekday | WordClass.Month)) return false;
        if (token.Name == NameClass.None)
            return !nameFollows || token.Is(WordClass.Adverb | WordClass.CommonWord) || (token.Is(WordClass.CueVerbStrong) && token.Is(WordClass.VerbPast));
        return !nameFollows && token.Is(WordClass.CommonWord)
            && !(token.Is(NameClass.GivenMale | NameClass.GivenFemale) && !token.Is(WordClass.VerbGerund | WordClass.Adverb));
    }

    /// <summary>“at one point”, “said one Democrat”: a number before a singular noun, not somebody.</summary>
    private static bool IsNumeral(TokenList tokens, int i, int end) =>
        tokens[i].Is(WordClass.Number) && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word && !Reports(tokens, i + 1, end)
        && (tokens[i + 1].IsCapitalised || (tokens[i + 1].Is(WordClass.Noun | WordClass.Adjective) && !tokens[i + 1].Is(WordClass.VerbPast | WordClass.VerbThird)));

    private static Tag? ClosedClass(TokenList tokens, int i, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        if (token.Is(WordClass.BeForm)) return Syntax.Tag.Be;
        if (token.Is(WordClass.HaveForm)) return Syntax.Tag.Have;
        if (token.Is(WordClass.DoForm)) return Syntax.Tag.Do;
        if (token.Is(WordClass.Modal)) return previous is Syntax.Tag.Determiner ? Syntax.Tag.Noun : Syntax.Tag.Modal;
        if (tokens.Spells(i, "to"))
            return i + 1 < end && CanBeBase(tokens, i + 1, end) ? Syntax.Tag.To : Syntax.Tag.Preposition;
        if (tokens.Spells(i, "that")) return ThatTag(tokens, i, end, previous);
        if (tokens.Spells(i, "her")) return BeginsNounPhrase(tokens, i + 1, end) ? Syntax.Tag.PossessivePronoun : Syntax.Tag.Pronoun;
        if (token.Is(WordClass.PossessiveDeterminer)) return Syntax.Tag.PossessivePronoun;
        if (token.Is(WordClass.PersonalPronoun)) return Syntax.Tag.Pronoun;
        if (token.Is(WordClass.Coordinator)) return Syntax.Tag.Coordinator;
        if (token.Is(WordClass.Negation) && !token.Is(WordClass.Determiner | WordClass.IndefinitePronoun)) return Syntax.Tag.Negation;
        if (token.Is(WordClass.RelativePronoun)) return Syntax.Tag.Relative;
        if (tokens.Spells(i, "what") && OpensFreeRelative(tokens, i + 1, end)) return Syntax.Tag.Subordinator;
        if (token.Is(WordClass.Determiner))
        {
            bool alone = token.Is(WordClass.IndefinitePronoun) && (!BeginsNounPhrase(tokens, i + 1, end) || Reports(tokens, i + 1, end));
            return alone ? Syntax.Tag.Pronoun : Syntax.Tag.Determiner;
        }

        if (token.Is(WordClass.IndefinitePronoun)) return IsNumeral(tokens, i, end) ? Syntax.Tag.Determiner : Syntax.Tag.Pronoun;
        if (token.Is(WordClass.Subordinator)) return Syntax.Tag.Subordinator;
        if (IsNounOfPlace(tokens, i, end, previous)) return Syntax.Tag.Noun;
        if (token.Is(WordClass.Preposition) && !(token.Is(WordClass.VerbBase | WordClass.VerbGerund) && !token.Is(WordClass.CommonWord)))
            return Syntax.Tag.Preposition;
        return token.Is(WordClass.Number) ? Syntax.Tag.Number : null;
    }

    private static Tag ThatTag(TokenList tokens, int i, int end, Tag previous)
    {
        if (i + 1 >= end) return Syntax.Tag.Pronoun;
        bool verbFollows = tokens[i + 1].Is(WordClass.VerbThird | WordClass.VerbPast | WordClass.Modal | WordClass.BeForm
            | WordClass.HaveForm | WordClass.DoForm) && !tokens[i + 1].IsCapitalised;
        if (previous is Syntax.Tag.Noun or Syntax.Tag.Name && verbFollows) return Syntax.Tag.Relative;
        if (previous is Syntax.Tag.Preposition or Syntax.Tag.Stop && verbFollows) return Syntax.Tag.Pronoun;
        if (previous is Syntax.Tag.Preposition) return Syntax.Tag.Determiner;
        return Syntax.Tag.That;
    }

    /// <summary>“in the past described”, “on the inside”: behind an article, and before no noun, a preposition is none.</summary>
    private static bool IsNounOfPlace(TokenList tokens, int i, int end, Tag previous) =>
        previous is Syntax.Tag.Determiner && tokens[i].Is(WordClass.Preposition) && tokens[i].Is(WordClass.Noun)
        && !(i + 1 < end && (tokens[i + 1].IsCapitalised || tokens[i + 1].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Number)));

    /// <summary>“what Tain calls”, “what his aides say”: “what” is no article of the noun behind it.</summary>
    private static bool OpensFreeRelative(TokenList tokens, int i, int end) =>
        i < end && (tokens[i].IsCapitalised || tokens[i].Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun | WordClass.PluralNoun));

    private static bool CanBeBase(TokenList tokens, int i, int end)
    {
        if (tokens[i].Is(WordClass.Adverb) && !tokens[i].Is(WordClass.Noun) && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word) i++;
        if (tokens[i].Kind == TokenKind.Quote) return true;
        return tokens[i].Casing == Casing.Lower
            && tokens[i].Is(WordClass.VerbBase | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm);
    }

    private static bool BeginsNounPhrase(TokenList tokens, int i, int end)
    {
        if (i >= end) return false;
        ref Token token = ref tokens[i];
        if (token.Kind is TokenKind.Quote or TokenKind.Number) return true;
        if (token.Kind != TokenKind.Word) return false;
        if (token.IsCapitalised) return true;
        if (token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.PersonalPronoun | WordClass.Coordinator
            | WordClass.BeForm | WordClass.Modal | WordClass.HaveForm)) return false;
        return token.Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective) || token.Word == WordClass.None
            || token.Is(WordClass.VerbParticiple | WordClass.VerbGerund | WordClass.Number);
    }

    private static Tag OpenClass(TokenList tokens, int i, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        WordClass word = token.Word == WordClass.None ? Guess(tokens, i) : token.Word;
        bool noun = (word & (WordClass.Noun | WordClass.PluralNoun)) != 0;
        bool adjective = (word & WordClass.Adjective) != 0;
        bool adverb = (word & WordClass.Adverb) != 0;
        WordClass verbs = word & (WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbParticiple
            | WordClass.VerbGerund);

        Tag governor = previous == Syntax.Tag.Adverb || previous == Syntax.Tag.Negation ? GovernorBefore(tokens, i) : previous;
        if (previous == Syntax.Tag.Noun && (verbs & WordClass.VerbParticiple) != 0 && IsAwaited(tokens, i)) return Syntax.Tag.Participle;
        if (governor is Syntax.Tag.To or Syntax.Tag.Modal or Syntax.Tag.Do && (verbs & WordClass.VerbBase) != 0) return Syntax.Tag.Base;
        if (governor is Syntax.Tag.Have or Syntax.Tag.Be && (verbs & WordClass.VerbParticiple) != 0 && !(adjective && governor == Syntax.Tag.Be && (word & WordClass.MainlyAdjective) != 0))
            return Syntax.Tag.Participle;
        if (governor == Syntax.Tag.Be && (verbs & WordClass.VerbGerund) != 0) return Syntax.Tag.Gerund;

        if (adverb && governor is Syntax.Tag.Modal or Syntax.Tag.Have or Syntax.Tag.Be && verbs == 0 && i + 1 < end
            && tokens[i + 1].Is(WordClass.VerbBase | WordClass.VerbParticiple | WordClass.VerbGerund) && !tokens[i + 1].IsCapitalised) return Syntax.Tag.Adverb;
        bool spoken = token.Is(WordClass.CueVerbStrong) && (verbs & (WordClass.VerbPast | WordClass.VerbThird)) != 0 && !noun;
        if (spoken && previous is Syntax.Tag.Adjective or Syntax.Tag.Number or Syntax.Tag.Noun or Syntax.Tag.Name) return Syntax.Tag.Verb;

        if (previous is Syntax.Tag.Adjective or Syntax.Tag.Noun or Syntax.Tag.Name && (verbs & WordClass.VerbPast) != 0
            && (!adjective || previous != Syntax.Tag.Adjective) && Reports(tokens, i, end))
        {
            if (previous == Syntax.Tag.Adjective && tokens[i - 1].Is(WordClass.Noun | WordClass.PluralNoun)) tokens[i - 1].Tag = Syntax.Tag.Noun;
            return Syntax.Tag.Verb;
        }

        // “He then adopted”, “Marsh later came”
        if (adverb && previous is Syntax.Tag.Pronoun or Syntax.Tag.Name && i + 1 < end && !tokens[i + 1].IsCapitalised
            && tokens[i + 1].Is(WordClass.VerbPast | WordClass.VerbThird) && !tokens[i + 1].Is(WordClass.MainlyNoun)) return Syntax.Tag.Adverb;

        bool insideNounPhrase = previous is Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun or Syntax.Tag.Possessive
            or Syntax.Tag.Adjective or Syntax.Tag.Number || (previous == Syntax.Tag.Relative && tokens.Spells(i - 1, "whose"));
        bool headFollows = BeginsNounPhrase(tokens, i + 1, end) && !FollowsAsVerb(tokens, i + 1)
            && !(noun && token.Is(WordClass.PersonNoun) && tokens.Spells(i + 1, "said"));
        if (insideNounPhrase || (previous == Syntax.Tag.Preposition && (noun || adjective)))
        {
            if (adverb && !noun && !adjective) return Syntax.Tag.Adverb;
            if ((adjective || (verbs & (WordClass.VerbParticiple | WordClass.VerbGerund)) != 0) && headFollows && (word & WordClass.MainlyNoun) == 0) return Syntax.Tag.Adjective;
            if (noun) return Syntax.Tag.Noun;
            if (adjective) return Syntax.Tag.Adjective;
        }

        if (adverb && (!noun || (word & WordClass.MainlyAdverb) != 0) && verbs == 0 && !(adjective && headFollows)) return Syntax.Tag.Adverb;
        if (verbs != 0 && (!noun || !adjective || (word & WordClass.MainlyVerb) != 0) && ReadsAsVerb(tokens, i, end, previous, word, noun, adjective))
            return VerbTag(verbs, previous, tokens, i);
        if (noun && previous is Syntax.Tag.Noun or Syntax.Tag.Name && (word & WordClass.MainlyNoun) != 0) return Syntax.Tag.Noun;
        if (adjective && noun && !headFollows && previous is Syntax.Tag.Noun or Syntax.Tag.Name && token.Is(WordClass.PersonNoun)) return Syntax.Tag.Noun;
        if (adjective && (!noun || headFollows || (word & WordClass.MainlyAdjective) != 0)) return Syntax.Tag.Adjective;
        if (noun) return Syntax.Tag.Noun;
        if (adverb) return Syntax.Tag.Adverb;
        return verbs != 0 ? VerbTag(verbs, previous, tokens, i) : Syntax.Tag.Other;
    }

    /// <summary>A past form of a reporting verb right before what it reports: “another advised, “…””, “the sign read: “…””.</summary>
    private static bool Reports(TokenList tokens, int i, int end)
    {
        if (i + 1 >= end || !tokens[i].Is(Speech.Cues.Reporting) || !tokens[i].Is(WordClass.VerbPast | WordClass.VerbThird)) return false;
        int next = i + 1;
        if (tokens[next].Kind is TokenKind.Comma or TokenKind.Colon) next++;
        return next < end && (tokens[next].Kind == TokenKind.Quote || (next == i + 1 && tokens.Spells(next, "that")));
    }

    private static Tag GovernorBefore(TokenList tokens, int i)
    {
        int j = i - 1;
        while (j > 0 && tokens[j].Tag is Syntax.Tag.Adverb or Syntax.Tag.Negation) j--;
        return tokens[j].Tag;
    }

    /// <summary>The word behind is a verb of its own, so this one is no adjective: “the report released said”.</summary>
    private static bool FollowsAsVerb(TokenList tokens, int i) =>
        !tokens[i].IsCapitalised && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast) && !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective);

    /// <summary>“a leaflet saying”, “the mayor warning that”: behind a noun the gerund of a reporting verb is no noun.</summary>
    private static bool IsReportingGerund(TokenList tokens, int i, int end, Tag previous, WordClass word) =>
        (word & WordClass.VerbGerund) != 0 && (word & (WordClass.CueVerbStrong | WordClass.CueVerbCalling)) != 0
        && previous is Syntax.Tag.Noun or Syntax.Tag.Name && i + 1 < end && !tokens.Spells(i + 1, "to")
        && (!tokens.Spells(i + 1, "of") || tokens[i - 1].Is(WordClass.PluralNoun)) && !tokens[i + 1].Is(WordClass.BeForm | WordClass.HaveForm | WordClass.Modal);

    private static bool ReadsAsVerb(TokenList tokens, int i, int end, Tag previous, WordClass word, bool noun, bool adjective)
    {
        if (!noun && !adjective) return true;
        // “compiling detailed “dossiers””
        if (adjective && previous == Syntax.Tag.Gerund && (word & WordClass.VerbPast) != 0) return false;
        if (noun && previous == Syntax.Tag.Verb && (tokens.Spells(i - 1, "came") || tokens.Spells(i - 1, "comes"))) return false;
        if (IsReportingGerund(tokens, i, end, previous, word)) return true;
        if (IsBaseForm(word) && noun && previous is Syntax.Tag.Noun && IsSingular(tokens, i - 1, orGroup: (word & (WordClass.CueVerbStrong | WordClass.CueVerbCalling)) == 0)) return false;
        if (IsBaseForm(word) && noun && previous is Syntax.Tag.Noun or Syntax.Tag.Name && (word & WordClass.CueVerbStrong) != 0
            && EndsClause(tokens, i + 1, end) && IsPlural(tokens, i - 1)) return true;
        if ((word & WordClass.VerbGerund) != 0 && i + 1 < end && previous is Syntax.Tag.Comma or Syntax.Tag.Stop or Syntax.Tag.Coordinator
            && tokens[i + 1].Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer | WordClass.Subordinator)) return true;
        WordClass finite = word & (WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbBase);
        bool subjectBefore = previous is Syntax.Tag.Pronoun or Syntax.Tag.Relative or Syntax.Tag.Name
            || (previous == Syntax.Tag.Close);
        if (finite != 0 && previous is Syntax.Tag.Pronoun or Syntax.Tag.Relative) return true;
        bool complementFollows = i + 1 < end && (tokens[i + 1].Kind is TokenKind.Quote or TokenKind.Colon
            || tokens.Spells(i + 1, "that") || (tokens[i + 1].Kind == TokenKind.Comma && i + 2 < end && tokens[i + 2].Kind == TokenKind.Quote));
        if (complementFollows && (word & WordClass.CueVerb) != 0 && previous is not (Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun)) return true;
        if (!noun && finite != 0 && previous is Syntax.Tag.Name or Syntax.Tag.Noun && i + 1 < end
            && tokens[i + 1].Is(WordClass.Determiner | WordClass.PossessiveDeterminer)) return true;
        if (!noun) return (word & (WordClass.VerbPast | WordClass.VerbGerund)) != 0 || (word & WordClass.MainlyVerb) != 0;
        if ((word & WordClass.MainlyNoun) != 0 && previous is not (Syntax.Tag.Pronoun or Syntax.Tag.Relative)) return false;
        bool objectFollows = i + 1 < end && (tokens[i + 1].Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer)
            || tokens[i + 1].Kind == TokenKind.Quote);
        if (subjectBefore || previous == Syntax.Tag.Noun)
            return (finite & (WordClass.VerbThird | WordClass.VerbPast)) != 0 && ((word & WordClass.MainlyVerb) != 0 || objectFollows || subjectBefore)
                || (objectFollows && finite != 0);
        return (word & WordClass.MainlyVerb) != 0 || ((word & WordClass.VerbPast) != 0 && objectFollows)
            || (previous is Syntax.Tag.Coordinator or Syntax.Tag.Comma && objectFollows);
    }

    private static bool IsBaseForm(WordClass word) =>
        (word & WordClass.VerbBase) != 0 && (word & (WordClass.VerbPast | WordClass.VerbThird | WordClass.VerbGerund)) == 0;

    /// <summary>“a text message”, “the league title”: a singular noun behind its article takes no plain form of a verb.</summary>
    private static bool IsSingular(TokenList tokens, int noun, bool orGroup)
    {
        if (!tokens[noun].Is(WordClass.Noun) || tokens[noun].Is(WordClass.PluralNoun) || (tokens[noun].Is(WordClass.GroupNoun) && !orGroup)) return false;
        int i = noun - 1;
        while (i > 0 && tokens[i].Tag is Syntax.Tag.Adjective or Syntax.Tag.Noun or Syntax.Tag.Number) i--;
        return i >= 0 && tokens[i].Tag is Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun or Syntax.Tag.Possessive;
    }

    /// <summary>“officials”, “the Norwegians”.</summary>
    private static bool IsPlural(TokenList tokens, int noun)
    {
        if (tokens[noun].Tag == Syntax.Tag.Noun) return tokens[noun].Is(WordClass.PluralNoun);
        return tokens.Text[tokens[noun].End - 1] == 's' && noun > 0 && tokens.Spells(noun - 1, "the");
    }

    /// <summary>What stands behind a verb without object.</summary>
    private static bool EndsClause(TokenList tokens, int i, int end) =>
        i >= end || tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon
        || tokens.Spells(i, "that") || (tokens[i].Is(WordClass.Preposition) && !tokens.Spells(i, "of"));

    private static Tag VerbTag(WordClass verbs, Tag previous, TokenList tokens, int i)
    {
        if ((verbs & WordClass.VerbGerund) != 0) return Syntax.Tag.Gerund;
        if ((verbs & WordClass.VerbPast) != 0)
        {
            bool couldBeParticiple = (verbs & WordClass.VerbParticiple) != 0;
            if (couldBeParticiple && previous == Syntax.Tag.Noun && i + 1 < tokens.Count && tokens.Spells(i + 1, "by")) return Syntax.Tag.Participle;
            return couldBeParticiple && previous is Syntax.Tag.Stop or Syntax.Tag.Subordinator && i >= 0 ? Syntax.Tag.Participle : Syntax.Tag.Verb;
        }

        if ((verbs & WordClass.VerbThird) != 0) return Syntax.Tag.Verb;
        if ((verbs & WordClass.VerbParticiple) != 0) return Syntax.Tag.Participle;
        return previous is Syntax.Tag.To or Syntax.Tag.Modal or Syntax.Tag.Do ? Syntax.Tag.Base : Syntax.Tag.Verb;
    }

    /// <summary>“has in the past described”: an auxiliary stands before the phrase of time or place before it.</summary>
    private static bool IsAwaited(TokenList tokens, int i)
    {
        int before = i - 1;
        while (before > 0 && tokens[before].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective or Syntax.Tag.Determiner or Syntax.Tag.Number) before--;
        return before > 0 && tokens[before].Tag == Syntax.Tag.Preposition && tokens[before - 1].Tag == Syntax.Tag.Have;
    }

    /// <summary>A word that the lexicon does not know, by its ending.</summary>
    private static WordClass Guess(TokenList tokens, int i)
    {
        string text = tokens.Text;
        int end = tokens[i].End, length = tokens[i].Length;
        if (length > 4)
        {
            string tail = text.Substring(end - 3, 3);
            if (tail.EndsWith("ly", StringComparison.Ordinal)) return WordClass.Adverb;
            if (tail.EndsWith("ed", StringComparison.Ordinal) && text.IndexOf('-', tokens[i].Start, length) > 0) return WordClass.Adjective;
            if (tail.EndsWith("ed", StringComparison.Ordinal)) return WordClass.VerbPast | WordClass.VerbParticiple | WordClass.Adjective;
            if (tail == "ing") return WordClass.VerbGerund | WordClass.Noun;
            if (tail is "ous" or "ful" or "ble" or "ive" or "ish") return WordClass.Adjective;
        }

        return tokens[i].Length > 2 && text[end - 1] == 's' ? WordClass.PluralNoun | WordClass.Noun : WordClass.Noun | WordClass.Adjective;
    }
}
