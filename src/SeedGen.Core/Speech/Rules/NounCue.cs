using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>A noun reports: Her message to commuters was blunt: “Walk.” Odile Marsh’s answer was “…”. A statement from the clerk: “…”.</summary>
internal sealed class NounCue : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        for (int i = scene.Position; i >= 0; i--)
        {
            if (chunks[i].Kind != ChunkKind.NounPhrase || !tokens[chunks[i].Head].Is(WordClass.CueNoun) && !HoldsCueNoun(tokens, chunks[i])) continue;
            SourcePhrase? source = Sources.Possessor(scene, chunks[i]);
            if (source == null && i + 2 < scene.Position && chunks[i + 1].Kind == ChunkKind.Preposition
                && (tokens.Spells(chunks[i + 1].First, "from") || tokens.Spells(chunks[i + 1].First, "by")))
                source = Sources.From(scene, chunks, i + 2);
            if (source == null) continue;
            return new Attribution { Rule = nameof(NounCue), CueFirst = chunks[i].Head, CueLast = chunks[i].Head, Source = source };
        }

        return null;
    }

    private static bool HoldsCueNoun(TokenList tokens, Chunk phrase)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (tokens[i].Tag == Tag.Noun && tokens[i].Is(WordClass.CueNoun)) return true;
        }

        return false;
    }
}
