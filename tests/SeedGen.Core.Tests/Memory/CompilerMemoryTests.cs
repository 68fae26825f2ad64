using System.Diagnostics;
using System.Runtime.CompilerServices;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Memory;

/// <summary>What one compilation leaves for the next shows in nothing but its speed.</summary>
public class CompilerMemoryTests
{
    private static readonly SourceFile[] Files =
    [
        .. Directory.GetFiles(Repository.PathOf("tests/corpus/dev"), "*.txt").Order(StringComparer.Ordinal).Take(40).Select(f => new SourceFile(f, File.ReadAllText(f))),
        new("empty.txt", ""),
        new("long.txt",
            string.Concat(Enumerable.Repeat("“It rained on Orla Tain,” said Osk Varga, the mayor of Lowmere. She had “no hat.”\n\n",
                2000))),
    ];

    /// <summary>Compilations that are cut off.</summary>
    private const int CutOff = 60;

    private static readonly SeedDocument[] Alone = [.. Files.Select(OnANewThread)];

    [Fact]
    public void Documents_in_turns_are_as_they_are_alone()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        for (int i = 0; i < Files.Length; i++) Assert.Equal(Alone[i], SeedCompiler.Compile(Files[i], cancellation));
        for (int i = Files.Length - 1; i >= 0; i--) Assert.Equal(Alone[i], SeedCompiler.Compile(Files[i], cancellation));
    }

    [Fact]
    public void Documents_in_parallel_are_as_they_are_alone()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Parallel.For(0, 3 * Files.Length,
            i => Assert.Equal(Alone[i % Files.Length], SeedCompiler.Compile(Files[i % Files.Length], cancellation)));
    }

    /// <summary>
    /// Nobody can make a token fire at a given check. A second thread cancels later and later, so that the compilation is cut off in each
    /// of its stages; which checks are met differs from run to run, what must hold does not.
    /// </summary>
    [Fact]
    public void A_compilation_that_was_cancelled_leaves_nothing_behind()
    {
        SourceFile file = new("cut.txt", string.Concat(Enumerable.Range(0, 600).Select(i =>
            $"“It rained {i} times on Orla Tain,” said Osk Varga, the mayor of Lowmere. She had “no hat.”\n\n")));
        long whole = TimeOf(() => SeedCompiler.Compile(file, CancellationToken.None));
        for (int cut = 0, i = 0; cut < CutOff; i++)
        {
            if (!IsCutOff(file, whole * (i % CutOff) / CutOff)) continue;
            SourceFile next = Files[cut++ % 8];
            Assert.Equal(Alone[Array.IndexOf(Files, next)], SeedCompiler.Compile(next, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>Whether the compilation had not come to its end <paramref name="ticks"/> after it began.</summary>
    private static bool IsCutOff(SourceFile file, long ticks)
    {
        using CancellationTokenSource source = new();
        using ManualResetEventSlim begin = new();
        Thread canceller = new(() =>
        {
            begin.Wait();
            long due = Stopwatch.GetTimestamp() + ticks;
            SpinWait.SpinUntil(() => Stopwatch.GetTimestamp() >= due);
            source.Cancel();
        });
        canceller.Start();
        try
        {
            begin.Set();
            SeedCompiler.Compile(file, source.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            canceller.Join();
        }
    }

    private static long TimeOf(Action action)
    {
        action();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetTimestamp() - start;
    }

    [Fact]
    public void Nothing_keeps_a_text_alive()
    {
        WeakReference text = Compiled();
        GC.Collect();
        Assert.False(text.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Compiled()
        {
            string text = new(Files[0].Content.ToCharArray());
            SeedCompiler.Compile(new SourceFile("text.txt", text), TestContext.Current.CancellationToken);
            return new WeakReference(text);
        }
    }

    [Fact]
    public void Memory_is_used_again_and_never_twice_at_once()
    {
        CompilerMemory outer = CompilerMemory.Borrow(1000);
        CompilerMemory inner = CompilerMemory.Borrow(1000);
        Assert.NotSame(outer, inner);
        inner.Dispose();
        outer.Dispose();
        using CompilerMemory again = CompilerMemory.Borrow(1000);
        Assert.Same(outer, again);
    }

    [Fact]
    public void Memory_of_a_long_text_is_not_kept()
    {
        CompilerMemory.Borrow(1000).Dispose();
        CompilerMemory large = CompilerMemory.Borrow(10_000_000);
        large.Dispose();
        using CompilerMemory next = CompilerMemory.Borrow(1000);
        Assert.NotSame(large, next);
    }

    /// <summary>Nothing was compiled there before.</summary>
    private static SeedDocument OnANewThread(SourceFile file)
    {
        SeedDocument? document = null;
        Thread thread = new(() => document = SeedCompiler.Compile(file));
        thread.Start();
        thread.Join();
        return document!;
    }
}
