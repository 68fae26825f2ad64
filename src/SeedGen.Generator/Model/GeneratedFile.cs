using System.Collections.Immutable;
using SeedGen.Generator.Parsing;
using SeedGen.Model;

namespace SeedGen.Generator.Model;

/// <summary>A file with the C# of documents: of one, or of those that share it.</summary>
/// <param name="HintName">What it is called.</param>
/// <param name="Code">The members of the namespace that each document becomes.</param>
internal sealed record GeneratedFile(string HintName, EquatableArray<string> Code)
{
    /// <summary>The files of all documents that have code and a name of their own.</summary>
    public static ImmutableArray<GeneratedFile> Of(SeedSet all, SeedLayout layout)
    {
        if (layout.IsShared) return Shared(all, layout);
        ImmutableArray<GeneratedFile>.Builder files = ImmutableArray.CreateBuilder<GeneratedFile>(all.Seeds.Length);
        foreach (CompiledSeed seed in all.Seeds)
        {
            if (layout.CodeOf(seed) is { } code) files.Add(new GeneratedFile(HintNames.OfDocument(seed.Path), [code]));
        }

        return files.ToImmutable();
    }

    /// <summary>All shared files in constant order, since steps compare them by position.</summary>
    private static ImmutableArray<GeneratedFile> Shared(SeedSet all, SeedLayout layout)
    {
        List<CompiledSeed>[] shards = new List<CompiledSeed>[SeedLayout.Shards];
        for (int i = 0; i < shards.Length; i++) shards[i] = new List<CompiledSeed>((all.Seeds.Length / shards.Length) + 8);
        foreach (CompiledSeed seed in all.Seeds)
        {
            if (layout.CodeOf(seed) != null) shards[seed.Shard].Add(seed);
        }

        ImmutableArray<GeneratedFile>.Builder files = ImmutableArray.CreateBuilder<GeneratedFile>(shards.Length);
        for (int i = 0; i < shards.Length; i++) files.Add(new GeneratedFile(HintNames.OfShard(i), Ordered(shards[i])));
        return files.MoveToImmutable();
    }

    /// <summary>By file, a file given twice once. Hosts mostly hand the files over in order: then nothing is sorted.</summary>
    private static EquatableArray<string> Ordered(List<CompiledSeed> seeds)
    {
        for (int i = 1; i < seeds.Count; i++)
        {
            if (string.CompareOrdinal(seeds[i - 1].FilePath, seeds[i].FilePath) < 0) continue;
            return seeds.GroupBy(s => s.FilePath, StringComparer.Ordinal).Select(g => g.Last())
                .OrderBy(s => s.FilePath, StringComparer.Ordinal).Select(s => s.Code!).ToEquatableArray();
        }

        return seeds.Select(s => s.Code!).ToEquatableArray();
    }
}
