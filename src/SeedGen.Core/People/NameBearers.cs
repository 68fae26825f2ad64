using SeedGen.Memory;

namespace SeedGen.People;

/// <summary>Those who have a word in their name, by the place that it has there; null where nobody has it there.</summary>
internal sealed class NameBearers : IReusable
{
    /// <summary>Where more share a name than anybody could tell apart, the rest is not compared: the time must stay linear.</summary>
    private const int MostNamesakes = 64;

    public PersonEntry[]? AsFamily;
    public PersonEntry[]? AsGiven;

    /// <summary>Between the given name and the family name.</summary>
    public PersonEntry[]? AsInner;

    /// <inheritdoc/>
    public void Clear() => AsFamily = AsGiven = AsInner = null;

    /// <summary>Nearly every name is one person's: an array of one is the smallest list.</summary>
    public static void Add(ref PersonEntry[]? bearers, PersonEntry person)
    {
        if (bearers == null) bearers = [person];
        else if (bearers.Length < MostNamesakes && !bearers.Contains(person)) bearers = [.. bearers, person];
    }
}
