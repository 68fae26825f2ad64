using System.Diagnostics;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>
/// Nanoseconds a character when few documents are compiled in turns, and when many are. Of one document compiled again and again a
/// processor learns which way each branch goes, and has all words in its nearest cache; of hundreds it learns nothing. The difference is
/// what it waits for.
/// </summary>
internal static class TurnsReport
{
    private const int Rounds = 25;

    private static readonly int[] Together = [1, 2, 4, 8, 16, 64, 256];

    /// <summary>Prints a line for each number of documents; of each document the quickest time counts.</summary>
    public static int Run(string folder)
    {
        SourceFile[] files = TextFolder.Read(folder);
        for (int i = 0; i < Rounds * 4; i++) CompileAll(files);
        double characters = files.Sum(f => (double)f.Content.Length);
        foreach (int together in Together)
        {
            double ticks = files.Chunk(together).Sum(group => (double)Best(group));
            Console.WriteLine($"{together,4} documents in turns {ticks * 1e9 / Stopwatch.Frequency / characters,8:f2} ns/char");
        }

        return 0;
    }

    private static long Best(SourceFile[] group)
    {
        long[] best = new long[group.Length];
        Array.Fill(best, long.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < group.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                SeedCompiler.Compile(group[i]);
                best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
            }
        }

        return best.Sum();
    }

    private static void CompileAll(SourceFile[] files)
    {
        foreach (SourceFile file in files) SeedCompiler.Compile(file);
    }
}
