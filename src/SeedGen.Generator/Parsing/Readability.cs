using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Text;
using LinePosition = SeedGen.Text.LinePosition;
using TextSpan = SeedGen.Text.TextSpan;

namespace SeedGen.Generator.Parsing;

/// <summary>Tells whether the host could decode a file. It never says so itself: bytes that are no text reach us as other characters.</summary>
internal static class Readability
{
    /// <summary>SEED0001 on the first place that is no text, or null where all is well.</summary>
    public static Finding? Check(SourceText text, string path)
    {
        string content = text.ToString();
        // Bad bytes become replacement characters, UTF-16 without a mark becomes letters with NULs between.
        int at = content.IndexOfAny(['\ufffd', '\0']);
        if (at >= 0)
        {
            string cause = content[at] == '\0' ? "it holds a NUL; UTF-16 needs a byte order mark" : "it holds bytes that are no UTF-8";
            return At(at, content, path, cause);
        }

        // <CodePage> in a project is meant for its C#, but the compiler applies it to every file.
        return text.Encoding is null or UTF8Encoding or UnicodeEncoding
            ? null
            : At(0, content, path, $"the project's CodePage makes the compiler read it as {text.Encoding.WebName}");
    }

    private static Finding At(int at, string content, string path, string cause)
    {
        LinePosition position = new LineMap(content).PositionOf(at);
        int end = Math.Min(at + 1, content.Length);
        return new Finding("SEED0001", new TextSpan(at, end), position, position with { Column = position.Column + end - at }, [path, cause], []);
    }
}
