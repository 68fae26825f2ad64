using SeedGen.Reading.Yaml;

namespace SeedGen.Core.Tests.SideFiles;

/// <summary>What side files are called, and where they lie.</summary>
public class SideFileNameTests
{
    [Theory]
    [InlineData("seeds/a.seed.yaml", SideFileKind.Document)]
    [InlineData("seeds\\A.SEED.YAML", SideFileKind.Document)]
    [InlineData("_seeds.yaml", SideFileKind.Folder)]
    [InlineData("C:\\texts\\_seeds.yaml", SideFileKind.Folder)]
    [InlineData("a_seeds.yaml", null)]
    [InlineData("seeds/.seed.yaml", null)]
    [InlineData("seeds/a.yaml", null)]
    [InlineData("seeds/a.txt", null)]
    [InlineData("", null)]
    public void Are_known_by_their_names(string path, SideFileKind? kind) => Assert.Equal(kind, SideFileNames.KindOf(path));

    [Theory]
    [InlineData("/p/seeds/a.b.txt", "/p/seeds/a.b.seed.yaml", "/p/seeds/_seeds.yaml", "/p/_seeds.yaml", "/_seeds.yaml")]
    [InlineData("C:\\p\\a.md", "C:\\p\\a.seed.yaml", "C:\\p\\_seeds.yaml", "C:\\_seeds.yaml", "_seeds.yaml")]
    [InlineData("news/a", "news/a.seed.yaml", "news/_seeds.yaml", "_seeds.yaml")]
    [InlineData("x.y/a", "x.y/a.seed.yaml", "x.y/_seeds.yaml", "_seeds.yaml")]
    [InlineData("a.txt", "a.seed.yaml", "_seeds.yaml")]
    public void Those_of_a_document_in_the_order_of_trust(string path, params string[] expected) =>
        Assert.Equal(expected, SideFileNames.Of(path));
}
