using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// “Every map is an argument.” Those were the words of Teodor Vance. “Nobody came.” That was her answer. “There will be none left.” — Orla
/// Tain, a clerk, sums up what all say.
/// </summary>
internal sealed class SummingUp : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        int next = scene.Prose.SentenceOfQuote[scene.Quote] + 1;
        if (next >= scene.Prose.Sentences.Count || scene.Position + 2 < scene.Chunks.Count) return null;
        TokenList tokens = scene.Tokens;
        Sentence s = scene.Prose.Sentences[next];
        if (s.Paragraph != scene.Sentence.Paragraph) return Below(scene, s);
        if (!tokens.Spells(s.First, "that") && !tokens.Spells(s.First, "those") && !tokens.Spells(s.First, "these")
            && !tokens.Spells(s.First, "such"))
            return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        int be = 0;
        while (be < chunks.Count && be < 2 && chunks[be].Kind != ChunkKind.Verb) be++;
        if (be + 1 >= chunks.Count || chunks[be].Kind != ChunkKind.Verb || tokens[chunks[be].Head].Tag != Tag.Be
            || chunks[be + 1].Kind != ChunkKind.NounPhrase)
            return null;
        Chunk phrase = chunks[be + 1];
        if (!tokens[phrase.Head].Is(WordClass.CueNoun) && !tokens.Spells(phrase.Head, "words")) return null;
        SourcePhrase? source = Sources.Possessor(scene, phrase);
        if (source == null && be + 3 < chunks.Count && chunks[be + 2].Kind == ChunkKind.Preposition
            && tokens.Spells(chunks[be + 2].First, "of"))
            source = Sources.From(scene, chunks, be + 3);
        return source == null
            ? null
            : new Attribution { Rule = nameof(SummingUp), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source };
    }

    /// <summary>The next paragraph says of somebody that he sums something up.</summary>
    private static Attribution? Below(QuoteScene scene, Sentence sentence)
    {
        TokenList tokens = scene.Tokens;
        int up = sentence.First + 2;
        while (up < sentence.End && !tokens.Spells(up, "up")) up++;
        if (up >= sentence.End || sentence.Paragraph != scene.Sentence.Paragraph + 1
            || !(tokens.Spells(up - 1, "sums") || tokens.Spells(up - 1, "summed")))
            return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(sentence.First, sentence.End);
        bool own = tokens[up - 2].Kind == TokenKind.Comma || chunks[0].Last == up - 2;
        return own && Sources.PersonAt(scene, chunks[0]) is { } person
            ? new Attribution { Rule = nameof(SummingUp), Source = SourcePhrase.Of(person), IsRemote = true }
            : null;
    }
}
