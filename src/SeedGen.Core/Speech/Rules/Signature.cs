using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>“Every map is an argument.” — Teodor Vance, cartographer. “Every map is an argument” (Teodor Vance).</summary>
internal sealed class Signature : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        List<Chunk> chunks = scene.NextChunks.Count > 0 ? scene.NextChunks : Below(scene) ?? scene.Chunks;
        int i = chunks != scene.Chunks ? 0 : scene.Position + 1;
        if (IsNameAlone(scene, chunks, i)) return new Attribution { Rule = nameof(Signature), Source = Sources.From(scene, chunks, i) };
        if (i + 1 >= chunks.Count || chunks[i].Kind is not (ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Open)) return null;
        return Sources.From(scene, chunks, i + 1) is { } source && (source.Kind == SourceKind.Name || IsHeadline(scene, chunks, i, source))
            ? new Attribution { Rule = nameof(Signature), Source = source }
            : null;
    }

    /// <summary>
    /// ‘Stay where you are’ – council leader: a line without a stop, and nothing else in it, or what is told of him (– a man who left).
    /// </summary>
    private static bool IsHeadline(QuoteScene scene, List<Chunk> chunks, int dash, SourcePhrase source) =>
        chunks[dash].Kind == ChunkKind.Dash && scene.Position == 0 && source.Kind == SourceKind.Nominal
        && scene.Tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title | WordClass.OrgNoun)
        && (scene.Tokens[source.Last].End == scene.Prose.Paragraphs[scene.Sentence.Paragraph].Span.End || IsTold(scene, source.Last + 1));

    private static bool IsTold(QuoteScene scene, int next) => next < scene.Sentence.End && scene.Tokens.Spells(next, "who")
        && scene.Prose.Text[scene.Prose.Paragraphs[scene.Sentence.Paragraph].Span.End - 1] != '.';

    /// <summary>The line below, where it begins with a dash.</summary>
    private static List<Chunk>? Below(QuoteScene scene)
    {
        int next = scene.Prose.SentenceOfQuote[scene.Quote] + 1;
        if (scene.Sentence.End != scene.Token + 1 || next >= scene.Prose.Sentences.Count) return null;
        Sentence line = scene.Prose.Sentences[next];
        return line.Paragraph == scene.Sentence.Paragraph + 1 && scene.Tokens[line.First].Kind == TokenKind.Dash
            ? scene.Elsewhere.Chunk(line.First, line.End)
            : null;
    }

    /// <summary>“It is early.” Teodor Vance. “Come back.” Nothing but the name: the verb was forgotten.</summary>
    private static bool IsNameAlone(QuoteScene scene, List<Chunk> chunks, int i) =>
        i == 0 && chunks.Count is 1 or 2 && (chunks.Count == 1 || chunks[1].Kind == ChunkKind.Stop)
        && Sources.PersonAt(scene, chunks[0]) != null;
}
