using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People.Evidence;

/// <summary>
/// Learns the gender of persons from the noun that a name is given to: “a cheerful man named Varga”, “a woman called Tain”.
/// </summary>
internal static class GenderFromNouns
{
    /// <summary>Teaches the persons what the nouns in front of their names tell.</summary>
    public static void Find(TokenList tokens, IReadOnlyList<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            int named = mention.TitleFirst - 1;
            if (named < 1 || mention.Person is not { } person || !(tokens.Spells(named, "named") || tokens.Spells(named, "called")))
                continue;
            ref Token noun = ref tokens[named - 1];
            if (noun.Is(WordClass.MaleNoun) && !noun.Is(WordClass.PluralNoun)) person.Learn(Gender.Male, GenderWeight.Role);
            if (noun.Is(WordClass.FemaleNoun) && !noun.Is(WordClass.PluralNoun)) person.Learn(Gender.Female, GenderWeight.Role);
        }
    }
}
