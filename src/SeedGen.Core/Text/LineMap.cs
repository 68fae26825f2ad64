namespace SeedGen.Text;

/// <summary>A 0-based line and a 0-based column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>
/// Turns offsets into lines and columns. Lines end where Roslyn ends them (<c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085,
/// U+2028, U+2029), so that a finding and the compiler's message name the same place.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c > '\r' && c < '\u0085') continue;
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') starts.Add(i + 1);
        }

        _starts = [.. starts];
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of <paramref name="offset"/>.</summary>
    public LinePosition PositionOf(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}
