using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.Syntax;

/// <summary>
/// Decides what each word is in its sentence: from what the lexicon says it can be, and the word before it. One pass from
/// left to right, no statistics.
/// </summary>
internal static class Tagger
{
    /// <summary>
    /// Tokens that are looked back over for the beginning of a phrase: a text without a comma or a stop would be read once for each of its
    /// words.
    /// </summary>
    internal const int LongestPhrase = 24;

    /// <summary>Tags the tokens <c>[first, end)</c>, which are one sentence.</summary>
    public static void Run(TokenList tokens, int first, int end, NamesInSentences? names = null)
    {
        Tag previous = Tag.Stop;
        for (int i = first; i < end; i++)
        {
            ref Token token = ref tokens[i];
            token.Tag = (i == first || previous == Tag.Quote) && names != null && token.Casing == Casing.Capitalised
                && names.Contains(tokens, i)
                ? Tag.Name
                : TagOf(tokens, i, first, end, previous);
            previous = token.Tag == Tag.Number && Years.Is(tokens, i) ? Tag.Noun : token.Tag;
        }
    }

    private static Tag TagOf(TokenList tokens, int i, int first, int end, Tag previous) =>
        tokens[i].Kind == TokenKind.Word ? WordTag(tokens, i, first, end, previous) : OtherTag(tokens, i, first, previous);

    private static Tag OtherTag(TokenList tokens, int i, int first, Tag previous) => tokens[i].Kind switch
    {
        TokenKind.Number => Tag.Number,
        TokenKind.Quote => Tag.Quote,
        TokenKind.Possessive =>
            previous == Tag.Name && tokens[i].Length == 2 && EndsName(tokens, i) ? Tag.Name : PossessiveTag(tokens, i, first, previous),
        TokenKind.Handle => Tag.Name,
        TokenKind.Comma => Tag.Comma,
        // “Osk! said”
        TokenKind.Stop => previous == Tag.Name && tokens.Text[tokens[i].Start] == '!' && EndsName(tokens, i) ? Tag.Name : Tag.Stop,
        TokenKind.Ellipsis => Tag.Stop,
        TokenKind.Colon => Tag.Colon,
        TokenKind.Semicolon => Tag.Semicolon,
        TokenKind.Dash => Tag.Dash,
        TokenKind.Open => Tag.Open,
        TokenKind.Close => Tag.Close,
        _ => Tag.Other,
    };

    /// <summary>“Said analyst Orla Tain, “…””: no other verb stands before the marks.</summary>
    private static bool LeadsIn(TokenList tokens, int i, int end)
    {
        for (int farthest = Math.Min(end, i + LongestPhrase), j = i + 1; j + 1 < farthest; j++)
        {
            if (tokens[j].Kind is TokenKind.Comma or TokenKind.Colon && tokens[j + 1].Kind == TokenKind.Quote) return true;
            if (tokens[j].Casing == Casing.Lower
                && tokens[j].Is(WordClass.VerbPast | WordClass.VerbThird | WordClass.BeForm | WordClass.HaveForm | WordClass.Modal)
                && !tokens[j].Is(WordClass.Noun | WordClass.PluralNoun))
                return false;
        }

        return false;
    }

    /// <summary>“Oskerby’s said in a release”: nothing is owned that reports.</summary>
    private static bool EndsName(TokenList tokens, int i)
    {
        if (i + 2 >= tokens.Count || !(tokens.Spells(i + 1, "said") || tokens.Spells(i + 1, "says"))) return false;
        ref Token behind = ref tokens[i + 2];
        return behind.Kind != TokenKind.Word || behind.IsCapitalised
            || behind.Is(WordClass.Determiner | WordClass.Preposition | WordClass.PersonalPronoun | WordClass.PossessiveDeterminer);
    }

    /// <summary>“he’s” and “that’s” shorten a verb; “Benn’s” does not.</summary>
    private static Tag PossessiveTag(TokenList tokens, int i, int first, Tag previous) =>
        previous is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Adverb
        || (i > first && tokens[i - 1].Is(WordClass.RelativePronoun | WordClass.PersonalPronoun) && previous != Tag.Name)
            ? Tag.Be
            : Tag.Possessive;

    private static Tag WordTag(TokenList tokens, int i, int first, int end, Tag previous)
    {
        ref Token token = ref tokens[i];
        if ((previous == Tag.Name || (token.Word & ~WordClass.Abbreviation) == WordClass.NameParticle) && IsInsideName(tokens, i, end))
            return Tag.Name;
        if (token.Casing == Casing.Mixed && (HyphenatedWords.HasArabicArticle(tokens, i) || HyphenatedWords.HasElision(tokens, i)))
            return Tag.Name;
        if (token.IsCapitalised && !ReadsAsCommonWord(tokens, i, end, OpensSentence(tokens, i, first, previous))) return Tag.Name;
        Tag closed = ClosedClassTagger.TagOf(tokens, i, end, previous);
        return closed != Tag.Other ? closed : OpenClassTagger.TagOf(tokens, i, end, previous);
    }

