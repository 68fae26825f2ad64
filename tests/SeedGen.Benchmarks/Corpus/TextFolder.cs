using SeedGen.Text;

namespace SeedGen.Benchmarks.Corpus;

/// <summary>Texts that lie on disk: articles that may be measured but not kept here.</summary>
internal static class TextFolder
{
    /// <summary>The .txt files of <paramref name="path"/>, in order.</summary>
    public static SourceFile[] Read(string path) =>
        [.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(f => new SourceFile(f, File.ReadAllText(f)))];

    /// <summary>Writes the files into <paramref name="path"/> by their names.</summary>
    public static void Write(string path, IEnumerable<SourceFile> files)
    {
        Directory.CreateDirectory(path);
        foreach (SourceFile file in files) File.WriteAllText(Path.Combine(path, Path.GetFileName(file.Path)), file.Content);
    }
}
