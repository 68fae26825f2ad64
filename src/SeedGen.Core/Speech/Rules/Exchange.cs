using SeedGen.Language;
using SeedGen.People.Evidence;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Rules;

/// <summary>
/// Question and answer in turn, of which only some say whose they are: “Was it you?” she asked. — “It was.” — “When?” Who answers is
/// not who asked; where nobody else has spoken just before, nobody can tell who it is.
/// </summary>
internal sealed class Exchange : IAttributionRule
{
    private const int FarthestParagraph = 4;
    private const int FarthestQuote = 6;

    /// <summary>Words of those who talk to each other.</summary>
    private const int LongestTurn = 10;

    /// <summary>Tokens before which nobody looks for “told me”.</summary>
    private const int FarthestWriter = 600;

    /// <summary>Words: “Oh, God.”</summary>
    private const int LongestInterjection = 8;

    /// <summary>The speaker of a quoted string that stands alone; null where it is no turn in an exchange.</summary>
    public Attribution? Apply(QuoteScene scene)
    {
        int before = scene.Quote - 1;
        if (before < 0 || !scene.Prose.StandsAlone(scene.Quote) || !Follows(scene, before)) return null;
        if (scene.Earlier[before] is not { Denied: false } turn) return null;
        if (IsOfInterviewer(scene, before, turn)) return new Attribution { Rule = nameof(Exchange), IsRemote = true };
        bool asked = LastCharacter(scene.Prose, before) == '?', asks = scene.LastCharacter == '?';
        bool answer = asked && !asks
            && (turn.Rule == nameof(Exchange) || OpensRun(scene, before) || Says(scene, turn, "asked", "asks")
                || IsSecondTurn(scene, before));
        bool question = asks && !asked
            && (turn.Rule == nameof(Exchange) || Says(scene, turn, "answered", "replied", "responded") || IsSecondTurn(scene, before));
        bool reply = !asked && !asks && (turn.Rule == nameof(Exchange) || OpensRun(scene, before)
            || (IsSecondTurn(scene, before) && (AreShort(scene, before) || IsWriters(scene, before))));
        int interjects = answer || question || reply ? -1 : OtherOfShortAnswer(scene, before);
        if (!answer && !question && !reply && interjects < 0) return null;
        int other = interjects < 0 ? OtherThan(scene, before) : interjects;
        if (other < 0 && reply) other = OtherOfShortAnswer(scene, before);
        if (other < 0 && QuestionerInProse(scene, before) is { } questioner)
            return new Attribution { Rule = nameof(Exchange), IsRemote = true, Source = questioner };
        return new Attribution
        {
            Rule = nameof(Exchange), IsRemote = true, SameSpeakerAs = other,
            Source = other < 0 ? null : scene.Earlier[other]!.Source
        };
    }

    /// <summary>
    /// The string before is the last thing in the paragraph before, but for its reporting clause. Within a paragraph nothing stands between
    /// the two: “Why now?” she asked. “They want money.” is hers.
    /// </summary>
    private static bool Follows(QuoteScene scene, int before)
    {
        Prose prose = scene.Prose;
        int paragraphs = prose.Quoted[scene.Quote].Paragraph - prose.Quoted[before].Paragraph;
        if (paragraphs == 0) return prose.TokenOfQuote[scene.Quote] == prose.TokenOfQuote[before] + 1;
        int sentences = prose.SentenceOfQuote[scene.Quote] - prose.SentenceOfQuote[before];
        return paragraphs == 1 && !prose.Quoted[before].OpenAtEnd
            && (sentences == 1 || (sentences == 2 && prose.Sentences[prose.SentenceOfQuote[before] + 1].AfterQuote));
    }

    /// <summary>
    /// “You are late,” she said. — “So is the train,” he said.: somebody else has just spoken in the paragraph before, or before a silence,
    /// and neither said more.
    /// </summary>
    private static bool IsSecondTurn(QuoteScene scene, int turn) =>
        turn > 0 && scene.Prose.TokenBefore(turn) < 0
        && (scene.Prose.TokenBefore(turn - 1) < 0 || IsWriters(scene, turn))
        && IsOthers(scene, turn - 1, turn);

    /// <summary>“In May?” she said. “Here?” — “In May,” I said.: whoever the writer talks to is next, however long that is.</summary>
    private static bool IsWriters(QuoteScene scene, int turn) => scene.Earlier[turn] is { Source: { } source } && IsWriter(scene, source);

