namespace SeedGen.Tool.Export;

/// <summary>The formats of documents.</summary>
internal enum ExportFormat
{
    /// <summary>“seedgen/1”, indented.</summary>
    Json,

    /// <summary>“seedgen/1”, a document a line.</summary>
    Jsonl,

    /// <summary>schema.org.</summary>
    Jsonld,

    /// <summary>TEI P5.</summary>
    Tei,

    /// <summary>Quotes, one a line.</summary>
    Csv,
}
