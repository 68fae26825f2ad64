namespace SeedGen.Lexicons;

/// <summary>A given name with its ranks among men and women; <see cref="int.MaxValue"/> where the census has none.</summary>
/// <param name="Male">Rank among men; null where no list has it as a man's name.</param>
/// <param name="Female">Likewise for women.</param>
internal sealed record GivenName(int? Male, int? Female)
{
    /// <summary>A name this frequent for one sex is not the other's, whatever a foreign list says.</summary>
    private const int Frequent = 1200;

    /// <summary>A rank this many times better settles it.</summary>
    private const int Dominance = 8;

    /// <summary>The better of the two ranks.</summary>
    public int Rank => Math.Min(Male ?? int.MaxValue, Female ?? int.MaxValue);

    /// <summary>Lists have it for both, the census for one.</summary>
    public bool IsHalfRanked => Male != null && Female != null && (Male == int.MaxValue) != (Female == int.MaxValue);

    public bool IsMale => Male is { } rank && !Settles(Female, rank);

    public bool IsFemale => Female is { } rank && !Settles(Male, rank);

    /// <summary>Reads “jean m320 f57”.</summary>
    public static GivenName Read(string[] fields)
    {
        int? male = null, female = null;
        foreach (string field in fields.Skip(1))
        {
            int rank = field.Length > 1 ? int.Parse(field[1..]) : int.MaxValue;
            if (field[0] == 'm') male = rank;
            else female = rank;
        }

        return new GivenName(male, female);
    }

    private static bool Settles(int? better, int rank) =>
        better is { } b && (rank == int.MaxValue ? b < Frequent : ((long)b + 5) * Dominance < rank);
}
