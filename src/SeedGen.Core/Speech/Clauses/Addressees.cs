using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>“Osk Varga was told: “Go.” “No,” came the reply.”: who was spoken to, and answers.</summary>
internal static class Addressees
{
    /// <summary>
    /// Whoever the quoted string before this one was put to, in this paragraph or the one before; null where the text does not say.
    /// </summary>
    public static SourcePhrase? Of(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        if (before < 0 || scene.Earlier[before] is not { CueFirst: >= 0 } turn
            || scene.Prose.Quoted[scene.Quote].Paragraph - scene.Prose.Quoted[before].Paragraph > 1)
            return null;
        if (!scene.Tokens.Spells(turn.CueFirst, "told") && !scene.Tokens.Spells(turn.CueFirst, "asked")) return null;
        Sentence sentence = scene.Prose.Sentences[scene.Prose.SentenceAt(turn.CueFirst)];
        List<Chunk> chunks = scene.Elsewhere.Chunk(sentence.First, sentence.End);
        int verb = chunks.FindIndex(c => c.Head == turn.CueFirst);
        if (verb < 0) return null;
        return Sources.From(scene, chunks, chunks[verb].Passive ? scene.Elsewhere.Subjects.Find(verb) : verb + 1);
    }
}
