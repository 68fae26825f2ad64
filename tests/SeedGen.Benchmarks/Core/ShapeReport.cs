using SeedGen.Benchmarks.Corpus;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>
/// Nanoseconds of processor time a character at growing lengths: where they grow with the text, a stage is not linear. Garbage
/// collection is included, and dearer for long texts, whose parts all live at once.
/// </summary>
internal static class ShapeReport
{
    private static readonly int[] Lengths = [1_000, 100_000, 1_000_000, 10_000_000];

    // A shape that grows like this from one length to the next is not tried at a longer one.
    private const double MostGrowth = 3;

    /// <summary>Prints the shapes whose names are given, or all.</summary>
    public static int Run(string[] names)
    {
        Console.WriteLine($"{"ns a character",-24}" + string.Concat(Lengths.Select(l => $"{l,12:n0}")) + "   10 MB : 100 KB   allocated");
        foreach ((string name, Func<int, string> make) in Shapes.All.Where(s => names.Length == 0 || names.Contains(s.Name)))
        {
            Console.Write($"{name,-24}");
            List<double> figures = [];
            double allocated = 0;
            foreach (int length in Lengths)
            {
                if (figures.Count > 1 && figures[^1] > MostGrowth * figures[^2]) break;
                SourceFile file = new("seeds/shape.txt", make(length));
                figures.Add(Measure(file, length, out allocated));
                Console.Write($"{figures[^1],12:f1}");
            }

            Console.WriteLine(figures.Count == Lengths.Length ? $"{figures[^1] / figures[1],17:f2}{allocated,12:f2}" : "   gave up");
        }

        return 0;
    }

    private static double Measure(SourceFile file, int length, out double allocated)
    {
        int rounds = Math.Max(1, 3_000_000 / length);
        if (length < 1_000_000)
        {
            for (int i = 0; i < rounds; i++) SeedCompiler.Compile(file);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        double best = double.MaxValue;
        int repeats = length < 1_000_000 ? 5 : 2;
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < rounds; i++) SeedCompiler.Compile(file);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds);
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (2.0 * rounds * repeats * file.Content.Length);
        return best / rounds / file.Content.Length;
    }
}
