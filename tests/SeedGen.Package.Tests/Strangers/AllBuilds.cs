using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests.Strangers;

/// <summary>All strangers, built once for all tests.</summary>
public sealed class AllBuilds(PackedPackage package)
{
    private readonly Lazy<Builds> _builds = new(() => Builds.Of(package, "all", [.. Consumers.All, .. Severities.All, .. SideFiles.All]));

    internal Builds Value => _builds.Value;
}

/// <summary>The test classes that share them.</summary>
[CollectionDefinition(Name)]
public sealed class AllBuildsCollection : ICollectionFixture<AllBuilds>
{
    public const string Name = "All strangers";
}
