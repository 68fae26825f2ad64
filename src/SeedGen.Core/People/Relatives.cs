using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>
/// Whom a family introduces by a given name alone: “their sons Antonio and Bruno” are two more persons, though the text has a
/// minister Antonio Varga.
/// </summary>
internal static class Relatives
{
    private const int LongestList = 8;
    private const int LongestDescription = 4;

    /// <summary>
    /// “his wife Orla”, “her husband, Osk,”, “their sons Osk and Ben”: a noun for a relative stands before the given name.
    /// </summary>
    public static bool AreIntroduced(NameMention mention, TokenList tokens)
    {
        if (mention.Quoted) return false;
        int i = mention.TitleFirst - 1;
        if (i > 0 && (tokens[i].Kind == TokenKind.Comma || tokens.Spells(i, "and")))
        {
            i--;
            for (int end = Math.Max(0, i - LongestList);
                i > end && tokens[i].Tag is Tag.Name or Tag.Comma or Tag.Number or Tag.Coordinator; i--) { }
            if (i < mention.TitleFirst - 2 && !(tokens[i].Is(WordClass.PluralNoun) && tokens[i].Is(WordClass.Kin))) return false;
        }

        return i >= 0 && tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.Kin) && tokens[i].Tag == Tag.Noun;
    }

    /// <summary>
    /// “Varga, their father,” where “Varga” stands inside the child’s name or is her family name: those who have it are not meant.
    /// </summary>
    public static bool IsOfBearer(NameMention mention, PersonEntry[] bearers, TokenList tokens)
    {
        int noun = mention.Last + 3;
        if (mention.Quoted || mention.HasTitle || noun + 1 >= tokens.Count || tokens[noun - 2].Kind != TokenKind.Comma
            || tokens[noun - 1].Tag != Tag.PossessivePronoun || !tokens[noun].Is(WordClass.Kin) || tokens[noun].Is(WordClass.PluralNoun)
            || tokens[noun + 1].Kind != TokenKind.Comma)
            return false;
        foreach (PersonEntry person in bearers)
        {
            if (!person.HasGiven || (NameComparer.Instance.Equals(person.Family, mention.Words[0])
                && !person.IsOfOtherGender(tokens[noun].Word)))
                return false;
        }

        return true;
    }

    /// <summary>“Osk Varga, her husband,”, or a noun for a relative before the name.</summary>
    public static bool IsRelative(NameMention mention, TokenList tokens)
    {
        if (AreIntroduced(mention, tokens)) return true;
        int i = mention.Last + 1;
        if (mention.Quoted || i + 1 >= tokens.Count || tokens[i].Kind != TokenKind.Comma) return false;
        for (int end = Math.Min(i + LongestDescription, tokens.Count - 1);
            ++i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number or TokenKind.Comma;)
        {
            if (tokens[i].Casing == Casing.Lower && tokens[i].Is(WordClass.Kin)) return true;
        }

        return false;
    }
}
