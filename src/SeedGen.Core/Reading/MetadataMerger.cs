using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

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
        Dictionary<string, (MetadataType Type, TextSpan Place, FindingSink Findings)> open = new(StringComparer.Ordinal);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (CorrectionLayer layer in layers)
        {
            FrontMatterContent content = layer.Side?.Content ?? own;
            string? file = layer.Side == null ? null : SideFileNames.NameOf(layer.Side.Path);
            name ??= content.Metadata.Name;
            for (int i = 0; i < content.Metadata.Values.Count; i++)
            {
                MetadataValue value = content.Metadata.Values[i];
                if (known.Add(value.Key))
                {
                    values.Add(file == null ? value : value with { SideFile = file });
                    if (!layer.IsOfFolder && !IsEmpty(value)) open.Add(value.Key, (value.Type, content.Places[i], layer.Findings));
                }
                else if (!IsEmpty(value)
                    && open.TryGetValue(value.Key, out (MetadataType Type, TextSpan Place, FindingSink Findings) nearer))
                {
                    open.Remove(value.Key);
                    if (nearer.Type != value.Type)
                        nearer.Findings.Add("SEED4003", nearer.Place,
                            $"'{value.Key}'", $"be {Words(value.Type)}, as in {file}", "not " + Words(nearer.Type));
                }
            }
        }

        return new Metadata { Name = name, Values = values.ToEquatableArray() };
    }

    /// <summary>“date:” with nothing behind it takes back what a side file says; it has no type.</summary>
    private static bool IsEmpty(MetadataValue value) => value.Type == MetadataType.Text && value.Values[0].Length == 0;

    private static string Words(MetadataType type) => type switch
    {
        MetadataType.TextList => "a list of text values",
        MetadataType.Integer => "a whole number",
        MetadataType.Number => "a number with a fraction such as 2.0",
        MetadataType.Boolean => "true or false",
        MetadataType.Date => "a date such as 2022-01-31",
        _ => "text",
    };
}
