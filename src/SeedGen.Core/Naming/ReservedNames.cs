namespace SeedGen.Naming;

/// <summary>Names that generated members may not have, because something else in their class has them.</summary>
public static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    /// <summary>In the lists of quotes and people.</summary>
    public static ISet<string> InLists { get; } = new HashSet<string>(
        [.. OfObject, "Count", "Item", "GetEnumerator", "QuoteList", "PersonList", "ProfileList", "Instance", "AllNames", "AllPlaces", "Find", "_"],
        StringComparer.Ordinal);

    /// <summary>In <c>Seeds</c> and its folders.</summary>
    public static ISet<string> InSeeds { get; } = new HashSet<string>(
        [.. OfObject, "Seeds", "SeedDocuments", "All", "AllDocuments", "Find", "People", "ProfileList"], StringComparer.Ordinal);

    /// <summary>For folders: a class of this name would hide a type that the documents in it use.</summary>
    public static ISet<string> InFolders { get; } = new HashSet<string>(
        [.. InSeeds, "SeedArticle", "SeedQuote", "SeedQuoteList", "SeedQuoteKind", "SeedPerson", "SeedPersonList", "SeedProfile",
         "SeedSpeaker", "SeedSpeakerKind", "SeedSpeakerBy", "SeedParagraph", "SeedParagraphKind", "SeedMention", "SeedMentionKind",
         "SeedSpan", "SeedText", "SeedEnumerator", "SeedNumbers", "SeedTables"],
        StringComparer.Ordinal);

    /// <summary>In a document.</summary>
    public static ISet<string> InArticle { get; } = new HashSet<string>(
        [.. OfObject, "Title", "Dateline", "Path", "Text", "Metadata", "Paragraphs", "Quotes", "People", "QuoteList", "PersonList", "Slice",
         "Instance", "CreateQuotes", "CreatePeople", "ReadMetadata", "ReadText", "OtherWords", "QuoteText", "QuoteTextOf", "Table", "TablesOf",
         "SeedText"],
        StringComparer.Ordinal);
}
