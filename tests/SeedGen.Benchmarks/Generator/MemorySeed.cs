using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Benchmarks.Generator;

/// <summary>A seed as an editor hands it over: a new object after each edit.</summary>
internal sealed class MemorySeed(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>The options of a build: every file is a seed.</summary>
internal sealed class MemoryOptions(string storage) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.SeedGenNamespace"] = "Demo",
        ["build_property.SeedGenStorage"] = storage,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
    {
        ["build_metadata.AdditionalFiles.SeedGen"] = "true",
        ["build_metadata.AdditionalFiles.SeedGenPath"] = textFile.Path,
        ["build_metadata.AdditionalFiles.SeedGenResource"] = storage == "resource" ? "SeedGen/" + textFile.Path : "",
    });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
