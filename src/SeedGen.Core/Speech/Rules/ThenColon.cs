using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>“No,” she said. And then: “Some nights.” Nothing but the time stands before the colon: whoever has spoken goes on.</summary>
internal sealed class ThenColon : IAttributionRule
{
    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        Prose prose = scene.Prose;
        int before = scene.Quote - 1;
        if (scene.Position < 2 || scene.Chunks[scene.Position - 1].Kind != ChunkKind.Colon || before < 0
            || prose.Quoted[before].Paragraph != prose.Quoted[scene.Quote].Paragraph
            || prose.SentenceOfQuote[scene.Quote] - prose.SentenceOfQuote[before] is < 1 or > 2
            || scene.Earlier[before] is not { Source: not null } earlier)
            return null;
        bool then = false;
        for (int i = scene.Sentence.First; i < scene.Token; i++)
        {
            ref Token word = ref scene.Tokens[i];
            then |= scene.Tokens.LowerOf(i) is "then" or "later" or "finally" or "after" or "again";
            if (word.Tag is not (Tag.Coordinator or Tag.Adverb or Tag.Preposition or Tag.Determiner or Tag.Noun or Tag.Adjective
                    or Tag.Subordinator or Tag.Comma or Tag.Number)
                && word.Kind is not (TokenKind.Comma or TokenKind.Colon)
                || (word.Tag == Tag.Noun && word.Is(WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.GroupNoun)))
                return null;
        }

        return then
            ? new Attribution { Rule = nameof(ThenColon), Source = earlier.Source, SameSpeakerAs = before, IsRemote = true }
            : null;
    }
}
