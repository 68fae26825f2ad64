using System.Collections.Immutable;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>Documents that share a generated file.</summary>
/// <param name="Number">Which of the files it is.</param>
/// <param name="Documents">The documents by path.</param>
internal sealed record SeedShard(int Number, EquatableArray<SeedCode> Documents)
{
    /// <summary>All shards in constant order, since steps compare them by position; none where documents have files of their own.</summary>
    public static ImmutableArray<SeedShard> Of(ImmutableArray<SeedCode> documents)
    {
        if (documents.Length == 0 || !documents[0].IsShared) return ImmutableArray<SeedShard>.Empty;
        List<SeedCode>[] shards = new List<SeedCode>[SeedLayout.Shards];
        for (int i = 0; i < shards.Length; i++) shards[i] = new List<SeedCode>((documents.Length / shards.Length) + 8);
        foreach (SeedCode document in documents) shards[document.Shard].Add(document);
        ImmutableArray<SeedShard>.Builder result = ImmutableArray.CreateBuilder<SeedShard>(shards.Length);
        for (int i = 0; i < shards.Length; i++) result.Add(new SeedShard(i, Ordered(shards[i])));
        return result.MoveToImmutable();
    }

    /// <summary>By file, a file given twice once. Hosts mostly hand the files over in order: then nothing is sorted.</summary>
    private static EquatableArray<SeedCode> Ordered(List<SeedCode> documents)
    {
        for (int i = 1; i < documents.Count; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].FilePath, documents[i].FilePath) < 0) continue;
            return documents.GroupBy(d => d.FilePath, StringComparer.Ordinal).Select(g => g.Last())
                .OrderBy(d => d.FilePath, StringComparer.Ordinal).ToEquatableArray();
        }

        return documents.ToEquatableArray();
    }
}
