using SeedGen.Text;

namespace SeedGen.Findings;

/// <summary>
/// Tells whether a host could decode a file: decoders never say so themselves, bytes that are no text come out as other
/// characters.
/// </summary>
public static class TextCheck
{
    /// <summary>SEED0001 on the first place that is no text, or null where all is well.</summary>
    public static Finding? Check(SourceFile file)
    {
        // Bad bytes become replacement characters, UTF-16 without a mark becomes letters with NULs between.
        int at = file.Content.AsSpan().IndexOfAny('\ufffd', '\0');
        if (at < 0) return null;
        return Unreadable(
            file, at,
            file.Content[at] == '\0'
                ? "it contains a NUL character; UTF-16 needs a byte order mark"
                : "it contains bytes that are not UTF-8, or U+FFFD where such bytes were lost before");
    }

    /// <summary>SEED0001 for a cause that only the host can know.</summary>
    /// <param name="file">The file as far as it could be read.</param>
    /// <param name="at">Offset of the place.</param>
    /// <param name="cause">Why, in a clause.</param>
    public static Finding Unreadable(SourceFile file, int at, string cause)
    {
        LinePosition position = new LineMap(file.Content).PositionOf(at);
        int end = Math.Min(at + 1, file.Content.Length);
        return new Finding(
            "SEED0001", new TextSpan(at, end), position, position with { Column = position.Column + end - at }, [file.Path, cause], []);
    }
}
