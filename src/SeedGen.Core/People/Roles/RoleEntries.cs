using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.Text;

namespace SeedGen.People.Roles;

/// <summary>Enters the roles of persons, the nouns they are looked up by, and what they tell of the gender.</summary>
internal static class RoleEntries
{
    /// <summary>Tokens before the noun that says what somebody is.</summary>
    public const int LongestRole = 16;
    private const int MostRoles = 64;

    /// <summary>Adds the words <c>[first, last]</c>, which are about the noun at <paramref name="head"/>, or at their end.</summary>
    public static void AddRole(this PersonEntry person, Prose prose, int first, int last, int head = -1)
    {
        if (last < first || person.Roles.Count == MostRoles) return;
        TokenList tokens = prose.Tokens;
        int noun = head < 0 ? last : head;
        string role = WhiteSpace.Collapse(prose.Text, tokens.SpanOf(first, last));
        // “the author of “Going Home,””
        if (tokens[last].Kind == TokenKind.Quote && tokens.EndsWithComma(last)) role = role.Remove(role.LastIndexOf(','), 1);
        string? singular = noun == last ? RoleWords.SingularOf(tokens, noun) : null;
        if (singular != null) role = role.Substring(0, role.Length - tokens[noun].Length) + singular;
        if (!person.Roles.Contains(role)) person.Roles.Add(role);
        person.AddRoleHead(tokens, noun, singular ?? tokens.TextOf(noun));
        for (int i = Math.Max(first, noun - LongestRole); i < noun; i++)
        {
            if (tokens[i].IsCapitalised && tokens[i].Is(WordClass.Title) && !tokens[i].Is(WordClass.Honorific) && !IsPossessor(tokens, i)
                && !RoleWords.IsSecond(tokens, i))
                person.AddRoleHead(tokens, i, tokens.TextOf(i));
        }

        int owned = noun;
        while (owned > first && tokens[owned].Kind != TokenKind.Possessive) owned--;
        for (int i = owned; i <= noun; i++) GenderFromNouns.Teach(person, tokens, i);   // “Mr Hale's wife” is no Mr
    }

    /// <summary>“the minister” for “Home Minister Dr. Orla Tain”; not “the mayor” for a deputy mayor.</summary>
    public static void AddRoleHead(this PersonEntry person, TokenList tokens, int noun, string text)
    {
        string word = WordStrings.WithoutStop(WordStrings.Lower(text));
        if (noun > 0 && RoleWords.IsSecond(tokens, noun - 1))
        {
            string second = tokens.LowerOf(noun - 1);
            person.RoleHeads.Add(second + " " + word);
            person.RoleHeads.Add(second);
            return;
        }

        person.RoleHeads.Add(word);
        person.ImplyingHeads.Add(word);
    }

    private static bool IsPossessor(TokenList tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Possessive;
}
