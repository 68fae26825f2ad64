using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers;

/// <summary>Offices of which nobody has two: whom the text calls the president of a council is not “the culture minister”.</summary>
internal static class Offices
{
    private static readonly string[] Ministers = ["minister", "secretary", "chancellor", "premier"];
    private static readonly string[] Others = ["president", "king", "queen", "prince", "pope", "ambassador", "governor", "mayor", "bishop", "archbishop", "magistrate", "coroner", "sheriff"];

    /// <summary>Whether the text gives the person another office than <paramref name="noun"/>, and never that.</summary>
    public static bool HasAnother(PersonEntry person, string noun)
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
    private static int KindOf(string noun) => Array.IndexOf(Ministers, noun) >= 0 ? 0 : Array.IndexOf(Others, noun) is >= 0 and int other ? other + 1 : -1;
}
