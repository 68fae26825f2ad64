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

    /// <summary>The encoding that it was read in, where it was neither of those that a build reads; it is saved in UTF-8 then.</summary>
    public Encoding? Foreign { get; init; }

    /// <summary>The path that a document from standard input is given.</summary>
    public const string StandardInputName = "stdin";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Encodings that are known by their byte order mark.</summary>
    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, or standard input.</summary>
    /// <param name="path">The file.</param>
    /// <param name="terminal">Has the standard input.</param>
    /// <param name="foreign">How files are encoded that a build cannot read; null where nobody knows.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static SeedFile Read(string path, Terminal terminal, Encoding? foreign = null) => path == SeedPaths.StandardInput
        ? Of(StandardInputName, BytesOf(terminal.Input), foreign)
        : Of(path, File.ReadAllBytes(path), foreign);

    /// <summary>Decodes as the compiler does: UTF-8, or UTF-16 with a byte order mark. What is neither is <paramref name="foreign"/>.</summary>
    public static SeedFile Of(string path, byte[] bytes, Encoding? foreign = null)
    {
        Encoding? marked = Marked.FirstOrDefault(e => bytes.AsSpan().StartsWith(e.Preamble));
        if (marked == null && foreign != null && !IsUtf8(bytes))
            return new SeedFile(new SourceFile(path, foreign.GetString(bytes)), Utf8) { Foreign = foreign };
        Encoding encoding = marked ?? Utf8;
        int start = encoding.Preamble.Length;
        return new SeedFile(new SourceFile(path, encoding.GetString(bytes, start, bytes.Length - start)), encoding);
    }

    /// <summary>The bytes of a file with <paramref name="text"/> in it, encoded as this one is.</summary>
    public byte[] Encode(string text) => [.. Encoding.Preamble, .. Encoding.GetBytes(text)];

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static byte[] BytesOf(Stream stream)
    {
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
