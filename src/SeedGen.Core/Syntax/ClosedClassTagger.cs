using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>The small words of the grammar: articles, pronouns, prepositions, auxiliaries, and “that”.</summary>
internal static class ClosedClassTagger
{
    private const WordClass Closed = WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm | WordClass.Modal
        | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun | WordClass.Coordinator | WordClass.Negation
        | WordClass.RelativePronoun | WordClass.Determiner | WordClass.IndefinitePronoun | WordClass.Subordinator | WordClass.Preposition
        | WordClass.Number;

    /// <summary>“at one point”, “said one Democrat”: a number before a singular noun, not somebody.</summary>
    private static bool IsNumeral(TokenList tokens, int i, int end) =>
        tokens[i].Is(WordClass.Number) && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word && !LookAhead.Reports(tokens, i + 1, end)
        && !(tokens[i + 1].Is(WordClass.Preposition) && tokens[i + 1].Length <= 3)   // “wrote one on Tuesday”
        && !tokens[i + 1].Is(WordClass.RelativePronoun)   // “says one who was there”
        && (tokens[i + 1].IsCapitalised || tokens[i + 1].Word == WordClass.None
            || (tokens[i + 1].Is(WordClass.Noun | WordClass.Adjective) && !tokens[i + 1].Is(WordClass.VerbPast | WordClass.VerbThird)));

    /// <summary>What the word is; <see cref="Tag.Other"/> where it is no small word, or may be another word here.</summary>
    public static Tag TagOf(TokenList tokens, int i, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        if (!token.Is(Closed)) return Tag.Other;
        if (token.Is(WordClass.BeForm)) return Tag.Be;
        if (token.Is(WordClass.HaveForm)) return Tag.Have;
        if (token.Is(WordClass.DoForm)) return Tag.Do;
        if (token.Is(WordClass.Modal)) return previous is Tag.Determiner ? Tag.Noun : Tag.Modal;
        if (tokens.Spells(i, "to"))
            return i + 1 < end && CanBeBase(tokens, i + 1, end) ? Tag.To : Tag.Preposition;
        if (tokens.Spells(i, "that")) return ThatTag(tokens, i, end, previous);
        if (tokens.Spells(i, "her"))
            return LookAhead.BeginsNounPhrase(tokens, i + 1, end) || IsCounterpart(tokens, i + 1, end)
                ? Tag.PossessivePronoun
                : Tag.Pronoun;
        if (token.Is(WordClass.PossessiveDeterminer)) return Tag.PossessivePronoun;
        if (token.Is(WordClass.PersonalPronoun)) return Tag.Pronoun;
        if (token.Is(WordClass.Coordinator)) return Tag.Coordinator;
        if (token.Is(WordClass.Negation) && !token.Is(WordClass.Determiner | WordClass.IndefinitePronoun)) return Tag.Negation;
        if (token.Is(WordClass.RelativePronoun)) return Tag.Relative;
        if (tokens.Spells(i, "what") && OpensFreeRelative(tokens, i + 1, end)) return Tag.Subordinator;
        // “his most explosive claim”
        if (previous is Tag.Possessive or Tag.PossessivePronoun && tokens.Spells(i, "most") && i + 1 < end
            && tokens[i + 1].Is(WordClass.Adjective))
            return Tag.Adjective;
        if (token.Is(WordClass.Determiner))
        {
            if (tokens.Spells(i, "no") && i + 1 < end && tokens.Spells(i + 1, "longer")) return Tag.Adverb;
            bool alone = token.Is(WordClass.IndefinitePronoun)
                && (!LookAhead.BeginsNounPhrase(tokens, i + 1, end) || LookAhead.Reports(tokens, i + 1, end));
            // “The other said Varga was late”, “The other, a clerk, said”
            alone |= i + 2 < end && (tokens.Spells(i, "other") || tokens.Spells(i, "another"))
                && (tokens.Spells(i + 1, "said") || tokens.Spells(i + 1, "says") || IsSaying(tokens[i + 1])
                    || (tokens[i + 1].Kind == TokenKind.Comma && i > 0 && tokens.Spells(i - 1, "the")));
            alone |= tokens.Spells(i, "this") && i + 1 < end && IsVerbOnly(tokens[i + 1]);   // “None of this bothers Tain”
            return alone ? Tag.Pronoun : Tag.Determiner;
        }

        if (token.Is(WordClass.IndefinitePronoun)) return IsNumeral(tokens, i, end) ? Tag.Determiner : Tag.Pronoun;
        if (token.Is(WordClass.Subordinator)) return IsOnceBefore(tokens, i, end, previous) ? Tag.Adverb : Tag.Subordinator;
        // “a boy of about 10”
        if (previous == Tag.Preposition && i + 1 < end && tokens[i + 1].Kind == TokenKind.Number
            && (tokens.Spells(i, "about") || tokens.Spells(i, "around")))
            return Tag.Adverb;
        if (IsNounOfPlace(tokens, i, end, previous)) return Tag.Noun;
        if (IsCounterpart(tokens, i, end)) return Tag.Adjective;
        if (token.Is(WordClass.Preposition) && !(token.Is(WordClass.VerbBase | WordClass.VerbGerund) && !token.Is(WordClass.CommonWord)))
            return Tag.Preposition;
        return !token.Is(WordClass.Number) ? Tag.Other : IsFirstBefore(tokens, i, end, previous) ? Tag.Adverb : Tag.Number;
    }

