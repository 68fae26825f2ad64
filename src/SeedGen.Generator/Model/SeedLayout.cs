namespace SeedGen.Generator.Model;

/// <summary>
/// Which documents are written, and into how many files. A file a document is pleasant to read, but the cost of a keystroke grows
/// with the number of generated files; beyond a few hundred, the documents share a fixed number of them.
/// </summary>
internal sealed class SeedLayout : IEquatable<SeedLayout>
{
    /// <summary>The most documents that get a file each.</summary>
    public const int MostFiles = 500;

    /// <summary>The number of files that more documents share.</summary>
    public const int Shards = 128;

    private readonly HashSet<string> _rejected;

    private SeedLayout(bool isShared, HashSet<string> rejected)
    {
        IsShared = isShared;
        _rejected = rejected;
    }

    /// <summary>Documents share files. They do as well where one file is given twice: it must be written once.</summary>
    public bool IsShared { get; }

    /// <summary>The layout of the documents of <paramref name="index"/>.</summary>
    public static SeedLayout Of(SeedIndex index) =>
        new(index.Documents.Count > MostFiles || index.HasFileTwice, new HashSet<string>(index.Rejected, StringComparer.Ordinal));

    /// <summary>What is written of <paramref name="seed"/>; null where it has no code, or its name is another document's.</summary>
    public string? CodeOf(CompiledSeed seed) => _rejected.Count > 0 && _rejected.Contains(seed.FilePath) ? null : seed.Code;

    /// <inheritdoc/>
    public bool Equals(SeedLayout? other) => other != null && IsShared == other.IsShared && _rejected.SetEquals(other._rejected);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeedLayout);

    /// <inheritdoc/>
    public override int GetHashCode() => (_rejected.Count * 2) + (IsShared ? 1 : 0);
}
