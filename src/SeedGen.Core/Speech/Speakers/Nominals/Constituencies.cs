using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// For which state or province somebody sits: “Sen. Orla Tain (R-Fla.)”, “Tain, D-Vt.,”, “Senator Tain of Florida”. “The Florida senator”,
/// “the senator from Florida” and “the Florida Republican” are then she.
/// </summary>
internal sealed class Constituencies(Prose prose, PersonIndex people)
{
    private const int LongestRegion = 3;

    private static EmbeddedLines? _regions;
    private Dictionary<string, List<PersonEntry>>? _members;

    /// <summary>
    /// The one person named before whom the phrase means by its region; null where it has none, or fits nobody or several.
    /// </summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        if (!tokens.Spells(source.First, "the") || !IsPolitician(source.Head) || RegionOf(source) is not { } region) return null;
        if (!(_members ??= Collect()).TryGetValue(region, out List<PersonEntry>? members) || members[0].Start > tokens[source.First].Start)
            return null;
        return members.Count == 1 || members[1].Start > tokens[source.First].Start ? members[0] : null;
    }

    /// <summary>Whoever sits somewhere is called by the seat or the party.</summary>
    private bool IsPolitician(int head) => prose.Tokens.LowerOf(head) is
        "senator" or "congressman" or "congresswoman" or "representative" or "lawmaker" or "legislator" or "delegate" or "politician"
        or "republican" or "democrat" or "independent" or "conservative" or "liberal";

    /// <summary>“the New York senator”, “the senator from New York”.</summary>
    private string? RegionOf(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        int behind = source.Head + 1;
        if (behind + 1 < tokens.Count && (tokens.Spells(behind, "from") || tokens.Spells(behind, "of"))
            && NamedFrom(behind + 1) is { } home)
            return home;
        int first = source.Head;
        while (first - 1 > source.First && source.Head - first < LongestRegion && tokens[first - 1].IsCapitalised) first--;
        return first == source.Head ? null : WordsOf(first, source.Head - 1);
    }

    /// <summary>Who sits for each region, in the order of the document.</summary>
    private Dictionary<string, List<PersonEntry>> Collect()
    {
        Dictionary<string, List<PersonEntry>> members = new(StringComparer.Ordinal);
        HashSet<PersonEntry> known = [];
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Person is not { } person || known.Contains(person) || Behind(mention) is not { } region) continue;
            known.Add(person);
            if (!members.TryGetValue(region, out List<PersonEntry>? list)) members[region] = list = [];
            list.Add(person);
        }

        foreach (List<PersonEntry> list in members.Values) list.Sort((a, b) => a.Start.CompareTo(b.Start));
        return members;
    }

    /// <summary>What stands behind the name: “(R-Fla.)”, “(Fla.)”, “, D-Vt.,”, “of Florida”, “, Republican of Florida”.</summary>
    private string? Behind(NameMention mention)
    {
        TokenList tokens = prose.Tokens;
        int next = mention.Last + 1;
        if (next + 1 >= tokens.Count) return null;
        if (tokens[next].Kind is TokenKind.Open or TokenKind.Comma)
        {
            if (tokens[next + 1].Is(WordClass.Demonym) && next + 3 < tokens.Count && tokens.Spells(next + 2, "of"))
                return NamedFrom(next + 3);
            return Unabridged(tokens.TextOf(next + 1), tokens[next].Kind == TokenKind.Open);
        }

        return tokens.Spells(next, "of") && mention.HasTitle ? NamedFrom(next + 1) : null;
    }

    /// <summary>The capitalised words from <paramref name="first"/> on that are a place.</summary>
    private string? NamedFrom(int first)
    {
        TokenList tokens = prose.Tokens;
        int end = first;
        while (end < tokens.Count && end - first < LongestRegion && tokens[end].Tag == Tag.Name) end++;
        return end == first || !tokens[end - 1].Is(NameClass.Place | NameClass.PlaceMajor) ? null : WordsOf(first, end - 1);
    }

    private string WordsOf(int first, int last) =>
        string.Join(" ", Enumerable.Range(first, last - first + 1).Select(prose.Tokens.TextOf)).ToLowerInvariant();

    /// <summary>“R-Fla.” → “florida”; without a party only in brackets.</summary>
    private static string? Unabridged(string tag, bool bracketed)
    {
        int party = tag.IndexOf('-');
        if (party is not (-1 or 1 or 3) || (party < 0 && !bracketed) || !char.IsUpper(tag[0])) return null;
        string region = tag.Substring(party + 1).TrimEnd('.').ToLowerInvariant();
        return (_regions ??= new("regions.txt")).Find(region) ?? (party > 0 && region.Length > 3 ? region : null);   // “(D-Ohio)”
    }
}
