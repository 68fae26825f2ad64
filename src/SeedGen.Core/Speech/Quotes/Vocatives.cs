using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Quotes;

/// <summary>“You might save your breath, Mr Varga.”: whoever is addressed in the words does not say them.</summary>
internal static class Vocatives
{
    /// <summary>Whether the quoted string has a name of <paramref name="person"/> between commas, as one calls somebody.</summary>
    public static bool Has(Prose prose, int quote, PersonEntry person)
    {
        TokenList tokens = prose.QuotedTokens;
        int first = prose.FirstQuotedToken[quote], end = prose.FirstQuotedToken[quote + 1];
        bool called = false, you = false;
        for (int i = first; i < end; i++)
        {
            you |= tokens.Spells(i, "you") || tokens.Spells(i, "your") || tokens.Spells(i, "you're") || tokens.Spells(i, "you've");
            called |= tokens[i].IsCapitalised && IsCalled(tokens, i, first, end) && IsNameOf(person, tokens.TextOf(i));
        }

        return called && you;
    }

    /// <summary>“Mr Varga,” she said; “Good morning, Osk.”; “Osk, have a seat.”: the only one who is called by name, or null.</summary>
    public static PersonEntry? Called(Prose prose, int quote, PersonIndex people)
    {
        TokenList tokens = prose.QuotedTokens;
        int first = prose.FirstQuotedToken[quote], end = prose.FirstQuotedToken[quote + 1];
        PersonEntry? called = null;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised || (i + 1 < end && tokens[i + 1].Kind is not (TokenKind.Comma or TokenKind.Stop))) continue;
            int before = i - 1;
            if (before >= first && tokens[before].Is(WordClass.Title)) before--;
            if (before >= first && tokens[before].Kind is not (TokenKind.Comma or TokenKind.Stop)) continue;
            foreach (PersonEntry person in people.OfWord(tokens.TextOf(i)))
            {
                if (person == called) continue;
                if (called != null) return null;
                called = person;
                break;
            }
        }

        return called;
    }

    /// <summary>“, Mr Varga.”, “, Osk,”.</summary>
    private static bool IsCalled(TokenList tokens, int i, int first, int end)
    {
        if (i + 1 < end && tokens[i + 1].Kind is not (TokenKind.Stop or TokenKind.Comma)) return false;
        int before = i - 1;
        if (before > first && tokens[before].Is(WordClass.Title)) before--;
        return before > first && tokens[before].Kind == TokenKind.Comma;
    }

    private static bool IsNameOf(PersonEntry person, string word) =>
        person.Words[0] == word || person.Words[person.Words.Length - 1] == word;
}
