using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>What all documents together decide.</summary>
/// <param name="Documents">The documents that are generated, by path.</param>
/// <param name="Clashes">Pairs that want one name.</param>
/// <param name="Rejected">File paths of documents that are not generated, since their name is another's.</param>
/// <param name="HasFileTwice">A file is given more than once.</param>
internal sealed record SeedIndex(
    EquatableArray<SeedSummary> Documents,
    EquatableArray<NameClash> Clashes,
    EquatableArray<string> Rejected,
    bool HasFileTwice)
{
    /// <summary>Sorts the documents and finds the clashes: the first by path keeps its name.</summary>
    public static SeedIndex Of(SeedSummaries summaries)
    {
        List<SeedSummary> kept = [];
        List<NameClash> clashes = [];
        List<string> rejected = [];
        // By name the path of the document, or of the folder.
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        Dictionary<string, string> folders = new(StringComparer.Ordinal);
        HashSet<string> files = new(StringComparer.Ordinal);
        SeedSummary[] sorted =
            [.. summaries.All.OrderBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.FilePath, StringComparer.Ordinal)];
        foreach (SeedSummary summary in sorted)
        {
            string prefix = "";
            for (int i = 0; i < summary.Place.Folders.Count; i++)
            {
                prefix += (i == 0 ? "" : ".") + summary.Place.Folders[i];
                if (!folders.ContainsKey(prefix)) folders.Add(prefix, FolderOf(summary.Path, summary.Place.Folders.Count - i));
            }
        }

        foreach (SeedSummary summary in sorted)
        {
            // One file given twice is one document.
            if (!files.Add(summary.FilePath)) continue;
            string name = summary.Place.FullName;
            string className = summary.Place.FullClassName;
            if (names.TryGetValue(name, out string? other) || folders.TryGetValue(name, out other)
                || names.TryGetValue(className, out other) || folders.TryGetValue(className, out other))
            {
                clashes.Add(new NameClash(other, summary.Path, summary.FilePath, "Seeds." + name, summary.ClashSeverities));
                rejected.Add(summary.FilePath);
                continue;
            }

            names.Add(name, summary.Path);
            if (className != name) names.Add(className, summary.Path);
            if (summary.Usable) kept.Add(summary);
        }

        return new SeedIndex(kept.ToEquatableArray(), clashes.ToEquatableArray(), rejected.ToEquatableArray(),
            files.Count < summaries.All.Count);
    }

    /// <summary>The path without its last parts, with a slash at its end: a folder.</summary>
    private static string FolderOf(string path, int parts)
    {
        int end = path.Length;
        for (int i = 0; i < parts && end > 0; i++) end = path.LastIndexOf('/', end - 1);
        return end < 0 ? path : path.Substring(0, end + 1);
    }
}

/// <summary>Two documents, or a folder and a document, that want one name.</summary>
/// <param name="FirstPath">The path of the document that keeps it; of a folder with a slash at its end.</param>
/// <param name="SecondPath">The path of the one that is not generated.</param>
/// <param name="SecondFilePath">The file that the finding is reported on.</param>
/// <param name="Name">What both would be called.</param>
/// <param name="Severities">What the folder of the second says of the finding.</param>
internal sealed record NameClash(
    string FirstPath, string SecondPath, string SecondFilePath, string Name, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The finding that a clash is.</summary>
    public const string Id = "SEED0003";
}
