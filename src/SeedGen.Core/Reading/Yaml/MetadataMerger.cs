using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Reading.Yaml;

/// <summary>Joins what a document and its side files say. Of each key the most trusted file has the word; lists are not joined.</summary>
internal static class MetadataMerger
{
    /// <summary>The metadata of the document.</summary>
    /// <param name="own">What the document itself says.</param>
    /// <param name="layers">The document and its side files in the order of trust.</param>
    public static Metadata Merge(FrontMatterContent own, IReadOnlyList<CorrectionLayer> layers)
    {
        if (layers.Count == 1) return own.Metadata;
        string? name = own.Metadata.Name;
        List<MetadataValue> values = [];
        Dictionary<string, (MetadataValue Value, FindingSink Findings)> open = new(StringComparer.Ordinal);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (CorrectionLayer layer in layers)
        {
            FrontMatterContent content = layer.Side?.Content ?? own;
            string? file = layer.Side == null ? null : SideFileNames.NameOf(layer.Side.Path);
            name ??= content.Metadata.Name;
            foreach (MetadataValue value in content.Metadata.Values)
            {
                if ((file == null || !IsBelow(value.Key, known)) && known.Add(value.Key))
                {
                    values.Add(file == null ? value : value with { SideFile = file });
                    if (!layer.IsOfFolder && !value.IsEmpty) open.Add(value.Key, (value, layer.Findings));
                }
                else if (!value.IsEmpty
                    && open.TryGetValue(value.Key, out (MetadataValue Value, FindingSink Findings) nearer))
                {
                    open.Remove(value.Key);
                    if (nearer.Value.Type != value.Type)
                        nearer.Findings.Add("SEED4003", nearer.Value.Span,
                            $"'{value.Key}'", $"be {value.TypeInWords}, as in {file}", "not " + nearer.Value.TypeInWords);
                }
            }
        }

        return new Metadata { Name = name, Values = values.ToEquatableArray() };
    }

    /// <summary>A more trusted file has one value, or none, where this one has keys: <c>cover.image</c> below <c>cover</c>.</summary>
    private static bool IsBelow(string key, HashSet<string> known)
    {
        for (int dot = key.IndexOf('.'); dot > 0; dot = key.IndexOf('.', dot + 1))
        {
            if (known.Contains(key.Substring(0, dot))) return true;
        }

        return false;
    }
}
