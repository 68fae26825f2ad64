using System.Globalization;
using SeedGen.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading.Yaml;

/// <summary>
/// Reads keys of the author's own as typed values. Keys below a key are written with dots: <c>cover: { image: a.jpg }</c> is
/// <c>cover.image</c>. A list of entries is a list of texts for each of their keys, all of one length.
/// </summary>
internal sealed class ValueReader(YamlValues nodes)
{
    private readonly List<MetadataValue> _values = [];

    /// <summary>What was read so far.</summary>
    public EquatableArray<MetadataValue> Values => _values.ToEquatableArray();

    /// <summary>Reads one key with what is below it.</summary>
    public void Read(string key, YamlNode value)
    {
        switch (value)
        {
            case YamlMappingNode mapping:
                foreach ((string inner, _, YamlNode node) in YamlValues.Entries(mapping)) Read(Below(key, inner), node);
                break;
            case YamlSequenceNode { Children.Count: > 0 } list when list.Children.All(item => item is YamlMappingNode):
                ReadEntries(key, list);
                break;
            case YamlSequenceNode:
                Add(key, MetadataType.TextList, nodes.Texts(key, value), value);
                break;
            case YamlScalarNode scalar:
                (MetadataType type, string text) = TypeOf(scalar);
                Add(key, type, [text], value);
                break;
        }
    }

    private static string Below(string key, string inner) => key + "." + inner;

    private void Add(string key, MetadataType type, IEnumerable<string> texts, YamlNode place) =>
        _values.Add(new MetadataValue(key, type, texts.ToEquatableArray(), nodes.SpanOf(place)));

    /// <summary>An entry without a key that others have has an empty text there.</summary>
    private void ReadEntries(string key, YamlSequenceNode list)
    {
        List<string> keys = [];
        Dictionary<string, string[]> columns = new(StringComparer.Ordinal);
        for (int row = 0; row < list.Children.Count; row++) ReadEntry(key, list.Children[row], row);
        foreach (string column in keys) Add(column, MetadataType.TextList, columns[column], list);

        void ReadEntry(string name, YamlNode value, int row)
        {
            if (value is YamlMappingNode mapping)
            {
                foreach ((string inner, _, YamlNode node) in YamlValues.Entries(mapping)) ReadEntry(Below(name, inner), node, row);
                return;
            }

            if (!columns.TryGetValue(name, out string[]? texts))
            {
                keys.Add(name);
                columns.Add(name, texts = [.. Enumerable.Repeat("", list.Children.Count)]);
            }

            if (value is YamlScalarNode scalar) texts[row] = scalar.Value ?? "";
            else nodes.WrongType(value, name, "text");
        }
    }

    private static (MetadataType Type, string Text) TypeOf(YamlScalarNode scalar)
    {
        string value = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain) return (MetadataType.Text, value);
        if (value is "true" or "false") return (MetadataType.Boolean, value);
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return (MetadataType.Integer, number.ToString(CultureInfo.InvariantCulture));
        if (DateText.Normalised(value) is { } date) return (MetadataType.Date, date);
        // “NaN” and “Infinity” are words here; C# and JSON have no literals for them.
        return double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out double fraction) && !double.IsInfinity(fraction) && !double.IsNaN(fraction)
            ? (MetadataType.Number, fraction.ToString("R", CultureInfo.InvariantCulture))
            : (MetadataType.Text, value);
    }
}
