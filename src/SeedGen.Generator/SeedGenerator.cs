using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Emit;
using SeedGen.Generator.Model;
using SeedGen.Generator.Parsing;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Generator;

/// <summary>Compiles the documents of a project into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedGenerator : IIncrementalGenerator
{
    // Whatever passes from step to step is a class. For each type that is none, the host's generic steps have to be compiled at
    // run time, some forty methods a type, and a cold build waits for that.

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project says about the generated code.
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.From(pair.Left.GlobalOptions, ((CSharpParseOptions)pair.Right).LanguageVersion))
            .WithTrackingName(TrackingNames.Options);

        // Asked for once: each time the host would look through all files anew after every keystroke.
        IncrementalValuesProvider<AdditionalText> texts = context.AdditionalTextsProvider;

        // The files that are marked as side files, each read once, and who has which.
        IncrementalValueProvider<SideIndex> sides = texts
            .Where(static text => SideFileNames.KindOf(text.Path) != null)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => OneOrNone(SideInput.From(pair.Left, pair.Right)))
            .Combine(options)
            .SelectMany(static (pair, cancellation) => OneOrNone(pair.Right.Namespace == null
                ? null
                : SideReader.Read(pair.Left, cancellation)))
            .WithTrackingName(TrackingNames.SideFiles)
            .Collect()
            .Select(static (all, _) => SideIndex.Of(all))
            .WithTrackingName(TrackingNames.SideIndex);

        // Those that are marked as seeds, each compiled on its own. A project that has not asked for SeedGen gets nothing.
        IncrementalValueProvider<ReadingContext> reading = options
            .Combine(sides)
            .Select(static (pair, _) => new SeedSettings(pair.Left, pair.Right))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => new ReadingContext(pair.Left, pair.Right));
        IncrementalValuesProvider<CompiledSeed> compiled = texts
            .Combine(reading)
            .SelectMany(static (pair, _) => OneOrNone(SeedInput.From(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.SeedFiles)
            .Select(static (input, cancellation) => SeedParser.Parse(input, cancellation))
            .WithTrackingName(TrackingNames.Compiled);

        // From here on one step sees them all: a step for each of thousands of seeds costs every keystroke.
        IncrementalValueProvider<SeedSet> all = compiled.Collect().Select(static (seeds, _) => new SeedSet(seeds));

        // What all of them together decide: who has which name, and who clashes. Equal as long as no name changes.
        IncrementalValueProvider<SeedIndex> index = all
            .Select(static (seeds, _) => SeedSummaries.Of(seeds))
            .Select(static (summaries, _) => SeedIndex.Of(summaries))
            .WithTrackingName(TrackingNames.Index);

        RegisterSources(context, options, all, index);
        RegisterFindings(context, options, all, index);
        RegisterSideFindings(context, all, sides);
        RegisterKeyFindings(context, all);
    }

    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<SeedSet> all,
        IncrementalValueProvider<SeedIndex> index)
    {
        // The types that all documents share, and the index of documents and people.
        context.RegisterSourceOutput(options, static (output, o) => EmitShared(output, o));
        context.RegisterSourceOutput(index.Combine(options), static (output, pair) => EmitIndex(output, pair.Left, pair.Right));

        // The documents: a file each, or shared files where there are many.
        IncrementalValueProvider<SeedLayout> layout = index
            .Select(static (i, _) => SeedLayout.Of(i))
            .WithTrackingName(TrackingNames.Layout);
        IncrementalValuesProvider<GeneratedFile> files = all
            .Combine(layout)
            .SelectMany(static (pair, _) => GeneratedFile.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Files);
        IncrementalValueProvider<LiteralLength> literals = all
            .Combine(layout)
            .Select(static (pair, _) => LiteralLength.Sum(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Literals);
        context.RegisterSourceOutput(files.Combine(options), static (output, pair) => EmitFile(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(literals, static (output, length) => ReportBudget(output, length.CodeUnits));
    }

    private static void RegisterFindings(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValueProvider<SeedSet> all,
        IncrementalValueProvider<SeedIndex> index)
    {
        IncrementalValuesProvider<PlacedFinding> findings = all
            .SelectMany(static (seeds, _) => seeds.Findings())
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, finding) => Report(output, finding));
        context.RegisterSourceOutput(index, static (output, i) => ReportClashes(output, i));
        context.RegisterSourceOutput(options, static (output, o) => ReportOptions(output, o));
    }

    private static void RegisterSideFindings(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SeedSet> all, IncrementalValueProvider<SideIndex> sides)
    {
        IncrementalValueProvider<SideReport> report = all
            .Select(static (seeds, _) => SidedSeeds.Of(seeds))
            .Combine(sides)
            .Select(static (pair, _) => SideReport.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.SideReport);
        context.RegisterSourceOutput(report, static (output, r) => Report(output, r.Findings));
    }

    private static void RegisterKeyFindings(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SeedSet> all)
    {
        IncrementalValueProvider<KeyReport> report = all
            .Select(static (seeds, _) => KeyedSeeds.Of(seeds))
            .Select(static (seeds, _) => KeyReport.Of(seeds))
            .WithTrackingName(TrackingNames.KeyReport);
        context.RegisterSourceOutput(report, static (output, r) => Report(output, r.Findings));
    }

    /// <summary>A step that makes something of some inputs only: one step, where Select and Where would visit every seed twice.</summary>
    private static ImmutableArray<T> OneOrNone<T>(T? item)
        where T : class => item == null ? ImmutableArray<T>.Empty : ImmutableArray.Create(item);

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

    private static void EmitFile(SourceProductionContext output, GeneratedFile file, GeneratorOptions options) =>
        output.AddSource(file.HintName, FileHeader.OfDocuments(options, file.Code));

    private static void Report(SourceProductionContext output, PlacedFinding placed)
    {
        if (Diagnostics.Create(placed.Finding, placed.FilePath, placed.Severities) is { } diagnostic) output.ReportDiagnostic(diagnostic);
    }

    private static void Report(SourceProductionContext output, EquatableArray<PlacedFinding> findings)
    {
        foreach (PlacedFinding placed in findings) Report(output, placed);
    }

    private static void ReportClashes(SourceProductionContext output, SeedIndex index)
    {
        foreach (NameClash clash in index.Clashes)
        {
            Finding finding = new(NameClash.Id, new Text.TextSpan(0, 0), default, default,
                [clash.FirstPath, clash.SecondPath, clash.Name], []);
            if (Diagnostics.Create(finding, clash.SecondFilePath, clash.Severities) is { } diagnostic) output.ReportDiagnostic(diagnostic);
        }
    }

    private static void ReportOptions(SourceProductionContext output, GeneratorOptions options)
    {
        foreach (InvalidSetting setting in options.Invalid)
            output.ReportDiagnostic(Diagnostics.CreateForProject("SEED0006", setting.Name, setting.Value, setting.Allowed));
    }

    private static void ReportBudget(SourceProductionContext output, long length)
    {
        if (length <= LiteralBudget.Most) return;
        output.ReportDiagnostic(Diagnostics.CreateForProject(
            "SEED0005", length.ToString(CultureInfo.InvariantCulture), LiteralBudget.Most.ToString(CultureInfo.InvariantCulture)));
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
