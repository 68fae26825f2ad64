using System.Globalization;
using System.Text;

namespace SeedGen.Generator.Emit;

/// <summary>Writes indented C#. Accepts raw strings of several lines; line ends are always line feeds.</summary>
/// <param name="depth">How deep the first line is indented.</param>
internal sealed class CodeWriter(int depth = 0)
{
    private const string Indentation = "    ";

    private readonly StringBuilder _text = new();
    private int _depth = depth;

    /// <summary>Writes the lines of <paramref name="lines"/> at the current depth.</summary>
    public CodeWriter Line(string lines = "")
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            int length = (end < 0 ? lines.Length : end) - start;
            if (length > 0 && lines[start + length - 1] == '\r') length--;
            if (length > 0)
            {
                for (int i = 0; i < _depth; i++) _text.Append(Indentation);
                _text.Append(lines, start, length);
            }

            _text.Append('\n');
            if (end < 0) return this;
            start = end + 1;
        }
    }

    /// <summary>Writes <paramref name="text"/> as it is, behind what stands on the line.</summary>
    public CodeWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes a brace and indents until the result is disposed.</summary>
    public Block Braces(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Block(this, "}");
    }

    /// <summary>Like <see cref="Braces"/>, with a semicolon behind the closing brace.</summary>
    public Block Initializer(string head)
    {
        Line(head);
        Line("{");
        _depth++;
        return new Block(this, "};");
    }

    /// <summary>A documentation comment.</summary>
    public CodeWriter Summary(string text) => Line("/// <summary>" + text + "</summary>");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A number as C# writes it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ends a block.</summary>
    internal readonly struct Block(CodeWriter writer, string end) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._depth--;
            writer.Line(end);
        }
    }
}
