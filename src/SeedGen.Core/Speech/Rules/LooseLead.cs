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
            return new Attribution { Rule = nameof(LooseLead), CueFirst = chunks[i].Head, CueLast = chunks[i].Last, Source = source };
        }

        return null;
    }
}
