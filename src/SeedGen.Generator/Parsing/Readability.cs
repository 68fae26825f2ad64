using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Generator.Parsing;

/// <summary>Tells whether the host could decode a file.</summary>
internal static class Readability
{
    /// <summary>SEED0001 on the first place that is no text, or null where all is well.</summary>
    public static Finding? Check(SourceText text, string path)
    {
        SourceFile file = new(path, text.ToString());
        if (TextCheck.Check(file) is { } finding) return finding;

        // <CodePage> in a project is meant for its C#, but the compiler applies it to every file.
        return text.Encoding is null or UTF8Encoding or UnicodeEncoding
            ? null
            : TextCheck.Unreadable(file, 0, $"the project's CodePage makes the compiler read it as {text.Encoding.WebName}");
    }
}