    /// <summary>
    /// “I told Sy, no more.” — “And what did he say?” — “He laughed.”, where the writer has said “he told me”: a question in a paragraph
    /// of its own between two of whoever talks to the writer.
    /// </summary>
    private static bool IsOfInterviewer(QuoteScene scene, int before, Attribution turn)
    {
        Prose prose = scene.Prose;
        int next = scene.Quote + 1, paragraph = prose.Quoted[scene.Quote].Paragraph;
        if (scene.LastCharacter != '?' || LastCharacter(prose, before) == '?' || turn.Source is null || turn.Rule == nameof(Exchange)
            || scene.WordCount > LongestTurn || paragraph != prose.Quoted[before].Paragraph + 1 || next >= prose.Quoted.Count
            || prose.Quoted[next].Paragraph != paragraph + 1 || prose.TokenBefore(next) >= 0 || prose.Quoted[before].OpenAtEnd
            || IsSecondTurn(scene, before))
            return false;
        if (prose.QuotedTokens.Spells(prose.FirstQuotedToken[scene.Quote], "and")) return true;
        for (int i = scene.Token - 1; i > 0 && i > scene.Token - FarthestWriter; i--)
        {
            if (scene.Tokens.Spells(i, "me") && scene.Tokens.Spells(i - 1, "told")) return true;
            if (scene.Tokens.Spells(i, "i") && scene.Tokens.LowerOf(i + 1) is "ask" or "asked" or "wonder" or "wondered") return true;
        }

        return false;
    }

    /// <summary>“It is proud,” said Tain. — “It is.” — “A little.” — “Less.”: turns of a few words, each in its own paragraph.</summary>
    private static bool OpensRun(QuoteScene scene, int turn)
    {
        Prose prose = scene.Prose;
        int next = scene.Quote + 1;
        return next < prose.Quoted.Count && scene.WordCount <= LongestTurn && prose.WordsOf(next) <= 2 * LongestTurn
            && prose.WordsOf(turn) <= 2 * LongestTurn && OpensParagraph(scene, turn) && prose.StandsAlone(next)
            && prose.Quoted[scene.Quote].Paragraph == prose.Quoted[turn].Paragraph + 1
            && prose.Quoted[next].Paragraph == prose.Quoted[scene.Quote].Paragraph + 1
            && scene.Earlier[turn] is { Rule: nameof(TailClause) or nameof(Continuation) };
    }

    /// <summary>“Mirror,” said Tain. “What are you doing?”: the first string of the paragraph is reported behind it.</summary>
    private static bool OpensParagraph(QuoteScene scene, int turn)
    {
        int first = turn;
        while (first > 0 && scene.Prose.Quoted[first - 1].Paragraph == scene.Prose.Quoted[turn].Paragraph) first--;
        return scene.Prose.TokenBefore(first) < 0 && scene.Earlier[first] is { Rule: nameof(TailClause) };
    }

    /// <summary>Reports let one after the other speak too, and at greater length.</summary>
    private static bool AreShort(QuoteScene scene, int turn) =>
        scene.WordCount <= LongestTurn && scene.WordsIn(scene.Prose.TokenOfQuote[turn]) <= LongestTurn
        && scene.WordsIn(scene.Prose.TokenOfQuote[turn - 1]) <= LongestTurn;

    /// <summary>The last string of the paragraph, or of the one before that, is somebody else's.</summary>
    private static bool IsOthers(QuoteScene scene, int before, int turn) =>
        scene.Prose.Quoted[turn].Paragraph - scene.Prose.Quoted[before].Paragraph is 1 or 2 && !scene.Prose.Quoted[before].OpenAtEnd
        && scene.Earlier[before]?.Source is { } first && scene.Earlier[turn]?.Source is { } second
        && !(scene.Prose.Quoted[turn].Paragraph - scene.Prose.Quoted[before].Paragraph == 2
            && IsSomebodyNew(scene, scene.Prose.TokenOfQuote[before], scene.Prose.TokenOfQuote[turn]))
        && (AreDifferent(scene, first, second) || NamesTheOther(scene, before, first, second)
            || (GenderOf(scene, first) is not Gender.Unknown and var one && GenderOf(scene, second) is not Gender.Unknown and var two
                && one != two));

    /// <summary>“Am I late?” he asked. — “A little,” said Tain.: whoever answers has not been named by the pronoun just before.</summary>
    private static bool NamesTheOther(QuoteScene scene, int before, SourcePhrase first, SourcePhrase second)
    {
        if (LastCharacter(scene.Prose, before) != '?') return false;
        // “Am I late?” Tain asks a porter. — “A little,” she says.
        if (first.Kind == SourceKind.Name)
            return second.Kind == SourceKind.Pronoun && Says(scene, scene.Earlier[before]!, "asked", "asks")
                && scene.Tokens[scene.Earlier[before]!.CueLast + 1].Tag is Tag.Determiner or Tag.PossessivePronoun;
        return first.Kind == SourceKind.Pronoun && second.Kind == SourceKind.Name
            && scene.Tokens[first.Head].Is(WordClass.PronounMale | WordClass.PronounFemale) && second.Name!.Person != null;
    }

    /// <summary>
    /// “I was there,” she says. “I saw it.” — “I know,” he says. “You wrote it.” — “Oh, God.”: what is that short answers; whose turn it
    /// is, or -1.
    /// </summary>
    private static int OtherOfShortAnswer(QuoteScene scene, int turn)
    {
        if (scene.WordCount > LongestInterjection) return -1;
        int first = turn, paragraph = scene.Prose.Quoted[turn].Paragraph;
        while (first > 0 && scene.Prose.Quoted[first - 1].Paragraph == paragraph) first--;
        return first > 0 && scene.Prose.TokenBefore(first) < 0 && IsOthers(scene, first - 1, first) ? first - 1 : -1;
    }

