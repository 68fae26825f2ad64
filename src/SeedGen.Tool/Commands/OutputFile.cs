using System.Text;

namespace SeedGen.Tool.Commands;

/// <summary>Where results go that are not for the terminal: UTF-8 without byte order mark.</summary>
internal static class OutputFile
{
    /// <summary>How files are written.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens the file that the user names, or null for <c>-</c>, standard output.</summary>
    public static TextWriter? Open(string path) => path == "-" ? null : new StreamWriter(path, append: false, Encoding);
}
