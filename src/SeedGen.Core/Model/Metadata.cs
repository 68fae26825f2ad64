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
/// <param name="Key">The key as written.</param>
/// <param name="Type">What the value is.</param>
/// <param name="Values">The value in invariant form; one element, or any number for a list.</param>
/// <param name="SideFile">The name, without folders, of the side file that says it; null for the document itself.</param>
public sealed record MetadataValue(string Key, MetadataType Type, EquatableArray<string> Values, string? SideFile = null);

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

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,
}
