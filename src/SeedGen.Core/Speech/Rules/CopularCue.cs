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
        if ((LastWords(scene, be) ?? WhatIsSaid(scene, be)) is { } last) return last;
        Chunk phrase = chunks[be - 1];
        // “saying Tain’s answer is “…””, “said it was over and that his answer was “…””: the report is whose it is.
        if (be > 1 && Cues.IsVerbal(chunks[be - 2].Kind) && Cues.IsStrong(tokens, chunks[be - 2])
            || ReportedClauses.IsReported(tokens, chunks, scene.Subjects, be) || IsInReport(tokens, chunks, be - 2))
            return null;
        if (phrase.Kind != ChunkKind.NounPhrase || !tokens[phrase.Head].Is(WordClass.CueNoun)) return null;
        return Sources.Possessor(scene, phrase) is { } source
            ? new Attribution { Rule = nameof(CopularCue), CueFirst = phrase.Head, CueLast = phrase.Head, Source = source }
            : null;
    }

    /// <summary>What he said was “Hm.”</summary>
    private static Attribution? WhatIsSaid(QuoteScene scene, int be)
    {
        List<Chunk> chunks = scene.Chunks;
        if (be < 3 || chunks[be - 1].Kind != ChunkKind.Verb || !Cues.IsStrong(scene.Tokens, chunks[be - 1]) || chunks[be - 1].Passive
            || !scene.Tokens.Spells(scene.Sentence.First, "what") || chunks[be - 2].First != scene.Sentence.First + 1
            || Sources.From(scene, chunks, be - 2) is not { } source)
            return null;
        return new Attribution { Rule = nameof(CopularCue), CueFirst = chunks[be - 1].Head, CueLast = chunks[be].Last, Source = source };
    }

    /// <summary>
    /// “said that her mother’s last words, to a nurse who had asked how she was, were “I’m late.””: whose words they are, whoever tells it.
    /// </summary>
    private static Attribution? LastWords(QuoteScene scene, int be)
    {
        if (scene.Subjects.Find(be) is not (>= 0 and int subject) || !scene.Tokens.Spells(scene.Chunks[subject].Head, "words")) return null;
        int head = scene.Chunks[subject].Head;
        // “his words had been “clumsy””
        if (head == 0 || !(scene.Tokens.TextOf(head - 1) is "last" or "final" or "dying" or "parting" or "first" or "exact" or "only")) return null;
        return Sources.Possessor(scene, scene.Chunks[subject]) is { } source
            ? new Attribution { Rule = nameof(CopularCue), CueFirst = head, CueLast = head, Source = source }
            : null;
    }

    /// <summary>“said it was over and that …”: the clause is one of several that somebody says.</summary>
    private static bool IsInReport(TokenList tokens, List<Chunk> chunks, int that)
    {
        if (that < 1 || chunks[that].Kind != ChunkKind.That || chunks[that - 1].Kind != ChunkKind.Coordinator) return false;
        for (int i = that - 2; i >= 0 && chunks[i].Kind is not (ChunkKind.Stop or ChunkKind.Colon); i--)
        {
            if (Cues.IsVerbal(chunks[i].Kind) && Cues.IsStrong(tokens, chunks[i])) return true;
        }

        return false;
    }
}
