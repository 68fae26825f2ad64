using SeedGen.Generator.Model;

namespace SeedGen.Generator.Parsing;

/// <summary>File names of the generated documents: short, stable, and unique by construction.</summary>
internal static class HintNames
{
    private const int LongestSlug = 60;

    /// <summary>A slug of the path for people, a hash of it for uniqueness.</summary>
    public static string OfDocument(CompiledSeed seed)
    {
        System.Text.StringBuilder slug = new();
        foreach (char c in seed.Path)
        {
            if (slug.Length == LongestSlug) break;
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') slug.Append(c);
            else if (c is >= 'A' and <= 'Z') slug.Append((char)(c | 0x20));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-') + "-" + StableHash.Of(seed.Path).ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + ".g.cs";
    }
}

/// <summary>A hash that is the same on every machine and run.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the UTF-16 code units.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
