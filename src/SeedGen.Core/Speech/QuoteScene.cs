using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>
/// One quoted string in the grammar of its sentence: what the rules look at. There is one scene, set anew for each string.
/// </summary>
internal sealed class QuoteScene
{
    public required Prose Prose { get; init; }

    public required PersonIndex People { get; init; }

    /// <summary>Index of the quoted string.</summary>
    public int Quote { get; set; }

    /// <summary>The chunks of the sentence.</summary>
    public List<Chunk> Chunks { get; set; } = [];

    /// <summary>The subjects of the verbs among them.</summary>
    public required SubjectFinder Subjects { get; init; }

    /// <summary>The chunk that is the quoted string, or the noun phrase that holds it.</summary>
    public int Position { get; set; }

    /// <summary>The chunks of the sentence behind, where that may still report this quote; else empty.</summary>
    public List<Chunk> NextChunks { get; set; } = [];

    /// <summary>The subjects of the verbs among those.</summary>
    public required SubjectFinder NextSubjects { get; init; }

    /// <summary>For the chunks of sentences around; what it gives is good until it is asked again.</summary>
    public required Chunker Elsewhere { get; init; }

    /// <summary>What was found for the quoted strings before this one.</summary>
    public required IReadOnlyList<Attribution?> Earlier { get; init; }

    public TokenList Tokens => Prose.Tokens;

    public int Token => Prose.TokenOfQuote[Quote];

    public Sentence Sentence => Prose.Sentences[Prose.SentenceOfQuote[Quote]];

    /// <summary>The quoted string stands inside a noun phrase: “the “luxury” cabin”.</summary>
    public bool InsidePhrase => Chunks[Position].Kind != ChunkKind.Quote;

    /// <summary>The last character of the quoted words.</summary>
    public char LastCharacter
    {
        get
        {
            // “It says ‘enough,’” Tain said: the comma stands inside the inner marks.
            Text.TextSpan inner = Prose.Quoted[Quote].Inner;
            int last = inner.End - 1;
            while (last > inner.Start && Prose.Text[last] is '’' or '\'' or ' ') last--;
            return inner.IsEmpty ? '\0' : Prose.Text[last];
        }
    }

    /// <summary>The quoted words end as they do where the reporting clause follows: with a comma, a question, a dash.</summary>
    public bool AwaitsTail =>
        LastCharacter is ',' or '?' or '!' or '…' or '—' or '–' or '-'
        || (Position + 1 < Chunks.Count && Chunks[Position + 1].Kind is ChunkKind.Comma or ChunkKind.Dash && !InsidePhrase);

    /// <summary>Nothing but quoted strings and joints stand before it in its sentence.</summary>
    public bool OpensSentence
    {
        get
        {
            for (int i = 0; i < Position; i++)
            {
                if (i == 0 && Chunks[0].Kind == ChunkKind.Open) continue;   // (“They gave me a drum once.”)
                if (Chunks[i].Kind is not (ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Coordinator or ChunkKind.Stop))
                    return false;
            }

            return true;
        }
    }

    public ParagraphKind ParagraphKind => Prose.Paragraphs[Prose.Quoted[Quote].Paragraph].Kind;

    /// <summary>Number of words between the marks.</summary>
    public int WordCount => Prose.WordsOf(Quote);

    /// <summary>Number of words in the quoted string that the token at <paramref name="token"/> stands for.</summary>
    public int WordsIn(int token) => Prose.WordsOf(Prose.QuoteAt(token));
}
