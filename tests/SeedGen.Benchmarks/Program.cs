using System.Globalization;
using BenchmarkDotNet.Running;
using SeedGen.Benchmarks.Core;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Benchmarks.Generator;

return args switch
{
    ["core", .. var folders] => CoreReport.Run(folders),
    ["shapes", .. var names] => ShapeReport.Run(names),
    ["stages", .. var folders] => StageReport.Run(folders),
    ["compare", var a, var b, var texts] => CompareReport.Run(a, b, texts),
    ["turns", var folder] => TurnsReport.Run(folder),
    ["allocations", var folder] => AllocationReport.Run(folder),
    ["generator", .. var counts] => DriverReport.Run(counts),
    ["articles", var folder, var count] => WriteArticles(folder, int.Parse(count, CultureInfo.InvariantCulture)),
    ["record", .. var options] => Record(options),
    _ => Usage(),
};

static int Record(string[] options)
{
    BenchmarkSwitcher.FromAssembly(typeof(CoreReport).Assembly).Run(options);
    return 0;
}

static int WriteArticles(string folder, int count)
{
    TextFolder.Write(folder, SyntheticArticles.Make(count));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        dotnet run -c Release --project tests/SeedGen.Benchmarks -- COMMAND

          core [FOLDER…]     throughput and allocation of the compiler on synthetic articles, and on the texts in FOLDER
          shapes [NAME…]     nanoseconds a character at 1 KB, 100 KB and 10 MB, for ordinary text and the worst shapes
          stages [FOLDER…]   the same as core, stage by stage
          compare A B DIR    the compilers in folders A and B in turns on the texts in DIR: time and allocation, and the ratio
          turns DIR          nanoseconds a character when one, two, four … of the texts in DIR are compiled in turns
          allocations DIR    what is allocated for the texts in DIR, by stage, type and place
          generator [N…]     what an editor waits for with N seeds, and what is kept alive
          articles DIR N     writes N synthetic articles, for the scripts
          record [OPTIONS]   the benchmarks of BenchmarkDotNet: --filter '*'
        """);
    return 2;
}
