using System.Collections.Immutable;

namespace SeedGen.Generator.Model;

/// <summary>All seeds after the compiler, in the order in which the host gave them.</summary>
/// <remarks>A class, since each type of value that steps combine costs a cold build; equal to itself only: it is new when a seed is.</remarks>
internal sealed class SeedSet(ImmutableArray<CompiledSeed> seeds)
{
    /// <summary>The seeds.</summary>
    public ImmutableArray<CompiledSeed> Seeds { get; } = seeds;

    /// <summary>What is to be reported on each that has findings.</summary>
    public ImmutableArray<SeedReport> Reports()
    {
        ImmutableArray<SeedReport>.Builder reports = ImmutableArray.CreateBuilder<SeedReport>();
        foreach (CompiledSeed seed in Seeds)
        {
            if (seed.Findings.Count > 0) reports.Add(new SeedReport(seed.FilePath, seed.Findings, seed.Severities));
        }

        return reports.ToImmutable();
    }
}
