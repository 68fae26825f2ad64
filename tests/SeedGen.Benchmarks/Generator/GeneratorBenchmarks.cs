using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Generator;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Generator;

/// <summary>The generator driver on synthetic articles: a build, and what an editor waits for.</summary>
[InProcess, MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private SourceFile[] _files = [];
    private MemorySeed[] _seeds = [];
    private MemorySeed _edited = null!;
    private GeneratorDriver _driver = null!;
    private CSharpCompilation _compilation = null!;
    private int _edits;

    /// <summary>How many seeds the project has.</summary>
    [Params(100, 1000)]
    public int Seeds { get; set; }

    /// <summary>Where the texts are kept.</summary>
    [Params("literal", "resource")]
    public string Storage { get; set; } = "";

    /// <summary>Runs the generator once, so that edits find its steps cached.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _files = SyntheticArticles.Make(Seeds);
        _seeds = [.. _files.Select(f => new MemorySeed(f.Path, f.Content))];
        _edited = _seeds[Seeds / 2];
        _compilation = CSharpCompilation.Create("Demo", [DriverReport.Code(0)]);
        _driver = New();
    }

    /// <summary>Every seed is compiled and written for the first time.</summary>
    [Benchmark]
    public GeneratorDriver FirstRun() => New();

    /// <summary>A key is pressed in a C# file.</summary>
    [Benchmark]
    public GeneratorDriver Keystroke()
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], DriverReport.Code(_edits++));
        return _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>A quote is added to one seed.</summary>
    [Benchmark]
    public GeneratorDriver EditOfBody() => Edit(_files[Seeds / 2].Content + $"“It rained {_edits++} times,” she said.\n");

    /// <summary>The title of one seed is changed.</summary>
    [Benchmark]
    public GeneratorDriver EditOfTitle() => Edit($"Edition {_edits++}\n\n" + _files[Seeds / 2].Content);

    private GeneratorDriver New() =>
        CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], _seeds, null, new MemoryOptions(Storage)).RunGenerators(_compilation);

    private GeneratorDriver Edit(string text)
    {
        MemorySeed old = _edited;
        _edited = new MemorySeed(old.Path, text);
        return _driver = _driver.ReplaceAdditionalText(old, _edited).RunGenerators(_compilation);
    }
}
