using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>A verb that is no cue leads in: He turned to the cameras: “…”. The subject of the clause speaks.</summary>
internal sealed class LooseLead : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        SubjectFinder subjects = new(scene.Tokens, chunks);
        for (int i = scene.Position - 1; i >= 0; i--)
        {
            if (!Cues.IsVerbal(chunks[i].Kind)) continue;
            int subject = subjects.Find(i);
            if (subject < 0 || Sources.From(scene, chunks, subject) is not { } source) continue;
            if (scene.Tokens.Spells(source.Head, "it") && Resumed(scene) is { } reporter)
                return new Attribution { Rule = nameof(LooseLead), Source = reporter, IsRemote = true };
            return new Attribution { Rule = nameof(LooseLead), CueFirst = chunks[i].Head, CueLast = chunks[i].Last, Source = source };
        }

        return null;
    }

    /// <summary>“It was no U-turn, he said. It was “a wide bend”.” The second sentence is his as well.</summary>
    private static SourcePhrase? Resumed(QuoteScene scene)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        return sentence > 0 && scene.Prose.Sentences[sentence - 1].Paragraph == scene.Sentence.Paragraph ? Remote.Reporter(scene, sentence - 1) : null;
    }
}
