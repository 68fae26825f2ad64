namespace SeedGen.Generator.Model;

/// <summary>The C# of one document, as the steps that write it see it.</summary>
/// <param name="Path">The path that the document is known by.</param>
/// <param name="FilePath">The path of its file.</param>
/// <param name="Code">The members of the namespace.</param>
/// <param name="LiteralLength">UTF-16 code units of its string literals.</param>
/// <param name="IsShared">It goes into a file with others.</param>
internal sealed record SeedCode(string Path, string FilePath, string Code, int LiteralLength, bool IsShared)
{
    /// <summary>Which of the shared files it goes into.</summary>
    public int Shard { get; } = (int)(StableHash.Of(Path) % SeedLayout.Shards);

    /// <summary>What is written of <paramref name="seed"/>; null where it has no code, or its name is another document's.</summary>
    public static SeedCode? Of(CompiledSeed seed, SeedLayout layout) =>
        seed.Code == null || layout.Rejects(seed.FilePath) ? null : new(seed.Path, seed.FilePath, seed.Code, seed.LiteralLength, layout.IsShared);
}
