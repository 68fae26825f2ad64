using SeedGen.Language;
using SeedGen.Model;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// “I don’t trust them.” Osk Varga, 52, care worker. “Fix the bus.” Una Tain, driver. In a round-up of quotes the line below each of
/// them says whose it is. One such pair may be anything (a caption, a byline); two, one below the other, are not.
/// </summary>
internal sealed class SignedLines : IAttributionRule
{
    /// <summary>UTF-16 code units of the line.</summary>
    private const int Longest = 140;

    /// <inheritdoc/>
    public Attribution? Apply(QuoteScene scene)
    {
        Prose prose = scene.Prose;
        int quote = scene.Quote, paragraph = prose.Quoted[quote].Paragraph;
        if (!prose.StandsAlone(quote) || scene.Chunks.Count != 1 || !IsOneOfMany(prose, quote, paragraph)) return null;
        int next = prose.SentenceOfQuote[quote] + 1;
        if (next >= prose.Sentences.Count || prose.Sentences[next].Paragraph != paragraph + 1 || !IsLine(prose, next)) return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(prose.Sentences[next].First, prose.Sentences[next].End);
        int i = chunks.Count > 1 && chunks[0].Kind == ChunkKind.Dash ? 1 : 0;
        if (i >= chunks.Count || chunks[i].Kind != ChunkKind.NounPhrase || (i + 1 < chunks.Count && Cues.IsVerbal(chunks[i + 1].Kind)))
            return null;
        return Sources.From(scene, chunks, i) is { } source && IsSomebody(scene.Tokens, source)
            ? new Attribution { Rule = nameof(SignedLines), Source = source }
            : null;
    }

    /// <summary>The quote two paragraphs above or below stands alone as well.</summary>
    private static bool IsOneOfMany(Prose prose, int quote, int paragraph) =>
        (quote + 1 < prose.Quoted.Count && prose.Quoted[quote + 1].Paragraph == paragraph + 2 && prose.StandsAlone(quote + 1))
        || (quote > 0 && prose.Quoted[quote - 1].Paragraph == paragraph - 2 && prose.StandsAlone(quote - 1));

    /// <summary>The sentence is a paragraph, without a stop at its end.</summary>
    private static bool IsLine(Prose prose, int sentence)
    {
        Sentence line = prose.Sentences[sentence];
        if (sentence + 1 < prose.Sentences.Count && prose.Sentences[sentence + 1].Paragraph == line.Paragraph) return false;
        Text.TextSpan span = prose.Paragraphs[line.Paragraph].Span;
        return span.Length <= Longest && prose.Paragraphs[line.Paragraph].Kind is ParagraphKind.Body or ParagraphKind.Heading
            && prose.Text[span.End - 1] is not ('.' or '!' or '?' or ':' or ';');
    }

    private static bool IsSomebody(TokenList tokens, SourcePhrase source) => source.Kind == SourceKind.Name
        || (source.Kind == SourceKind.Nominal
            && tokens[source.Head].Is(
                WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Title | WordClass.OrgNoun | WordClass.Demonym));
}
