using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Where somebody plays: whom the text calls a defender is not “the striker”.</summary>
internal static class Positions
{
    private static readonly string[][] Places =
    [
        ["goalkeeper", "keeper", "goalie", "stopper", "netminder", "goaltender", "shot-stopper", "custodian"],
        ["defender", "full-back", "left-back", "right-back", "centre-back", "center-back", "centre-half", "wing-back", "defenseman"],
        ["midfielder", "playmaker"],
        ["striker", "forward", "winger", "attacker", "marksman", "poacher", "centre-forward", "center-forward"],
    ];

    /// <summary>Whether <paramref name="noun"/> is a position, and the text gives the person another and never that.</summary>
    public static bool IsAnothers(PersonEntry person, string noun)
    {
        int place = PlaceOf(noun);
        if (place < 0) return false;
        bool another = false;
        foreach (string role in person.Roles)
        {
            foreach (string word in role.Split(' '))
            {
                int other = PlaceOf(WordStrings.Lower(word));
                if (other == place) return false;
                another |= other >= 0;
            }
        }

        return another;
    }

    private static int PlaceOf(string noun) => Array.FindIndex(Places, place => Array.IndexOf(place, noun) >= 0);
}
