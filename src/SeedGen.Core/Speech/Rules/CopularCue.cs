using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>A noun that reports, and a form of “be” before the marks: Odile Marsh’s answer was “walk faster.”</summary>
internal sealed class CopularCue : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        int be = scene.Position - 1;
        if (be > 0 && chunks[be].Kind == ChunkKind.Colon) be--;
        if (be < 1 || chunks[be].Kind != ChunkKind.Verb || tokens[chunks[be].Head].Tag != Tag.Be) return null;
        Chunk phrase = chunks[be - 1];
        // “saying Tain’s answer is “…””: the report is whose it is.
        if (be > 1 && Cues.IsVerbal(chunks[be - 2].Kind) && Cues.IsStrong(tokens, chunks[be - 2]) || ReportedClauses.IsReported(tokens, chunks, be)) return null;
        if (phrase.Kind != ChunkKind.NounPhrase || !tokens[phrase.Head].Is(WordClass.CueNoun)) return null;
        return Sources.Possessor(scene, phrase) is { } source
            ? new Attribution { Rule = nameof(CopularCue), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source }
            : null;
    }
}
