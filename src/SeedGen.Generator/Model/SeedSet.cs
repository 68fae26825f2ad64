using System.Collections.Immutable;
using SeedGen.Findings;

namespace SeedGen.Generator.Model;

/// <summary>All seeds after the compiler, in the order in which the host gave them.</summary>
/// <remarks>A class, since each type of value that steps combine costs a cold build; equal to itself only: it is new when a seed
/// is.</remarks>
internal sealed class SeedSet(ImmutableArray<CompiledSeed> seeds)
{
    /// <summary>The seeds.</summary>
    public ImmutableArray<CompiledSeed> Seeds { get; } = seeds;

    /// <summary>What the generator reports on them.</summary>
    public ImmutableArray<PlacedFinding> Findings()
    {
        ImmutableArray<PlacedFinding>.Builder findings = ImmutableArray.CreateBuilder<PlacedFinding>();
        foreach (CompiledSeed seed in Seeds)
        {
            foreach (Finding finding in seed.Findings) findings.Add(new PlacedFinding(seed.FilePath, finding, seed.Severities));
        }

        return findings.ToImmutable();
    }
}
