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

    /// <summary>What is no single place: of any, and of none.</summary>
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

    /// <summary>Whoever plays for a club leads none.</summary>
    public static bool IsPlayer(PersonEntry person) =>
        person.RoleHeads.Any(head => head is "captain" or "skipper" or "goalkeeper" or "keeper" or "defender" or "midfielder" or "striker"
            or "forward" or "winger" or "player" or "centre-back" or "full-back" or "full-forward" or "playmaker" or "quarterback"
            or "fly-half" or "scrum-half" or "hooker" or "lock" or "flanker" or "prop" or "batsman" or "bowler" or "wicketkeeper"
            or "teenager" or "debutant" or "substitute");

    /// <summary>A place on the field, <see cref="Athlete"/>, <see cref="Beyond"/> the field, or -1.</summary>
    private static int PlaceOf(string noun) => Array.IndexOf(Athletes, noun) >= 0 ? Athlete
        : Array.IndexOf(Beside, noun) >= 0 ? Beyond
        : Array.FindIndex(Places, place => Array.IndexOf(place, noun) >= 0);
}
