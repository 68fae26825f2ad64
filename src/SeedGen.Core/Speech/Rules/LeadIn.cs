using SeedGen.Language;
using SeedGen.Model;

namespace SeedGen.Speech.Rules;

/// <summary>Marguerite Sloan was furious. “This is theft with a letterhead.”</summary>
internal sealed class LeadIn : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        int sentence = scene.Prose.SentenceOfQuote[scene.Quote];
        if (sentence == 0) return null;
        Sentence before = scene.Prose.Sentences[sentence - 1];
        ParagraphKind kind = scene.Prose.Paragraphs[before.Paragraph].Kind;
        if (kind is not ParagraphKind.Body || before.Paragraph < scene.Sentence.Paragraph - 1) return null;
        return SentenceSubjects.Of(scene, sentence - 1) is { } source
            ? new Attribution { Rule = nameof(LeadIn), Source = source, IsRemote = true }
            : null;
    }
}
