using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Nouns, verbs, adjectives and adverbs: what a word is, where the lexicon says that it can be several.</summary>
internal static class OpenClassTagger
{
    /// <summary>All forms of verbs.</summary>
    public const WordClass Verbs = WordClass.VerbBase | WordClass.VerbThird | WordClass.VerbPast | WordClass.VerbParticiple | WordClass.VerbGerund;

    private static readonly WordList Offices = new(
        "managing", "visiting", "presiding", "commanding", "supervising", "prosecuting", "investigating", "founding", "consulting", "practising", "practicing");

    public static Tag TagOf(TokenList tokens, int i, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        WordClass word = token.Word == WordClass.None ? Guess(tokens, i) : token.Word;
        bool noun = (word & (WordClass.Noun | WordClass.PluralNoun)) != 0;
        bool adjective = (word & WordClass.Adjective) != 0;
        bool adverb = (word & WordClass.Adverb) != 0;
        WordClass verbs = word & Verbs;
        if (AdverbReadings.IsLonger(tokens, i, previous)) return Syntax.Tag.Adverb;
        if (noun && !adjective && !adverb && verbs == 0) return Syntax.Tag.Noun;
        if (verbs == WordClass.VerbGerund && IsOffice(tokens, i, end, previous)) return Syntax.Tag.Adjective;
        if (noun && NounReadings.IsNoun(tokens, i, end, previous, word)) return Syntax.Tag.Noun;
        if ((verbs & WordClass.VerbThird) != 0 && tokens.Spells(i, "says")) return Syntax.Tag.Verb;   // “the 15-year-old says”: nobody has says

        // “shopkeepers say cycle lanes are”: a plural says
        if ((verbs & WordClass.VerbBase) != 0 && previous == Syntax.Tag.Noun && tokens.Spells(i, "say") && tokens[i - 1].Is(WordClass.PluralNoun)) return Syntax.Tag.Verb;

        if ((verbs & WordClass.VerbBase) != 0 && i > 1 && tokens.Spells(i - 2, "what") && IsCrowd(tokens, i - 1))   // “what some call”
        {
            tokens[i - 1].Tag = Syntax.Tag.Pronoun;
            return Syntax.Tag.Verb;
        }

        Tag governor = previous == Syntax.Tag.Adverb || previous == Syntax.Tag.Negation ? GovernorBefore(tokens, i) : previous;
        if (previous == Syntax.Tag.Noun && (verbs & WordClass.VerbParticiple) != 0 && IsAwaited(tokens, i)) return Syntax.Tag.Participle;
        if (governor is Syntax.Tag.To or Syntax.Tag.Modal or Syntax.Tag.Do && (verbs & WordClass.VerbBase) != 0) return Syntax.Tag.Base;
        if (governor is Syntax.Tag.Have or Syntax.Tag.Be && (verbs & WordClass.VerbParticiple) != 0 && !(adjective && governor == Syntax.Tag.Be && (word & WordClass.MainlyAdjective) != 0))
            return Syntax.Tag.Participle;
        if (governor == Syntax.Tag.Be && (verbs & WordClass.VerbGerund) != 0) return Syntax.Tag.Gerund;

        if (adverb && governor is Syntax.Tag.Modal or Syntax.Tag.Have or Syntax.Tag.Be && verbs == 0 && i + 1 < end
            && tokens[i + 1].Is(WordClass.VerbBase | WordClass.VerbParticiple | WordClass.VerbGerund) && !tokens[i + 1].IsCapitalised) return Syntax.Tag.Adverb;
        bool spoken = token.Is(WordClass.CueVerbStrong) && (verbs & (WordClass.VerbPast | WordClass.VerbThird)) != 0 && !noun;
        if (spoken && previous is Syntax.Tag.Adjective or Syntax.Tag.Number or Syntax.Tag.Noun or Syntax.Tag.Name)
        {
            if (previous == Syntax.Tag.Adjective && tokens[i - 1].Word == WordClass.None) tokens[i - 1].Tag = Syntax.Tag.Noun;
            return Syntax.Tag.Verb;
        }

        if (previous is Syntax.Tag.Adjective or Syntax.Tag.Noun or Syntax.Tag.Name && (verbs & WordClass.VerbPast) != 0
            && (!adjective || previous != Syntax.Tag.Adjective) && LookAhead.Reports(tokens, i, end))
        {
            if (previous == Syntax.Tag.Adjective && (tokens[i - 1].Word == WordClass.None || tokens[i - 1].Is(WordClass.Noun | WordClass.PluralNoun))) tokens[i - 1].Tag = Syntax.Tag.Noun;
            return Syntax.Tag.Verb;
        }

        if (IsRetired(tokens, i, end, previous, verbs)) return Syntax.Tag.Adjective;
        if ((verbs & WordClass.VerbThird) != 0 && previous == Syntax.Tag.Noun && VerbReadings.ClosesReport(tokens, i, end)) return Syntax.Tag.Verb;
        if (adverb && AdverbReadings.IsAdverb(tokens, i, end, previous)) return Syntax.Tag.Adverb;

        if (previous == Syntax.Tag.Preposition && (verbs & WordClass.VerbGerund) != 0 && TakesObject(tokens, i, end)) return Syntax.Tag.Gerund;
        bool insideNounPhrase = previous is Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun or Syntax.Tag.Possessive
            or Syntax.Tag.Adjective or Syntax.Tag.Number || (previous == Syntax.Tag.Relative && tokens.Spells(i - 1, "whose"));
        bool headFollows = (adjective || verbs != 0) && LookAhead.BeginsNounPhrase(tokens, i + 1, end) && !FollowsAsVerb(tokens, i + 1);
        if (insideNounPhrase || (previous == Syntax.Tag.Preposition && (noun || adjective)))
        {
            if (adverb && !noun && !adjective) return Syntax.Tag.Adverb;
            if ((adjective || (verbs & (WordClass.VerbParticiple | WordClass.VerbGerund)) != 0) && headFollows && (word & WordClass.MainlyNoun) == 0) return Syntax.Tag.Adjective;
            if (noun) return Syntax.Tag.Noun;
            if (adjective) return Syntax.Tag.Adjective;
        }

        if (adverb && (!noun || (word & WordClass.MainlyAdverb) != 0) && verbs == 0 && !(adjective && headFollows)) return Syntax.Tag.Adverb;
        if (verbs != 0 && (!noun || !adjective || (word & WordClass.MainlyVerb) != 0) && VerbReadings.ReadsAsVerb(tokens, i, end, previous, word, noun, adjective))
            return VerbTag(verbs, previous, tokens, i);
        if (noun && previous is Syntax.Tag.Noun or Syntax.Tag.Name && (word & WordClass.MainlyNoun) != 0) return Syntax.Tag.Noun;
        if (adjective && noun && !headFollows && previous is Syntax.Tag.Noun or Syntax.Tag.Name && token.Is(WordClass.PersonNoun)) return Syntax.Tag.Noun;
        if (adjective && (!noun || headFollows || (word & WordClass.MainlyAdjective) != 0)) return Syntax.Tag.Adjective;
        if (noun) return Syntax.Tag.Noun;
        if (adverb) return Syntax.Tag.Adverb;
        return verbs != 0 ? VerbTag(verbs, previous, tokens, i) : Syntax.Tag.Other;
    }

