using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Tool.Input;

/// <summary>Finds the documents that the user names: files, folders, globs, and <c>-</c> for standard input.</summary>
internal static class SeedPaths
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The documents in the order in which they are named, those of a folder or glob sorted; each once.</summary>
    /// <param name="paths">What the user wrote. A side file stands for the documents that it speaks for.</param>
    /// <param name="sides">Is told of side files all of whose documents are meant.</param>
    /// <param name="problem">Is told of paths that name no document.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, Action<string> sides, Action<string> problem)
    {
        List<string> files = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            bool isWhole = IsFolderFile(path) || Directory.Exists(path);
            foreach (string file in FilesOf(path, problem).SelectMany(file => DocumentsOf(file, isWhole, sides)))
            {
                if (seen.Add(file == StandardInput ? file : Path.GetFullPath(file))) files.Add(file);
            }
        }

        return files;
    }

    /// <summary>The file itself; of a side file the documents that did not come along with it as all of its folder.</summary>
    private static IEnumerable<string> DocumentsOf(string file, bool isWhole, Action<string> sides)
    {
        if (SideFileNames.KindOf(file) is not { } kind) return [file];
        if (isWhole || kind == SideFileKind.Document) sides(file);
        if (isWhole || kind == SideFileKind.Folder) return [];
        string stem = file[..^SideFileNames.Extension.Length];
        return DocumentNames.Extensions.Select(extension => stem + extension).Where(File.Exists);
    }

    private static bool IsFolderFile(string path) => SideFileNames.KindOf(path) == SideFileKind.Folder && File.Exists(path);

    private static IReadOnlyList<string> FilesOf(string path, Action<string> problem)
    {
        try
        {
            if (IsFolderFile(path)) return FilesBelow(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
            if (path == StandardInput || File.Exists(path)) return [path];
            bool isGlob = path.AsSpan().ContainsAny('*', '?');
            bool isFolder = Directory.Exists(path);
            string[] files = isFolder ? FilesBelow(path) : isGlob ? FilesMatching(path) : [];
            if (isFolder && files.All(file => SideFileNames.KindOf(file) != null)) problem($"'{path}' has no .txt, .md or .markdown file in it");
            else if (isGlob && files.Length == 0) problem($"no file matches '{path}'");
            else if (files.Length == 0) problem($"'{path}' does not exist");
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem($"'{path}' cannot be read: {e.Message}");
            return [];
        }
    }

    /// <summary>
    /// The documents and side files that the package would take from a folder: hidden folders and the output of builds hold none. The
    /// folder where one stands is not worth naming.
    /// </summary>
    private static string[] FilesBelow(string folder) =>
        [.. new FileSystemEnumerable<string>(
            folder,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(entry.FileName)
                && IsOurs(entry.FileName),
            // Not through links to folders: they may lead back.
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !IsHidden(entry.FileName) && entry.FileName is not ("bin" or "obj")
                && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        }.Select(file => folder is "." or "./" ? Path.GetRelativePath(folder, file) : file).Order(StringComparer.Ordinal)];

    private static string[] FilesMatching(string glob)
    {
        // The folders before the first wildcard are where the search begins.
        string normal = glob.Replace('\\', '/');
        int wildcard = normal.AsSpan().IndexOfAny('*', '?');
        int slash = normal.LastIndexOf('/', wildcard);
        string start = slash < 0 ? "." : slash == 0 ? "/" : normal[..slash];
        if (!Directory.Exists(start)) return [];
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(normal[(slash + 1)..]);
        matcher.AddExcludePatterns(["**/bin/**", "**/obj/**", "**/.*/**", "**/.*"]);
        return [.. matcher.GetResultsInFullPath(start)
            .Select(full => slash < 0 ? Path.GetRelativePath(".", full) : Path.Combine(start, Path.GetRelativePath(start, full)))
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsHidden(ReadOnlySpan<char> name) => name is ['.', ..];

    private static bool IsOurs(ReadOnlySpan<char> name) =>
        DocumentNames.IsDocument(name.ToString())
        || (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && SideFileNames.KindOf(name.ToString()) != null);
}
