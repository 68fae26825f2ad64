using System.Globalization;
using System.Text;
using SeedGen.Generator.Model;

namespace SeedGen.Generator.Parsing;

/// <summary>File names of the generated documents: short, stable, and unique.</summary>
internal static class HintNames
{
    private const int LongestSlug = 60;

    /// <summary>A slug of the path for people, a hash of it for uniqueness.</summary>
    public static string OfDocument(string path)
    {
        StringBuilder slug = new();
        foreach (char c in path)
        {
            if (slug.Length == LongestSlug) break;
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') slug.Append(c);
            else if (c is >= 'A' and <= 'Z') slug.Append((char)(c | 0x20));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-') + "-" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture) + ".g.cs";
    }

    /// <summary>The file of a shard.</summary>
    public static string OfShard(int number) => "SeedGen.Documents" + number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";
}
