using System.Collections.Immutable;

namespace SeedGen.Generator.Model;

/// <summary>How long the string literals of all documents are together, in UTF-16 code units.</summary>
internal sealed record LiteralLength(long CodeUnits)
{
    /// <summary>All together.</summary>
    public static LiteralLength Sum(ImmutableArray<SeedCode> documents)
    {
        long sum = 0;
        foreach (SeedCode document in documents) sum += document.LiteralLength;
        return new LiteralLength(sum);
    }
}
