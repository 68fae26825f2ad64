using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>What reading works with, used again for the next document.</summary>
internal sealed class ReadingMemory
{
    /// <summary>The blocks of the document.</summary>
    public List<TextSpan> Blocks { get; } = [];

    /// <summary>The lines of one block.</summary>
    public List<TextSpan> Lines { get; } = [];

    /// <summary>The paragraphs by their first and last letters.</summary>
    public Dictionary<ulong, Paragraph> ByEnds { get; } = [];

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Blocks.Clear();
        Lines.Clear();
        ByEnds.Clear();
    }
}
