using System.Globalization;
using DiffPlex;
using DiffPlex.Model;
using SeedGen.Tool.Reports;

namespace SeedGen.Tool.Fixing;

/// <summary>Writes the changes of a document as <c>diff -u</c> does, so that <c>patch</c> and <c>git apply</c> understand them.</summary>
internal static class UnifiedDiff
{
    /// <summary>Unchanged lines around a change.</summary>
    private const int Context = 3;

    /// <summary>Writes the difference of two texts; nothing where there is none.</summary>
    public static void Write(Terminal terminal, string path, string before, string after)
    {
        // Line ends are part of a line: a file that ends its lines in another way stays one that a patch fits.
        DiffResult diff = Differ.Instance.CreateDiffs(
            before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        if (diff.DiffBlocks.Count == 0) return;
        string name = path.Replace('\\', '/');
        terminal.Output.Write($"--- {Prefix("a/", name)}\n+++ {Prefix("b/", name)}\n");
        for (int first = 0; first < diff.DiffBlocks.Count;)
        {
            int last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - End(diff.DiffBlocks[last]) <= 2 * Context)
                last++;
            WriteHunk(terminal, diff, first, last);
            first = last + 1;
        }
    }

    private static void WriteHunk(Terminal terminal, DiffResult diff, int first, int last)
    {
        IList<DiffBlock> blocks = diff.DiffBlocks;
        int startA = Math.Max(blocks[first].DeleteStartA - Context, 0);
        int endA = Math.Min(End(blocks[last]) + Context, diff.PiecesOld.Count);
        int startB = blocks[first].InsertStartB - (blocks[first].DeleteStartA - startA);
        int endB = blocks[last].InsertStartB + blocks[last].InsertCountB + (endA - End(blocks[last]));
        Paint(terminal, Ansi.Cyan, $"@@ -{Range(startA, endA)} +{Range(startB, endB)} @@\n");
        int line = startA;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = blocks[i];
            for (; line < block.DeleteStartA; line++) WriteLine(terminal, ' ', null, diff.PiecesOld[line]);
            string[] old = [.. Lines(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA)];
            string[] @new = [.. Lines(diff.PiecesNew, block.InsertStartB, block.InsertCountB)];
            for (int l = 0; l < old.Length; l++)
                WriteLine(terminal, '-', Ansi.Red, Highlight(terminal, old[l], @new.ElementAtOrDefault(l)));
            for (int l = 0; l < @new.Length; l++)
                WriteLine(terminal, '+', Ansi.Green, Highlight(terminal, @new[l], old.ElementAtOrDefault(l)));
            line = End(block);
        }

        for (; line < endA; line++) WriteLine(terminal, ' ', null, diff.PiecesOld[line]);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> pieces, int start, int count) => pieces.Skip(start).Take(count);

    /// <summary>In a terminal, what differs from the line on the other side stands out: paragraphs are long lines.</summary>
    private static string Highlight(Terminal terminal, string line, string? other)
    {
        if (!terminal.IsColoured || other == null) return line;
        int before = line.AsSpan().CommonPrefixLength(other);
        int after = 0, most = Math.Min(line.Length, other.Length) - before;
        while (after < most && line[^(after + 1)] == other[^(after + 1)]) after++;
        return before + after == line.Length ? line : line[..before] + Ansi.Reverse + line[before..^after] + Ansi.Upright + line[^after..];
    }

    private static void WriteLine(Terminal terminal, char sign, string? colour, string line)
    {
        bool isEnded = line.EndsWith('\n');
        Paint(terminal, colour, sign + (isEnded ? line[..^1] : line));
        terminal.Output.Write(isEnded ? "\n" : "\n\\ No newline at end of file\n");
    }

    private static void Paint(Terminal terminal, string? colour, string text) =>
        terminal.Output.Write(terminal.IsColoured && colour != null ? colour + text + Ansi.Reset : text);

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary><c>first,count</c>, 1-based; the line before where there is none.</summary>
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    private static string Prefix(string side, string path) => path.StartsWith('/') ? path : side + path;
}
