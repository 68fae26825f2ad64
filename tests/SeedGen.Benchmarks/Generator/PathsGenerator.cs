using Microsoft.CodeAnalysis;

namespace SeedGen.Benchmarks.Generator;

/// <summary>
/// Looks at the paths of the seeds and at nothing else: what a keystroke costs in the driver itself, whatever the generator.
/// </summary>
internal sealed class PathsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(static (text, _) => text.Path).Collect(),
            static (output, paths) => output.AddSource("Paths.g.cs", $"// {paths.Length}"));
}
