namespace SeedGen.Text;

/// <summary>What files of documents are called. The same extensions stand in <c>SeedGen.props</c>, which takes them from <c>seeds/</c>.</summary>
public static class DocumentNames
{
    private static readonly string[] Markdown = [".md", ".markdown"];

    /// <summary>All extensions, with their dots, in small letters.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Markdown, ".txt"];

    /// <summary>Whether the file is read as Markdown: <c>.md</c>, <c>.markdown</c>.</summary>
    public static bool IsMarkdown(string path) => HasOneOf(path, Markdown);

    /// <summary>Whether the file has one of the <see cref="Extensions"/>.</summary>
    public static bool IsDocument(string path) => HasOneOf(path, Extensions);

    private static bool HasOneOf(string path, IReadOnlyList<string> extensions)
    {
        foreach (string extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
