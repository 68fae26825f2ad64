namespace SeedGen.Generator;

/// <summary>Names of the steps of the pipeline, for tests that ask why a step ran.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string SeedFiles = nameof(SeedFiles);
    public const string SideFiles = nameof(SideFiles);
    public const string SideIndex = nameof(SideIndex);
    public const string Compiled = nameof(Compiled);
    public const string Index = nameof(Index);
    public const string Layout = nameof(Layout);
    public const string Files = nameof(Files);
    public const string Findings = nameof(Findings);
    public const string SideReport = nameof(SideReport);
    public const string KeyReport = nameof(KeyReport);
    public const string Literals = nameof(Literals);
}
