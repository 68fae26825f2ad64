using System.Globalization;
using SeedGen.Model;
using SeedGen.Naming;

namespace SeedGen.Generator.Emit;

/// <summary>Writes the keys of the front matter as typed properties.</summary>
internal static class MetadataEmitter
{
    /// <summary>Writes one property a key, and the override that has them all.</summary>
    /// <param name="writer">Inside the class of the document.</param>
    /// <param name="metadata">The keys and values.</param>
    /// <param name="className">The class: no member may have its name.</param>
    public static void Emit(CodeWriter writer, Metadata metadata, string className)
    {
        if (metadata.Values.Count == 0) return;
        IReadOnlyList<string> names = Identifiers.MakeUnique(
            [.. metadata.Values.Select(v => Identifiers.FromFileName(v.Key))],
            new HashSet<string>(ReservedNames.InArticle, StringComparer.Ordinal) { className });
        for (int i = 0; i < metadata.Values.Count; i++)
        {
            MetadataValue value = metadata.Values[i];
            string file = value.SideFile == null ? "the front matter" : CSharpText.Comment(value.SideFile);
            writer.Summary($"{CSharpText.Comment(string.Join(", ", value.Values))} — <c>{CSharpText.Comment(value.Key)}</c> of {file}.");
            writer.Line($"public {TypeOf(value.Type)} {names[i]} {{ get {{ return {Expression(value)}; }} }}").Line();
        }

        EmitAll(writer, metadata, names);
    }

    private static void EmitAll(CodeWriter writer, Metadata metadata, IReadOnlyList<string> names)
    {
        const string Type = "global::System.Collections.Generic.Dictionary<string, object>";
        using (writer.Braces($"private protected override {Type} ReadMetadata()"))
        {
            using (writer.Initializer($"return new {Type}"))
            {
                for (int i = 0; i < names.Count; i++)
                    writer.Line($"[{CSharpText.Literal(metadata.Values[i].Key)}] = {names[i]},");
            }
        }

        writer.Line();
    }

    private static string TypeOf(MetadataType type) => type switch
    {
        MetadataType.TextList => "global::System.Collections.Generic.IReadOnlyList<string>",
        MetadataType.Integer => "long",
        MetadataType.Number => "double",
        MetadataType.Boolean => "bool",
        MetadataType.Date => "global::System.DateTime",
        _ => "string",
    };

    private static string Expression(MetadataValue value) => value.Type switch
    {
        MetadataType.TextList => "new string[] { " + string.Join(", ", value.Values.Select(CSharpText.Literal)) + " }",
        MetadataType.Integer or MetadataType.Boolean => value.Values[0],
        MetadataType.Number => value.Values[0] + "d",
        MetadataType.Date => Date(value.Values[0]),
        _ => CSharpText.Literal(value.Values[0]),
    };

    private static string Date(string value)
    {
        DateTime date = DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        string parts = string.Join(", ", PartsOf(date).Select(part => part.ToString(CultureInfo.InvariantCulture)));
        string kind = date.Kind == DateTimeKind.Utc ? ", global::System.DateTimeKind.Utc" : "";
        long ticks = date.Ticks % TimeSpan.TicksPerSecond;
        string fraction = ticks == 0 ? "" : $".AddTicks({ticks.ToString(CultureInfo.InvariantCulture)})";
        return $"new global::System.DateTime({parts}{kind}){fraction}";
    }

    private static int[] PartsOf(DateTime date) => date.TimeOfDay == TimeSpan.Zero && date.Kind == DateTimeKind.Unspecified
        ? [date.Year, date.Month, date.Day]
        : [date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second];
}