    private static bool OpensSentence(TokenList tokens, int i, int first, Tag previous) =>
        i == first || previous is Tag.Colon or Tag.Dash
        || (previous == Tag.Quote && !tokens.EndsWithComma(i - 1) && !NicknameMarks.AreInsideName(tokens, i - 1, first));

    /// <summary>“Ruud van der Steen”, “Salma al-Harith”.</summary>
    private static bool IsInsideName(TokenList tokens, int i, int end)
    {
        if (tokens[i].Casing == Casing.Mixed) return tokens.Text.IndexOf('-', tokens[i].Start, tokens[i].Length) > 0;
        if (NameParticles.IsCatalanAnd(tokens, i) || NameParticles.IsIrishArticle(tokens, i)) return true;
        if (tokens[i].Casing != Casing.Lower || !tokens[i].Is(WordClass.NameParticle)) return false;
        while (i < end && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.NameParticle)) i++;
        return i < end && tokens[i].Kind == TokenKind.Word && tokens[i].Casing == Casing.Capitalised;
    }

    /// <summary>“Do Ngoc Osk, an economist, said”: three words with capitals, and no question.</summary>
    private static bool IsFamilyName(TokenList tokens, int i, int end) =>
        tokens[i].Is(WordClass.DoForm) && tokens[i].Is(NameClass.FamilyFirst) && i + 2 < end && tokens[i + 1].Casing == Casing.Capitalised
        && tokens[i + 2].Casing == Casing.Capitalised && tokens[i + 1].Name != NameClass.None && tokens[i + 2].Name != NameClass.None
        && tokens.Text[tokens[end - 1].Start] != '?';

    /// <summary>A capital letter says little at the start of a sentence, and nothing on “I” and “The”.</summary>
    private static bool ReadsAsCommonWord(TokenList tokens, int i, int end, bool opensSentence)
    {
        ref Token token = ref tokens[i];
        if (token.Length == 1 && tokens.Text[token.Start] is 'I' or 'A') return !NameParticles.IsBalinese(tokens, i);
        if (token.Casing == Casing.Upper || token.Casing == Casing.Initial) return false;
        bool closed = token.Is(WordClass.Determiner | WordClass.PossessiveDeterminer | WordClass.PersonalPronoun
            | WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator | WordClass.Modal | WordClass.BeForm
            | WordClass.HaveForm | WordClass.DoForm | WordClass.RelativePronoun | WordClass.IndefinitePronoun);
        if (!opensSentence) return closed && token.Is(WordClass.Determiner | WordClass.PersonalPronoun) && token.Name == 0;
        bool nameFollows = i + 1 < end && tokens[i + 1].IsCapitalised && !tokens[i + 1].Is(WordClass.PersonalPronoun);
        if (tokens.Spells(i, "said") && LeadsIn(tokens, i, end)) return true;
        if (nameFollows && IsFamilyName(tokens, i, end)) return false;
        if (closed) return !(nameFollows && token.Is(NameClass.Given) && token.Is(WordClass.Modal));
        // “Rha told the club”: letters behind a name (RHA) are no word of the language.
        if ((token.Word & ~WordClass.PostNominal) == WordClass.None || token.Is(WordClass.Title | WordClass.Weekday | WordClass.Month))
            return false;
        // “Associate Professor Orla Tain”: a verb elsewhere
        if (nameFollows && token.Is(WordClass.TitleModifier) && token.Is(WordClass.VerbBase | WordClass.VerbGerund)
            && i + 2 < end && tokens[i + 1].Is(WordClass.Title) && tokens[i + 2].IsCapitalised) return false;
        // “Husband Craig”
        if (nameFollows && token.Is(WordClass.Kin) && !token.Is(NameClass.Given) && tokens[i + 1].Is(NameClass.Given)) return true;
        if (token.Name == NameClass.None)
            return !nameFollows || token.Is(WordClass.Adverb | WordClass.CommonWord)
                || (token.Is(WordClass.CueVerbStrong) && token.Is(WordClass.VerbPast));
        return !nameFollows && token.Is(WordClass.CommonWord)
            && !(token.Is(NameClass.Given) && !token.Is(WordClass.VerbGerund | WordClass.Adverb));
    }
}
