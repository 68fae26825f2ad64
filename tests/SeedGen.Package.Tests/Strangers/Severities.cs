using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests.Strangers;

/// <summary>Projects that say how much a finding matters, each in another way.</summary>
internal static class Severities
{
    /// <summary>Where a project has no C# at all, the compiler looks for no configuration.</summary>
    private const string Code = "Code.cs";

    private static readonly Dictionary<string, string> Flawed = new()
    {
        // SEED1003, the analyzer's, and SEED0002, the generator's.
        ["seeds/flawed.txt"] = Texts.WrongMark,
        ["seeds/empty.txt"] = "\n",
        [Code] = "",
    };

    /// <summary>By folder, with our own keys; the compiler's log says what became of each.</summary>
    public static readonly Stranger ByFolder = new("ByFolder")
    {
        Properties = "<ErrorLog>findings.sarif,version=2.1</ErrorLog>",
        Files =
        {
            [".editorconfig"] = """
                [seeds/drafts/**]
                seedgen.SEED1003.severity = none
                [seeds/final/**]
                seedgen.SEED1003.severity = error
                [seeds/odd/**]
                seedgen.SEED1003.severity = loud

                """,
            ["seeds/final/letters/.editorconfig"] = "[*]\nseedgen.seed1003.severity = suggestion\n",
            [Code] = "",
            ["seeds/plain.txt"] = Texts.WrongMark,
            ["seeds/drafts/deep/draft.txt"] = Texts.WrongMark,
            ["seeds/final/print.txt"] = Texts.WrongMark,
            ["seeds/final/letters/letter.txt"] = Texts.WrongMark,
            ["seeds/odd/odd.txt"] = Texts.WrongMark,
        },
    };

    public static readonly Stranger ByGlobalConfig = new("ByGlobalConfig")
    {
        Files = new(Flawed)
        {
            [".globalconfig"] = """
                is_global = true
                dotnet_diagnostic.SEED1003.severity = error
                dotnet_diagnostic.SEED0002.severity = none

                """,
        },
    };

    public static readonly Stranger ByNoWarn = new("ByNoWarn")
    {
        Properties = "<NoWarn>$(NoWarn);SEED1003</NoWarn>",
        Files = Flawed,
    };

    public static readonly Stranger ByWarningsAsErrors = new("ByWarningsAsErrors")
    {
        Properties = "<WarningsAsErrors>SEED1003</WarningsAsErrors>",
        Files = Flawed,
    };

    public static readonly Stranger ByTreatWarningsAsErrors = new("ByTreatWarningsAsErrors")
    {
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>SEED1003</WarningsNotAsErrors>",
        Files = Flawed,
    };

    public static readonly Stranger WithoutAnalyzers = new("WithoutAnalyzers")
    {
        Properties = "<RunAnalyzers>false</RunAnalyzers>",
        Files = Flawed,
    };

    public static IReadOnlyCollection<Stranger> All =>
        [ByFolder, ByGlobalConfig, ByNoWarn, ByWarningsAsErrors, ByTreatWarningsAsErrors, WithoutAnalyzers];
}
