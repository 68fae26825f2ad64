using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>Whether the quoted words are what a verb is about: nothing but its object and small words stand between.</summary>
internal static class Complements
{
    /// <summary>Only an object, “that” or a comma stands between the verb and the marks.</summary>
    public static bool IsAdjacent(QuoteScene scene, int verb)
    {
        for (int i = verb + 1; i < scene.Position; i++)
        {
            if (scene.Chunks[i].Kind is not (ChunkKind.NounPhrase or ChunkKind.That or ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Time
                or ChunkKind.Preposition)
                && !IsArticle(scene, i) && !IsParticle(scene, i) && !IsAs(scene, verb, i) && !IsAmongQuoted(scene, i)) return false;
        }

        return true;
    }

    /// <summary>“called for a “water war””: the article of the quoted words, which are what the verb is about.</summary>
    private static bool IsArticle(QuoteScene scene, int i)
    {
        if (scene.Chunks[i].Kind != ChunkKind.Predicate || scene.Tokens[scene.Chunks[i].Head].Tag != Tag.Determiner) return false;
        return i == 0 || scene.Chunks[i - 1].Kind != ChunkKind.Preposition || IsComplementing(scene.Tokens, scene.Chunks[i - 1].First);
    }

    /// <summary>“told her to “take the afternoon””: the infinitive stands within the marks.</summary>
    private static bool IsParticle(QuoteScene scene, int i) =>
        i == scene.Position - 1 && scene.Chunks[i].Kind == ChunkKind.Infinitive && scene.Chunks[i].First == scene.Chunks[i].Last;

    /// <summary>“described him as “…””.</summary>
    private static bool IsAs(QuoteScene scene, int verb, int i) =>
        scene.Tokens[scene.Chunks[verb].Head].Is(WordClass.CueVerbCalling) && scene.Tokens.Spells(scene.Chunks[i].First, "as");

    /// <summary>“called it “a mess” and “a disgrace””.</summary>
    private static bool IsAmongQuoted(QuoteScene scene, int i) =>
        scene.Chunks[i].Kind == ChunkKind.Quote
        || (scene.Chunks[i].Kind == ChunkKind.Coordinator && i > 0 && scene.Chunks[i - 1].Kind == ChunkKind.Quote);

    private static bool IsComplementing(TokenList tokens, int preposition) =>
        tokens.Spells(preposition, "of") || tokens.Spells(preposition, "as") || tokens.Spells(preposition, "for")
        || tokens.Spells(preposition, "to")
        || tokens.Spells(preposition, "about") || tokens.Spells(preposition, "with") || tokens.Spells(preposition, "against");
}
