using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

// Names of one word and a suffix, and names by marriage.
internal sealed partial class PersonRegister
{
    /// <summary>Whether the name is one word and “Jr.” or “Sr.”: “Henry V” is a king.</summary>
    public static bool IsWordWithSuffix(NameMention mention) =>
        mention.Words.Length == 2 && NameSuffix.Is(mention.Words[1]) && mention.Words[1][0] is 'J' or 'S';

    /// <summary>“His son, Osk Jr.” of an Osk Varga: Osk Varga Jr. Of a family of several whose the name is shows later.</summary>
    public void AddWithSuffix(NameMention mention, TokenList tokens)
    {
        NameBearers? bearers = BearersOf(mention.Words[0]);
        if (bearers?.AsFamily is { Length: > 1 }) return;
        if (bearers?.AsFamily == null && bearers?.AsGiven is [{ HasGiven: true, Suffix: null } namesake])
            AddFullName(mention, mention.Words[0] + " " + namesake.Family + " " + mention.Words[1],
                [mention.Words[0], namesake.Family, mention.Words[1]], tokens);
        else
            AddFullName(mention, tokens);
    }

    /// <summary>“Varga Snr” where the text has Osk Varga and his son: the father.</summary>
    public void LinkGeneration(NameMention mention, TokenList tokens)
    {
        if (BearersOf(mention.Words[0])?.AsFamily is not { Length: > 1 } all) return;
        // such suffixes are men's
        PersonEntry[] family = Array.FindAll(all, p => p.Gender != Gender.Female && p.Start < mention.Span.Start);
        if (family.Length == 0) family = Array.FindAll(all, p => p.Gender != Gender.Female);   // a headline comes first
        if (Generations.Of(mention.Words[1][0] == 'J', family, tokens) is [{ } person]) Link(mention, person, tokens);
        else if (mention.IsFullName) AddFullName(mention, tokens);
    }

    /// <summary>“He married Orla Tain. … Mrs. Varga”: the family name that she has besides.</summary>
    public void AddMarriedName(PersonEntry person, string family) => NameBearers.Add(ref At(family).AsFamily, person);
}
