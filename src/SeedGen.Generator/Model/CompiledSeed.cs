using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Naming;

namespace SeedGen.Generator.Model;

/// <summary>
/// A seed after the compiler: the C# that it becomes and what the steps behind need of it. The document itself is not kept, so
/// that thousands of seeds cost an editor little more than their texts.
/// </summary>
/// <param name="Place">Where the document goes in the generated code.</param>
/// <param name="Path">The path that it is known by.</param>
/// <param name="FilePath">The path that messages print.</param>
/// <param name="Code">The members of the namespace that the document becomes; null where it could not be compiled.</param>
/// <param name="People">The names of its people, in order.</param>
/// <param name="LiteralLength">UTF-16 code units of its string literals.</param>
/// <param name="Findings">What the generator reports on it.</param>
/// <param name="Severities">Severities set for its folder.</param>
/// <param name="Sides">What it says about its side files; null where it has none.</param>
/// <param name="Keys">The keys of its front matter; null where it has none.</param>
internal sealed record CompiledSeed(
    SeedPlace Place,
    string Path,
    string FilePath,
    string? Code,
    EquatableArray<string> People,
    int LiteralLength,
    EquatableArray<Finding> Findings,
    EquatableArray<SeverityOverride> Severities,
    SidedSeed? Sides,
    KeyedSeed? Keys)
{
    /// <summary>What the index of all documents needs of it.</summary>
    public SeedSummary Summary { get; } = new(
        Place, Path, FilePath, Code != null, People,
        Severities.Count == 0 ? [] : Severities.Where(s => s.Id == NameClash.Id).ToEquatableArray());

    /// <summary>Which of the shared files it goes into where documents share files.</summary>
    public int Shard { get; } = (int)(StableHash.Of(Path) % SeedLayout.Shards);
}

/// <summary>Where a document goes in the generated code: folders and name, as C# identifiers.</summary>
/// <param name="Folders">Nested classes from the outside in.</param>
/// <param name="Name">The property, and the class unless something inside the class has that name.</param>
internal sealed record SeedPlace(EquatableArray<string> Folders, string Name)
{
    /// <summary><c>Article</c>; for a document called <c>Quotes</c>, <c>QuotesDocument</c>.</summary>
    public string ClassName => ReservedNames.InArticle.Contains(Name) || ReservedNames.InFolders.Contains(Name) ? Name + "Document" : Name;

    /// <summary><c>News.Article</c>.</summary>
    public string FullName => Qualify(Name);

    /// <summary>The class with its folders.</summary>
    public string FullClassName => Qualify(ClassName);

    private string Qualify(string name) => Folders.Count == 0 ? name : string.Join(".", Folders) + "." + name;
}

/// <summary>What the index of all documents is made of: equal as long as no name changes.</summary>
/// <param name="All">Of each seed, in the order in which the host gave them.</param>
internal sealed record SeedSummaries(EquatableArray<SeedSummary> All)
{
    /// <summary>What the index needs of <paramref name="set"/>.</summary>
    public static SeedSummaries Of(SeedSet set) => new(set.Seeds.Select(static seed => seed.Summary).ToEquatableArray());
}

/// <summary>What the index of all documents prints of one: equal as long as no name changes.</summary>
/// <param name="Place">Where the document is.</param>
/// <param name="Path">The path that it is known by.</param>
/// <param name="FilePath">The path that messages print.</param>
/// <param name="Usable">It was compiled.</param>
/// <param name="People">The names of its people, in order.</param>
/// <param name="ClashSeverities">What its folder says of SEED0003.</param>
internal sealed record SeedSummary(
    SeedPlace Place, string Path, string FilePath, bool Usable, EquatableArray<string> People,
    EquatableArray<SeverityOverride> ClashSeverities);
