namespace SeedGen.Language;

/// <summary>
/// Arrays of tokens that the last compilation on this thread has done with. A document needs two, longer than its text, for as long
/// as it is compiled. (The host's own pool of arrays is in an assembly that not every host has.)
/// </summary>
internal static class TokenArrays
{
    /// <summary>Tokens. Longer arrays are left to the garbage collector: 3 MB a thread are kept at most.</summary>
    private const int Longest = 1 << 16;

    private const int Shortest = 1 << 10;

    [ThreadStatic]
    private static Token[]? _first;

    [ThreadStatic]
    private static Token[]? _second;

    /// <summary>An array of at least this length; what stands in it is of no meaning.</summary>
    public static Token[] Borrow(int length)
    {
        Token[]? array = Take(ref _first, length) ?? Take(ref _second, length);
        return array ?? new Token[length > Longest ? length : Math.Max(Shortest, PowerOfTwo(length))];
    }

    /// <summary>Keeps <paramref name="array"/> for the next who borrows.</summary>
    public static void GiveBack(Token[] array)
    {
        if (array.Length > Longest) return;
        if (_first == null || _first.Length < array.Length) (_first, array) = (array, _first ?? []);
        if (_second == null || _second.Length < array.Length) _second = array;
    }

    private static Token[]? Take(ref Token[]? slot, int length)
    {
        if (slot == null || slot.Length < length) return null;
        Token[] array = slot;
        slot = null;
        return array;
    }

    private static int PowerOfTwo(int length)
    {
        int power = Shortest;
        while (power < length) power *= 2;
        return power;
    }
}
