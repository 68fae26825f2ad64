using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Seats that stand between an office and the name of whoever has it.</summary>
internal static class SeatsInTitles
{
    /// <summary>
    /// “Councillor for the Green Hill Division Osk Varga”: what is behind the seat; <paramref name="first"/> where the run has none.
    /// </summary>
    public static int Behind(TokenList tokens, int first, int last)
    {
        for (int i = first + 1; i + 1 < last; i++)
        {
            if (tokens.TextOf(i) is "Division" or "Ward" or "Constituency" or "District" or "Riding" or "Electorate" or "Borough")
                return i + 1;
        }

        return first;
    }
}