    private static bool Says(QuoteScene scene, Attribution turn, params string[] words) =>
        turn.CueFirst >= 0 && Array.Exists(words, w => scene.Tokens.Spells(turn.CueFirst, w));

    private static char LastCharacter(Prose prose, int quote) =>
        prose.Quoted[quote].Inner.IsEmpty ? '\0' : prose.Text[prose.Quoted[quote].Inner.End - 1];

    /// <summary>The last string just before that somebody else said for certain; -1 where there is none.</summary>
    private static int OtherThan(QuoteScene scene, int turn)
    {
        SourcePhrase? source = scene.Earlier[turn]?.Source;
        if (turn > 0 && scene.Earlier[turn - 1] is { Source: not null } && (Answers(scene, turn) || IsSecondTurn(scene, turn)))
            return turn - 1;
        for (int q = turn - 1;
            source != null && q >= 0 && q >= turn - FarthestQuote
            && scene.Prose.Quoted[turn].Paragraph - scene.Prose.Quoted[q].Paragraph <= FarthestParagraph; q--)
        {
            if (scene.Earlier[q]?.Source is { } other && AreDifferent(scene, source, other))
                return IsSomebodyNew(scene, scene.Prose.TokenOfQuote[q], scene.Prose.TokenOfQuote[turn]) ? -1 : q;
        }

        return -1;
    }

    /// <summary>“A buyer in a clean jacket wants to know”: somebody without a name has come up, and may be the one who answers.</summary>
    private static bool IsSomebodyNew(QuoteScene scene, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if ((scene.Tokens.Spells(i, "a") || scene.Tokens.Spells(i, "an"))
                && scene.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Quote
                && scene.Tokens[i + 1].Tag == Tag.Noun && scene.Tokens[i + 1].Is(WordClass.PersonNoun))
                return true;
        }

        return false;
    }

    /// <summary>
    /// “Orla Tain asked the clerk whether he had seen it.” — “I had,” he replied. — “When?”: whoever asks in the sentence before the
    /// answer; null where nobody does.
    /// </summary>
    private static SourcePhrase? QuestionerInProse(QuoteScene scene, int answer)
    {
        int sentence = scene.Prose.SentenceOfQuote[answer] - 1;
        if (sentence < 0 || !Says(scene, scene.Earlier[answer]!, "answered", "replied", "responded", "said")) return null;
        Sentence s = scene.Prose.Sentences[sentence];
        if (scene.Prose.Quoted[answer].Paragraph - s.Paragraph > 1) return null;
        List<Chunk> chunks = scene.Elsewhere.Chunk(s.First, s.End);
        int asks = chunks.FindIndex(c => c.Kind == ChunkKind.Verb && !c.Passive
            && (scene.Tokens.Spells(c.Head, "asked") || scene.Tokens.Spells(c.Head, "asks") || scene.Tokens.Spells(c.Head, "pressed")));
        return asks < 1 ? null : Sources.From(scene, chunks, scene.Elsewhere.Subjects.Find(asks));
    }

    /// <summary>The turn is itself one in an exchange with the string before it.</summary>
    private static bool Answers(QuoteScene scene, int turn) => scene.Earlier[turn] is { } attribution
        && (attribution.Rule == nameof(Exchange)
            || (LastCharacter(scene.Prose, turn - 1) == '?' && Says(scene, attribution, "answered", "replied", "responded")));

    private static bool AreDifferent(QuoteScene scene, SourcePhrase a, SourcePhrase b)
    {
        if (a.Kind == SourceKind.Name && b.Kind == SourceKind.Name)
            return a.Name!.Person != null && b.Name!.Person != null && a.Name.Person != b.Name.Person;
        if (IsWriter(scene, a) != IsWriter(scene, b)) return true;
        if (a.Kind != SourceKind.Pronoun || b.Kind != SourceKind.Pronoun) return false;
        WordClass gender = WordClass.PronounMale | WordClass.PronounFemale;
        WordClass one = scene.Tokens[a.Head].Word & gender, two = scene.Tokens[b.Head].Word & gender;
        return one != 0 && two != 0 && one != two;
    }

    /// <summary>“…,” I said.</summary>
    private static bool IsWriter(QuoteScene scene, SourcePhrase source) =>
        source.Kind == SourceKind.Pronoun && scene.Tokens.Spells(source.Head, "i");

    /// <summary>“he”, or a name that is a man's for certain.</summary>
    public static Gender GenderOf(QuoteScene scene, SourcePhrase source)
    {
        if (source.Name?.Person is { } person) return person.GenderWeight >= GenderWeight.FrequentName ? person.Gender : Gender.Unknown;
        if (source.Kind != SourceKind.Pronoun) return Gender.Unknown;
        ref Token pronoun = ref scene.Tokens[source.Head];
        return pronoun.Is(WordClass.PronounMale) ? Gender.Male : pronoun.Is(WordClass.PronounFemale) ? Gender.Female : Gender.Unknown;
    }
}
