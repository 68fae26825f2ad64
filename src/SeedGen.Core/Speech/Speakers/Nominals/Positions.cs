using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>Where somebody plays: whom the text calls a defender, or a coach, is not “the striker”.</summary>
internal static class Positions
{
    private static readonly string[][] Places =
    [
        ["goalkeeper", "keeper", "goalie", "stopper", "netminder", "goaltender", "shot-stopper", "custodian"],
        ["defender", "full-back", "left-back", "right-back", "centre-back", "center-back", "centre-half", "wing-back", "defenseman"],
        ["midfielder", "playmaker"],
        ["striker", "forward", "winger", "attacker", "marksman", "poacher", "centre-forward", "center-forward"],
    ];

    /// <summary>Whoever has any of the places.</summary>
    private static readonly string[] Athletes =
        ["player", "champion", "challenger", "boxer", "fighter", "batsman", "bowler", "swimmer", "sprinter", "runner", "golfer", "cyclist"];

    private static readonly string[] Beside = ["manager", "coach", "boss", "referee", "umpire", "promoter"];

    private const int Athlete = -2, Beyond = -3;

    /// <summary>Whether <paramref name="noun"/> is a position, and the text gives the person another and never that.</summary>
    public static bool IsAnothers(PersonEntry person, string noun)
    {
        int place = PlaceOf(noun);
        if (place is -1 or Beyond) return false;
        bool another = false;
        foreach (string role in person.Roles)
        {
            foreach (string word in role.Split(' '))
            {
                int other = PlaceOf(WordStrings.Lower(word));
                if (other == place || (place == Athlete && other >= 0)) return false;
                another |= other >= 0 || other == Beyond;
            }
        }

        return another;
    }

    /// <summary>A place on the field, <see cref="Athlete"/>, <see cref="Beyond"/> the field, or -1.</summary>
    private static int PlaceOf(string noun) => Array.IndexOf(Athletes, noun) >= 0 ? Athlete
        : Array.IndexOf(Beside, noun) >= 0 ? Beyond
        : Array.FindIndex(Places, place => Array.IndexOf(place, noun) >= 0);
}
