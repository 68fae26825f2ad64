using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Findings;
using SeedGen.Generator.Emit;
using SeedGen.Generator.Model;
using SeedGen.Generator.Parsing;

namespace SeedGen.Generator;

/// <summary>Compiles the documents of a project into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says about the generated code.
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.From(pair.Left.GlobalOptions, ((CSharpParseOptions)pair.Right).LanguageVersion))
            .WithTrackingName(TrackingNames.Options);

        // The files that are marked as seeds.
        IncrementalValuesProvider<SeedInput> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SeedInput.From(pair.Left, pair.Right))
            .Where(static input => input != null)
            .Select(static (input, _) => input!)
            .WithTrackingName(TrackingNames.SeedFiles);

        // Each of them compiled on its own.
        IncrementalValuesProvider<CompiledSeed> compiled = files
            .Select(static (input, cancellation) => SeedParser.Parse(input, cancellation))
            .WithTrackingName(TrackingNames.Compiled);

        // What all of them together decide: who has which name, and who clashes. Equal as long as no name changes.
        IncrementalValueProvider<SeedIndex> index = compiled
            .Select(static (seed, _) => SeedIndex.Summarise(seed))
            .Collect()
            .Select(static (summaries, _) => SeedIndex.Of(summaries))
            .WithTrackingName(TrackingNames.Index);

        // The types that all documents share, and the index of documents and people.
        context.RegisterSourceOutput(options, static (output, o) => EmitShared(output, o));
        context.RegisterSourceOutput(index.Combine(options), static (output, pair) => EmitIndex(output, pair.Left, pair.Right));

        // A file a document.
        IncrementalValuesProvider<(CompiledSeed Seed, GeneratorOptions Options)> documents = compiled
            .Select(static (seed, _) => seed with { Findings = [], Severities = [] })
            .Combine(index.Select(static (i, _) => i.Rejected))
            .Where(static pair => pair.Left.Document != null && !pair.Right.Contains(pair.Left.FilePath))
            .Select(static (pair, _) => pair.Left)
            .Combine(options)
            .WithTrackingName(TrackingNames.Documents);
        context.RegisterSourceOutput(documents, static (output, pair) => EmitDocument(output, pair.Seed, pair.Options));

        // What the documents have to tell their author.
        IncrementalValuesProvider<(CompiledSeed Seed, GeneratorOptions Options)> findings = compiled
            .Select(static (seed, _) => seed with { Document = null })
            .Where(static seed => seed.Findings.Count > 0)
            .Combine(options)
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, pair) => Report(output, pair.Seed, pair.Options));
        context.RegisterSourceOutput(index.Combine(options), static (output, pair) => ReportClashes(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(options, static (output, o) => ReportOptions(output, o));
    }

    private static void EmitShared(SourceProductionContext output, GeneratorOptions options)
    {
        if (options.Namespace != null) Add(output, "SeedGen.Types.g.cs", SharedTypesEmitter.Emit(options));
    }

    private static void EmitIndex(SourceProductionContext output, SeedIndex index, GeneratorOptions options)
    {
        if (options.Namespace == null) return;
        Add(output, "SeedGen.Seeds.g.cs", SeedsEmitter.Emit(index, options));
        Add(output, "SeedGen.People.g.cs", PeopleEmitter.Emit(index, options));
    }

    private static void EmitDocument(SourceProductionContext output, CompiledSeed seed, GeneratorOptions options)
    {
        if (options.Namespace == null) return;
        Add(output, HintNames.OfDocument(seed), DocumentEmitter.Emit(seed, options));
    }

    private static void Report(SourceProductionContext output, CompiledSeed seed, GeneratorOptions options)
    {
        if (options.Namespace == null) return;
        foreach (Finding finding in seed.Findings)
        {
            if (Diagnostics.Create(finding, seed.FilePath, seed.Severities) is { } diagnostic) output.ReportDiagnostic(diagnostic);
        }
    }

    private static void ReportClashes(SourceProductionContext output, SeedIndex index, GeneratorOptions options)
    {
        if (options.Namespace == null) return;
        foreach (NameClash clash in index.Clashes)
        {
            Finding finding = new("SEED0003", new Text.TextSpan(0, 0), default, default, [clash.FirstPath, clash.SecondPath, clash.Name], []);
            output.ReportDiagnostic(Diagnostics.Create(finding, clash.SecondFilePath, [])!);
        }
    }

    private static void ReportOptions(SourceProductionContext output, GeneratorOptions options)
    {
        if (options is { Namespace: not null, InvalidProperty: { } property })
            output.ReportDiagnostic(Diagnostics.CreateForProject("SEED0006", property, options.InvalidValue!, options.AllowedValues!));
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, Microsoft.CodeAnalysis.Text.SourceText.From(source, System.Text.Encoding.UTF8));
}
