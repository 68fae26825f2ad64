using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>“Every map is an argument.” — Teodor Vance, cartographer. “Every map is an argument” (Teodor Vance).</summary>
internal sealed class Signature : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        List<Chunk> chunks = scene.NextChunks.Count > 0 ? scene.NextChunks : scene.Chunks;
        int i = scene.NextChunks.Count > 0 ? 0 : scene.Position + 1;
        if (i + 1 >= chunks.Count || chunks[i].Kind is not (ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Open)) return null;
        return Sources.From(scene, chunks, i + 1) is { } source && (source.Kind == SourceKind.Name || IsHeadline(scene, chunks, i, source))
            ? new Attribution { Rule = nameof(Signature), Source = source }
            : null;
    }

    /// <summary>‘Stay where you are’ – council leader: a line without a stop, and nothing else in it.</summary>
    private static bool IsHeadline(QuoteScene scene, List<Chunk> chunks, int dash, SourcePhrase source) =>
        chunks[dash].Kind == ChunkKind.Dash && scene.Position == 0 && source.Kind == SourceKind.Nominal
        && scene.Tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title | WordClass.OrgNoun)
        && scene.Tokens[source.Last].End == scene.Prose.Paragraphs[scene.Sentence.Paragraph].Span.End;
}