    /// <summary>“by urging “…””, “for calling him”, “after warning darkly that”: no noun has an object right behind it.</summary>
    private static bool TakesObject(TokenList tokens, int i, int end)
    {
        int next = i + 1;
        if (next < end && tokens[next].Is(WordClass.Adverb) && !tokens[next].Is(WordClass.Noun | WordClass.Preposition)) next++;
        return next < end && (tokens[next].Kind == TokenKind.Quote || tokens.Spells(next, "that")
            || tokens[next].Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer));
    }

    private static bool IsCrowd(TokenList tokens, int i) => tokens.Spells(i, "some") || tokens.Spells(i, "many") || tokens.Spells(i, "most") || tokens.Spells(i, "few") || tokens.Spells(i, "others");

    /// <summary>“Oskerby managing director Orla Tain”: the gerund says which director, unless it has a subject before it (“is managing”).</summary>
    private static bool IsOffice(TokenList tokens, int i, int end, Tag previous) => i + 1 < end && tokens[i + 1].Is(WordClass.Title | WordClass.PersonNoun)
        && previous is not (Syntax.Tag.Be or Syntax.Tag.Preposition or Syntax.Tag.Pronoun or Syntax.Tag.Verb or Syntax.Tag.Comma)
        && tokens.LowerOf(i) is var gerund && Offices.Has(gerund, 0, gerund.Length);

    /// <summary>“…,” said retired Adm. Hale; “one of them, retired teacher Orla Tain”</summary>
    private static bool IsRetired(TokenList tokens, int i, int end, Tag previous, WordClass verbs)
    {
        if (previous == Syntax.Tag.Comma)
            return i + 2 < end && tokens.Spells(i, "retired") && tokens[i + 1].Is(WordClass.PersonNoun | WordClass.Title) && tokens[i + 2].IsCapitalised;
        return previous == Syntax.Tag.Verb && tokens[i - 1].Is(WordClass.CueVerbStrong) && (verbs & WordClass.VerbParticiple) != 0 && i + 1 < end && tokens[i + 1].IsCapitalised;
    }

    private static Tag GovernorBefore(TokenList tokens, int i)
    {
        int j = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (j > farthest && tokens[j].Tag is Syntax.Tag.Adverb or Syntax.Tag.Negation) j--;
        return tokens[j].Tag;
    }

    /// <summary>The word behind is a verb of its own, so this one is no adjective: “the report released said”.</summary>
    private static bool FollowsAsVerb(TokenList tokens, int i) =>
        tokens.Spells(i, "said") || !tokens[i].IsCapitalised && tokens[i].Is(WordClass.VerbThird | WordClass.VerbPast) && !tokens[i].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective);

    private static Tag VerbTag(WordClass verbs, Tag previous, TokenList tokens, int i)
    {
        if ((verbs & WordClass.VerbGerund) != 0) return Syntax.Tag.Gerund;
        if ((verbs & WordClass.VerbPast) != 0)
        {
            bool couldBeParticiple = (verbs & WordClass.VerbParticiple) != 0;
            if (couldBeParticiple && previous == Syntax.Tag.Noun && ((i + 1 < tokens.Count && tokens.Spells(i + 1, "by")) || IsCircumstance(tokens, i))) return Syntax.Tag.Participle;
            return couldBeParticiple && previous is Syntax.Tag.Stop or Syntax.Tag.Subordinator && i >= 0 ? Syntax.Tag.Participle : Syntax.Tag.Verb;
        }

        if ((verbs & WordClass.VerbThird) != 0) return Syntax.Tag.Verb;
        if ((verbs & WordClass.VerbParticiple) != 0) return Syntax.Tag.Participle;
        return previous is Syntax.Tag.To or Syntax.Tag.Modal or Syntax.Tag.Do ? Syntax.Tag.Base : Syntax.Tag.Verb;
    }

    /// <summary>“with the trains cancelled”.</summary>
    private static bool IsCircumstance(TokenList tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.Preposition)) return false;
        int before = i - 1;
        while (before > 0 && before > i - 5 && tokens[before].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective or Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun) before--;
        return tokens.Spells(before, "with");
    }

    /// <summary>“has in the past described”: an auxiliary stands before the phrase of time or place before it.</summary>
    private static bool IsAwaited(TokenList tokens, int i)
    {
        int before = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (before > farthest && tokens[before].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective or Syntax.Tag.Determiner or Syntax.Tag.Number) before--;
        return before > 0 && tokens[before].Tag == Syntax.Tag.Preposition && tokens[before - 1].Tag == Syntax.Tag.Have;
    }

    /// <summary>A word that the lexicon does not know, by its ending.</summary>
    private static WordClass Guess(TokenList tokens, int i)
    {
        string text = tokens.Text;
        int end = tokens[i].End, length = tokens[i].Length;
        // “she rued”
        if (length == 4 && string.CompareOrdinal(text, end - 2, "ed", 0, 2) == 0) return WordClass.VerbPast | WordClass.VerbParticiple | WordClass.Adjective;
        if (length > 4)
        {
            (char, char, char) tail = (text[end - 3], text[end - 2], text[end - 1]);
            if (tail is (_, 'l', 'y')) return WordClass.Adverb;
            if (tail is (_, 'e', 'd') && text.IndexOf('-', tokens[i].Start, length) > 0) return WordClass.Adjective;
            if (tail is (_, 'e', 'd')) return WordClass.VerbPast | WordClass.VerbParticiple | WordClass.Adjective;
            if (tail is ('i', 'n', 'g')) return WordClass.VerbGerund | WordClass.Noun;
            if (tail is (_, 'e', 'r') or (_, 'o', 'r') or ('i', 's', 't')) return WordClass.Noun;
            if (tail is ('o', 'u', 's') or ('f', 'u', 'l') or ('b', 'l', 'e') or ('i', 'v', 'e') or ('i', 's', 'h')) return WordClass.Adjective;
        }

        return tokens[i].Length > 2 && text[end - 1] == 's' ? WordClass.PluralNoun | WordClass.Noun : WordClass.Noun | WordClass.Adjective;
    }
}
