using System.Collections.Concurrent;
using SeedGen.Reading.Yaml;

namespace SeedGen.Tool.Input;

/// <summary>A side file as it lies on the disk.</summary>
/// <param name="File">Path, text and encoding.</param>
/// <param name="Side">What it says.</param>
internal sealed record FoundSideFile(SeedFile File, SideFile Side);

/// <summary>Finds side files where a build finds them: beside documents and in the folders above. Each is read once.</summary>
internal sealed class SideFileFinder
{
    private readonly ConcurrentDictionary<string, Lazy<FoundSideFile?>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <summary>Those that were asked for or found so far, by path.</summary>
    public IEnumerable<FoundSideFile> All =>
        _known.Values.Select(known => known.Value).OfType<FoundSideFile>().OrderBy(side => side.Side.Path, StringComparer.Ordinal);

    /// <summary>Adds a side file that the user means himself, with all its documents.</summary>
    public void AddWhole(string path)
    {
        _whole.Add(Path.GetFullPath(path));
        _ = Read(Path.GetFullPath(path), path);
    }

    /// <summary>The user means all the documents of a side file.</summary>
    public bool IsWhole(FoundSideFile side) => _whole.Contains(Path.GetFullPath(side.Side.Path));

    /// <summary>The side files of the document at <paramref name="path"/> in the order of trust.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public IReadOnlyList<SideFile> Of(string path)
    {
        bool isFull = Path.IsPathFullyQualified(path);
        List<SideFile> sides = [];
        foreach (string full in SideFileNames.Of(Path.GetFullPath(path)))
        {
            if (Read(full, isFull ? full : Path.GetRelativePath(".", full)) is { } found) sides.Add(found.Side);
        }

        return sides;
    }

    private FoundSideFile? Read(string full, string shown) => _known.GetOrAdd(full, _ => new Lazy<FoundSideFile?>(() =>
    {
        if (!File.Exists(full)) return null;
        SeedFile file = SeedFile.Of(shown, File.ReadAllBytes(full));
        return new FoundSideFile(file, SideFile.Read(file.Source));
    })).Value;
}
