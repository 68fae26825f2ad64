using SeedGen.Generator.Model;
using SeedGen.Model;
using SeedGen.Naming;

namespace SeedGen.Generator.Parsing;

/// <summary>
/// Finds the place of a document in the generated code from its path: <c>seeds/news/article.txt</c> is <c>Seeds.News.Article</c>.
/// </summary>
internal static class SeedPlaces
{
    /// <summary>The place of the document at <paramref name="path"/>.</summary>
    /// <param name="path">The path that the document is known by.</param>
    /// <param name="name">The name that the author sets, or null.</param>
    public static SeedPlace Of(string path, string? name)
    {
        List<string> parts = [.. path.Split('/').Where(p => p.Length > 0 && p is not ("." or ".."))];
        if (parts.Count > 1 && string.Equals(parts[0], "seeds", StringComparison.OrdinalIgnoreCase)) parts.RemoveAt(0);
        string file = parts.Count == 0 ? "_" : parts[parts.Count - 1];
        string[] folders = [.. parts.Take(parts.Count - 1).Select(p => Free(Identifiers.FromFileName(p), ReservedNames.InFolders))];
        int dot = file.LastIndexOf('.');
        string stem = dot > 0 ? file.Substring(0, dot) : file;
        string own = Free(name ?? Identifiers.FromFileName(stem), ReservedNames.InSeeds);
        for (int i = 0; i < folders.Length; i++)
        {
            // A nested class may not have the name of the class around it.
            if (i > 0 && folders[i] == folders[i - 1]) folders[i] += "_";
        }

        if (folders.Length > 0 && own == folders[folders.Length - 1]) own += "_";
        return new SeedPlace(folders.ToEquatableArray(), own);
    }

    private static string Free(string identifier, ISet<string> reserved) => reserved.Contains(identifier) ? identifier + "_" : identifier;
}
