using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>
/// What quoted words tell of whoever says them: “Orla was tired,” she said is not Orla, and “My mother kept it,” she says is not her
/// mother.
/// </summary>
internal static class QuotedWords
{
    /// <summary>Tokens in which somebody is named or told of.</summary>
    private const int Longest = 48;

    /// <summary>“But she …”, “And then she …”.</summary>
    private const int LongestOpening = 3;

    private const int ShortestName = 3;

    /// <summary>
    /// Whether the words are not the person's: they tell something of the person by name, or of “my mother” who the person is.
    /// </summary>
    public static bool AreAbout(Prose prose, int quote, PersonEntry person)
    {
        TokenList tokens = prose.QuotedTokens;
        int first = prose.FirstQuotedToken[quote], end = Math.Min(prose.FirstQuotedToken[quote + 1], first + Longest);
        for (int i = first; i < end; i++)
        {
            if (i > first && prose.Text[tokens[i].Start - 1] is '‘' or '“' or '"') return false;   // “She said, ‘Orla is …’”
            if (tokens[i].IsCapitalised && IsToldOf(tokens, i, first, end, person)) return true;
            if (i > first && tokens[i].Is(WordClass.Kin) && tokens.Spells(i - 1, "my") && person.RoleHeads.Contains(tokens.LowerOf(i)))
                return true;
        }

        return false;
    }

    /// <summary>“She has a point”, “But he’s late”: the words begin with somebody of that gender.</summary>
    public static bool BeginWithAnother(Prose prose, int quote, Gender gender)
    {
        TokenList tokens = prose.QuotedTokens;
        int first = prose.FirstQuotedToken[quote], end = Math.Min(prose.FirstQuotedToken[quote + 1], first + LongestOpening);
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Tag == Tag.Pronoun && tokens[i].Is(WordClass.PersonalPronoun)) return tokens[i].Is(PronounChains.ClassOf(gender));
            if (tokens[i].Kind != TokenKind.Comma && tokens[i].Tag is not (Tag.Coordinator or Tag.Adverb)) return false;
        }

        return false;
    }

    /// <summary>“Orla was tired”: a name of the person with a verb, that begins a clause.</summary>
    private static bool IsToldOf(TokenList tokens, int i, int first, int end, PersonEntry person)
    {
        string word = tokens.TextOf(i);
        if (word.Length < ShortestName || (word != person.Words[0] && word != person.Family)) return false;
        int next = i + 1;
        while (next < end && tokens[next].IsCapitalised) next++;
        if (next >= end || tokens[next].Tag is not (Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)) return false;
        return i == first || tokens[i - 1].Kind is TokenKind.Stop || tokens[i - 1].Tag is Tag.Coordinator or Tag.That or Tag.Subordinator;
    }
}
