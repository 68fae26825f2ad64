using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Whether a word that can be a verb and something else is the verb here: by its subject before it and its object behind it.</summary>
internal static class VerbReadings
{
    /// <summary>“a leaflet saying”, “the mayor warning that”: behind a noun the gerund of a reporting verb is no noun.</summary>
    private static bool IsReportingGerund(TokenList tokens, int i, int end, Tag previous, WordClass word) =>
        (word & WordClass.VerbGerund) != 0 && (word & (WordClass.CueVerbStrong | WordClass.CueVerbCalling)) != 0
        && previous is Syntax.Tag.Noun or Syntax.Tag.Name && i + 1 < end && !tokens.Spells(i + 1, "to")
        && (!tokens.Spells(i + 1, "of") || tokens[i - 1].Is(WordClass.PluralNoun)) && !tokens[i + 1].Is(WordClass.BeForm | WordClass.HaveForm | WordClass.Modal);

    public static bool ReadsAsVerb(TokenList tokens, int i, int end, Tag previous, WordClass word, bool noun, bool adjective)
    {
        if (!noun && !adjective) return true;
        // “compiling detailed “dossiers””
        if (adjective && previous == Syntax.Tag.Gerund && (word & WordClass.VerbPast) != 0) return false;
        if (noun && previous == Syntax.Tag.Noun && (word & WordClass.VerbThird) != 0 && IsPluralHead(tokens, i)) return false;
        if (noun && previous == Syntax.Tag.Verb && (tokens.Spells(i - 1, "came") || tokens.Spells(i - 1, "comes"))) return false;
        if (IsReportingGerund(tokens, i, end, previous, word)) return true;
        if (IsBaseForm(word) && noun && previous is Syntax.Tag.Name && i > 1 && (tokens.Spells(i - 2, "the") || tokens.Spells(i - 2, "a") || tokens.Spells(i - 2, "an")) && !IsPlural(tokens, i - 1)) return false;
        if (IsBaseForm(word) && noun && previous is Syntax.Tag.Noun && IsSingular(tokens, i - 1, orGroup: (word & (WordClass.CueVerbStrong | WordClass.CueVerbCalling)) == 0)) return false;
        if (IsBaseForm(word) && noun && previous is Syntax.Tag.Noun or Syntax.Tag.Name && ((word & WordClass.CueVerbStrong) != 0 || ((word & WordClass.CueVerb) != 0 && tokens[i - 1].Is(WordClass.DocumentNoun)))
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
        if ((word & WordClass.VerbThird) != 0 && previous is Syntax.Tag.Noun or Syntax.Tag.Name && i + 1 < end
            && tokens[i + 1].Is(WordClass.Determiner | WordClass.PossessiveDeterminer) && IsSubjectBefore(tokens, i - 1)) return true;
        if ((word & WordClass.MainlyNoun) != 0 && previous is not (Syntax.Tag.Pronoun or Syntax.Tag.Relative)) return false;
        bool objectFollows = i + 1 < end && (tokens[i + 1].Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer)
            || tokens[i + 1].Kind == TokenKind.Quote);
        if (subjectBefore || previous == Syntax.Tag.Noun)
            return (finite & (WordClass.VerbThird | WordClass.VerbPast)) != 0 && ((word & WordClass.MainlyVerb) != 0 || objectFollows || subjectBefore)
                || (objectFollows && finite != 0);
        return (word & WordClass.MainlyVerb) != 0 || ((word & WordClass.VerbPast) != 0 && objectFollows)
            || (previous is Syntax.Tag.Coordinator or Syntax.Tag.Comma && objectFollows);
    }

    /// <summary>“…,” the insider dishes. Somebody stands between the comma of the marks and the last word of the sentence.</summary>
    public static bool ClosesReport(TokenList tokens, int i, int end)
    {
        if (i + 1 < end && tokens[i + 1].Kind is not (TokenKind.Stop or TokenKind.Quote) || !tokens[i - 1].Is(WordClass.PersonNoun | WordClass.Kin)) return false;
        int before = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        while (before > farthest && tokens[before].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective or Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun) before--;
        return before >= 0 && tokens[before].Kind == TokenKind.Quote && tokens.EndsWithComma(before);
    }

    private static bool IsBaseForm(WordClass word) =>
        (word & WordClass.VerbBase) != 0 && (word & (WordClass.VerbPast | WordClass.VerbThird | WordClass.VerbGerund)) == 0;

    /// <summary>“a text message”, “the league title”: a singular noun behind its article takes no plain form of a verb.</summary>
    private static bool IsSingular(TokenList tokens, int noun, bool orGroup)
    {
        if (!tokens[noun].Is(WordClass.Noun) || tokens[noun].Is(WordClass.PluralNoun) || (tokens[noun].Is(WordClass.GroupNoun) && !orGroup)) return false;
        int i = noun - 1, farthest = Math.Max(0, noun - Tagger.LongestPhrase);
        while (i > farthest && tokens[i].Tag is Syntax.Tag.Adjective or Syntax.Tag.Noun or Syntax.Tag.Number || (i > farthest && tokens[i].Is(WordClass.Month | WordClass.Weekday))) i--;
        if (i < 0 || tokens[i].Tag is not (Syntax.Tag.Determiner or Syntax.Tag.PossessivePronoun or Syntax.Tag.Possessive)) return false;
        // “critics of the plan say”: the subject stands before the preposition.
        return i < 2 || tokens[i - 1].Tag != Syntax.Tag.Preposition || !(tokens[i - 2].Tag == Syntax.Tag.Noun && tokens[i - 2].Is(WordClass.PluralNoun));
    }

    /// <summary>“those profit estimates”, “some press reports”: behind a plural article a singular noun is not the head.</summary>
    private static bool IsPluralHead(TokenList tokens, int i)
    {
        int first = i - 1, farthest = Math.Max(0, i - Tagger.LongestPhrase);
        if (tokens.Spells(i, "reports") && (tokens.Spells(first, "press") || tokens.Spells(first, "media") || tokens.Spells(first, "news") || tokens.Spells(first, "newspaper"))) return true;
        if (tokens[first].Is(WordClass.PluralNoun | WordClass.GroupNoun)) return false;
        while (first > farthest && tokens[first].Tag is Syntax.Tag.Noun or Syntax.Tag.Adjective) first--;
        return tokens.Spells(first, "those") || tokens.Spells(first, "these") || tokens.Spells(first, "many") || tokens.Spells(first, "several") || tokens.Spells(first, "few") || tokens.Spells(first, "both");
    }

    /// <summary>“The ad targets a”: a singular phrase that no preposition and no verb governs.</summary>
    private static bool IsSubjectBefore(TokenList tokens, int noun)
    {
        if (tokens[noun].Is(WordClass.PluralNoun)) return false;
        int i = noun, farthest = noun - Tagger.LongestPhrase;
        while (i >= 0 && i > farthest && tokens[i].Tag is Syntax.Tag.Adjective or Syntax.Tag.Noun or Syntax.Tag.Name or Syntax.Tag.Number or Syntax.Tag.Determiner
            or Syntax.Tag.PossessivePronoun or Syntax.Tag.Possessive) i--;
        return i < 0 || tokens[i].Tag is Syntax.Tag.Stop or Syntax.Tag.Comma or Syntax.Tag.Coordinator or Syntax.Tag.That or Syntax.Tag.Quote or Syntax.Tag.Colon;
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
}
