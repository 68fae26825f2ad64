using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SeedGen.Generator.Emit;

/// <summary>
/// A generated file made of pieces that are kept anyway: the code of its documents. Copied into one string, thousands of
/// documents would lie in an editor's memory twice.
/// </summary>
internal sealed class ConcatenatedText : SourceText
{
    private readonly string[] _pieces;

    // Where each piece begins, and one more for the end.
    private readonly int[] _starts;

    /// <summary>The pieces one behind the other.</summary>
    public ConcatenatedText(IEnumerable<string> pieces)
    {
        _pieces = [.. pieces];
        _starts = new int[_pieces.Length + 1];
        for (int i = 0; i < _pieces.Length; i++) _starts[i + 1] = _starts[i] + _pieces[i].Length;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => _starts[_pieces.Length];

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            int piece = PieceAt(position);
            return _pieces[piece][position - _starts[piece]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int piece = count == 0 ? 0 : PieceAt(sourceIndex); count > 0; piece++)
        {
            int start = sourceIndex - _starts[piece], length = Math.Min(count, _pieces[piece].Length - start);
            _pieces[piece].CopyTo(start, destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    /// <summary>The piece that holds the character; of empty pieces at one place, the last.</summary>
    private int PieceAt(int position)
    {
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_starts[middle] <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
