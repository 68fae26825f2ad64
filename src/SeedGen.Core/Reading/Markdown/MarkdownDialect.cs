using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace SeedGen.Reading.Markdown;

/// <summary>
/// What of the dialects of Markdown is read: whatever tells prose from what is none. No mathematics, since a “$” is money in news; and no
/// pipe tables, since the library nests each cell in the one before and gives up on long ones: <see cref="PipeTables"/> has them.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>It holds nothing of a document; any number of threads may use it.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseGridTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseCustomContainers()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked);
        // Whoever indents a paragraph has a typewriter in mind; code stands between fences.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
