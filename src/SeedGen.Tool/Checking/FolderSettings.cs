using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SeedGen.Tool.Checking;

/// <summary>
/// What the <c>.editorconfig</c> files above a document say about it, read by the compiler's own reader: a section means the
/// same here as in a build.
/// </summary>
internal sealed class FolderSettings
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private readonly ConcurrentDictionary<string, Lazy<AnalyzerConfigSet?>> _sets = new(StringComparer.Ordinal);

    /// <summary>The keys (lower case) and values for the document at <paramref name="path"/>.</summary>
    public IReadOnlyDictionary<string, string> Of(string path)
    {
        string full = Path.GetFullPath(path);
        AnalyzerConfigSet? set = _sets.GetOrAdd(Path.GetDirectoryName(full)!,
            folder => new Lazy<AnalyzerConfigSet?>(() => SetAbove(folder))).Value;
        return set?.GetOptionsForSourcePath(full.Replace('\\', '/')).AnalyzerOptions ?? Nothing;
    }

    /// <summary>The files of the folder and all above it, or null where none of them speaks of SeedGen.</summary>
    private static AnalyzerConfigSet? SetAbove(string folder)
    {
        List<(string Path, string Text)> files = [];
        for (DirectoryInfo? at = new(folder); at != null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, ".editorconfig");
            if (File.Exists(path)) files.Add((path, File.ReadAllText(path)));
        }

        if (!files.Exists(f => f.Text.Contains("seedgen.", StringComparison.OrdinalIgnoreCase))) return null;
        return AnalyzerConfigSet.Create(files.ConvertAll(f => AnalyzerConfig.Parse(f.Text, f.Path)));
    }
}
