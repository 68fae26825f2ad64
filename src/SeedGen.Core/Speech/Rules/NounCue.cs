using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// A noun reports: Her message to commuters was blunt: “Walk.” Odile Marsh’s answer was “…”. A statement from the clerk: “…”.
/// </summary>
/// <param name="certain">Only the noun that the quoted words belong to counts: Tain’s promise of a “clean start”.</param>
internal sealed class NounCue(bool certain = false) : IAttributionRule
{
    /// <summary>Chunks between a claim and what is quoted of it.</summary>
    private const int FarthestClaim = 32;

    public Attribution? Apply(QuoteScene scene) => certain ? OfComplement(scene) : OfAnyNoun(scene);

    private static Attribution? OfComplement(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        int i = scene.Position - 1;
        if ((OfNounBehind(scene) ?? OfEquation(scene)) is { } claimed) return claimed;
        if (i > 0 && chunks[i].Kind == ChunkKind.Predicate && tokens[chunks[i].Head].Tag == Tag.Determiner) i--;
        if (i < 1
            || !(chunks[i].Kind == ChunkKind.That
                || (chunks[i].Kind == ChunkKind.Preposition
                    && (tokens.Spells(chunks[i].First, "of") || tokens.Spells(chunks[i].First, "for")))))
            return null;
        Chunk phrase = chunks[i - 1];
        if (phrase.Kind != ChunkKind.NounPhrase || !tokens[phrase.Head].Is(WordClass.CueNoun)) return null;
        if (Crowd(scene, i) is { } crowd) return crowd;
        return Sources.Possessor(scene, phrase) is { Kind: not SourceKind.Pronoun } source
            ? new Attribution { Rule = nameof(NounCue), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source }
            : null;
    }

    /// <summary>Tain’s “a bench for every stop” promise.</summary>
    private static Attribution? OfNounBehind(QuoteScene scene)
    {
        int owner = scene.Prose.TokenOfQuote[scene.Quote] - 2, noun = owner + 3;
        TokenList tokens = scene.Tokens;
        if (owner < 0 || noun >= tokens.Count || tokens[owner + 1].Tag != Tag.Possessive || tokens[noun].Tag != Tag.Noun
            || !tokens[noun].Is(WordClass.CueNoun) || tokens[noun].Is(WordClass.PluralNoun))
            return null;
        if (scene.People.At(owner) is not { Person: not null } mention || mention.Last != owner) return null;
        return new Attribution { Rule = nameof(NounCue), CueFirst = noun, CueLast = noun, Source = SourcePhrase.Of(mention) };
    }

    /// <summary>Tain’s boldest claim is that the panel is a “reading circle”.</summary>
    private static Attribution? OfEquation(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        for (int that = scene.Position - 1; that > 1 && that > scene.Position - FarthestClaim; that--)
        {
            if (chunks[that].Kind is ChunkKind.Stop or ChunkKind.Colon
                || (chunks[that].Kind == ChunkKind.Verb && Cues.IsStrong(tokens, chunks[that])))
                return null;
            if (chunks[that].Kind != ChunkKind.That || chunks[that - 1].Kind != ChunkKind.Verb
                || tokens[chunks[that - 1].Head].Tag != Tag.Be)
                continue;
            Chunk phrase = chunks[that - 2];
            if (phrase.Kind != ChunkKind.NounPhrase || !tokens[phrase.Head].Is(WordClass.CueNoun)
                || Sources.Possessor(scene, phrase) is not { } source)
                return null;
            return new Attribution { Rule = nameof(NounCue), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source };
        }

        return null;
    }

    /// <summary>prompting shouts of “Shame!” from the gallery: whoever shouts stands behind the marks.</summary>
    private static Attribution? Crowd(QuoteScene scene, int of)
    {
        int from = scene.Position + 1;
        if (from + 1 >= scene.Chunks.Count || !scene.Tokens.Spells(scene.Chunks[from].First, "from")
            || !scene.Tokens.Spells(scene.Chunks[of].First, "of"))
            return null;
        Chunk phrase = scene.Chunks[of - 1];
        return scene.Tokens[phrase.Head].Is(WordClass.PluralNoun) && Sources.From(scene, scene.Chunks, from + 1) is { } source
            ? new Attribution { Rule = nameof(NounCue), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source } : null;
    }

    private static Attribution? OfAnyNoun(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        for (int i = scene.Position; i >= 0; i--)
        {
            if (chunks[i].Kind != ChunkKind.NounPhrase || !tokens[chunks[i].Head].Is(WordClass.CueNoun) && !HoldsCueNoun(tokens, chunks[i]))
                continue;
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
