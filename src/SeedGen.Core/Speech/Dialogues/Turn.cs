using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Quotes;
using SeedGen.Speech.Speakers;
using SeedGen.Syntax;

namespace SeedGen.Speech.Dialogues;

/// <summary>How surely a paragraph tells whose turn it is.</summary>
internal enum TurnSource : byte
{
    /// <summary>Nothing in it reports.</summary>
    None,

    /// <summary>“he said”, and nothing else that tells of him.</summary>
    Pronoun,

    /// <summary>“Orla Tain said”, “said the clerk”, “I said”.</summary>
    Named,
}

/// <summary>A paragraph that is one speaker's turn in a conversation.</summary>
internal sealed class Turn
{
    /// <summary>Whoever writes and has a turn: nobody who has a name.</summary>
    public static readonly ResolvedSpeaker Writer = new(null, "I", null, SpeakerBy.Pronoun);

    /// <summary>Tokens of the writer's before the first words of the paragraph.</summary>
    private const int LongestScene = 48;

    /// <summary>Words; more is a speech, or a portrait that lets somebody speak.</summary>
    private const int LongestSpeech = 60;

    /// <summary>The first of its quotes.</summary>
    public int First { get; private set; }

    /// <summary>One past the last.</summary>
    public int End { get; private set; }

    /// <summary>Its first quoted string.</summary>
    public int FirstString { get; private set; }

    /// <summary>First paragraph.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Last paragraph.</summary>
    public int LastParagraph { get; private set; }

    /// <summary>Whose it is as far as its own words say; null where they do not.</summary>
    public ResolvedSpeaker? Speaker { get; private set; }

    /// <summary>What they say of it.</summary>
    public TurnSource Source { get; private set; }

    /// <summary>Of “he” or “she”, where that is its source.</summary>
    public Gender Gender { get; private set; }

    /// <summary>The writer tells something before its first words.</summary>
    public bool HasScene { get; private set; }

    /// <summary>That is another scene: “When we came in, …”, “Later she …”.</summary>
    public bool IsOfAnotherScene { get; private set; }

    /// <summary>It is said to “me”.</summary>
    public bool IsToWriter { get; private set; }

    /// <summary>It ends with a full stop.</summary>
    public bool Answers { get; private set; }

    /// <summary>It ends with a question.</summary>
    public bool Asks { get; private set; }

    /// <summary>Its words call somebody “sir” or “Dad”.</summary>
    public bool Addresses { get; private set; }

    /// <summary>Words between its marks.</summary>
    public int Words { get; private set; }

    /// <summary>The writer tells more before it than a look at the scene, or it is a speech: no answer to what stands above.</summary>
    public bool BeginsAnew { get; private set; }

    /// <summary>Somebody else is named behind its last words, or nobody says these.</summary>
    public bool EndsElsewhere { get; private set; }

    /// <summary>The turn that begins with the draft at <paramref name="first"/>; null where its paragraph is none.</summary>
    public static Turn? Read(Prose prose, PersonIndex people, List<QuoteFinder.Draft> drafts, int first)
    {
        int string0 = drafts[first].Strings[0], paragraph = prose.Quoted[string0].Paragraph;
        if (prose.Paragraphs[paragraph].Kind != ParagraphKind.Body) return null;
        Turn turn = new() { First = first, FirstString = string0, Paragraph = paragraph, LastParagraph = paragraph };
        int i = first, last = string0, strings = 0;
        for (; i < drafts.Count && prose.Quoted[drafts[i].Strings[0]].Paragraph <= turn.LastParagraph; i++)
        {
            QuoteFinder.Draft draft = drafts[i];
            last = draft.Strings.Last;
            turn.LastParagraph = Math.Max(turn.LastParagraph, prose.Quoted[last].Paragraph);
            for (int q = draft.Strings.First; q <= last; q++, strings++) turn.Words += prose.WordsOf(q);
            if (!turn.Takes(prose, draft)) return null;
        }

        turn.End = i;
        int scene = prose.TokenBefore(string0) < 0 ? 0
            : prose.TokenOfQuote[string0] - prose.Sentences[FirstSentence(prose, prose.SentenceOfQuote[string0])].First;
        if (turn.Source == TurnSource.None && (scene > 0 || strings > 1)) return null;
        if (scene > 0 && (drafts[first].Kind != QuoteKind.Direct || !EndsParagraph(prose, last))) return null;
        if (scene > 0 && turn.Speaker != null) turn.Source = TurnSource.Named;
        turn.BeginsAnew = scene > LongestScene || turn.Words > LongestSpeech;
        turn.HasScene = scene > 0;
        turn.IsOfAnotherScene = scene > 0 && OpensScene(prose, prose.TokenOfQuote[string0] - scene);
        turn.Asks = EndsWith(prose, last, '?');
        turn.Answers = EndsWith(prose, last, '.') || EndsWith(prose, last, '!');
        turn.Addresses = IsAddressed(prose, last);
        turn.EndsElsewhere = turn.NamesOthersBehind(prose, people, last);
        return turn;
    }

