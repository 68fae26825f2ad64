namespace SeedGen.Generator.Model;

/// <summary>A hash that is the same on every machine and run.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a of 64 bits over the UTF-16 code units.</summary>
    public static ulong Of(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
