using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>A name and a colon, or a verb, a name and a colon: Orla Tain (R-Ohio): “…”. Continued Tain: “…”.</summary>
internal sealed class LabelColon : IAttributionRule
{
    public Attribution? Apply(QuoteScene scene)
    {
        TokenList tokens = scene.Tokens;
        List<Chunk> chunks = scene.Chunks;
        int colon = scene.Position - 1;
        if (Headline(scene) is { } head) return head;
        if (colon < 1 || chunks[colon].Kind is not (ChunkKind.Colon or ChunkKind.Comma)) return null;
        if (BehindDash(scene, colon) is { } signed) return signed;
        int first = FirstOfLabel(tokens, chunks);
        bool inverted = chunks[0].Kind is ChunkKind.Verb or ChunkKind.Participle && Cues.IsReporting(tokens, chunks[0]);
        if (inverted) first = 1;
        if (first >= colon || chunks[first].Kind != ChunkKind.NounPhrase) return null;
        if (!inverted && (chunks[colon].Kind != ChunkKind.Colon || !IsBare(chunks, first + 1, colon))) return null;
        if (inverted && !IsBare(chunks, first + 1, colon)) return null;
        if (!inverted && IsImperative(tokens, chunks[first])) return null;
        if (Sources.From(scene, chunks, first) is not { } source || (!inverted && IsKicker(scene, source))) return null;
        if (!inverted && source.Kind == SourceKind.Nominal
            && !tokens[source.Head].Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.DocumentNoun)
            && tokens[source.Head].Tag != Tag.Name) return null;
        return inverted
            ? new Attribution { Rule = nameof(LabelColon), CueFirst = chunks[0].Head, CueLast = chunks[0].Last, Source = source }
            : new Attribution { Rule = nameof(LabelColon), Source = source };
    }

    /// <summary>“Write her a letter. Say: “I miss you.””: nobody has said it.</summary>
    private static bool IsImperative(TokenList tokens, Chunk label) => label.First == label.Last
        && tokens[label.First].Is(WordClass.VerbBase) && tokens[label.First].Is(WordClass.CueVerb)
        && !tokens[label.First].Is(NameClass.GivenMainly | NameClass.SurnameCommon)
        && !tokens[label.First].Is(WordClass.PersonNoun | WordClass.DocumentNoun);

    /// <summary>“Interview: “…””, “Practice profile: “…””: what kind of piece stands below the headline, and nobody.</summary>
    private static bool IsKicker(QuoteScene scene, SourcePhrase source) =>
        scene.ParagraphKind is ParagraphKind.Title or ParagraphKind.Heading && source.Kind == SourceKind.Nominal
        && scene.Tokens.LowerOf(source.Head) is "profile" or "interview" or "opinion" or "comment" or "analysis" or "review" or "feature"
            or "obituary" or "gallery" or "video" or "podcast" or "exclusive" or "portrait" or "editorial";

    /// <summary>A headline: Tain: we were “asleep on the job”.</summary>
    private static Attribution? Headline(QuoteScene scene)
    {
        List<Chunk> chunks = scene.Chunks;
        if (scene.ParagraphKind is not (ParagraphKind.Title or ParagraphKind.Heading) || scene.Position < 4
            || chunks[0].Kind != ChunkKind.NounPhrase || chunks[1].Kind != ChunkKind.Colon)
            return null;
        if (!scene.Tokens.Spells(chunks[2].First, "we") && !scene.Tokens.Spells(chunks[2].First, "i")) return null;
        return Sources.From(scene, chunks, 0) is { Kind: SourceKind.Name } source
            ? new Attribution { Rule = nameof(LabelColon), Source = source }
            : null;
    }

    /// <summary>“The race is open – Orla Tain: “…””.</summary>
    private static Attribution? BehindDash(QuoteScene scene, int colon)
    {
        List<Chunk> chunks = scene.Chunks;
        if (colon < 2 || chunks[colon].Kind != ChunkKind.Colon || chunks[colon - 1].Kind != ChunkKind.NounPhrase) return null;
        int first = colon - 1;
        if (first > 1 && chunks[first - 1].Kind == ChunkKind.Coordinator && chunks[first - 2].Kind == ChunkKind.NounPhrase) first -= 2;
        if (first < 1 || chunks[first - 1].Kind != ChunkKind.Dash || scene.Tokens[chunks[colon - 1].Head].Tag != Tag.Name) return null;
        return Sources.From(scene, chunks, colon - 1) is { } source ? new Attribution { Rule = nameof(LabelColon), Source = source } : null;
    }

    /// <summary>“Here’s Tain in 1992: “…””, “From the report: “…””: the name or the document stands behind the first word.</summary>
    private static int FirstOfLabel(TokenList tokens, List<Chunk> chunks)
    {
        if (chunks.Count > 1 && chunks[0].Kind == ChunkKind.Dash) return 1;   // a list
        if (chunks.Count > 1 && chunks[0].Kind == ChunkKind.Preposition && tokens.Spells(chunks[0].First, "from")) return 1;
        if (chunks.Count > 1 && chunks[0].Kind == ChunkKind.Verb && tokens[chunks[0].Head].Tag == Tag.Be && chunks[0].First > 0
            && tokens.Spells(chunks[0].Head - 1, "here")) return 1;
        return 0;
    }

    /// <summary>Nothing with a verb stands between the name and the colon.</summary>
    private static bool IsBare(List<Chunk> chunks, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Cues.IsVerbal(chunks[i].Kind) || chunks[i].Kind is ChunkKind.Stop) return false;
        }

        return true;
    }
}
