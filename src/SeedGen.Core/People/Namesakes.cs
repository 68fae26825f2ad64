using SeedGen.People.Evidence;
using SeedGen.People.Names;

namespace SeedGen.People;

/// <summary>Chooses among persons who share a name: “Keel” where Jonas and Otto Keel have been introduced.</summary>
internal static class Namesakes
{
    /// <summary>Those whom the bare name may mean; one where something decides, several where nothing does, none where all are others.</summary>
    /// <param name="mention">The bare name.</param>
    /// <param name="title">The title before it, lower-case; null where there is none.</param>
    /// <param name="candidates">Those who have the name.</param>
    public static IReadOnlyList<PersonEntry> Fitting(NameMention mention, string? title, IReadOnlyList<PersonEntry> candidates)
    {
        if (title != null && IsNone(mention.TitleGender, title, candidates)) return [];
        return candidates.Count == 1 ? candidates : Among(mention, title, candidates);
    }

    private static IReadOnlyList<PersonEntry> Among(NameMention mention, string? title, IReadOnlyList<PersonEntry> candidates)
    {
        IReadOnlyList<PersonEntry> fitting = OfTitle(title, OfGender(mention.TitleGender, candidates));
        if (fitting.Count == 1) return fitting;
        IReadOnlyList<PersonEntry> introduced = [.. fitting.Where(p => p.Mentions[0].Span.Start < mention.Span.Start)];
        if (introduced.Count == 1) return introduced;
        if (introduced.Count > 1) fitting = introduced;
        return MostProminent(fitting);
    }

    /// <summary>“Mr. Varga” is not Orla Varga, and “President Varga” not the first lady, but somebody whom the text never names in full.</summary>
    private static bool IsNone(Gender gender, string title, IReadOnlyList<PersonEntry> candidates) =>
        candidates.All(p => (gender != Gender.Unknown && p.GenderWeight >= GenderWeight.FrequentName && p.Gender is Gender.Male or Gender.Female && p.Gender != gender)
            || (p.IsFirstLady && title is "president" or "governor" or "gov"));

    private static IReadOnlyList<PersonEntry> OfGender(Gender gender, IReadOnlyList<PersonEntry> candidates)
    {
        if (gender == Gender.Unknown) return candidates;
        IReadOnlyList<PersonEntry> fitting = [.. candidates.Where(p => p.Gender == gender)];
        if (fitting.Count == 1) return fitting;
        fitting = [.. candidates.Where(p => p.Gender == gender || p.Gender == Gender.Unknown)];
        if (fitting.Count == 0) return candidates;
        IReadOnlyList<PersonEntry> likely = [.. fitting.Where(p => p.Gender == gender || (p.HasGiven && EndsLikeWomans(p.Words[0]) == (gender == Gender.Female)))];
        return likely.Count == 0 ? fitting : likely;
    }

    /// <summary>“Orla”, “Sefira”: of the names that no list has most of those in “-a” are women's, and hardly any other.</summary>
    public static bool EndsLikeWomans(string given) => given[given.Length - 1] == 'a';

    /// <summary>“Secretary Varga”: the one whom the text has called that before.</summary>
    private static IReadOnlyList<PersonEntry> OfTitle(string? title, IReadOnlyList<PersonEntry> candidates)
    {
        if (title == null) return candidates;
        IReadOnlyList<PersonEntry> fitting = [.. candidates.Where(p => p.Titles.Contains(title))];
        return fitting.Count == 0 ? candidates : fitting;
    }

    /// <summary>The one introduced in an earlier paragraph than the rest, or named in full twice as often.</summary>
    private static IReadOnlyList<PersonEntry> MostProminent(IReadOnlyList<PersonEntry> candidates)
    {
        List<PersonEntry> byCount = [.. candidates.OrderByDescending(p => p.FullNames)];
        if (byCount[0].FullNames >= 2 * byCount[1].FullNames && byCount[0].FullNames > byCount[1].FullNames + 1) return [byCount[0]];
        List<PersonEntry> byPlace = [.. candidates.OrderBy(p => p.Mentions[0].Span.Start)];
        if (byPlace[0].Mentions[0].Paragraph < byPlace[1].Mentions[0].Paragraph) return [byPlace[0]];
        return candidates;
    }
}
