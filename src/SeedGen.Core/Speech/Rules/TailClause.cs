using SeedGen.Language;
using SeedGen.Speech.Quotes;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>The reporting clause follows: “…,” Ilse Brandtner said. “…,” said Tomas Okafor, a hydrologist. “…?” he asked.</summary>
internal sealed class TailClause : IAttributionRule
{
    private const int LongestObject = 6;

    public Attribution? Apply(QuoteScene scene)
    {
        if (scene.InsidePhrase || IsObjectOfPreposition(scene)) return null;
        if (scene.NextChunks.Count > 0)
        {
            if (GoesOn(scene)) return null;
            return Read(scene, scene.NextChunks, 0, nextSentence: true) is { } next && !IsDeed(scene, next) ? next : null;
        }

        return scene.AwaitsTail || HasBareTail(scene) ? Read(scene, scene.Chunks, scene.Position + 1, nextSentence: false) : null;
    }

    /// <summary>“Gus Thornby”, “another”, and the writer (“I asked him”); “he” may be the one who has spoken.</summary>
    private static bool IsSomebodyElse(QuoteScene scene, int head) =>
        !scene.Tokens[head].Is(WordClass.PersonalPronoun) || scene.Tokens.Spells(head, "i");

    /// <summary>
    /// “…,” Ana Bell said. “It is late.” Gus Thornby laughed: a full stop ends what goes on, and another sentence begins.
    /// </summary>
    private static bool GoesOn(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        return scene.LastCharacter == '.' && before >= 0 && scene.Earlier[before] is { Source: not null }
            && scene.Prose.Quoted[before].Paragraph == scene.Prose.Quoted[scene.Quote].Paragraph
            && scene.Prose.SentenceOfQuote[scene.Quote] - scene.Prose.SentenceOfQuote[before] is 1 or 2
            && scene.NextChunks[0].Kind == ChunkKind.NounPhrase && IsSomebodyElse(scene, scene.NextChunks[0].Head);
    }

    /// <summary>“…,” Gus Thornby said. “It is late.” He finished with seven points.: what he did then, and no report.</summary>
    private static bool IsDeed(QuoteScene scene, Attribution next) =>
        scene.LastCharacter == '.' && scene.Quote > 0 && scene.Earlier[scene.Quote - 1] is { Source: not null, Rule: nameof(TailClause) }
        && scene.Prose.Quoted[scene.Quote - 1].Paragraph == scene.Prose.Quoted[scene.Quote].Paragraph
        && next.CueFirst >= 0 && !scene.Tokens[next.CueFirst].Is(WordClass.CueVerbStrong | WordClass.CueVerbCalling);

    private static Attribution? Read(QuoteScene scene, List<Chunk> chunks, int start, bool nextSentence)
    {
        while (start < chunks.Count && chunks[start].Kind is ChunkKind.Comma or ChunkKind.Dash) start++;
        if (start >= chunks.Count || chunks[start].Kind is ChunkKind.Coordinator or ChunkKind.Relative) return null;
        if (chunks[start].Kind == ChunkKind.Verb) return InvertedTail.Read(scene, chunks, start, nextSentence);

        // “…judgment.” Until last week, Tain answered questions: a sentence of its own.
        return nextSentence && chunks[start].Kind is ChunkKind.Subordinator or ChunkKind.Preposition or ChunkKind.Time
            ? null
            : new TailVerbs(scene, chunks, start, nextSentence).Find();
    }

    /// <summary>“The caucus is a battle” Tain said. “The caucus is a battle for us all” said Orla Tain. The comma was forgotten.</summary>
    private static bool HasBareTail(QuoteScene scene)
    {
        int next = scene.Position + 1;
        List<Chunk> chunks = scene.Chunks;
        if (!scene.OpensSentence || scene.WordCount <= LongestObject || next + 1 >= chunks.Count) return false;
        if (chunks[next].Kind == ChunkKind.NounPhrase)
            return chunks[next + 1].Kind == ChunkKind.Verb && Cues.IsStrong(scene.Tokens, chunks[next + 1])
                && TailVerbs.ClosesClause(chunks, next + 1);
        return chunks[next] is { Kind: ChunkKind.Verb, Passive: false, Negated: false } && Cues.IsStrong(scene.Tokens, chunks[next])
            && InvertedTail.CanSpeak(scene.Tokens, chunks, next + 1);
    }

    /// <summary>“On “Morning Talk,” Tain said”: what belongs to the words before it is not what is said behind it.</summary>
    private static bool IsObjectOfPreposition(QuoteScene scene)
    {
        if (scene.OpensSentence || (scene.WordCount > LongestObject && !SpeechFilter.IsTitle(scene.Prose, scene.Quote))) return false;
        int before = scene.Token - 1;
        return before >= 0 && scene.Tokens[before].Tag is Tag.Preposition or Tag.Possessive or Tag.PossessivePronoun or Tag.Determiner;
    }
}
