using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>
/// “the younger Varga”, “the elder Mrs. Varga”: of several with one name those whom the text has introduced as a child, or as a parent.
/// </summary>
internal static class Generations
{
    private static readonly WordList Children = new("son", "daughter", "nephew", "niece", "grandson", "granddaughter", "stepson",
        "stepdaughter", "great-nephew", "great-niece");

    private static readonly WordList Parents = new("father", "mother", "grandfather", "grandmother", "uncle", "aunt", "stepfather",
        "stepmother");

    /// <summary>
    /// Those of <paramref name="candidates"/> who fit the word before the mention; all where there is no such word, or none of them fits.
    /// </summary>
    public static IReadOnlyList<PersonEntry> Fitting(NameMention mention, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        int before = mention.TitleFirst - 1;
        if (before < 1 || mention.Quoted) return candidates;
        bool younger = tokens.Spells(before, "younger") || tokens.Spells(before, "junior");
        if (!younger && !tokens.Spells(before, "elder") && !tokens.Spells(before, "older") && !tokens.Spells(before, "senior"))
            return candidates;
        return Of(younger, candidates, tokens);
    }

    /// <summary>The younger, or the older, of the candidates; all where the text tells nothing of any.</summary>
    public static IReadOnlyList<PersonEntry> Of(bool younger, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        List<PersonEntry> young = [.. candidates.Where(p => p.Suffix?[0] == 'J' || Are(p, Children, tokens))];
        List<PersonEntry> old = [.. candidates.Where(p => p.Suffix?[0] == 'S' || Are(p, Parents, tokens))];
        List<PersonEntry> fitting = younger ? young : old;
        if (fitting.Count == 0) fitting = [.. candidates.Where(p => !(younger ? old : young).Contains(p))];
        return fitting.Count == 0 ? candidates : fitting;
    }

    /// <summary>“his son, Osk Varga”, “their daughter Dr. Una Varga”: the noun stands before one of the mentions.</summary>
    private static bool Are(PersonEntry person, WordList kin, TokenList tokens)
    {
        foreach (NameMention mention in person.Mentions)
        {
            if (!mention.Quoted && mention.NounBefore(tokens) is >= 0 and int noun && kin.Has(tokens, noun)) return true;
        }

        return false;
    }
}
