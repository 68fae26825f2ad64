using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>
/// Clauses that stand before the main one: “When I mentioned it to Varga, he put down his cup.” Their subject is not “he”, so whoever else
/// is named in them is.
/// </summary>
internal static class FrontedClauses
{
    private const int Longest = 40;
    private const int LongestStart = 12;
    private const int LongestContent = 60;

    /// <summary>The pronoun that is the subject of the main clause behind such a clause; -1 where the sentence has none.</summary>
    public static int Follower(Prose prose, int sentence, Gender gender)
    {
        Sentence s = prose.Sentences[sentence];
        if (s.First + 2 >= s.End || !Opens(prose.Tokens, s.First, gender)) return -1;
        int end = Math.Min(s.End - 1, s.First + Longest);
        for (int i = s.First + 2; i < end; i++)
        {
            if (IsSubject(prose.Tokens, i, gender)) return i;
        }

        return -1;
    }

    /// <summary>Whether the mention is somebody to whom the subject of the clause turns, and the pronoun the subject behind it.</summary>
    public static bool Addresses(Prose prose, int sentence, NameMention mention, int pronoun, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        int first = prose.Sentences[sentence].First;
        int before = mention.TitleFirst - 1;
        if (pronoun - before > Longest || before <= first || !(tokens[before].Tag is Tag.Verb or Tag.Preposition or Tag.To)
            || !IsSubject(tokens, pronoun, gender))
            return false;
        for (int i = before - 1;
            i >= first && i > before - LongestStart && tokens[i].Kind is not (TokenKind.Comma or TokenKind.Semicolon); i--)
        {
            if (Opens(tokens, i, gender)) return true;
        }

        return false;
    }

    /// <summary>“Asked whether Varga would stay, she said”: whom the question is about is not whom it is put to.</summary>
    public static bool IsAsked(Prose prose, int sentence, int pronoun)
    {
        TokenList tokens = prose.Tokens;
        int first = prose.Sentences[sentence].First;
        return pronoun > first + 1 && pronoun - first <= Longest && tokens[pronoun - 1].Kind == TokenKind.Comma
            && (tokens.Spells(first, "asked") || tokens.Spells(first, "told") || tokens.Spells(first, "pressed")
                || tokens.Spells(first, "questioned"));
    }

    /// <summary>“Asked how long Varga had been there, he said ten minutes. “…,” he added.”: whom the question is about is not “he”.</summary>
    public static bool IsInQuestion(Prose prose, int sentence, NameMention mention)
    {
        TokenList tokens = prose.Tokens;
        Sentence s = prose.Sentences[sentence];
        if (IsAskedBy(tokens, s)) return true;
        if (!tokens.Spells(s.First, "asked") || mention.TitleFirst < s.First + 2 || mention.Possessor || tokens.Spells(s.First + 1, "by"))
            return false;
        int i = mention.Last + 1, end = Math.Min(s.End - 1, s.First + Longest);
        while (i < end && tokens[i].Kind != TokenKind.Comma) i++;
        return i < end && (tokens.Spells(i + 1, "he") || tokens.Spells(i + 1, "she"));
    }

    /// <summary>“He was asked by the chairman, Osk Varga, where it had ended.”: nobody who is named there is “he”.</summary>
    private static bool IsAskedBy(TokenList tokens, Sentence s) =>
        s.First + 3 < s.End && (tokens.Spells(s.First, "he") || tokens.Spells(s.First, "she")) && tokens[s.First + 1].Tag == Tag.Be
        && tokens.LowerOf(s.First + 2) is "asked" or "pressed" or "questioned" or "challenged" && tokens.Spells(s.First + 3, "by");

    /// <summary>“when I”, “after she” before “he”: a clause with a subject that the pronoun cannot mean.</summary>
    private static bool Opens(TokenList tokens, int i, Gender gender)
    {
        if (!(tokens.Spells(i, "when") || tokens.Spells(i, "as") || tokens.Spells(i, "after") || tokens.Spells(i, "once"))) return false;
        ref Token subject = ref tokens[i + 1];
        return subject.Is(WordClass.PersonalPronoun) && !tokens.Spells(i + 1, "it") && !subject.Is(PronounChains.ClassOf(gender));
    }

    private static bool IsSubject(TokenList tokens, int i, Gender gender) =>
        tokens[i - 1].Kind == TokenKind.Comma && tokens.Spells(i, gender == Gender.Male ? "he" : "she");

    /// <summary>
    /// “Oskerby has “stopped apologising”, the brokerage said”, “When Oskerby wrote to it, the airline said”, “In a filing with the Exchange
    /// Commission, the group said”: whoever is named there is another; the token before which to look for the name.
    /// </summary>
    public static int BehindNames(Prose prose, SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        int first = prose.Sentences[sentence].First;
        bool fronted = tokens[first].Tag == Tag.Subordinator
            || (tokens.Spells(first, "in") && tokens[first + 1].Tag == Tag.Determiner
                && (tokens[first + 2].Is(WordClass.DocumentNoun) || tokens.Spells(first + 2, "filing")));
        if (fronted && tokens[source.First - 1].Kind == TokenKind.Comma) return first;
        for (int i = source.First - 1; i >= first && i > source.First - LongestContent; i--)
        {
            if (tokens[i].Kind == TokenKind.Quote) return first;
        }

        return source.First;
    }
}
