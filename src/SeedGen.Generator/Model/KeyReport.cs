using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Model;

/// <summary>A key of a document's own front matter.</summary>
/// <param name="Value">The key, its value and where that stands.</param>
/// <param name="Start">The line and column of the value's first character.</param>
/// <param name="End">The line and column behind its last.</param>
internal sealed record KeyUse(MetadataValue Value, LinePosition Start, LinePosition End);

/// <summary>The keys of a document.</summary>
/// <param name="Path">The path that the document is known by.</param>
/// <param name="FilePath">The path that messages print.</param>
/// <param name="Keys">Those that have a value, and have not been reported as being of the wrong type.</param>
/// <param name="Severities">Severities set for its folder.</param>
internal sealed record KeyedSeed(string Path, string FilePath, EquatableArray<KeyUse> Keys, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The keys of <paramref name="document"/>; null where its own front matter has none.</summary>
    public static KeyedSeed? Of(SeedDocument document, SeedInput input)
    {
        if (document.Metadata.Values.Count == 0) return null;
        LineMap lines = new(document.Text);
        EquatableArray<KeyUse> keys = document.Metadata.Values
            .Where(v => v.SideFile == null && !v.IsEmpty && !document.Findings.Any(f => f.Id == "SEED4003" && f.Span == v.Span))
            .Select(v => new KeyUse(v, lines.PositionOf(v.Span.Start), lines.PositionOf(v.Span.End)))
            .ToEquatableArray();
        return keys.Count == 0 ? null : new KeyedSeed(input.Path, input.File.Path, keys, input.Severities);
    }
}

/// <summary>The keys of all documents that have some.</summary>
/// <param name="All">In the order in which the host gave them.</param>
internal sealed record KeyedSeeds(EquatableArray<KeyedSeed> All)
{
    /// <summary>Those of <paramref name="set"/>.</summary>
    public static KeyedSeeds Of(SeedSet set) => new(set.Seeds.Select(static seed => seed.Keys).OfType<KeyedSeed>().ToEquatableArray());
}

/// <summary>One key has one type over a folder, so that its documents can be read alike: SEED4006 where it has two.</summary>
/// <param name="Findings">Each at the value that differs from the first by path.</param>
internal sealed record KeyReport(EquatableArray<PlacedFinding> Findings)
{
    /// <summary>Compares the keys of each folder.</summary>
    public static KeyReport Of(KeyedSeeds seeds)
    {
        List<PlacedFinding> findings = [];
        Dictionary<(string Folder, string Key), (MetadataValue Value, string Path)> first = [];
        foreach (KeyedSeed seed in seeds.All.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            string folder = seed.Path.Substring(0, seed.Path.LastIndexOf('/') + 1);
            foreach (KeyUse use in seed.Keys)
            {
                if (!first.TryGetValue((folder, use.Value.Key), out (MetadataValue Value, string Path) other))
                    first.Add((folder, use.Value.Key), (use.Value, seed.Path));
                else if (other.Value.Type != use.Value.Type)
                    findings.Add(new PlacedFinding(seed.FilePath, Differs(use, other.Value, other.Path), seed.Severities));
            }
        }

        return new KeyReport(findings.ToEquatableArray());
    }

    private static Finding Differs(KeyUse use, MetadataValue other, string path) => new(
        "SEED4006", use.Value.Span, use.Start, use.End, [use.Value.Key, use.Value.TypeInWords, other.TypeInWords, path], []);
}
