namespace SeedGen.People.Names;

/// <summary>“OSK VARGA” is called Osk Varga.</summary>
internal static class NamesInCapitals
{
    /// <summary>The words as they are written elsewhere; as they are where they are not all in capitals.</summary>
    public static string[] InSmallLetters(string[] words) => words.Length < 2 || !words.All(IsInCapitals) ? words : [.. words.Select(Small)];

    private static bool IsInCapitals(string word) => word.Length > 2 && word.All(static c => char.IsUpper(c) || c == '-');

    private static string Small(string word) =>
        string.Join("-", word.Split('-').Select(w => w.Length == 0 ? w : w.Substring(0, 1) + w.Substring(1).ToLowerInvariant()));
}
