using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People.Evidence;

/// <summary>
/// Learns the gender of persons from a noun: “a cheerful man named Varga”, “a woman called Tain”, “Tain, a weaver, is a mother of four”.
/// </summary>
internal static class GenderFromNouns
{
    private const int LongestInsertion = 12;
    private const int LongestPhrase = 6;

    /// <summary>“Actor Orla Tain”, “Chairman Orla Tain”: nouns for men by which women are called too.</summary>
    public static bool IsOfEither(string noun) =>
        noun is "actor" or "chairman" or "vice-chairman" or "spokesman" or "alderman" or "ombudsman" or "foreman" or "fisherman";

    /// <summary>Teaches the persons what the nouns around their names tell.</summary>
    public static void Find(TokenList tokens, IReadOnlyList<NameMention> mentions)
    {
        foreach (NameMention mention in mentions)
        {
            if (mention.Person is not { } person || mention.Quoted) continue;
            int noun = NounInFront(tokens, mention) is >= 0 and int named ? named : Predicate(tokens, mention.Last + 1);
            if (noun < 0 || tokens[noun].Is(WordClass.PluralNoun)) continue;
            Teach(person, tokens, noun);
        }
    }

    /// <summary>Teaches the person what the noun tells: of a woman by her name, “chairman” does not tell that she is a man.</summary>
    public static void Teach(PersonEntry person, TokenList tokens, int noun)
    {
        if (tokens[noun].Is(WordClass.FemaleNoun)) person.Learn(Gender.Female, GenderWeight.Role);
        bool sure = person.Gender == Gender.Female && person.GenderWeight >= GenderWeight.FrequentName;
        if (tokens[noun].Is(WordClass.MaleNoun) && !(sure && IsOfEither(tokens.LowerOf(noun)))) person.Learn(Gender.Male, GenderWeight.Role);
    }

    /// <summary>“a woman called Tain”, “whose late mother, Orla,”; -1 elsewhere.</summary>
    private static int NounInFront(TokenList tokens, NameMention mention)
    {
        int named = mention.TitleFirst - 1;
        if (named > 1 && tokens[named].Kind == TokenKind.Comma && mention.Words.Length == 1 && tokens[named - 1].Is(WordClass.Kin)
            && mention.Last + 1 < tokens.Count && tokens[mention.Last + 1].Kind is TokenKind.Comma or TokenKind.Stop)
            return IsOwned(tokens, named - 1) ? named - 1 : -1;
        return named > 0 && (tokens.Spells(named, "named") || tokens.Spells(named, "called")) ? named - 1 : -1;
    }

    /// <summary>“whose late mother”, “his wife”.</summary>
    private static bool IsOwned(TokenList tokens, int noun)
    {
        int i = noun - 1, farthest = Math.Max(0, noun - LongestPhrase);
        while (i > farthest && tokens[i].Tag is Tag.Adjective or Tag.Noun) i--;
        return tokens[i].Tag is Tag.PossessivePronoun or Tag.Possessive || tokens.Spells(i, "whose");
    }

    /// <summary>“Tain is a mother of four”, “Tain, a weaver from Lowmere, is a mother of four”; -1 elsewhere.</summary>
    private static int Predicate(TokenList tokens, int i)
    {
        if (i + 2 >= tokens.Count) return -1;
        if (tokens[i].Kind == TokenKind.Comma)
        {
            int end = Math.Min(++i + LongestInsertion, tokens.Count - 2);
            while (i < end && tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive) i++;
            if (tokens[i++].Kind != TokenKind.Comma) return -1;
        }

        if (i + 2 >= tokens.Count || tokens[i].Tag != Tag.Be) return -1;
        if (!tokens.Spells(i + 1, "a") && !tokens.Spells(i + 1, "an")) return -1;
        int noun = i + 2, farthest = Math.Min(noun + LongestPhrase, tokens.Count);
        while (noun < farthest && tokens[noun].Tag is Tag.Adjective or Tag.Noun) noun++;
        return tokens[noun - 1].Tag == Tag.Noun ? noun - 1 : -1;
    }
}