    private static bool IsSaying(in Token token) =>
        token.Is(WordClass.CueVerbStrong) && token.Is(WordClass.VerbPast | WordClass.VerbThird)
        && !token.Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Adjective);

    /// <summary>“bothers”: a noun in that form is a plural, which “this” is not.</summary>
    private static bool IsVerbOnly(in Token token) =>
        token.Is(WordClass.VerbThird) && !token.Is(WordClass.Noun) && token.Casing == Casing.Lower;

    private static Tag ThatTag(TokenList tokens, int i, int end, Tag previous)
    {
        if (i + 1 >= end) return Tag.Pronoun;
        bool verbFollows = tokens[i + 1].Is(WordClass.VerbThird | WordClass.VerbPast | WordClass.Modal | WordClass.BeForm
            | WordClass.HaveForm | WordClass.DoForm) && !tokens[i + 1].IsCapitalised;
        if (previous is Tag.Noun or Tag.Name && verbFollows) return Tag.Relative;
        if (previous is Tag.Preposition or Tag.Stop && verbFollows) return Tag.Pronoun;
        if (previous is Tag.Preposition) return Tag.Determiner;
        return Tag.That;
    }

    /// <summary>“her opposite number”: whoever does on the other side what she does.</summary>
    private static bool IsCounterpart(TokenList tokens, int i, int end) =>
        i + 1 < end && tokens.Spells(i, "opposite") && tokens.Spells(i + 1, "number");

    /// <summary>“in the past described”, “on the inside”: behind an article, and before no noun, a preposition is none.</summary>
    private static bool IsNounOfPlace(TokenList tokens, int i, int end, Tag previous) =>
        previous is Tag.Determiner && tokens[i].Is(WordClass.Preposition) && tokens[i].Is(WordClass.Noun)
        && !(i + 1 < end && (tokens[i + 1].IsCapitalised || tokens[i + 1].Is(WordClass.Noun | WordClass.PluralNoun | WordClass.Number)));

    /// <summary>“she once said”, “Tain had once called”: an adverb between a subject or an auxiliary and the verb.</summary>
    private static bool IsOnceBefore(TokenList tokens, int i, int end, Tag previous) =>
        previous is Tag.Pronoun or Tag.Relative or Tag.Name or Tag.Noun or Tag.Have or Tag.Be && i + 1 < end && tokens.Spells(i, "once")
        && tokens[i + 1].Casing == Casing.Lower && tokens[i + 1].Is(WordClass.VerbPast | WordClass.VerbParticiple);

    /// <summary>“he first said”, “who first called”: nobody is the first.</summary>
    private static bool IsFirstBefore(TokenList tokens, int i, int end, Tag previous) =>
        previous is Tag.Pronoun or Tag.Relative && i + 1 < end && tokens.Spells(i, "first")
        && tokens[i + 1].Casing == Casing.Lower && tokens[i + 1].Is(WordClass.VerbPast);

    /// <summary>“what Tain calls”, “what his aides say”: “what” is no article of the noun behind it.</summary>
    private static bool OpensFreeRelative(TokenList tokens, int i, int end) =>
        i < end && (tokens[i].IsCapitalised
            || tokens[i].Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun | WordClass.PluralNoun
                | WordClass.PersonNoun)
            // “what one farmer called”
            || (i + 1 < end && tokens[i].Is(WordClass.Number | WordClass.Adjective) && tokens[i + 1].Is(WordClass.PersonNoun))
            // “what state inspectors said”
            || (i + 1 < end && tokens[i].Is(WordClass.Noun) && tokens[i + 1].Is(WordClass.PersonNoun)
                && tokens[i + 1].Is(WordClass.PluralNoun)));

    private static bool CanBeBase(TokenList tokens, int i, int end)
    {
        if (tokens[i].Is(WordClass.Adverb) && !tokens[i].Is(WordClass.Noun) && i + 1 < end && tokens[i + 1].Kind == TokenKind.Word) i++;
        if (tokens[i].Kind == TokenKind.Quote) return true;
        return tokens[i].Casing == Casing.Lower
            && tokens[i].Is(WordClass.VerbBase | WordClass.BeForm | WordClass.HaveForm | WordClass.DoForm);
    }
}
