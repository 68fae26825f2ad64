using SeedGen.Text;

namespace SeedGen.Model;

/// <summary>What the author says about the document in front matter or side files.</summary>
public sealed record Metadata
{
    /// <summary>No metadata at all.</summary>
    public static Metadata None { get; } = new();

    /// <summary>The C# name that the author wants for the document (<c>name:</c>), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The typed values: the document's in its order, then what side files add; corrections are not among them.</summary>
    public EquatableArray<MetadataValue> Values { get; init; } = [];
}

/// <summary>One key of the front matter, or of a side file, with its typed value.</summary>
/// <param name="Key">The key as written; below another key, both with a dot between them.</param>
/// <param name="Type">What the value is.</param>
/// <param name="Values">The value in invariant form; one element, or any number for a list.</param>
/// <param name="Span">Where the value stands in the document or the side file.</param>
/// <param name="SideFile">The name, without folders, of the side file that says it; null for the document itself.</param>
public sealed record MetadataValue(
    string Key, MetadataType Type, EquatableArray<string> Values, TextSpan Span = default, string? SideFile = null)
{
    /// <summary>A key with nothing behind it takes back what a side file says; it has no type.</summary>
    public bool IsEmpty => Type == MetadataType.Text && Values[0].Length == 0;

    /// <summary>What kind of value it is, for messages: “a whole number”.</summary>
    public string TypeInWords => Type switch
    {
        MetadataType.TextList => "a list of text values",
        MetadataType.Integer => "a whole number",
        MetadataType.Number => "a number with a fraction such as 2.0",
        MetadataType.Boolean => "true or false",
        MetadataType.Date => "a date such as 2022-01-31",
        _ => "text",
    };
}

/// <summary>The type of a metadata value.</summary>
public enum MetadataType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day, <c>yyyy-MM-dd</c>, or day and time, <c>yyyy-MM-ddTHH:mm:ss</c>, with a <c>Z</c> if it is universal time.</summary>
    Date,
}
