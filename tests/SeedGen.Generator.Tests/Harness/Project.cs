using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Generator.Analyzers;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>A consumer's project in memory: seeds, properties, some C#.</summary>
internal sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    public Project(params IEnumerable<Seed> seeds) => Seeds = [.. seeds];

    public ImmutableArray<Seed> Seeds { get; }

    public Dictionary<string, string> Properties { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_property.SeedGenNamespace"] = "Demo",
    };

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public string Code { get; init; } = "";

    public OutputKind Kind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Sets an MSBuild property; null takes it away.</summary>
    public Project With(string property, string? value)
    {
        if (value == null) Properties.Remove("build_property." + property);
        else Properties["build_property." + property] = value;
        return this;
    }

    public OptionsProvider Options => new(Properties);

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Demo",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs")],
        References,
        new CSharpCompilationOptions(Kind, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    /// <summary>A driver that tells why its steps ran.</summary>
    public GeneratorDriver TrackingDriver => CreateDriver(track: true);

    /// <summary>A driver as builds have it.</summary>
    public GeneratorDriver Driver => CreateDriver(track: false);

    /// <summary>Runs the generator once.</summary>
    public Result Run()
    {
        GeneratorDriver driver = Driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out _);
        return new Result(driver.GetRunResult(), output);
    }

    /// <summary>What the analyzer says.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() =>
        await Compilation.WithOptions(Compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default))
            .WithAnalyzers([new SeedAnalyzer()], new AnalyzerOptions([.. Seeds], Options)).GetAnalyzerDiagnosticsAsync();

    private GeneratorDriver CreateDriver(bool track) => CSharpGeneratorDriver.Create(
        [new SeedGenerator().AsSourceGenerator()], Seeds, ParseOptions, Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, track));
}

/// <summary>What a run gives.</summary>
internal sealed record Result(GeneratorDriverRunResult Run, Compilation Output)
{
    public ImmutableArray<Diagnostic> Diagnostics => Run.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Sources => Run.Results[0].GeneratedSources;

    /// <summary>The generated file whose name begins so.</summary>
    public string Source(string prefix) =>
        Sources.Single(s => s.HintName.StartsWith(prefix, StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Compiles everything, demands that nothing is found fault with, and loads it.</summary>
    /// <param name="resources">Files that the assembly embeds, by logical name.</param>
    public Assembly Load(params (string Name, byte[] Content)[] resources)
    {
        using MemoryStream stream = new();
        var result = Output.Emit(
            stream, manifestResources: resources.Select(r => new ResourceDescription(r.Name, () => new MemoryStream(r.Content),
                isPublic: true)));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden));
        return Assembly.Load(stream.ToArray());
    }
}
