using SeedGen.Language;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People;

/// <summary>Collects the titles and descriptions that the text gives its persons, and what they tell of the gender.</summary>
internal static class RoleFinder
{
    private const int LongestApposition = 40;

    /// <summary>Fills <see cref="PersonEntry.Roles"/>.</summary>
    public static void Find(Prose prose, PersonIndex people)
    {
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person == null) continue;
            Before(prose, mention, mention.Person);
            After(prose, mention, mention.Person);
        }
    }

    /// <summary>“Foreign Minister Antony Blinken”, “chief engineer Abel Renko”, “Benn’s lawyer, Odessa Pryce”.</summary>
    private static void Before(Prose prose, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int last = mention.First - 1;
        int first = mention.TitleFirst;
        if (!mention.HasTitle)
        {
            bool comma = last >= 0 && tokens[last].Kind == TokenKind.Comma;
            if (comma) last--;
            if (last < 0 || tokens[last].Tag != Tag.Noun || !tokens[last].Is(WordClass.PersonNoun | WordClass.Kin)) return;
            first = last;
            if (comma && !StartsWithPossessor(tokens, last)) return;
        }

        while (first > 0 && tokens[first - 1].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive or Tag.PossessivePronoun) first--;
        Add(prose, person, first, last);
    }

    private static bool StartsWithPossessor(TokenList tokens, int i)
    {
        while (i > 0 && tokens[i].Tag is Tag.Noun or Tag.Adjective) i--;
        return tokens[i].Tag is Tag.Possessive or Tag.PossessivePronoun;
    }

    /// <summary>“Tomas Okafor, a hydrologist at the Lowmere Institute”.</summary>
    private static void After(Prose prose, NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.Last + 1;
        if (comma >= tokens.Count || tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Dash)) return;
        int head = -1;
        int i = comma + 1;
        for (; i < tokens.Count && i < comma + 8; i++)
        {
            Tag tag = tokens[i].Tag;
            if (tag is not (Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Number)) break;
            if (tokens[i].Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Title) && tag is Tag.Noun or Tag.Name) head = i;
        }

        if (head < 0 || head != i - 1) return;
        int end = head;
        while (end + 1 < tokens.Count && end - comma < LongestApposition
            && tokens[end + 1].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon))
            end++;
        Add(prose, person, comma + 1, end, head);
    }

    private static void Add(Prose prose, PersonEntry person, int first, int last, int head = -1)
    {
        if (last < first) return;
        TokenList tokens = prose.Tokens;
        TextSpan span = tokens.SpanOf(first, last);
        string role = WhiteSpace.Collapse(prose.Text, span);
        if (!person.Roles.Contains(role)) person.Roles.Add(role);
        ref Token noun = ref tokens[head < 0 ? last : head];
        person.RoleHeads.Add(prose.Text.Substring(noun.Start, noun.Length).TrimEnd('.').ToLowerInvariant());
        for (int i = first; i <= (head < 0 ? last : head); i++)
        {
            if (tokens[i].Is(WordClass.FemaleNoun) && tokens[i].Tag != Tag.Possessive && !IsPossessor(tokens, i)) person.Learn(Gender.Female, GenderWeight.Role);
            if (tokens[i].Is(WordClass.MaleNoun) && !IsPossessor(tokens, i)) person.Learn(Gender.Male, GenderWeight.Role);
        }
    }

    private static bool IsPossessor(TokenList tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Possessive;
}
