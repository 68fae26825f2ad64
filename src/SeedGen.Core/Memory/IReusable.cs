namespace SeedGen.Memory;

/// <summary>Something that a <see cref="Pool{T}"/> hands out again and again.</summary>
internal interface IReusable
{
    /// <summary>Forgets whatever it holds: nothing of one document is kept alive, or seen, by the next.</summary>
    void Clear();
}
