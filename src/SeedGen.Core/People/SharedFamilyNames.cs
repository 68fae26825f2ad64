using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>Finds given names whose family name stands behind another: “Osk and Ilse Varga”, and not “Varga and Ilse Tuvel”.</summary>
internal sealed class SharedFamilyNames(PersonRegister register, NameEvidence evidence)
{
    private const int LongestDescription = 6;

    /// <summary>Whether the first of two mentions, one word, is the given name of a relative of the second.</summary>
    public bool Is(NameMention first, NameMention second, TokenList tokens)
    {
        if (first.Words.Length != 1 || first.HasTitle || first.Quoted != second.Quoted || second.HasTitle
            || !HasFamilyBehindGiven(second, tokens))
            return false;
        if (second.Person == null || first.Person != null || first.First < 0 || second.First != first.Last + 2) return false;
        string given = first.Words[0];
        if (!tokens.Spells(first.Last + 1, "and") || tokens[first.Last].Casing != Casing.Capitalised
            || NameComparer.Instance.Equals(given, second.Family))
            return false;
        if (register.Knows(given + " " + second.Family)) return true;
        if (register.KnowsFamily(given) || tokens[first.Last].Is(NameClass.PlaceMajor | NameClass.Organisation)) return false;
        if (AreDescribed(tokens, first.First - 1) || AreKin(tokens, second.Last + 1) || evidence.Find(second.Family + "s") != null)
            return true;
        if (second.Words.Length != 2 || register.KnowsGiven(given)) return false;
        // “Jo and Kath Varga … “…,” says Jo”: the text calls her so elsewhere, and nobody else by that name
        return IsGivenOnly(tokens[first.Last])
            ? tokens[second.First].Is(NameClass.Given)
            : tokens[first.Last].Is(NameClass.Given) && tokens[second.First].Is(NameClass.Given | NameClass.Nickname)
                && evidence.IsAloneElsewhere(first);
    }

    /// <summary>The family name that is shared: all that stands behind the given name.</summary>
    public static string FamilyOf(NameMention mention) =>
        mention.Words.Length == 2 ? mention.Family : string.Join(" ", mention.Words.Skip(1));

    /// <summary>“Ilse Varga”, “Salvador Perestrelo Câmara”: a given name, and one family name or two.</summary>
    private static bool HasFamilyBehindGiven(NameMention mention, TokenList tokens) => mention.Words.Length == 2
        || (mention.Words.Length == 3 && mention.Last == mention.First + 2 && tokens[mention.First].Is(NameClass.Given)
            && !tokens[mention.First + 1].Is(NameClass.GivenMainly) && tokens[mention.First + 1].Casing == Casing.Capitalised
            && !NameSuffix.Is(tokens.TextOf(mention.Last)));

    /// <summary>No word of the language, and no family name that many have.</summary>
    private static bool IsGivenOnly(in Token token) =>
        token.Is(NameClass.GivenMainly)
        || (token.Is(NameClass.Given) && token.Word == WordClass.None && !token.Is(NameClass.SurnameCommon | NameClass.Place));

    /// <summary>“the Varga brothers, Osk and Ben”: the family name in front of the first; else null.</summary>
    public static string? OfSiblings(NameMention mention, TokenList tokens)
    {
        int noun = mention.First - 2;
        if (mention.Words.Length != 1 || mention.HasTitle || mention.Person != null || noun < 1
            || tokens[noun + 1].Kind is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Colon))
            return null;
        if (!(tokens[mention.First].Is(NameClass.Given) || LeadsToGiven(tokens, mention.First)) || tokens[noun - 1].Tag != Tag.Name
            || tokens[noun - 1].Casing != Casing.Capitalised)
            return null;
        bool siblings = tokens.Spells(noun, "brothers") || tokens.Spells(noun, "sisters") || tokens.Spells(noun, "twins")
            || tokens.Spells(noun, "siblings");
        return siblings ? tokens.TextOf(noun - 1) : null;
    }

    /// <summary>“the Varga brothers, Paudie and Osk”: a rare name beside a known one.</summary>
    private static bool LeadsToGiven(TokenList tokens, int i) => tokens[i] is { Word: WordClass.None, Casing: Casing.Capitalised }
        && i + 2 < tokens.Count && tokens.Spells(i + 1, "and") && tokens[i + 2].Is(NameClass.Given);

    /// <summary>“the parents, Osk and Ilse Varga”: if she is a woman, he is a man.</summary>
    public static void TellGender(NameMention first, NameMention second, TokenList tokens)
    {
        int noun = first.First - (first.First > 1 && tokens[first.First - 1].Kind == TokenKind.Comma ? 2 : 1);
        if (noun < 0 || first.Person == null || second.Person == null || !(tokens.Spells(noun, "parents") || tokens.Spells(noun, "couple")))
            return;
        Gender partner = second.Person.Gender != Gender.Unknown
            ? second.Person.Gender
            : Namesakes.EndsLikeWomans(second.Words[0]) ? Gender.Female : Gender.Unknown;
        if (partner is Gender.Male or Gender.Female)
            first.Person.Learn(partner == Gender.Male ? Gender.Female : Gender.Male, GenderWeight.RareName);
    }

    /// <summary>“Osk and Ilse Varga, heirs to the mill”.</summary>
    private static bool AreKin(TokenList tokens, int comma) => comma + 1 < tokens.Count && tokens[comma].Kind == TokenKind.Comma
        && ((tokens[comma + 1].Is(WordClass.Kin) && tokens[comma + 1].Is(WordClass.PluralNoun)) || tokens.Spells(comma + 1, "heirs")
            || tokens.Spells(comma + 1, "siblings") || tokens.Spells(comma + 1, "twins"));

    /// <summary>“the parents, Osk and Ilse Varga”, “her biographers Osk and Ilse Varga”: who the two are.</summary>
    private static bool AreDescribed(TokenList tokens, int i)
    {
        if (i > 0 && tokens[i].Kind == TokenKind.Comma) i--;
        for (int end = Math.Max(0, i - LongestDescription); i >= end; i--)
        {
            if (tokens[i].Casing == Casing.Lower && tokens[i].Tag == Tag.Noun)
                return (tokens[i].Is(WordClass.PersonNoun | WordClass.Kin) && tokens[i].Is(WordClass.PluralNoun))
                    || tokens.Spells(i, "couple");
            if (tokens[i].Tag is not (Tag.Name or Tag.Preposition)) return false;   // “parents of Ann, Osk and Ilse Varga”
        }

        return false;
    }
}
