using BenchmarkDotNet.Running;
using SeedGen.Benchmarks.Core;
using SeedGen.Benchmarks.Generator;

return args switch
{
    ["core", .. var folders] => CoreReport.Run(folders),
    ["shapes", .. var names] => ShapeReport.Run(names),
    ["stages", .. var folders] => StageReport.Run(folders),
    ["generator", .. var counts] => DriverReport.Run(counts),
    ["record", .. var options] => Record(options),
    _ => Usage(),
};

static int Record(string[] options)
{
    BenchmarkSwitcher.FromAssembly(typeof(CoreReport).Assembly).Run(options);
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
          generator [N…]     what an editor waits for with N seeds, and what is kept alive
          record [OPTIONS]   the benchmarks of BenchmarkDotNet: --filter '*'
        """);
    return 2;
}
