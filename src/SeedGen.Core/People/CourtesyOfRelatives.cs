using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.People;

/// <summary>
/// Family names that papers with courtesy titles give to relatives afterwards: “Osk Varga … his wife, Orla, … Ms. Varga said” is Orla
/// Varga, since Osk is no “Ms.”.
/// </summary>
internal sealed class CourtesyOfRelatives
{
    private readonly List<NameMention> _people;
    private readonly Dictionary<string, Gender> _titled;

    private CourtesyOfRelatives(List<NameMention> people, Dictionary<string, Gender> titled) => (_people, _titled) = (people, titled);

    /// <summary>Null for a text that gives nobody a courtesy title with a family name alone.</summary>
    public static CourtesyOfRelatives? Of(List<NameMention> people, TokenList tokens)
    {
        Dictionary<string, Gender>? titled = null;
        foreach (NameMention mention in people)
        {
            if (mention.Quoted || mention.Words.Length != 1 || mention.TitleGender is not (Gender.Male or Gender.Female)
                || !tokens[mention.First - 1].Is(WordClass.Honorific))
                continue;
            titled ??= new(NameComparer.Instance);
            Gender other = titled.TryGetValue(mention.Family, out Gender known) ? known : mention.TitleGender;
            titled[mention.Family] = other == mention.TitleGender ? other : Gender.They;   // “Mr. Varga” and “Ms. Varga”
        }

        return titled == null ? null : new CourtesyOfRelatives(people, titled);
    }

    /// <summary>
    /// The family name of the relative who is introduced at <paramref name="index"/> by a given name alone; null elsewhere.
    /// </summary>
    public string? FamilyOf(int index, TokenList tokens)
    {
        NameMention mention = _people[index];
        if (mention.Quoted || mention.Words.Length != 1 || mention.HasTitle || mention.Person != null || mention.First < 2
            || !tokens[mention.First].Is(NameClass.Given))
            return null;
        int noun = mention.NounBefore(tokens);
        if (noun < 1 || !tokens[noun].Is(WordClass.Kin) || tokens[noun].Is(WordClass.PluralNoun)
            || tokens[noun - 1].Tag is not (Tag.PossessivePronoun or Tag.Possessive))
            return null;
        Gender gender = tokens[noun].Is(WordClass.FemaleNoun)
            ? Gender.Female
            : tokens[noun].Is(WordClass.MaleNoun) ? Gender.Male : Gender.Unknown;
        if (gender == Gender.Unknown || FamilyBefore(index, gender, tokens) is not { } family) return null;
        mention.TitleGender = gender;   // what the noun tells is as sure as a title
        return family;
    }

    /// <summary>
    /// “He married Orla Tain. … Mrs. Varga”, “his wife, Orla Tain, … Mrs. Varga”: the name by marriage of the woman who is named in full at
    /// <paramref name="index"/>; null elsewhere.
    /// </summary>
    public string? FamilyOfHusband(int index, TokenList tokens)
    {
        NameMention mention = _people[index];
        if (mention.Quoted || !mention.IsFullName || mention.TitleFirst < 2 || !tokens[mention.First].Is(NameClass.GivenFemale)
            || tokens[mention.First].Is(NameClass.GivenMale) || _titled.ContainsKey(mention.Family))
            return null;
        int noun = mention.NounBefore(tokens);
        bool married = tokens.Spells(mention.TitleFirst - 1, "married") || tokens.Spells(mention.TitleFirst - 1, "wed")
            || (noun > 0 && tokens.Spells(noun, "wife") && tokens[noun - 1].Tag is Tag.PossessivePronoun or Tag.Possessive);
        return married ? FamilyBefore(index, Gender.Female, tokens) : null;
    }

    /// <summary>The last one named in full who cannot have the title that the family name has further on.</summary>
    private string? FamilyBefore(int index, Gender gender, TokenList tokens)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            NameMention named = _people[i];
            if (named.Quoted || !named.IsFullName || named.First < 0) continue;
            if (!_titled.TryGetValue(named.Family, out Gender title) || !(title == gender || title == Gender.They)) continue;
            Gender own = tokens[named.First].Is(NameClass.GivenMale) ? Gender.Male : Gender.Female;
            bool sure = tokens[named.First].Is(NameClass.GivenMale) != tokens[named.First].Is(NameClass.GivenFemale);
            if (sure ? own != gender : title == Gender.They) return named.Family;   // else “Ms. Hollis” is Ilse Hollis
        }

        return null;
    }
}
