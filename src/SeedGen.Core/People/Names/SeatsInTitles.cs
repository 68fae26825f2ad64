using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Seats that stand between an office and the name of whoever has it.</summary>
internal static class SeatsInTitles
{
    /// <summary>“MP for Lowmere West Osk Varga”: an office for a place whose name no list has.</summary>
    public static bool Has(TokenList tokens, int first, int last) =>
        first > 1 && tokens.Spells(first - 1, "for") && tokens[first - 2].IsCapitalised
        && tokens[first - 2].Is(WordClass.Title | WordClass.PersonNoun) && Behind(tokens, first, last) > first;

    /// <summary>
    /// “Councillor for the Green Hill Division Osk Varga”: what is behind the seat; <paramref name="first"/> where the run has none.
    /// </summary>
    public static int Behind(TokenList tokens, int first, int last)
    {
        for (int i = first + 1; i + 1 < last; i++)
        {
            if (tokens.TextOf(i) is "Division" or "Ward" or "Constituency" or "District" or "Riding" or "Electorate" or "Borough"
                or "West" or "East" or "North" or "South" or "Central")
                return i + 1;
        }

        return first;
    }
}
