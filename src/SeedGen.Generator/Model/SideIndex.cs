using System.Collections.Immutable;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Generator.Model;

/// <summary>A side file that was read.</summary>
/// <param name="File">What it says. Its path is that of the file on the disk.</param>
/// <param name="IsShared">It may speak for documents of other projects too.</param>
/// <param name="Severities">What its folder says of findings.</param>
internal sealed record PlacedSide(SideFile File, bool IsShared, EquatableArray<SeverityOverride> Severities);

/// <summary>
/// All side files by where they lie. They belong to the documents beside and below them on the disk, wherever a link makes those
/// appear: so the tool, which knows no project, finds the same.
/// </summary>
internal sealed class SideIndex : IEquatable<SideIndex>
{
    private readonly Dictionary<string, PlacedSide> _byPath = new(StringComparer.OrdinalIgnoreCase);

    private SideIndex(IEnumerable<PlacedSide> sides)
    {
        // A file that is given twice is one file.
        foreach (PlacedSide side in sides.OrderBy(s => s.IsShared).ThenBy(s => s.File.Path, StringComparer.Ordinal))
        {
            string path = Normal(side.File.Path);
            if (!_byPath.ContainsKey(path)) _byPath.Add(path, side);
        }

        All = _byPath.Values.OrderBy(s => s.File.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The side files by path.</summary>
    public EquatableArray<PlacedSide> All { get; }

    /// <summary>The index of <paramref name="sides"/>.</summary>
    public static SideIndex Of(ImmutableArray<PlacedSide> sides) => new(sides);

    /// <summary>The side files of a document in the order of trust.</summary>
    /// <param name="filePath">Where the document lies on the disk.</param>
    public EquatableArray<SideFile> For(string filePath)
    {
        if (_byPath.Count == 0) return [];
        List<SideFile>? found = null;
        foreach (string path in SideFileNames.Of(Normal(filePath)))
        {
            if (_byPath.TryGetValue(path, out PlacedSide? side)) (found ??= []).Add(side.File);
        }

        return found == null ? [] : found.ToEquatableArray();
    }

    /// <inheritdoc/>
    public bool Equals(SideIndex? other) => other != null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SideIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>With forward slashes and without <c>.</c> and <c>..</c>.</summary>
    private static string Normal(string path)
    {
        string normal = path.Replace('\\', '/');
        if (normal.IndexOf("/.", StringComparison.Ordinal) < 0) return normal;
        List<string> parts = [];
        foreach (string part in normal.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
