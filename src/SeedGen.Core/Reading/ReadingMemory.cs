using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>What reading works with, used again for the next document.</summary>
internal sealed class ReadingMemory
{
    private char[] _letters = [];

    /// <summary>The blocks of the document.</summary>
    public List<TextSpan> Blocks { get; } = [];

    /// <summary>The lines up to an empty one.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>
    /// Blocks that are lines of one, if the text is cut at a fixed width: the first, how many, and whether only the first is indented.
    /// </summary>
    public List<(int First, int Count, bool Indented)> Unsure { get; } = [];

    /// <summary>The paragraphs by their first and last letters.</summary>
    public Dictionary<ulong, Paragraph> ByEnds { get; } = [];

    /// <summary>The characters of <paramref name="text"/>, to be written to; of no meaning once another text is copied.</summary>
    public Span<char> CopyOf(string text)
    {
        if (_letters.Length < text.Length) _letters = new char[text.Length];
        text.CopyTo(0, _letters, 0, text.Length);
        return _letters.AsSpan(0, text.Length);
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        Blocks.Clear();
        Lines.Clear();
        Unsure.Clear();
        ByEnds.Clear();
    }
}
