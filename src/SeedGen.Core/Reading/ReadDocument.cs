using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>What reading makes of a file: its blocks, and its text with everything that is no prose blanked out.</summary>
internal sealed record ReadDocument
{
    /// <summary>
    /// The text in which front matter and markup are blanks; as long as the file's own text, so that offsets are the same.
    /// Later stages read this and never the file.
    /// </summary>
    public required string Prose { get; init; }

    /// <summary>The same in the letters of the file, where the prose has small ones that the file lacks; else the prose.</summary>
    public string Written { get => field ?? Prose; init; }

    /// <summary>The headline, or null.</summary>
    public Title? Title { get; init; }

    /// <summary>Where the article was filed from, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The blocks in order.</summary>
    public required Paragraph[] Paragraphs { get; init; }

    /// <summary>The same with the markup at their ends, as readers of the document are shown them.</summary>
    public Paragraph[] Shown { get => field ?? Paragraphs; init; }

    /// <summary>The turns of a transcript; empty where the document is none.</summary>
    public IReadOnlyList<TranscriptTurn> Turns { get; init; } = [];

    /// <summary>Block quotes of Markdown: words that are somebody's without marks around them.</summary>
    public IReadOnlyList<BlockQuotation> BlockQuotations { get; init; } = [];

    /// <summary>Typed front matter, with what side files add.</summary>
    public Metadata Metadata { get; init; } = Metadata.None;

    /// <summary>The author's word against the compiler's: the document's own, then that of each side file, in the order of trust.</summary>
    public required IReadOnlyList<CorrectionLayer> Corrections { get; init; }
}

/// <summary>“MS. ARDEN: Thank you.”</summary>
/// <param name="Label">The words before the colon: who speaks.</param>
/// <param name="Speech">What is said; white space and stage directions at the ends excluded.</param>
/// <param name="Paragraph">The paragraph that holds it.</param>
/// <param name="IsStamped">The hour stands beside the label, as in the files of recordings and chats.</param>
/// <param name="GoesOn">A further paragraph of the turn, which has no label of its own.</param>
internal sealed record TranscriptTurn(TextSpan Label, TextSpan Speech, int Paragraph, bool IsStamped = false, bool GoesOn = false);

/// <summary>A paragraph of a Markdown block quote with its signature.</summary>
/// <param name="Words">The quoted words.</param>
/// <param name="Signature">The words that tell whose they are, or null.</param>
/// <param name="Paragraph">The paragraph that holds the words.</param>
/// <param name="Block">The number of the block quote; its paragraphs have it in common.</param>
/// <param name="IsIntroduced">The paragraph above the block quote ends with a colon.</param>
internal sealed record BlockQuotation(TextSpan Words, TextSpan? Signature, int Paragraph, int Block, bool IsIntroduced);
