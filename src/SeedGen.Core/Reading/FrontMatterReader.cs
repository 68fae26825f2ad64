using System.Globalization;
using System.Runtime.CompilerServices;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading;

/// <summary>What the front matter says.</summary>
/// <param name="Title">The headline, or null.</param>
/// <param name="Metadata">Name and typed values.</param>
/// <param name="Corrections">The author's word against the compiler's.</param>
internal sealed record FrontMatterContent(Title? Title, Metadata Metadata, CorrectionSet Corrections);

/// <summary>Reads YAML front matter. YamlDotNet is loaded when a document has some and not before.</summary>
internal sealed class FrontMatterReader
{
    private static readonly string[] TopKeys = ["title", "name", "date", "source", "url", "byline", "tags", "people", "quotes"];
    private static readonly string[] PersonKeys = ["name", "aliases", "pronouns", "ignore"];
    private static readonly string[] QuoteKeys = ["starts", "speaker", "ignore"];
    private static readonly string[] Pronouns = ["he", "she", "they"];

    private readonly int _offset;
    private readonly FindingSink _findings;
    private readonly List<MetadataValue> _values = [];
    private readonly List<PersonCorrection> _people = [];
    private readonly List<QuoteCorrection> _quotes = [];
    private Title? _title;
    private string? _name;

    private FrontMatterReader(int offset, FindingSink findings)
    {
        _offset = offset;
        _findings = findings;
    }

    /// <summary>Reads the YAML at <paramref name="yaml"/>; what does not parse is a finding.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FrontMatterContent Read(string text, TextSpan yaml, FindingSink findings)
    {
        FrontMatterReader reader = new(yaml.Start, findings);
        try
        {
            YamlStream stream = [];
            using StringReader source = new(yaml.In(text));
            stream.Load(source);
            if (stream.Documents.Count > 0) reader.ReadRoot(stream.Documents[0].RootNode, yaml);
        }
        catch (YamlException e)
        {
            int at = Math.Min(yaml.End, yaml.Start + (int)e.Start.Index);
            findings.Add("SEED4001", new TextSpan(at, Math.Min(text.Length, at + 1)), (e.InnerException ?? e).Message);
        }

        return new FrontMatterContent(
            reader._title,
            new Metadata { Name = reader._name, Values = reader._values.ToEquatableArray() },
            new CorrectionSet(reader._people, reader._quotes));
    }

