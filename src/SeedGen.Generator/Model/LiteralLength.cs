using System.Collections.Immutable;

namespace SeedGen.Generator.Model;

/// <summary>How long the string literals of one document, or of all, are.</summary>
internal sealed record LiteralLength(long CodeUnits)
{
    /// <summary>All together.</summary>
    public static LiteralLength Sum(ImmutableArray<LiteralLength> lengths)
    {
        long sum = 0;
        foreach (LiteralLength length in lengths) sum += length.CodeUnits;
        return new LiteralLength(sum);
    }
}
