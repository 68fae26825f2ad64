using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading.Yaml;

/// <summary>
/// A parser that any text may be given to. It stops at what makes a tree without end or depth, which nothing that walks it would
/// survive: aliases, and levels upon levels. What documents have to say needs neither.
/// </summary>
internal sealed class CautiousParser : IParser
{
    private const int MostLevels = 16;

    private readonly Parser _parser;
    private int _level;

    private CautiousParser(TextReader yaml) => _parser = new Parser(yaml);

    public ParsingEvent? Current => _parser.Current;

    /// <summary>Reads everything.</summary>
    /// <exception cref="YamlException">It is no YAML, or none that is read here.</exception>
    public static YamlStream Load(TextReader yaml)
    {
        CautiousParser parser = new(yaml);
        YamlStream stream = [];
        try
        {
            stream.Load(parser);
            return stream;
        }
        catch (Exception e) when (e is not YamlException)
        {
            // The library fails on some texts where it should say what is wrong with them.
            Mark end = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(end, end, "what follows this place cannot be read");
        }
    }

    public bool MoveNext()
    {
        if (!_parser.MoveNext() || _parser.Current is not { } current) return false;
        _level += current.NestingIncrease;
        if (current is AnchorAlias alias)
            throw new YamlException(current.Start, current.End,
                $"the value must be written out: aliases such as *{alias.Value} are not read");
        if (_level > MostLevels) throw new YamlException(current.Start, current.End, "lists and keys are nested too deeply");
        return true;
    }
}
