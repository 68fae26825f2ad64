using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;
using YamlDotNet.RepresentationModel;

namespace SeedGen.Reading.Yaml;

/// <summary>Takes values out of YAML nodes and reports those of another type and keys that nobody reads.</summary>
/// <param name="text">The file.</param>
/// <param name="offset">Where the YAML begins in it.</param>
/// <param name="findings">Receives the findings.</param>
internal sealed class YamlValues(string text, int offset, FindingSink findings)
{
    /// <summary>Letters of a key such as “date”: with another letter in it, it is another word.</summary>
    private const int LongestShort = 4;

    /// <summary>Letters of a long key and of what was made of it: two slips are likelier than another word.</summary>
    private const int LeastLong = 12;

    /// <summary>The entries whose key is a word.</summary>
    public static IEnumerable<(string Key, YamlScalarNode KeyNode, YamlNode Value)> Entries(YamlMappingNode mapping)
    {
        foreach (KeyValuePair<YamlNode, YamlNode> entry in mapping.Children)
        {
            if (entry.Key is YamlScalarNode { Value: { } key } node) yield return (key, node, entry.Value);
        }
    }

    /// <summary>Reads each entry of a list with <paramref name="read"/>.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="first">The key that each entry must have.</param>
    /// <param name="value">The list.</param>
    /// <param name="read">Reads an entry.</param>
    public void ReadList(string key, string first, YamlNode value, Action<YamlMappingNode> read)
    {
        string wanted = $"a list of entries such as '- {first}: …'";
        if (value is not YamlSequenceNode list)
        {
            WrongType(value, key, wanted);
            return;
        }

        foreach (YamlNode item in list.Children)
        {
            if (item is YamlMappingNode mapping) read(mapping);
            else WrongType(item, key, wanted);
        }
    }

    /// <summary>A text, or null and a finding.</summary>
    public string? Scalar(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: { Length: > 0 } text }) return text;
        WrongType(value, key, "text");
        return null;
    }

    /// <summary>True or false; false and a finding where it is neither.</summary>
    public bool Flag(string key, YamlNode value)
    {
        if (value is YamlScalarNode { Value: "true" or "false" } scalar) return scalar.Value == "true";
        WrongType(value, key, "true or false");
        return false;
    }

    /// <summary>A list of texts; one text is a list too.</summary>
    public List<string> Texts(string key, YamlNode value)
    {
        List<string> texts = [];
        foreach (YamlNode item in value is YamlSequenceNode list ? list.Children : (IEnumerable<YamlNode>)[value])
        {
            if (Scalar(key, item) is { } text) texts.Add(text);
        }

        return texts;
    }

    /// <summary>Reports SEED4003.</summary>
    public void WrongType(YamlNode node, string key, string wanted)
    {
        string got = node switch
        {
            YamlSequenceNode => "a list",
            YamlMappingNode => "keys and values",
            YamlScalarNode { Value: null or "" } => "empty",
            YamlScalarNode scalar => "'" + scalar.Value + "'",
            _ => "this",
        };
        findings.Add("SEED4003", SpanOf(node), $"'{key}'", "be " + wanted, "not " + got);
    }

    /// <summary>Reports SEED4002. The fix renames the key, unless the right one is there too.</summary>
    public void Unknown(YamlMappingNode mapping, YamlScalarNode key, string owner, string near)
    {
        bool one = near.IndexOf(',') < 0, taken = mapping.Children.Keys.Any(k => k is YamlScalarNode { Value: { } other } && other == near);
        TextSpan span = SpanOf(key);
        EquatableArray<Edit> fix = one && !taken ? [new Edit(span, near)] : [];
        findings.Add("SEED4002", span, fix, key.Value!, owner, one ? $"did you mean '{near}'?" : "the keys are " + near);
    }

    /// <summary>Reports SEED4002 on a key that is known elsewhere, and is not read here.</summary>
    public void Misplaced(YamlScalarNode key, string owner, string next) => findings.Add("SEED4002", SpanOf(key), key.Value!, owner, next);

    /// <summary>
    /// The known key that <paramref name="key"/> is a slip of: one letter too few, too many, wrong or swapped, in a long word two. Any
    /// other word is a key of the author's own, and “data” is one.
    /// </summary>
    public static string? Nearest(string key, string[] known)
    {
        if (key.Length == 0 || known.Contains(key)) return null;
        string lower = key.ToLowerInvariant();
        return Array.Find(known, k => k == lower || (IsLike(k, lower, 1) && (k.Length > LongestShort || !IsOtherWord(k, lower))))
            ?? Array.Find(known, k => k.Length > LongestShort && k.Length + lower.Length >= LeastLong && IsLike(k, lower, 2));
    }

    private static bool IsLike(string known, string key, int most) =>
        known[0] == key[0] && Math.Abs(known.Length - key.Length) <= most && EditDistance.Of(known, key) <= most;

    /// <summary>Short words that differ in a letter, and not in the order of letters, are different words.</summary>
    private static bool IsOtherWord(string known, string key) =>
        known.Length == key.Length && !known.OrderBy(c => c).SequenceEqual(key.OrderBy(c => c));

    /// <summary>Where the node stands in the file.</summary>
    public TextSpan SpanOf(YamlNode node)
    {
        int start = offset + (int)node.Start.Index, end = Math.Max(start, EndOf(node));
        if (node is YamlScalarNode || start >= text.Length) return new TextSpan(start, end);
        char bracket = text[start] switch { '[' => ']', '{' => '}', _ => '\0' };
        int close = bracket == '\0' ? -1 : text.IndexOf(bracket, end);
        return new TextSpan(start, close < 0 ? end : close + 1);
    }

    /// <summary>A list ends with its last entry; the parser says where it begins.</summary>
    private int EndOf(YamlNode node)
    {
        YamlNode last = node;
        while (true)
        {
            if (last is YamlSequenceNode { Children.Count: > 0 } list) last = list.Children[list.Children.Count - 1];
            else if (last is YamlMappingNode { Children.Count: > 0 } mapping) last = mapping.Children[mapping.Children.Count - 1].Value;
            else return offset + (int)last.End.Index;
        }
    }
}
