using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedGen.Reading;

/// <summary>
/// Stops at what makes a tree without end or depth, which nothing that walks it would survive: aliases, and levels upon levels.
/// What documents have to say needs neither.
/// </summary>
internal sealed class CautiousParser(IParser parser) : IParser
{
    private const int MostLevels = 16;

    private int _level;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext() || parser.Current is not { } current) return false;
        _level += current.NestingIncrease;
        if (current is AnchorAlias alias)
            throw new YamlException(current.Start, current.End, $"the value must be written out: aliases such as *{alias.Value} are not read");
        if (_level > MostLevels) throw new YamlException(current.Start, current.End, "lists and keys are nested too deeply");
        return true;
    }
}
