using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Model;
using SeedGen.Generator.Parsing;

namespace SeedGen.Generator.Analyzers;

/// <summary>Reports the findings that are advice on a document; what changes generated code is the generator's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        FindingTable.All.Where(d => d.Reporter == FindingReporter.Analyzer).Select(d => Diagnostics.DescriptorOf(d.Id)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        GeneratorOptions options = GeneratorOptions.From(provider.GlobalOptions, ((CSharpCompilation)context.Compilation).LanguageVersion);
        if (options.Namespace == null) return;
        ImmutableArray<AdditionalText> files = context.Options.AdditionalFiles;
        Lazy<ReadingContext> reading = new(() => new ReadingContext(new SeedSettings(options, Sides(files, provider)), provider));
        context.RegisterAdditionalFileAction(file => Analyze(file, reading));
    }

    private static SideIndex Sides(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider provider) => SideIndex.Of(files
        .Select(file => SideInput.From(file, provider)).OfType<SideInput>()
        .Select(side => SideReader.Read(side, CancellationToken.None)).OfType<PlacedSide>().ToImmutableArray());

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<ReadingContext> reading)
    {
        if (SeedInput.From(context.AdditionalFile, reading.Value) is not { } input) return;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text || Readability.Check(text, input.Path) != null)
            return;
        foreach (Finding finding in Findings(text, input, context.CancellationToken))
        {
            if (finding.Descriptor.Reporter != FindingReporter.Analyzer) continue;
            if (Diagnostics.Create(finding, context.AdditionalFile.Path, input.Severities) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static IEnumerable<Finding> Findings(SourceText text, SeedInput input, CancellationToken cancellation)
    {
        try
        {
            return FindingCache.FindingsOf(text, input.Path, input.Sides, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // SEED0009 is the generator's to report.
            return [];
        }
    }
}