    private void ReadRoot(YamlNode root, TextSpan yaml)
    {
        if (root is not YamlMappingNode mapping)
        {
            if (root is YamlScalarNode { Value: null or "" }) return;
            _findings.Add("SEED4001", yaml, "keys and values are expected, such as 'title: …'");
            return;
        }

        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in Entries(mapping))
        {
            switch (key)
            {
                case "title":
                    if (Scalar(key, value) is { } title) _title = new Title(title, SpanOf(value));
                    break;
                case "name":
                    _name = Scalar(key, value);
                    break;
                case "people":
                    ReadList(key, value, ReadPerson);
                    break;
                case "quotes":
                    ReadList(key, value, ReadQuote);
                    break;
                default:
                    if (Nearest(key, TopKeys) is { } near) Unknown(keyNode, "the front matter", near);
                    ReadValue(key, value);
                    break;
            }
        }
    }

    private void ReadPerson(YamlMappingNode mapping)
    {
        string? name = null, pronouns = null;
        bool ignore = false;
        IReadOnlyList<string> aliases = [];
        TextSpan place = SpanOf(mapping);
        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in Entries(mapping))
        {
            switch (key)
            {
                case "name":
                    name = Scalar(key, value);
                    place = SpanOf(value);
                    break;
                case "aliases":
                    aliases = Texts(key, value);
                    break;
                case "pronouns":
                    pronouns = Scalar(key, value)?.ToLowerInvariant().Split('/')[0];
                    if (pronouns != null && !Pronouns.Contains(pronouns)) WrongType(value, key, "'he', 'she' or 'they'");
                    break;
                case "ignore":
                    ignore = Flag(key, value);
                    break;
                default:
                    Unknown(keyNode, "a person", Nearest(key, PersonKeys) ?? string.Join(", ", PersonKeys));
                    break;
            }
        }

        if (name == null) _findings.Add("SEED4003", place, "people", "a list of entries with a 'name'", "an entry without one");
        else _people.Add(new PersonCorrection(name, aliases, pronouns, ignore, place));
    }

    private void ReadQuote(YamlMappingNode mapping)
    {
        string? starts = null, speaker = null;
        bool ignore = false;
        TextSpan place = SpanOf(mapping), speakerPlace = place;
        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in Entries(mapping))
        {
            switch (key)
            {
                case "starts":
                    starts = Scalar(key, value);
                    place = SpanOf(value);
                    break;
                case "speaker":
                    speaker = Scalar(key, value);
                    speakerPlace = SpanOf(value);
                    break;
                case "ignore":
                    ignore = Flag(key, value);
                    break;
                default:
                    Unknown(keyNode, "a quote", Nearest(key, QuoteKeys) ?? string.Join(", ", QuoteKeys));
                    break;
            }
        }

        if (starts == null) _findings.Add("SEED4003", place, "quotes", "a list of entries with 'starts'", "an entry without it");
        else _quotes.Add(new QuoteCorrection(starts, speaker, ignore, place, speakerPlace));
    }

    private void ReadValue(string key, YamlNode value)
    {
        if (value is YamlSequenceNode)
        {
            _values.Add(new MetadataValue(key, MetadataType.TextList, Texts(key, value).ToEquatableArray()));
        }
        else if (value is YamlScalarNode scalar)
        {
            (MetadataType type, string text) = TypeOf(scalar);
            _values.Add(new MetadataValue(key, type, [text]));
        }
        else
        {
            WrongType(value, key, "a text, a number, a date, true or false, or a list of texts");
        }
    }

    private static (MetadataType Type, string Text) TypeOf(YamlScalarNode scalar)
    {
        string value = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain) return (MetadataType.Text, value);
        if (value is "true" or "false") return (MetadataType.Boolean, value);
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return (MetadataType.Integer, number.ToString(CultureInfo.InvariantCulture));
        if (DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return (MetadataType.Date, value);
        return double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double fraction) && !double.IsInfinity(fraction)
            ? (MetadataType.Number, fraction.ToString("R", CultureInfo.InvariantCulture))
            : (MetadataType.Text, value);
    }

    private static IEnumerable<(string Key, YamlScalarNode KeyNode, YamlNode Value)> Entries(YamlMappingNode mapping)
    {
        foreach (KeyValuePair<YamlNode, YamlNode> entry in mapping.Children)
        {
            if (entry.Key is YamlScalarNode { Value: { } key } node) yield return (key, node, entry.Value);
        }
    }

    private void ReadList(string key, YamlNode value, Action<YamlMappingNode> read)
    {
        if (value is not YamlSequenceNode list)
        {
            WrongType(value, key, "a list");
            return;
        }

        foreach (YamlNode item in list.Children)
        {
            if (item is YamlMappingNode mapping) read(mapping);
            else WrongType(item, key, "a list of entries with keys");
        }
    }

    private string? Scalar(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        WrongType(value, key, "a text");
        return null;
    }

    private bool Flag(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: "true" or "false" } scalar) return scalar.Value == "true";
        WrongType(value, key, "true or false");
        return false;
    }

    private List<string> Texts(string key, YamlNode value)
    {
        List<string> texts = [];
        foreach (YamlNode item in value is YamlSequenceNode list ? list.Children : (IEnumerable<YamlNode>)[value])
        {
            if (Scalar(key, item) is { } text) texts.Add(text);
        }

        return texts;
    }

    private void WrongType(YamlNode node, string key, string wanted)
    {
        string got = node switch
        {
            YamlSequenceNode => "a list",
            YamlMappingNode => "keys and values",
            YamlScalarNode { Value: null or "" } => "nothing",
            YamlScalarNode scalar => "'" + scalar.Value + "'",
            _ => "this",
        };
        _findings.Add("SEED4003", SpanOf(node), key, wanted, got);
    }

    private void Unknown(YamlScalarNode key, string owner, string near)
    {
        bool one = near.IndexOf(',') < 0;
        TextSpan span = SpanOf(key);
        EquatableArray<Edit> fix = one ? [new Edit(span, near)] : [];
        _findings.Add("SEED4002", span, fix, key.Value!, owner, one ? $"did you mean '{near}'?" : "its keys are " + near);
    }

    /// <summary>The known key that is one or two letters away, or null.</summary>
    private static string? Nearest(string key, string[] known)
    {
        foreach (string candidate in known)
        {
            if (candidate == key) return null;
        }

        return known.FirstOrDefault(k => k.Length > 3 && EditDistance.Of(k, key.ToLowerInvariant()) <= (k.Length > 5 ? 2 : 1));
    }

    private TextSpan SpanOf(YamlNode node)
    {
        int start = _offset + (int)node.Start.Index, end = _offset + (int)node.End.Index;
        return new TextSpan(start, Math.Max(start, end));
    }
}
