namespace SeedGen.Generator.Emit;

/// <summary>
/// How much text fits into string literals. The compiler keeps them in one heap of 2^24 bytes an assembly, two bytes a code unit,
/// and stops with CS8103 when it is full. SEED0005 names the way out before that.
/// </summary>
internal static class LiteralBudget
{
    /// <summary>
    /// Code units that the seeds may take: seven eighths of the heap. The rest is left to the project's own literals, which are not
    /// counted: that would tie this step to every edit of its C#.
    /// </summary>
    public const int Most = (1 << 24) / 2 / 8 * 7;

    // The heap stores the length of a literal and a flag with it.
    private const int Overhead = 3;

    private const int EscapeDigits = 4;

    /// <summary>
    /// The code units that the literals in <paramref name="code"/> take, or a few more: of escapes, only those by number count as one.
    /// </summary>
    /// <param name="code">Generated code: comments only from two slashes to the end of the line, no character literals with marks.</param>
    public static int LengthIn(string code)
    {
        int length = 0;
        for (int i = NextOf(code, 0); i >= 0; i = NextOf(code, i))
        {
            if (code[i] == '/')
            {
                i = code.IndexOf('\n', i);
                if (i < 0) break;
                continue;
            }

            bool verbatim = i > 0 && code[i - 1] == '@';
            int end = verbatim ? EndOfVerbatim(code, i) : EndOf(code, i, ref length);
            length += end - i + Overhead;
            i = end;
        }

        return length;
    }

    /// <summary>The next mark that begins a literal, or the next comment.</summary>
    private static int NextOf(string code, int start)
    {
        while (true)
        {
            int i = start < code.Length ? code.IndexOfAny(['"', '/'], start) : -1;
            if (i < 0 || code[i] == '"' || (i + 1 < code.Length && code[i + 1] == '/')) return i;
            start = i + 1;
        }
    }

    /// <summary>
    /// One past the mark that ends the literal at <paramref name="start"/>; takes off what escapes are longer than they stand for.
    /// </summary>
    private static int EndOf(string code, int start, ref int length)
    {
        for (int i = start + 1; i < code.Length; i++)
        {
            if (code[i] == '"') return i + 1;
            if (code[i] != '\\') continue;
            i++;
            if (i + EscapeDigits >= code.Length || code[i] != 'u') continue;
            i += EscapeDigits;
            length -= EscapeDigits + 1;
        }

        return code.Length;
    }

    /// <summary>One past the mark that ends the literal at <paramref name="start"/>, in which two marks stand for one.</summary>
    private static int EndOfVerbatim(string code, int start)
    {
        for (int i = start + 1; i < code.Length; i++)
        {
            if (code[i] != '"') continue;
            if (i + 1 == code.Length || code[i + 1] != '"') return i + 1;
            i++;
        }

        return code.Length;
    }
}
