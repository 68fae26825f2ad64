using System.Globalization;
using System.Text;

namespace SeedGen.Generator.Emit;

/// <summary>
/// Numbers as a string literal: seven bits a byte, the eighth says that the number goes on, two bytes a character. An array of
/// integers would take four times the room in the assembly, and the compiler would bind each number as an expression.
/// </summary>
internal sealed class PackedNumbers
{
    private readonly List<byte> _bytes = [];

    /// <summary>Adds a number that is not negative.</summary>
    public void Add(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
    }

    /// <summary>Adds a number of either sign; near zero takes the least room.</summary>
    public void AddSigned(int value) => Add((value << 1) ^ (value >> 31));

    /// <summary>The literal in C#, marks included. All is escaped: what the characters happen to be means nothing.</summary>
    public string ToLiteral()
    {
        StringBuilder literal = new((_bytes.Count * 3) + 8);
        literal.Append('"');
        for (int i = 0; i < _bytes.Count; i += 2)
        {
            int high = i + 1 < _bytes.Count ? _bytes[i + 1] : 0;
            literal.Append("\\u").Append((_bytes[i] | (high << 8)).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }
}
