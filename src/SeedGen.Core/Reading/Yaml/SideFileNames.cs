namespace SeedGen.Reading.Yaml;

/// <summary>What a side file speaks for.</summary>
public enum SideFileKind
{
    /// <summary>One document: <c>article.seed.yaml</c> for <c>article.txt</c> or Markdown of that name beside it.</summary>
    Document,

    /// <summary>All documents of its folder and the folders below: <c>_seeds.yaml</c>.</summary>
    Folder,
}

/// <summary>What side files are called, and where those of a document lie. Paths may have slashes of either kind.</summary>
public static class SideFileNames
{
    /// <summary>The name of the side file of a folder.</summary>
    public const string Folder = "_seeds.yaml";

    /// <summary>What the side file of a document has in place of the document's extension.</summary>
    public const string Extension = ".seed.yaml";

    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>The kind of side file that <paramref name="path"/> names, or null where it names none.</summary>
    public static SideFileKind? KindOf(string path)
    {
        if (!path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return null;
        int name = path.LastIndexOfAny(Slashes) + 1;
        if (string.Compare(path, name, Folder, 0, int.MaxValue, StringComparison.OrdinalIgnoreCase) == 0) return SideFileKind.Folder;
        bool hasStem = path.Length - name > Extension.Length;
        return hasStem && path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? SideFileKind.Document : null;
    }

    /// <summary><paramref name="path"/> without its folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(Slashes) + 1);

    /// <summary>Where side files of the document at <paramref name="path"/> may lie, in the order of their trust.</summary>
    public static IEnumerable<string> Of(string path)
    {
        int slash = path.LastIndexOfAny(Slashes), dot = path.LastIndexOf('.');
        yield return (dot > slash + 1 ? path.Substring(0, dot) : path) + Extension;
        for (; slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOfAny(Slashes, slash - 1))
            yield return path.Substring(0, slash + 1) + Folder;
        if (path.Length > 0 && Array.IndexOf(Slashes, path[0]) < 0) yield return Folder;
    }
}
