using DiffPlex;

namespace SeedGen.Tool.Fixing;

/// <summary>
/// Cuts a text into lines as <c>patch</c> does: behind each line feed, which stays with its line. A carriage return is a character like any
/// other.
/// </summary>
internal sealed class LineChunker : IChunker
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
