namespace SeedGen.People.Names;

/// <summary>Family names of two with a hyphen between them.</summary>
internal static class DoubleNames
{
    /// <summary>No half is shorter: “Al-Varga” is one name.</summary>
    private const int Shortest = 4;

    /// <summary>“Varga” of “Orla Tain-Varga”, by which she may be called likewise; null for another name.</summary>
    public static string? SecondHalf(string[] words)
    {
        string family = words[words.Length - 1];
        int hyphen = family.LastIndexOf('-');
        return words.Length > 1 && hyphen > 1 && family.Length - hyphen > Shortest && char.IsUpper(family[hyphen + 1])
            && char.IsUpper(family[0])
            ? family.Substring(hyphen + 1)
            : null;
    }

    /// <summary>“Tain” of “Orla Tain-Varga”, by which she may be called where nobody else is; null for another name.</summary>
    public static string? FirstHalf(string[] words)
    {
        string family = words[words.Length - 1];
        int hyphen = family.IndexOf('-');
        return words.Length > 1 && hyphen >= Shortest && hyphen + 1 < family.Length && char.IsUpper(family[hyphen + 1])
            ? family.Substring(0, hyphen)
            : null;
    }
}
