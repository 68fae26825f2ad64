using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Words that can be nouns and something else, and are nouns here whatever the rest of the sentence says.</summary>
internal static class NounReadings
{
    /// <summary>Whether the word, which can be a noun, is one.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">The word.</param>
    /// <param name="end">One past the last token of the sentence.</param>
    /// <param name="previous">What stands before it.</param>
    /// <param name="word">What it can be.</param>
    public static bool IsNoun(TokenList tokens, int i, int end, Tag previous, WordClass word)
    {
        if (IsSecondOfOffice(tokens, i, previous) || IsBehindMonth(tokens, i)) return true;
        WordClass verbs = word & OpenClassTagger.Verbs;
        if (verbs == WordClass.VerbThird && IsPlural(tokens, i, end, previous)) return true;
        if ((verbs & WordClass.VerbGerund) != 0 && previous == Tag.Stop && IsMatterOfWork(tokens, i, end)) return true;
        if ((verbs & WordClass.VerbBase) != 0 && IsInFrontOfOffice(tokens, i, end, previous)) return true;
        if ((verbs & WordClass.VerbBase) != 0 && IsBeforeOccupation(tokens, i, end, previous)) return true;
        if (verbs == WordClass.VerbBase && IsBehindMarks(tokens, i, previous)) return true;
        return (word & WordClass.Adjective) != 0 && (verbs & ~WordClass.VerbBase) == 0
            && IsHead(tokens, i, end, previous, verbs == WordClass.None);
    }

    /// <summary>“the attorney general confirmed that”</summary>
    private static bool IsSecondOfOffice(TokenList tokens, int i, Tag previous) =>
        previous == Tag.Noun && tokens.Spells(i, "general") && tokens[i - 1].Is(WordClass.PersonNoun | WordClass.Title);

    /// <summary>“her March comment”</summary>
    private static bool IsBehindMonth(TokenList tokens, int i) => i > 1 && tokens[i - 1].Is(WordClass.Month | WordClass.Weekday)
        && tokens[i - 2].Tag is Tag.PossessivePronoun or Tag.Possessive or Tag.Determiner;

    /// <summary>
    /// “Three Atlantic premiers have said”, “there were shouts”; “Talks aimed at a truce”: no sentence begins with a verb in that form.
    /// </summary>
    private static bool IsPlural(TokenList tokens, int i, int end, Tag previous)
    {
        if (previous is Tag.Be or Tag.Gerund or Tag.Verb or Tag.Base) return true;
        if (previous == Tag.Stop && tokens[i].IsCapitalised && !tokens[i].Is(WordClass.CueVerbStrong)) return true;
        return tokens[i].Is(WordClass.PersonNoun) && i + 1 < end
            && tokens[i + 1].Is(WordClass.HaveForm | WordClass.BeForm | WordClass.Modal);
    }

    /// <summary>“Housing lawyer Orla Tain”</summary>
    private static bool IsMatterOfWork(TokenList tokens, int i, int end) =>
        i + 2 < end && tokens[i + 1].Is(WordClass.PersonNoun) && !tokens[i + 1].IsCapitalised && tokens[i + 2].IsCapitalised;

    /// <summary>“Lead author Orla Tain”, “…,” said lead author Orla Tain</summary>
    private static bool IsBeforeOccupation(TokenList tokens, int i, int end, Tag previous) =>
        (previous == Tag.Stop || (previous == Tag.Verb && tokens[i - 1].Is(WordClass.CueVerbStrong)))
        && i + 1 < end && tokens[i + 1].Is(WordClass.PersonNoun) && !tokens[i + 1].IsCapitalised;

    /// <summary>“…,” press secretary Orla Tain told reporters: whoever has the office has a name behind it, and tells.</summary>
    private static bool IsInFrontOfOffice(TokenList tokens, int i, int end, Tag previous) =>
        previous == Tag.Quote && i + 2 < end && tokens[i].Casing == Casing.Lower && tokens[i + 1].Casing == Casing.Lower
        && tokens[i + 1].Is(WordClass.PersonNoun | WordClass.Title)
        && tokens[i + 2].IsCapitalised && !tokens[i].Is(WordClass.CueVerbStrong);

    /// <summary>“Tain’s “a bench” promise”</summary>
    private static bool IsBehindMarks(TokenList tokens, int i, Tag previous) =>
        previous == Tag.Quote && i > 1 && !tokens.EndsWithComma(i - 1)
        && tokens[i - 2].Tag is Tag.Possessive or Tag.PossessivePronoun or Tag.Determiner;

    /// <summary>A word that is an adjective besides, and the last of its phrase.</summary>
    private static bool IsHead(TokenList tokens, int i, int end, Tag previous, bool isNoVerb)
    {
        if (i + 1 >= end) return false;
        ref Token next = ref tokens[i + 1];
        bool person = tokens[i].Is(WordClass.PersonNoun);

        // “a securities firm operating in Lowmere”, “with its chief executive calling it”
        if ((previous == Tag.Noun || (i > 0 && tokens.Spells(i - 1, "chief"))) && !next.IsCapitalised
            && next.Is(WordClass.VerbGerund | WordClass.Preposition))
            return true;

        // “an academic close to the ministry”
        if (person && i + 2 < end
            && (tokens.Spells(i + 1, "close")
                ? tokens.Spells(i + 2, "to")
                : tokens.Spells(i + 1, "familiar") && tokens.Spells(i + 2, "with")))
            return true;

        // “a union surrogate who”, “one regular, who”
        if (isNoVerb && previous is Tag.Noun or Tag.Adjective or Tag.Determiner
            && (tokens.Spells(i + 1, "who") || (next.Kind == TokenKind.Comma && i + 2 < end && tokens.Spells(i + 2, "who"))))
            return true;

        // “the former chief executive described the plan”
        return isNoVerb && person && previous is Tag.Adjective or Tag.Noun && i + 2 < end && next.Is(WordClass.CueVerbStrong)
            && next.Is(WordClass.VerbPast)
            && tokens[i + 2].Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun);
    }
}
