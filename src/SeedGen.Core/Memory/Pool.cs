namespace SeedGen.Memory;

/// <summary>
/// Objects that a compilation takes one after the other, and that all come back at once when it ends: the next compilation takes the
/// same ones. Nothing that outlives the compilation may hold one of them.
/// </summary>
internal sealed class Pool<T>
    where T : class, IReusable, new()
{
    /// <summary>Objects that are kept; an article takes some hundred, and what a longer text takes besides is garbage.</summary>
    private const int MostKept = 1 << 10;

    private readonly List<T> _items = [];
    private int _taken;

    /// <summary>An object that holds nothing.</summary>
    public T Take()
    {
        if (_taken < _items.Count) return _items[_taken++];
        T item = new();
        if (_taken == MostKept) return item;
        _items.Add(item);
        _taken++;
        return item;
    }

    /// <summary>All objects are back.</summary>
    public void Clear()
    {
        for (int i = 0; i < _taken; i++) _items[i].Clear();
        _taken = 0;
    }
}
