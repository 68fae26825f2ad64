namespace SeedGen.Tool.Export;

/// <summary>
/// Writes JSON values one after the other so that the whole is one: a single value as it is, more as an array. Holds no more than
/// the first of them.
/// </summary>
internal sealed class JsonList(TextWriter output)
{
    private string? _first;
    private bool _isArray;

    /// <summary>Takes the next value, which ends with a line feed.</summary>
    public void Add(string document)
    {
        if (_first == null)
        {
            _first = document;
            return;
        }

        if (!_isArray) output.Write("[\n" + _first.TrimEnd('\n'));
        _isArray = true;
        output.Write(",\n" + document.TrimEnd('\n'));
    }

    /// <summary>Is called once, after the last.</summary>
    public void End() => output.Write(_isArray ? "\n]\n" : _first);
}
