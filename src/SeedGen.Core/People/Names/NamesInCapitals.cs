namespace SeedGen.People.Names;

/// <summary>“OSK VARGA” is called Osk Varga.</summary>
internal static class NamesInCapitals
{
    /// <summary>The words as they are written elsewhere; as they are where they are not all in capitals.</summary>
    public static string[] InSmallLetters(string[] words) => words.Length < 2 || !words.All(IsInCapitals) ? words : [.. words.Select(Small)];

    /// <summary>“OSK DELVARGA … DelVarga’s office”: the capitals inside a family name, where the text has it in small letters too.</summary>
    public static void Restore(PersonEntry person)
    {
        string[] words = person.Mentions[0].Words;
        if (words.Length < 2 || !words.All(IsInCapitals)) return;
        int last = person.Words.Length - 1;
        foreach (NameMention mention in person.Mentions)
        {
            string family = mention.Family;
            if (IsInCapitals(family) || family == person.Words[last]
                || !string.Equals(family, person.Words[last], StringComparison.OrdinalIgnoreCase))
                continue;
            person.Words = [.. person.Words.Take(last), family];
            return;
        }
    }

    private static bool IsInCapitals(string word) => word.Length > 2 && word.All(static c => char.IsUpper(c) || c == '-');

    private static string Small(string word) =>
        string.Join("-", word.Split('-').Select(w => w.Length == 0 ? w : w.Substring(0, 1) + w.Substring(1).ToLowerInvariant()));
}
