using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>
/// Names of one family that stand side by side in a sentence: “Osk Varga and Osk W. Varga”. Whoever is named twice in one
/// sentence is not named in full again, so they are two.
/// </summary>
internal sealed class NamesApart
{
    /// <summary>Names of one sentence that are compared with one; where there are more, the time must stay linear.</summary>
    private const int MostCompared = 8;

    private readonly HashSet<(string, string)> _pairs = [];

    /// <summary>The pairs among the mentions; null where there are none.</summary>
    public static NamesApart? Of(List<NameMention> mentions, OtherNames? same)
    {
        NamesApart? apart = null;
        for (int i = 1; i < mentions.Count; i++)
        {
            NameMention mention = mentions[i];
            if (mention.Quoted || !mention.IsFullName) continue;
            for (int j = i - 1; j >= 0 && j >= i - MostCompared && mentions[j].Sentence == mention.Sentence && !mentions[j].Quoted; j--)
            {
                if (AreTwo(mentions[j], mention) && same?.Of(mention.Name) != mentions[j].Name)
                    (apart ??= new())._pairs.Add((mentions[j].Name, mention.Name));
            }
        }

        return apart;
    }

    /// <summary>Whether a sentence has both.</summary>
    public bool Are(string a, string b) => _pairs.Contains((a, b)) || _pairs.Contains((b, a));

    private static bool AreTwo(NameMention a, NameMention b) =>
        a.IsFullName && a.Name != b.Name && a.InTitleCase == b.InTitleCase && a.Words[0].Length > 1
        && NameComparer.Instance.Equals(a.Family, b.Family)
        && (NameSuffix.Is(a.Words[a.Words.Length - 1]) == NameSuffix.Is(b.Words[b.Words.Length - 1]));
}
