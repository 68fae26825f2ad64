using System.Collections.Immutable;

namespace SeedGen.Generator.Model;

/// <summary>
/// Into how many files the documents are written. A file a document is pleasant to read, but the cost of a keystroke grows with
/// the number of generated files; beyond a few hundred, the documents share a fixed number of them.
/// </summary>
/// <param name="IsShared">Documents share files.</param>
internal sealed record SeedLayout(bool IsShared)
{
    /// <summary>The most documents that get a file each.</summary>
    public const int MostFiles = 500;

    /// <summary>The number of files that more documents share.</summary>
    public const int Shards = 256;

    /// <summary>Whether documents share files. They do as well where one file is given twice: it must be written once.</summary>
    public static SeedLayout Of(ImmutableArray<string> filePaths) =>
        new(filePaths.Length > MostFiles || filePaths.Distinct(StringComparer.Ordinal).Count() != filePaths.Length);

    /// <summary>The shards in constant order, each with its documents by path.</summary>
    public static ImmutableArray<SeedShard> Shard(SeedGen.Model.EquatableArray<SeedCode> documents)
    {
        SortedDictionary<string, SeedCode>[] shards = new SortedDictionary<string, SeedCode>[Shards];
        for (int i = 0; i < Shards; i++) shards[i] = new SortedDictionary<string, SeedCode>(StringComparer.Ordinal);
        foreach (SeedCode document in documents) shards[(int)(StableHash.Of(document.Path) % Shards)][document.FilePath] = document;
        return shards.Select((shard, i) => new SeedShard(i, SeedGen.Model.EquatableArray.ToEquatableArray(shard.Values))).ToImmutableArray();
    }
}

/// <summary>Documents that share a generated file.</summary>
/// <param name="Number">Which of the files it is.</param>
/// <param name="Documents">The documents by path.</param>
internal sealed record SeedShard(int Number, SeedGen.Model.EquatableArray<SeedCode> Documents);

/// <summary>The code of all documents.</summary>
internal sealed record AllCode(SeedGen.Model.EquatableArray<SeedCode> Documents);
