using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Generator.Model;

/// <summary>What a document says about its side files.</summary>
/// <param name="Findings">What in them does not fit it.</param>
/// <param name="Uses">Which it has, and what in them fits.</param>
internal sealed record SidedSeed(EquatableArray<SideFinding> Findings, EquatableArray<SideUse> Uses)
{
    /// <summary>A document that could not be compiled may have had a use for everything.</summary>
    public static SidedSeed? Unknown(EquatableArray<SideFile> sides) => sides.Count == 0
        ? null
        : new([], sides.Select(s => s.WholeUse()).ToEquatableArray());

    /// <summary>What <paramref name="document"/> says, or null where it has no side files.</summary>
    public static SidedSeed? Of(SeedDocument document) =>
        document.SideUses.Count == 0 ? null : new(document.SideFindings, document.SideUses);
}

/// <summary>What all documents that have side files say about them.</summary>
/// <param name="All">The documents that have some.</param>
internal sealed record SidedSeeds(EquatableArray<SidedSeed> All)
{
    /// <summary>Those of <paramref name="set"/>.</summary>
    public static SidedSeeds Of(SeedSet set) => new(set.Seeds.Select(static seed => seed.Sides).OfType<SidedSeed>().ToEquatableArray());
}

/// <summary>All that is wrong with side files: in themselves, for one document, and for all documents together.</summary>
/// <param name="Findings">Each with the side file that it is in.</param>
internal sealed record SideReport(EquatableArray<PlacedFinding> Findings)
{
    /// <summary>Looks at all side files and all documents that have some.</summary>
    public static SideReport Of(SidedSeeds sided, SideIndex index)
    {
        if (index.All.Count == 0) return new SideReport([]);
        SideTally tally = new();
        foreach (SidedSeed seed in sided.All) tally.Add(seed.Findings, seed.Uses);

        // What no document here can use of a shared file, one of another project may.
        return new SideReport(index.All.SelectMany(side => tally
            .FindingsIn(side.File, isWhole: !side.IsShared || !tally.IsUsed(side.File))
            .Select(f => new PlacedFinding(side.File.Path, f, side.Severities))).ToEquatableArray());
    }
}
