using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.CodeFixes.Tests.Harness;

/// <summary>What the package's targets say: SeedGen is used, and every additional file is a seed.</summary>
internal sealed class MarkedAsSeeds : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile.Path);

    private sealed class Options(string path = "") : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.SeedGenNamespace" => "Demo",
                "build_metadata.AdditionalFiles.SeedGen" => "true",
                "build_metadata.AdditionalFiles.SeedGenPath" => path,
                _ => null,
            };
            return value != null;
        }
    }
}
