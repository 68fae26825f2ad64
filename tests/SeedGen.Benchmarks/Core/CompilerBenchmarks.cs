using BenchmarkDotNet.Attributes;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>The compiler on articles of 6.5 KB, warm.</summary>
[InProcess, MemoryDiagnoser]
public class CompilerBenchmarks
{
    private const int Articles = 280;

    private readonly SourceFile[] _articles = SyntheticArticles.Make(Articles);

    /// <summary>Time and memory an article, where each is another one: the texts are not in the processor's cache.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int EachArticle()
    {
        int quotes = 0;
        foreach (SourceFile article in _articles) quotes += SeedCompiler.Compile(article).Quotes.Count;
        return quotes;
    }

    /// <summary>The same article again and again, as an editor compiles the one that is being written.</summary>
    [Benchmark]
    public SeedDocument OneArticle() => SeedCompiler.Compile(_articles[0]);
}
