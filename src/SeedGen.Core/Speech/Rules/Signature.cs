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
        return Sources.From(scene, chunks, i + 1) is { Kind: SourceKind.Name } source
            ? new Attribution { Rule = nameof(Signature), Source = source }
            : null;
    }
}
