using System.Diagnostics;
using SeedGen.Benchmarks.Corpus;
using SeedGen.Corrections;
using SeedGen.Findings;
using SeedGen.Language;
using SeedGen.Marks;
using SeedGen.People;
using SeedGen.Reading;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
using SeedGen.Text;

namespace SeedGen.Benchmarks.Core;

/// <summary>Where time and memory of the compiler go, stage by stage, in the order of <see cref="SeedCompiler"/>.</summary>
internal static class StageReport
{
    private static readonly string[] Names = ["reading", "marks", "tokens", "people", "speech", "findings", "model"];

    /// <summary>Prints the stages for the synthetic articles and for each folder.</summary>
    public static int Run(string[] folders)
    {
        Print("synthetic", SyntheticArticles.Make(280));
        foreach (string folder in folders) Print(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), TextFolder.Read(folder));
        return 0;
    }

    private static void Print(string name, SourceFile[] files)
    {
        const int Rounds = 40;
        long[] best = new long[Names.Length], bytes = new long[Names.Length];
        Array.Fill(best, long.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            long[] ticks = new long[Names.Length];
            bytes = new long[Names.Length];
            foreach (SourceFile file in files) Compile(file, ticks, bytes);
            for (int i = 0; i < best.Length; i++) best[i] = Math.Min(best[i], ticks[i]);
        }

        double characters = files.Sum(f => (double)f.Content.Length);
        Console.WriteLine($"{name,-12} {"ns/char",8} {"alloc",8}");
        for (int i = 0; i < Names.Length; i++)
            Console.WriteLine($"  {Names[i],-10} {best[i] * 1e9 / Stopwatch.Frequency / characters,8:f2} {bytes[i] / (2 * characters),8:f2}");
        Console.WriteLine($"  {"all",-10} {best.Sum() * 1e9 / Stopwatch.Frequency / characters,8:f2} {bytes.Sum() / (2 * characters),8:f2}");
    }

    private static void Compile(SourceFile file, long[] ticks, long[] bytes)
    {
        CancellationToken none = CancellationToken.None;
        int stage = 0;
        long start = Stopwatch.GetTimestamp(), allocated = GC.GetAllocatedBytesForCurrentThread();
        void Next()
        {
            ticks[stage] += Stopwatch.GetTimestamp() - start;
            bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - allocated;
            stage++;
            allocated = GC.GetAllocatedBytesForCurrentThread();
            start = Stopwatch.GetTimestamp();
        }

        FindingSink findings = new(file.Content);
        using CompilerMemory memory = CompilerMemory.Borrow(file.Content.Length);
        ReadDocument read = DocumentReader.Read(file, [], findings, memory.Reading, none);
        Next();
        List<QuotedString> quoted = MarkPairer.Pair(read, findings, none);
        Next();
        Prose prose = Prose.Of(read, quoted, memory.Prose, none);
        Next();
        PersonIndex people = PersonFinder.Find(prose, read.Corrections, memory.People, none);
        PersonCorrector.Apply(read.Corrections, people, read.Prose);
        Next();
        QuoteFinder quotes = new(prose, people, new UnmarkedSpeakers(read, prose, people), memory.Speech);
        List<QuoteFinder.Draft> drafts = quotes.Find(none);
        Next();
        QuoteCorrector.Apply(read.Corrections, drafts, people, prose);
        SpeakerFindings.Report(prose, drafts, findings);
        Next();
        DocumentBuilder.Build(file, read, prose, people, drafts, quotes.Mentions, findings, memory.Builder);
        Next();
    }
}
