using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Model;

/// <summary>
/// What a document is compiled to. A tree of immutable records with value equality that holds plain values only:
/// nothing of a host, so that it can be cached, compared and written by any of them. All spans are UTF-16 code units
/// into <see cref="Text"/>, half-open.
/// </summary>
public sealed record SeedDocument
{
    /// <summary>The path as the host gave it.</summary>
    public required string Path { get; init; }

    /// <summary>The decoded text of the file, without byte order mark, line ends as they are.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null where the document has none.</summary>
    public Title? Title { get; init; }

    /// <summary>Where the article was filed from, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>What the author says about the document in front matter or side files.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>The blocks of the document in order.</summary>
    public EquatableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Everybody whom the document names, in the order of their first mention.</summary>
    public EquatableArray<Person> People { get; init; } = [];

    /// <summary>The utterances in document order.</summary>
    public EquatableArray<Quote> Quotes { get; init; } = [];

    /// <summary>What the author should look at, in document order.</summary>
    public EquatableArray<Finding> Findings { get; init; } = [];

    /// <summary>What the author should look at in side files, since it does not fit this document.</summary>
    public EquatableArray<SideFinding> SideFindings { get; init; } = [];

    /// <summary>The side files that were applied, in the order of their trust.</summary>
    public EquatableArray<SideUse> SideUses { get; init; } = [];
}

/// <summary>The headline.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where it stands in the document; empty where a side file says it.</param>
public sealed record Title(string Text, TextSpan Span);

/// <summary>“WILMINGTON, Del. –”: the place, without agency and dash.</summary>
public sealed record Dateline(string Place, TextSpan Span);

/// <summary>One block of the document.</summary>
/// <param name="Index">Position in <see cref="SeedDocument.Paragraphs"/>.</param>
/// <param name="Kind">What the block is for.</param>
/// <param name="Span">The block without surrounding white space.</param>
public sealed record Paragraph(int Index, ParagraphKind Kind, TextSpan Span);

/// <summary>What a block of a document is for.</summary>
public enum ParagraphKind
{
    /// <summary>The headline of the document.</summary>
    Title,

    /// <summary>A heading inside the document.</summary>
    Heading,

    /// <summary>The text proper.</summary>
    Body,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who wrote or photographed it.</summary>
    Credit,

    /// <summary>A leftover of the site it came from: “Share this article”.</summary>
    Boilerplate,
}
