using System.Text;
using SeedGen.Text;

namespace SeedGen.Tool.Input;

/// <summary>Finds and reads the documents that the user names.</summary>
internal static class SeedFiles
{
    /// <summary>Strict UTF-8: bytes that are none are an error and not a question mark.</summary>
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files that the paths name, in order; a folder stands for its .txt and .md files, subfolders included.</summary>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal));
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                throw new FileNotFoundException($"'{path}' is neither a file nor a folder.", path);
            }
        }

        return files;
    }

    /// <summary>Reads a file as the compiler does: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no such text.</exception>
    public static SourceFile Read(string path) => new(path, Decode(File.ReadAllBytes(path)));

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => StrictUtf8.GetString(bytes),
    };
}