    /// <summary>Whether both are the same.</summary>
    public static bool Are(ResolvedSpeaker a, ResolvedSpeaker b) => a.Person != null || b.Person != null
        ? a.Person == b.Person
        : string.Equals(Bare(a.Name), Bare(b.Name), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the draft may be of the same turn; takes what it says of the speaker.</summary>
    private bool Takes(Prose prose, QuoteFinder.Draft draft)
    {
        if (draft.Attribution is not { IsRemote: false, Source: { } source })
            return draft.Attribution is null or { IsRemote: true } && draft.Kind == QuoteKind.Direct;
        bool writer = source.Kind == SourceKind.Pronoun && prose.Tokens.Spells(source.Head, "i");
        ResolvedSpeaker? speaker = writer ? Writer : draft.Speaker;
        bool pronoun = source.Kind == SourceKind.Pronoun && prose.Tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale);
        if (speaker == null ? !pronoun : speaker.Person == null && !writer && !IsOne(prose, speaker)) return false;
        if (Speaker != null && speaker != null && !Are(Speaker, speaker)) return false;
        IsToWriter |= draft.Attribution.CueLast >= 0 && prose.Tokens.Spells(draft.Attribution.CueLast + 1, "me");
        if (Speaker != null && pronoun) return true;
        (Speaker, Source) = (speaker, pronoun ? TurnSource.Pronoun : TurnSource.Named);
        Gender = !pronoun ? Gender.Unknown : prose.Tokens[source.Head].Is(WordClass.PronounMale) ? Gender.Male : Gender.Female;
        return true;
    }

    /// <summary>“a woman”, “the skipper”: a group or a paper talks to nobody.</summary>
    private static bool IsOne(Prose prose, ResolvedSpeaker speaker) => speaker.Description is { } description
        && prose.Tokens[description.Head] is var head && !head.Is(WordClass.PluralNoun | WordClass.GroupNoun)
        && (head.Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Title | WordClass.IndefinitePronoun) || head.Tag == Tag.Name);

    private static int FirstSentence(Prose prose, int sentence)
    {
        int paragraph = prose.Sentences[sentence].Paragraph;
        while (sentence > 0 && prose.Sentences[sentence - 1].Paragraph == paragraph) sentence--;
        return sentence;
    }

    private static bool OpensScene(Prose prose, int token) =>
        prose.Tokens[token].Tag is Tag.Subordinator or Tag.Preposition
        || prose.Tokens.LowerOf(token) is "when" or "later" or "afterwards" or "afterward" or "then" or "next" or "once";

    /// <summary>Nothing but its reporting clause stands behind the quoted string.</summary>
    private static bool EndsParagraph(Prose prose, int quote)
    {
        int next = prose.SentenceOfQuote[quote] + 1, paragraph = prose.Quoted[quote].Paragraph;
        if (next < prose.Sentences.Count && prose.Sentences[next].Paragraph == paragraph && prose.Sentences[next].AfterQuote) next++;
        return next >= prose.Sentences.Count || prose.Sentences[next].Paragraph != paragraph;
    }

    private bool NamesOthersBehind(Prose prose, PersonIndex people, int quote)
    {
        int end = prose.Paragraphs[LastParagraph].Span.End;
        for (int m = people.FirstFrom(prose.TokenOfQuote[quote] + 1); m < people.Mentions.Count; m++)
        {
            NameMention mention = people.Mentions[m];
            if (mention.Span.Start >= end) return false;
            if (mention.Person != null && mention.Person != Speaker?.Person
                && prose.SentenceAt(mention.First) > prose.SentenceOfQuote[quote] + 1)
                return true;
        }

        return false;
    }

    /// <summary>“No, Mum.”, “Nobody, chef.”</summary>
    private static bool IsAddressed(Prose prose, int quote)
    {
        TokenList tokens = prose.QuotedTokens;
        for (int i = prose.FirstQuotedToken[quote] + 1; i + 1 < prose.FirstQuotedToken[quote + 1]; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && tokens[i + 1].Is(WordClass.Kin | WordClass.Honorific | WordClass.Title)
                && (i + 2 == prose.FirstQuotedToken[quote + 1] || tokens[i + 2].Kind is TokenKind.Stop or TokenKind.Comma))
                return true;
        }

        return false;
    }

    private static bool EndsWith(Prose prose, int quote, char mark) =>
        !prose.Quoted[quote].Inner.IsEmpty && prose.Text[prose.Quoted[quote].Inner.End - 1] == mark;

    /// <summary>“woman” for “a woman”.</summary>
    private static string Bare(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Substring(4)
        : name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? name.Substring(2)
        : name.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? name.Substring(3)
        : name;
}
