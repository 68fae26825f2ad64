using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>
/// What the compiler allocates, by stage, by type and by place: bytes for each byte of the texts in UTF-16. The runtime tells the type and
/// the calls behind one allocation in each hundred kilobytes.
/// </summary>
internal static class AllocationReport
{
    private const double Seconds = 15;
    private const int Lines = 40;

    private static readonly string Root = typeof(SeedCompiler).FullName + "." + nameof(SeedCompiler.Compile);

    /// <summary>Prints the tables for the texts in <paramref name="folder"/>.</summary>
    public static int Run(string folder)
    {
        SourceFile[] files = TextFolder.Read(folder);
        Compile(files, Seconds / 3);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Compile(files, 0);
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / files.Sum(f => 2.0 * f.Content.Length);
        string trace = Path.GetTempFileName();
        Record(trace, () => Compile(files, Seconds));
        Print(TraceLog.CreateFromEventPipeDataFile(trace), bytes);
        File.Delete(trace);
        return 0;
    }

    private static void Compile(SourceFile[] files, double seconds)
    {
        Stopwatch watch = Stopwatch.StartNew();
        do
        {
            foreach (SourceFile file in files) SeedCompiler.Compile(file);
        }
        while (watch.Elapsed.TotalSeconds < seconds);
    }

    private static void Record(string trace, Action work)
    {
        const long keywords = (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.Jit
            | ClrTraceEventParser.Keywords.Loader);
        EventPipeProvider provider = new("Microsoft-Windows-DotNETRuntime", EventLevel.Verbose, keywords);
        using EventPipeSession session = new DiagnosticsClient(Environment.ProcessId).StartEventPipeSession([provider],
            requestRundown: true);
        using FileStream file = File.Create(trace);
        Task copy = session.EventStream.CopyToAsync(file);
        work();
        session.Stop();
        copy.Wait();
    }

    private static void Print(string trace, double bytes)
    {
        Dictionary<string, double> stages = [], types = [], places = [];
        double total = 0;
        using (TraceLog log = new(trace))
        {
            foreach (GCAllocationTickTraceData tick in log.Events.ByEventType<GCAllocationTickTraceData>())
            {
                string[] calls = [.. CallsOf(tick.CallStack())];
                int compile = Array.FindIndex(calls, c => c == Root);
                if (compile < 0) continue;
                int own = Array.FindIndex(calls, c => c.StartsWith("SeedGen.", StringComparison.Ordinal));
                total += tick.AllocationAmount64;
                Add(stages, compile == 0 ? calls[0] : calls[compile - 1], tick);
                Add(types, tick.TypeName, tick);
                Add(places, $"{tick.TypeName} in {calls[own]}", tick);
            }
        }

        File.Delete(trace);
        Console.WriteLine($"{bytes:f3} bytes a byte");
        foreach ((string title, Dictionary<string, double> table) in new[] { ("stages", stages), ("types", types), ("places", places) })
        {
            Console.WriteLine($"\n{title}");
            foreach ((string name, double amount) in table.OrderByDescending(p => p.Value).Take(Lines)) Console.WriteLine($"{amount / total * bytes,8:f3}  {name}");
        }
    }

    private static void Add(Dictionary<string, double> table, string name, GCAllocationTickTraceData tick) =>
        table[name] = table.GetValueOrDefault(name) + tick.AllocationAmount64;

    /// <summary>The methods from the inside to the outside, without their parameters.</summary>
    private static IEnumerable<string> CallsOf(TraceCallStack? stack)
    {
        for (; stack != null; stack = stack.Caller)
        {
            string method = stack.CodeAddress.FullMethodName;
            int parameters = method.IndexOf('(', StringComparison.Ordinal);
            yield return parameters < 0 ? method : method[..parameters];
        }
    }
}
