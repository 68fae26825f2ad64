using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Offices of which nobody has two: whom the text calls the president of a council is not “the culture minister”.</summary>
internal static class Offices
{
    private static readonly string[] Ministers = ["minister", "secretary", "chancellor", "premier"];
    private static readonly string[] Others =
        ["president", "king", "queen", "prince", "pope", "ambassador", "governor", "mayor", "bishop", "archbishop", "magistrate",
        "coroner", "sheriff"];

    private static readonly HashSet<string> Portfolios = new(StringComparer.Ordinal)
    {
        "prime", "finance", "foreign", "defence", "defense", "interior", "home", "justice", "health", "education", "agriculture",
        "transport", "energy", "environment", "culture", "economy", "economics", "trade", "labour", "labor", "housing", "tourism", "sports",
        "sport", "science", "immigration", "planning", "infrastructure", "fisheries", "mines", "treasury",
    };

    /// <summary>Whether the office that <paramref name="source"/> names is not the person’s.</summary>
    public static bool AreAnothers(PersonEntry person, TokenList tokens, SourcePhrase source) =>
        HasAnother(person, tokens.LowerOf(source.Head)) || IsOtherPortfolio(person, tokens, source)
        || (!tokens.Spells(source.First + 1, "former") && Positions.IsAnothers(person, tokens.LowerOf(source.Head)));

    /// <summary>Whether the text gives the person another office than <paramref name="noun"/>, and never that.</summary>
    private static bool HasAnother(PersonEntry person, string noun)
    {
        int kind = KindOf(noun);
        if (kind < 0) return false;
        bool another = false;
        foreach (string role in person.Roles)
        {
            foreach (string word in role.Split(' '))
            {
                string office = WordStrings.Lower(word);
                if (office == noun || (KindOf(office) is var other && other == kind)) return false;
                another |= other >= 0 && role.IndexOf("former", StringComparison.OrdinalIgnoreCase) < 0;
                if (office is "of" or "for") break;
            }
        }

        return another;
    }

    /// <summary>The same for offices that a text may take for each other; -1 for other nouns.</summary>
    private static int KindOf(string noun) =>
        Array.IndexOf(Ministers, noun) >= 0 ? 0 : Array.IndexOf(Others, noun) is >= 0 and int other ? other + 1 : -1;

    /// <summary>“the prime minister” is nobody whom the text only calls education minister.</summary>
    public static bool IsOtherPortfolio(PersonEntry person, TokenList tokens, SourcePhrase source)
    {
        (int first, int head) = (source.First, source.Head);
        if (!tokens.Spells(head, "minister") && !tokens.Spells(head, "secretary")) return false;
        string? wanted = null;
        for (int i = first; i < head && wanted == null; i++)
        {
            if (Portfolios.Contains(tokens.LowerOf(i))) wanted = tokens.LowerOf(i);
        }

        if (wanted == null) return false;
        bool other = false;
        foreach (string role in person.Roles)
        {
            if (role.IndexOf("minister", StringComparison.OrdinalIgnoreCase) < 0
                && role.IndexOf("secretary", StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            foreach (string word in role.Split(' '))
            {
                string matter = WordStrings.Lower(word);
                if (matter == wanted) return false;
                other |= Portfolios.Contains(matter) || wanted == "prime";
            }
        }

        return other;
    }
}
