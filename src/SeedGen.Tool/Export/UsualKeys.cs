using SeedGen.Model;

namespace SeedGen.Tool.Export;

/// <summary>The usual keys of front matter and side files, where a document has them: formats of others have a place for each.</summary>
/// <param name="Date">A day, or whatever the document says.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Url">Where it stands.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Tags">What it is about.</param>
internal sealed record UsualKeys(string? Date, string? Source, string? Url, string? Byline, IReadOnlyList<string> Tags)
{
    /// <summary>Those of <paramref name="document"/>.</summary>
    public static UsualKeys Of(SeedDocument document) => new(
        Text(document, "date"), Text(document, "source"), Text(document, "url"), Text(document, "byline"), Values(document, "tags"));

    private static string? Text(SeedDocument document, string key) =>
        Values(document, key) is { Count: > 0 } values ? string.Join(", ", values) : null;

    private static IReadOnlyList<string> Values(SeedDocument document, string key) =>
        document.Metadata.Values.FirstOrDefault(v => v.Key == key) is { IsEmpty: false } value ? [.. value.Values] : [];
}
