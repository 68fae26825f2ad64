using System.Text;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Tool.Input;

/// <summary>A document as it lies on the disk.</summary>
/// <param name="Source">Path and text. Bytes that are no text are replacement characters in it, as in the compiler.</param>
/// <param name="Encoding">How it is encoded; its preamble is empty where the file has no byte order mark.</param>
internal sealed record SeedFile(SourceFile Source, Encoding Encoding)
{
    /// <summary>Its side files in the order of trust; a document from standard input has none.</summary>
    public IReadOnlyList<SideFile> Sides { get; init; } = [];

    /// <summary>The path that a document from standard input is given.</summary>
    public const string StandardInputName = "stdin";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Encodings that are known by their byte order mark.</summary>
    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static SeedFile Read(string path, Terminal terminal) => path == SeedPaths.StandardInput
        ? Of(StandardInputName, BytesOf(terminal.Input))
        : Of(path, File.ReadAllBytes(path));

    /// <summary>Decodes as the compiler does: UTF-8, or UTF-16 with a byte order mark.</summary>
    public static SeedFile Of(string path, byte[] bytes)
    {
        Encoding encoding = Marked.FirstOrDefault(e => bytes.AsSpan().StartsWith(e.Preamble)) ?? Utf8;
        int start = encoding.Preamble.Length;
        return new SeedFile(new SourceFile(path, encoding.GetString(bytes, start, bytes.Length - start)), encoding);
    }

    /// <summary>The bytes of a file with <paramref name="text"/> in it, encoded as this one is.</summary>
    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];

    private static byte[] BytesOf(Stream stream)
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
