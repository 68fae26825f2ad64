using SeedGen.Memory;

namespace SeedGen.Core.Tests.Memory;

public class PoolTests
{
    [Fact]
    public void Hands_out_the_same_objects_again_and_empty()
    {
        Pool<Box> pool = new();
        Box first = pool.Take(), second = pool.Take();
        Assert.NotSame(first, second);
        first.Content = second.Content = "something";

        pool.Clear();

        Assert.Same(first, pool.Take());
        Assert.Same(second, pool.Take());
        Assert.Null(first.Content);
        Assert.Null(second.Content);
        Assert.NotSame(second, pool.Take());
    }

    [Fact]
    public void Keeps_a_thousand_at_most()
    {
        Pool<Box> pool = new();
        HashSet<Box> taken = [.. Enumerable.Range(0, 3000).Select(_ => pool.Take())];
        Assert.Equal(3000, taken.Count);

        pool.Clear();

        Assert.Equal(1024, Enumerable.Range(0, 3000).Count(_ => taken.Contains(pool.Take())));
    }

    private sealed class Box : IReusable
    {
        public string? Content { get; set; }

        public void Clear() => Content = null;
    }
}
