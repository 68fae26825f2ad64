using System.Diagnostics;
using System.Text;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>
/// How fast the compiler is on one core, warm, and what it allocates: the quick figures for daily work. Time is the processor's,
/// garbage collection included, so that other programs on the machine disturb little.
/// </summary>
internal static class CoreReport
{
    private const double Seconds = 4;

    /// <summary>Prints a line for the synthetic articles and one for each folder.</summary>
    public static int Run(string[] folders)
    {
        Console.WriteLine($"{"",-20} {"MB/s",8} {"ns/char",8} {"alloc",8}   (MB of UTF-8 a second of processor time, median of rounds; bytes allocated a byte of UTF-16)");
        Print("synthetic", SyntheticArticles.Make(280));
        foreach (string folder in folders) Print(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), TextFolder.Read(folder));
        return 0;
    }

    private static void Print(string name, SourceFile[] files)
    {
        long bytes = files.Sum(f => (long)Encoding.UTF8.GetByteCount(f.Content)), characters = files.Sum(f => (long)f.Content.Length);
        WarmUp(files);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompileAll(files);
        double allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        List<double> rounds = [];
        for (Stopwatch total = Stopwatch.StartNew(); total.Elapsed.TotalSeconds < Seconds;)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            CompileAll(files);
            rounds.Add((Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        rounds.Sort();
        double median = rounds[rounds.Count / 2], best = rounds[0];
        Console.WriteLine($"{name,-20} {bytes / median / 1e6,8:f1} {median * 1e9 / characters,8:f1} {allocated / (2 * characters),8:f2}   best {bytes / best / 1e6:f1} MB/s");
    }

    /// <summary>Until the just-in-time compiler, whose work counts as the processor's time too, has nothing more to do.</summary>
    private static void WarmUp(SourceFile[] files)
    {
        for (Stopwatch total = Stopwatch.StartNew(); total.Elapsed.TotalSeconds < Seconds;) CompileAll(files);
        Thread.Sleep(500);
    }

    private static void CompileAll(SourceFile[] files)
    {
        foreach (SourceFile file in files) SeedCompiler.Compile(file);
    }
}
