using System.Runtime.CompilerServices;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Naming;
using SeedGen.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading.Yaml;

/// <summary>What the front matter says.</summary>
/// <param name="Title">The headline, or null.</param>
/// <param name="Metadata">Name and typed values.</param>
/// <param name="Corrections">The author's word against the compiler's.</param>
/// <param name="IsTranscript">The labels before the paragraphs are speakers'; null where nothing is said of it.</param>
internal sealed record FrontMatterContent(Title? Title, Metadata Metadata, CorrectionSet Corrections, bool? IsTranscript = null)
{
    /// <summary>It says nothing.</summary>
    public static FrontMatterContent None { get; } = new(null, Metadata.None, CorrectionSet.None);
}

/// <summary>
/// Reads YAML front matter, and side files, which have the same keys. YamlDotNet is loaded when there is some and not before.
/// </summary>
internal sealed class FrontMatterReader
{
    private static readonly string[] OfFolders = ["date", "source", "url", "byline", "tags", "people"];

    /// <summary>The last three say something about one document, which all documents of a folder cannot share.</summary>
    private static readonly string[] OfDocuments = [.. OfFolders, "title", "name", "quotes"];

    private readonly SideFileKind? _side;
    private readonly YamlValues _nodes;
    private readonly CorrectionReader _corrections;
    private readonly FindingSink _findings;
    private readonly ValueReader _values;
    private Title? _title;
    private string? _name;
    private bool? _isTranscript;

    private FrontMatterReader(string text, int offset, SideFileKind? side, FindingSink findings)
    {
        _side = side;
        _findings = findings;
        _nodes = new YamlValues(text, offset, findings);
        _corrections = new CorrectionReader(_nodes, findings);
        _values = new ValueReader(_nodes);
    }

    /// <summary>How messages call what is being read.</summary>
    private string Owner => _side switch
    {
        SideFileKind.Folder => "a folder's side file",
        SideFileKind.Document => "the side file",
        _ => "the front matter",
    };

    /// <summary>Reads the YAML at <paramref name="yaml"/>; what does not parse is a finding.</summary>
    /// <param name="text">The file.</param>
    /// <param name="yaml">What is read of it.</param>
    /// <param name="side">The kind of side file that it is; null for a document.</param>
    /// <param name="findings">Of the file.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FrontMatterContent Read(string text, TextSpan yaml, SideFileKind? side, FindingSink findings)
    {
        FrontMatterReader reader = new(text, yaml.Start, side, findings);
        try
        {
            using StringReader source = new(yaml.In(text));
            YamlStream stream = CautiousParser.Load(source);
            if (stream.Documents.Skip(1).FirstOrDefault(d => d.RootNode is not YamlScalarNode { Value: null or "" }) is { } second)
                throw new YamlException(second.RootNode.Start, second.RootNode.End,
                    "a second document begins here; only the first would be read");
            if (stream.Documents.Count > 0) reader.ReadRoot(stream.Documents[0].RootNode, yaml);
        }
        catch (YamlException e)
        {
            int at = Math.Min(yaml.End, yaml.Start + (int)e.Start.Index);
            findings.Add("SEED4001", new TextSpan(at, Math.Min(text.Length, at + 1)), reader.Owner, (e.InnerException ?? e).Message);
        }

        return new FrontMatterContent(
            reader._title,
            new Metadata { Name = reader._name, Values = reader._values.Values },
            reader._corrections.Corrections,
            reader._isTranscript);
    }

    private void ReadRoot(YamlNode root, TextSpan yaml)
    {
        if (root is not YamlMappingNode mapping)
        {
            if (root is YamlScalarNode { Value: null or "" }) return;
            _findings.Add("SEED4001", yaml, Owner, "keys and values are expected, such as 'title: …'");
            return;
        }

        foreach ((string key, YamlScalarNode keyNode, YamlNode value) in YamlValues.Entries(mapping))
        {
            switch (key)
            {
                case "title" or "name" or "quotes" when _side == SideFileKind.Folder:
                    _nodes.Misplaced(keyNode, Owner, "put it in the document, or in a side file of its own");
                    break;
                case "title":
                    if (_nodes.Scalar(key, value) is { } title) _title = new Title(title, _side == null ? _nodes.SpanOf(value) : default);
                    break;
                case "name":
                    ReadName(key, value);
                    break;
                case "date":
                    CheckDate(key, value);
                    _values.Read(key, value);
                    break;
                // Of a recording the key may have an address, which is a value like any other.
                case "transcript" when value is YamlScalarNode { Value: "true" or "false" }:
                    _isTranscript = _nodes.Flag(key, value);
                    break;
                case "people":
                    _nodes.ReadList(key, "name", value, _corrections.ReadPerson);
                    break;
                case "quotes":
                    _nodes.ReadList(key, "starts", value, _corrections.ReadQuote);
                    break;
                default:
                    if (YamlValues.Nearest(key, _side == SideFileKind.Folder ? OfFolders : OfDocuments) is { } near)
                        _nodes.Unknown(mapping, keyNode, Owner, near);
                    _values.Read(key, value);
                    break;
            }
        }
    }

    private void ReadName(string key, YamlNode value)
    {
        if (_nodes.Scalar(key, value) is not { } name) return;
        if (Identifiers.IsValid(name)) _name = name;
        else _findings.Add("SEED0004", _nodes.SpanOf(value), name);
    }

    /// <summary>What is no date would be a text in one document and a date in the next.</summary>
    private void CheckDate(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: { Length: > 0 } text } && DateText.Normalised(text) == null)
            _nodes.WrongType(value, key, "a date such as 2022-01-31");
    }
}
