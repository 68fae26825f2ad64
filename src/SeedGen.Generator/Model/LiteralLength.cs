namespace SeedGen.Generator.Model;

/// <summary>How long the string literals of all documents are together, in UTF-16 code units.</summary>
internal sealed record LiteralLength(long CodeUnits)
{
    /// <summary>All that are written, together.</summary>
    public static LiteralLength Sum(SeedSet all, SeedLayout layout)
    {
        long sum = 0;
        foreach (CompiledSeed seed in all.Seeds)
        {
            if (layout.CodeOf(seed) != null) sum += seed.LiteralLength;
        }

        return new LiteralLength(sum);
    }
}
