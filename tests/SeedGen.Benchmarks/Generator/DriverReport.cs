using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Generator;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Generator;

/// <summary>What an editor waits for: the generator driver after edits of C# and of seeds, and what it keeps alive.</summary>
internal static class DriverReport
{
    // An editor lives for hours: what the first edits pay to the runtime's compiler is not what it waits for. Here that takes some hundreds
    // of them, since NuGet's Roslyn is compiled when it runs; that of an editor has been compiled ahead.
    private const int WarmUp = 1000;
    private const int EarlyWarmUp = 60;
    private const int Rounds = 60;

    /// <summary>Prints a line for each number of seeds.</summary>
    public static int Run(string[] counts)
    {
        Console.WriteLine($"median ms of GeneratorDriver.RunGenerators, {Rounds} edits after {WarmUp}; heap and generated C# as a multiple of the texts in UTF-16");
        Console.WriteLine($"early: a .cs edit after {EarlyWarmUp} edits");
        Console.WriteLine("floor: a .cs edit with a generator that only looks at the paths of the seeds");
        Console.WriteLine($"{"seeds",7} {"storage",9} {"first",8} {"early",6} {".cs edit",9} {"floor",6} {"body",7} {"title",7} {"new name",9} {"heap",6} {"of steps",9} {"C#",5}");
        foreach (string count in counts.Length == 0 ? ["100", "500", "1000", "5000"] : counts)
        {
            int seeds = int.Parse(count, CultureInfo.InvariantCulture);
            if (seeds <= 1000) Print(seeds, "literal");
            Print(seeds, "resource");
        }

        return 0;
    }

    private static void Print(int count, string storage)
    {
        SourceFile[] files = SyntheticArticles.Make(count);
        MemorySeed[] seeds = [.. files.Select(f => new MemorySeed(f.Path, f.Content))];
        double texts = files.Sum(f => 2.0 * f.Content.Length);
        CSharpCompilation compilation = CSharpCompilation.Create("Demo", [Code(0)]);
        long empty = GC.GetTotalMemory(forceFullCollection: true);

        long start = Stopwatch.GetTimestamp();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], seeds, null,
            new MemoryOptions(storage))
            .RunGenerators(compilation);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double heap = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GeneratorRunResult run = driver.GetRunResult().Results[0];
        if (run.Exception != null) throw run.Exception;
        double code = run.GeneratedSources.Sum(s => 2.0 * s.SourceText.Length);
        double trees = TreesOf(run);

        (double early, double cs) = Keystroke(ref driver, ref compilation);
        GeneratorDriver paths = CSharpGeneratorDriver.Create([new PathsGenerator().AsSourceGenerator()], seeds).RunGenerators(compilation);
        (_, double floor) = Keystroke(ref paths, ref compilation);
        int edited = count / 2;
        double body = Edit(i => files[edited].Content + $"“It rained {i} times,” she said.\n");
        double title = Edit(i => $"Edition {i}\n\n" + files[edited].Content);
        double name = Edit(i => files[edited].Content + $"“It rained,” Zelda Quandt{Letters(i)} said.\n");
        Console.WriteLine($"{count,7} {storage,9} {first,8:f0} {early,6:f2} {cs,9:f2} {floor,6:f2} {body,7:f1} {title,7:f1} {name,9:f1} {heap / texts,6:f2} {(heap - trees) / texts,9:f2} {code / texts,5:f2}");
        GC.KeepAlive(driver);

        double Edit(Func<int, string> text)
        {
            List<double> times = [];
            for (int i = 0; i < WarmUp + Rounds; i++)
            {
                MemorySeed old = seeds[edited];
                seeds[edited] = new MemorySeed(old.Path, text(i + 1));
                long start = Stopwatch.GetTimestamp();
                driver = driver.ReplaceAdditionalText(old, seeds[edited]).RunGenerators(compilation);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return Median(times, WarmUp);
        }
    }

    /// <summary>A number as a part of a name.</summary>
    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));

    /// <summary>What the generated sources would take if they were parsed alone: the part of the heap that is Roslyn's.</summary>
    private static double TreesOf(GeneratorRunResult run)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        SyntaxTree[] trees = [.. run.GeneratedSources.Select(s => CSharpSyntaxTree.ParseText(s.SourceText))];
        foreach (SyntaxTree tree in trees) tree.GetRoot();
        double size = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(trees);
        return size;
    }

    private static (double Early, double Warm) Keystroke(ref GeneratorDriver driver, ref CSharpCompilation compilation)
    {
        List<double> times = [];
        for (int i = 0; i < WarmUp + Rounds; i++)
        {
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Code(i));
            long start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (Median(times, EarlyWarmUp), Median(times, WarmUp));
    }

    private static double Median(List<double> times, int warmUp) => times.Skip(warmUp).Take(Rounds).Order().ElementAt(Rounds / 2);

    /// <summary>The one C# file of the project; with another number it is an edited one.</summary>
    internal static SyntaxTree Code(int number) => CSharpSyntaxTree.ParseText($"class C {{ int x = {number}; }}", path: "C.cs");
}
