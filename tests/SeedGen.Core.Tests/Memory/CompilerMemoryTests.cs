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

    [Fact]
    public void A_compilation_that_was_cancelled_leaves_nothing_behind()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SeedCompiler.Compile(Files[0], source.Token));
        Assert.Equal(Alone[1], SeedCompiler.Compile(Files[1], TestContext.Current.CancellationToken));
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
