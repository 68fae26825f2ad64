using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// “the younger man”, “the elder sister”, “the nephew”: of two whom the text has named with one family name, by their ages or by whose
/// child one is.
/// </summary>
internal sealed class ComparedAges(Prose prose, PeopleInFocus focus, Ages ages)
{
    private static readonly WordList Nouns = new("man", "woman", "brother", "sister", "sibling", "twin", "boy", "girl",
        "defendant", "partner");

    /// <summary>The person, or null.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        if (!tokens.Spells(source.First, "the")) return null;
        bool younger = tokens.Spells(source.First + 1, "younger") || tokens.TextOf(source.Head) is "nephew" or "niece";
        bool compared = source.Head == source.First + 2 && Nouns.Has(tokens, source.Head)
            && (younger || tokens.Spells(source.First + 1, "elder") || tokens.Spells(source.First + 1, "older"));
        if (!compared && !(source.Head == source.First + 1 && tokens.TextOf(source.Head) is "nephew" or "niece" or "uncle" or "aunt"))
            return null;
        if (Pair(source) is not (PersonEntry a, PersonEntry b)) return null;
        if (ages.Of(a) is { } first && ages.Of(b) is { } second) return first == second ? null : first < second == younger ? a : b;
        return Generations.Of(younger, [a, b], tokens) is [{ } only] ? only : null;
    }

    /// <summary>The only two of one family who may be called so; null where there are none, or more.</summary>
    private (PersonEntry, PersonEntry)? Pair(SourcePhrase source)
    {
        WordClass noun = prose.Tokens[source.Head].Word;
        List<PersonEntry> near = [.. focus.NamedBefore(source.First).Where(p => p.HasGiven && !p.IsOfOtherGender(noun)).Distinct()];
        (PersonEntry, PersonEntry)? pair = null;
        for (int i = 0; i < near.Count; i++)
        {
            for (int j = i + 1; j < near.Count; j++)
            {
                if (!NameComparer.Instance.Equals(near[i].Family, near[j].Family)) continue;
                if (pair != null) return null;
                pair = (near[i], near[j]);
            }
        }

        return pair;
    }
}
