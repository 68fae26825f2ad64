using SeedGen.Package.Tests.Harness;

namespace SeedGen.Package.Tests.Strangers;

/// <summary>Projects of many kinds that all have to build.</summary>
internal static class Consumers
{
    /// <summary>A console program as <c>dotnet new console</c> makes it.</summary>
    public static readonly Stranger Console = new("Console")
    {
        Properties = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
        Files =
        {
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["Program.cs"] = Texts.Program + """
                System.Console.WriteLine(Seeds.Bridge.People.NoraQuist.Roles[0]);
                System.Console.WriteLine(Seeds.Bridge.Quotes.WeHaveWaitedLongEnough.Line);

                """,
        },
    };

    /// <summary>The oldest language and library: C# 7.3.</summary>
    public static readonly Stranger Old = new("Old")
    {
        Framework = "netstandard2.0",
        Files =
        {
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["Reader.cs"] = """
                namespace Old
                {
                    public static class Reader
                    {
                        public static int Count() { return Seeds.Bridge.Quotes.Count + Seeds.Bridge.People.NoraQuist.Quotes.Count; }
                    }
                }

                """,
        },
    };

    /// <summary>
    /// Every check of the SDK on, those of trimming and native code too, every warning an error, and everything generated public and
    /// documented.
    /// </summary>
    public static readonly Stranger Strict = new("Strict")
    {
        Properties = """
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <IsAotCompatible>true</IsAotCompatible>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <SeedGenVisibility>public</SeedGenVisibility>
            """,
        Files =
        {
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["seeds/news/ferry.md"] = "---\ndate: 2024-05-06\ntags: [sea, \"<b> & c\"]\n---\n# The ferry & the storm\n\n“It may sail,” Ann Lee said.\n",
        },
    };

    /// <summary>Uses the package without <c>PrivateAssets</c>, so that its analyzers reach whoever references it.</summary>
    public static readonly Stranger Leaking = new("Leaking")
    {
        Package = """<PackageReference Include="SeedGen" Version="VERSION" />""",
        Properties = "<SeedGenVisibility>public</SeedGenVisibility>",
        Files = { ["seeds/bridge.txt"] = Texts.Bridge },
    };

    /// <summary>References <see cref="Leaking"/>, has never heard of SeedGen, and has a folder and a type of its names.</summary>
    public static readonly Stranger Unaware = new("Unaware")
    {
        Package = """<ProjectReference Include="../Leaking/Leaking.csproj" />""",
        Properties = "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
        Items = """<AdditionalFiles Include="seeds/*.txt" />""",
        Files =
        {
            ["seeds/notes.txt"] = Texts.WrongMark,
            ["Program.cs"] = "System.Console.WriteLine(Leaking.Seeds.Bridge.Title);\ninternal static class Seeds { }\n",
        },
    };

    /// <summary>Chooses its documents itself.</summary>
    public static readonly Stranger Chosen = new("Chosen")
    {
        Properties = "<EnableDefaultSeedItems>false</EnableDefaultSeedItems><ImplicitUsings>enable</ImplicitUsings>",
        Items = """
            <SeedFile Include="texts/*.txt" Link="seeds/%(Filename)%(Extension)" />
            <SeedFile Remove="texts/draft*.txt" />
            <SeedFile Update="texts/one.txt" SeedName="Opening" />
            """,
        Files =
        {
            ["seeds/ignored.txt"] = Texts.WrongMark,
            ["texts/draft 2.txt"] = Texts.WrongMark,
            ["texts/one.txt"] = "One\n\nBody.\n",
            ["texts/two.txt"] = "Two\n\nBody.\n",
            ["Program.cs"] = Texts.Program + "System.Console.WriteLine(Seeds.Opening.Title + Seeds.Two.Title);\n",
        },
    };

    /// <summary>Names that are no identifiers, and text files that are no seeds.</summary>
    public static readonly Stranger Named = new("2024 my-app")
    {
        Properties = "<ImplicitUsings>enable</ImplicitUsings>",
        Items = """
            <SeedFile Remove="seeds/draft*.txt" />
            <AdditionalFiles Include="BannedSymbols.txt;seeds/2024/harbour strike.txt" />
            """,
        Files =
        {
            ["BannedSymbols.txt"] = "T:System.Console “",
            ["seeds/draft.txt"] = Texts.WrongMark,
            ["seeds/2024/harbour strike.txt"] = "Strike\n\nBody.\n",
            ["seeds/Überfahrt – März.txt"] = "Crossing\n\nBody.\n",
            ["seeds/C#14; a~1 'draft'.txt"] = "Language\n\nBody.\n",
            ["Program.cs"] = Texts.Program + """
                System.Console.WriteLine(Seeds._2024.HarbourStrike.Title + Seeds.ÜberfahrtMärz.Title + typeof(Seeds).Namespace);

                """,
        },
    };

    /// <summary><see cref="Console"/> with its texts as resources.</summary>
    public static readonly Stranger Embedding = Console with
    {
        Name = "Embedding",
        Properties = Console.Properties + "<SeedGenStorage>resource</SeedGenStorage>",
    };

    /// <summary>Keeps the versions of its packages in one file.</summary>
    public static readonly Stranger Central = new("Central")
    {
        Package = """<PackageReference Include="SeedGen" PrivateAssets="all" />""",
        Properties = "<ImplicitUsings>enable</ImplicitUsings>",
        Files =
        {
            ["Directory.Packages.props"] = $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="SeedGen" Version="{PackedPackage.Version}" /></ItemGroup>
                </Project>
                """,
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["Program.cs"] = Texts.Program,
        },
    };

    /// <summary>
    /// Says in side files what its documents, which are kept as they came, cannot say; some of them lie outside of <c>seeds/</c>.
    /// </summary>
    public static readonly Stranger Sided = new("Sided")
    {
        Properties = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><SeedGenStorage>resource</SeedGenStorage>",
        Items = """<SeedFile Include="texts/*.txt" Link="seeds/linked/%(Filename)%(Extension)" />""",
        Files =
        {
            ["_seeds.yaml"] = "source: The Ellerby Packet\n",
            ["seeds/_seeds.yaml"] = "desk: town\npeople:\n  - name: Lena Marr\n    aliases: [the treasurer]\n",
            ["seeds/bridge.txt"] = Texts.Bridge,
            ["seeds/bridge.seed.yaml"] = "date: 2024-05-06\nquotes:\n  - starts: we have waited\n    speaker: Lena Marr\n",
            ["texts/ferry.txt"] = "The ferry stops\n\n“It may sail,” Ann Lee said.\n",
            ["texts/ferry.seed.yaml"] = "title: The ferry sails\n",
            ["Program.cs"] = Texts.Program + """
                System.Console.WriteLine($"{Seeds.Bridge.Date:yyyy-MM-dd} {Seeds.Bridge.Source} {Seeds.Bridge.Desk} {Seeds.Linked.Ferry.Source}");
                System.Console.WriteLine(string.Join(" ", typeof(Seeds).Assembly.GetManifestResourceNames()));

                """,
        },
    };

    public static IReadOnlyCollection<Stranger> All => [Console, Old, Strict, Leaking, Unaware, Chosen, Named, Embedding, Central, Sided];
}
