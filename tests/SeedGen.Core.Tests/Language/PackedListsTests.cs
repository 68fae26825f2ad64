using SeedGen.Lexicons;

namespace SeedGen.Core.Tests.Language;

/// <summary>The packed tables are what the word lists say: whoever changes a list packs it.</summary>
public class PackedListsTests
{
    [Fact]
    public void Are_packed()
    {
        string folder = Repository.PathOf("src/SeedGen.Core/Lexicons");
        foreach ((string name, byte[] packed) in LexiconPacker.Pack(folder))
        {
            bool same = packed.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, name)));
            Assert.True(same, $"{name} is not what the lists say; run: dotnet run --project build/lexicons");
        }
    }
}
