using SeedGen.Marks;
using SeedGen.Model;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>
/// The words of a document, twice: the writer's own, in which every quoted string is one token, and the quoted ones.
/// </summary>
internal sealed class Prose
{
    private int _quotes;
    private bool? _isMatchReport;

    private Prose(ReadDocument document, List<QuotedString> quoted, ProseMemory memory)
    {
        Text = document.Prose;
        Written = document.Written;
        Paragraphs = document.Paragraphs;
        Dateline = document.Dateline;
        Quoted = quoted;
        Tokens = memory.Tokens;
        QuotedTokens = memory.QuotedTokens;
        Tokens.Begin(Text, (Text.Length / 5) + 16);
        QuotedTokens.Begin(Text, (Text.Length / 12) + 16);
        TokenOfQuote = new int[quoted.Count];
        SentenceOfQuote = new int[quoted.Count];
        Sentences = memory.Sentences;
        FirstQuotedToken = memory.FirstQuotedToken;
    }

    public string Text { get; }

    /// <summary>The same in the letters of the file.</summary>
    public string Written { get; }

    public Paragraph[] Paragraphs { get; }

    /// <summary>Where the report was filed; null where it does not say.</summary>
    public Dateline? Dateline { get; }

    public List<QuotedString> Quoted { get; }

    /// <summary>The writer's own words.</summary>
    public TokenList Tokens { get; }

    /// <summary>The words inside quoted strings.</summary>
    public TokenList QuotedTokens { get; }

    /// <summary>For each quoted string, where its words begin in <see cref="QuotedTokens"/>; one more for the end.</summary>
    public List<int> FirstQuotedToken { get; }

    /// <summary>Index of the token that stands for each quoted string.</summary>
    public int[] TokenOfQuote { get; }

    /// <summary>Index of the quoted string that the token stands for.</summary>
    public int QuoteAt(int token) => Array.BinarySearch(TokenOfQuote, 0, _quotes, token);

    /// <summary>Index of the sentence that holds each quoted string.</summary>
    public int[] SentenceOfQuote { get; }

    /// <summary>The writer's sentences in order.</summary>
    public List<Sentence> Sentences { get; }

    /// <summary>The text is the report of a match, which names players by their family names alone.</summary>
    public bool IsMatchReport => _isMatchReport ??= MatchReports.Is(Tokens);

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceAt(int token)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Sentences[middle].First <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Cuts <paramref name="document"/> into tokens and sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="quoted">Its quoted strings.</param>
    /// <param name="memory">Empty; of no other use as long as the prose is.</param>
    /// <param name="cancellation">Of the host.</param>
    public static Prose Of(ReadDocument document, List<QuotedString> quoted, ProseMemory memory, CancellationToken cancellation)
    {
        Prose prose = new(document, quoted, memory);
        int next = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = prose.Tokens.Count;
            int position = paragraph.Span.Start;
            while (next < quoted.Count && quoted[next].Paragraph <= paragraph.Index)
            {
                if (quoted[next].Paragraph == paragraph.Index)
                {
                    Tokenizer.Tokenize(prose.Tokens, new TextSpan(position, quoted[next].Outer.Start));
                    prose.AddQuote(next);
                    position = quoted[next].Outer.End;
                }

                next++;
            }

            Tokenizer.Tokenize(prose.Tokens, new TextSpan(position, paragraph.Span.End));
            prose.Tokens.LookUp();
            SentenceSplitter.Split(prose, paragraph, first);
        }

        prose.QuotedTokens.LookUp();

        prose.FirstQuotedToken.Add(prose.QuotedTokens.Count);
        return prose;
    }

    /// <summary>Those words.</summary>
    public TokenList TokensOf(bool quoted) => quoted ? QuotedTokens : Tokens;

    /// <summary>The token before the quoted string, or -1 where the string begins its paragraph.</summary>
    public int TokenBefore(int quote)
    {
        int before = TokenOfQuote[quote] - 1;
        return before >= 0 && Tokens[before].Start >= Paragraphs[Quoted[quote].Paragraph].Span.Start ? before : -1;
    }

    /// <summary>How many tokens the quoted string has.</summary>
    public int WordsOf(int quote) => FirstQuotedToken[quote + 1] - FirstQuotedToken[quote];

    /// <summary>Whether the quoted string is a sentence of its own, with its stop.</summary>
    public bool StandsAlone(int quote)
    {
        Sentence sentence = Sentences[SentenceOfQuote[quote]];
        return sentence.First == TokenOfQuote[quote] && sentence.End == sentence.First + 1 && EndsSentence(quote);
    }

    /// <summary>Whether the quoted string ends like a sentence, so that the next capital letter may begin one.</summary>
    public bool EndsSentence(int quote)
    {
        TextSpan inner = Quoted[quote].Inner;
        if (inner.IsEmpty) return false;
        int last = inner.End - 1;
        while (last > inner.Start && Text[last] is '’' or '\'' or ')' or '"') last--;
        return Text[last] is '.' or '!' or '?' or '…';
    }

    private void AddQuote(int quote)
    {
        QuotedString q = Quoted[quote];
        TokenOfQuote[quote] = Tokens.Count;
        Tokens.Add(TokenKind.Quote, q.Outer.Start, q.Outer.End);
        _quotes = quote + 1;
        FirstQuotedToken.Add(QuotedTokens.Count);
        Tokenizer.Tokenize(QuotedTokens, q.Inner);
    }
}

/// <summary>A sentence of the writer's: tokens <c>[First, End)</c> of <see cref="Prose.Tokens"/>.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past the index of its last token.</param>
/// <param name="Paragraph">The paragraph that holds it.</param>
/// <param name="AfterQuote">
/// It begins behind a quoted string that ended like a sentence: it may still tell who said that (“Nobody!” came the reply).
/// </param>
internal readonly record struct Sentence(int First, int End, int Paragraph, bool AfterQuote);
