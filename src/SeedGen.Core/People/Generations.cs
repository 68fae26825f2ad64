using SeedGen.Language;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>
/// “the younger Varga”, “the elder Mrs. Varga”: of several with one name those whom the text has introduced as a child, or as a parent.
/// </summary>
internal static class Generations
{
    /// <summary>Who is that old is the older one of two, whatever the age of the other; and likewise the younger.</summary>
    private const int Old = 55, Young = 22;

    private const int MostMentions = 8;

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
        return Of(younger, candidates.Count > 2 && PairBefore(mention, candidates) is { } pair ? pair : candidates, tokens);
    }

    /// <summary>The only two whom the text has named by then; null where there are more or fewer.</summary>
    private static List<PersonEntry>? PairBefore(NameMention mention, IReadOnlyList<PersonEntry> candidates) =>
        candidates.Where(p => p.Start < mention.Span.Start).ToList() is { Count: 2 } pair ? pair : null;

    /// <summary>The younger, or the older, of the candidates; all where the text tells nothing of any.</summary>
    public static IReadOnlyList<PersonEntry> Of(bool younger, IReadOnlyList<PersonEntry> candidates, TokenList tokens)
    {
        if (candidates.Count == 2 && YoungerOf(candidates[0], candidates[1], tokens) is { } child)
            return [younger == (child == candidates[0]) ? candidates[0] : candidates[1]];
        List<PersonEntry> young = [.. candidates.Where(p => p.Suffix?[0] == 'J' || Are(p, Children, tokens))];
        List<PersonEntry> old = [.. candidates.Where(p => p.Suffix?[0] == 'S' || Are(p, Parents, tokens))];
        List<PersonEntry> fitting = younger ? young : old;
        if (fitting.Count == 0) fitting = [.. candidates.Where(p => !(younger ? old : young).Contains(p))];
        return fitting.Count == 0 ? candidates : fitting;
    }

    /// <summary>“Osk Varga, 33,” and “Noah Varga, 68,”: by the ages of both, or of one who is old or young.</summary>
    private static PersonEntry? YoungerOf(PersonEntry a, PersonEntry b, TokenList tokens)
    {
        int first = AgeOf(a, tokens), second = AgeOf(b, tokens);
        if (first > 0 && second > 0) return first == second ? null : first < second ? a : b;
        if (first > 0) return first >= Old ? b : first <= Young ? a : null;
        return second == 0 ? null : second >= Old ? a : second <= Young ? b : null;
    }

    /// <summary>“Osk Varga, 33,”, “Osk Varga (33)”, “Osk Varga, a 33-year-old”: 0 where no mention has it.</summary>
    private static int AgeOf(PersonEntry person, TokenList tokens)
    {
        for (int i = 0; i < person.Mentions.Count && i < MostMentions; i++)
        {
            NameMention mention = person.Mentions[i];
            int age = mention.Last + 2;
            if (mention.Quoted || age + 1 >= tokens.Count || tokens[age - 1].Kind is not (TokenKind.Comma or TokenKind.Open)) continue;
            if (tokens[age] is { Kind: TokenKind.Number, Length: 2 }
                && tokens[age + 1].Kind is TokenKind.Comma or TokenKind.Close or TokenKind.Stop)
                return NumberAt(tokens, age);
            if ((tokens.Spells(age, "a") || tokens.Spells(age, "an")) && CompoundNouns.IsAge(tokens, age + 1))
                return NumberAt(tokens, age + 1);
        }

        return 0;
    }

    /// <summary>The two digits with which the token begins; 0 where they are none.</summary>
    private static int NumberAt(TokenList tokens, int i)
    {
        string text = tokens.Text;
        int start = tokens[i].Start;
        return char.IsDigit(text[start]) && char.IsDigit(text[start + 1]) ? ((text[start] - '0') * 10) + (text[start + 1] - '0') : 0;
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
