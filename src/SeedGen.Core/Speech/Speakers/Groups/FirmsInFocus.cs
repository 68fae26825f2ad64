using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Groups;

/// <summary>Finds the firm or body that “the company” or “the club” means, among the names that are nobody's and no place's.</summary>
internal sealed class FirmsInFocus(Prose prose, PersonIndex people)
{
    /// <summary>Sentences that “the company” reaches back.</summary>
    private const int ReachOfNoun = 12;

    private const int MostMentions = 48;

    /// <summary>Tokens.</summary>
    private const int LongestContent = 60;

    /// <summary>A firm that an article calls “the company” it names more than once.</summary>
    private const int FewestMentions = 2;

    private const int LongestApposition = 6;

    private const WordClass NoFirm = WordClass.Demonym | WordClass.Weekday | WordClass.Month | WordClass.TimeNoun | WordClass.Title
        | WordClass.PlaceNoun | WordClass.PersonNoun;

    private Dictionary<string, int>? _counts;
    private HashSet<string>? _located;

    /// <summary>Whether the noun is one for a firm; “the group” and “the committee” may be anything.</summary>
    public static bool IsFirm(string noun) => WordStrings.Lower(noun) is
        "company" or "firm" or "airline" or "retailer" or "supermarket" or "startup" or "start-up" or "bank" or "manufacturer" or "carmaker"
        or "automaker" or "chipmaker" or "drugmaker" or "utility" or "conglomerate" or "corporation" or "brokerage" or "lender" or "insurer"
        or "developer" or "builder" or "housebuilder" or "brewer" or "distiller" or "broadcaster" or "publisher" or "supplier" or "operator"
        or "maker" or "carrier" or "miner" or "producer" or "grocer" or "chain" or "consultancy" or "contractor";

    /// <summary>
    /// What “the company” means: the name that the text calls so, else the last that a sentence was about, else the one the article is
    /// about.
    /// </summary>
    /// <param name="source">The description.</param>
    /// <param name="sentence">Its sentence.</param>
    public TextSpan? OfNoun(SourcePhrase source, int sentence) =>
        Meant(source, sentence) is { } found && !HasOne(found, source) ? found : null;

    /// <summary>“Varga’s central bank … the bank”: Varga is no bank.</summary>
    private bool HasOne(TextSpan name, SourcePhrase source)
    {
        foreach (NameMention mention in Before(source.First))
        {
            if (!mention.Possessor || mention.Span.Length != name.Length || mention.Name != name.In(prose.Text)) continue;
            int noun = mention.Last + 2;
            while (noun < source.First && prose.Tokens[noun].Tag == Tag.Adjective) noun++;
            if (prose.Tokens.Spells(noun, prose.Tokens.LowerOf(source.Head))) return true;
        }

        return false;
    }

    private TextSpan? Meant(SourcePhrase source, int sentence) =>
        Called(source, sentence, prose.Tokens.TextOf(source.Head))
        ?? Find(FrontedClauses.BehindNames(prose, source, sentence), sentence, ReachOfNoun, true, out bool another)
            ?? (another ? null : Called(source, sentence, null) ?? Topic(source.First));

    /// <summary>What “the club” or “the party” means: a name that the text calls so, or what the sentence before is about.</summary>
    public TextSpan? OfBody(SourcePhrase source, int sentence) =>
        Called(source, sentence, prose.Tokens.TextOf(source.Head)) ?? Find(source.First, sentence, 1, false, out _);

    /// <summary>What “it” means: a firm of which this sentence or the one before tells something.</summary>
    public TextSpan? OfIt(int token, int sentence) => Find(token, sentence, 1, false, out _);

    /// <summary>“I wrote to Osk Rail. They replied”: the only name of the sentence before, where that may be a firm's.</summary>
    public TextSpan? OfThey(int token, int sentence)
    {
        if (sentence == 0 || token != prose.Sentences[sentence].First) return null;
        TextSpan? only = null;
        foreach (NameMention mention in Before(token))
        {
            if (mention.First < prose.Sentences[sentence - 1].First) break;
            if (only != null || !CanBeFirm(mention)) return null;
            only = mention.Span;
        }

        return only;
    }

    /// <summary>
    /// The words that name the firm, or null; where the sentence before tells of what is another's (“Varga's own list”), the firm may be
    /// theirs.
    /// </summary>
    private TextSpan? Find(int token, int sentence, int reach, bool trades, out bool another)
    {
        int s = sentence;
        another = false;
        NameMention? found = null;
        foreach (NameMention mention in Before(token))
        {
            int was = s;
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (found != null && s < was) break;
            if (sentence - s > reach) return null;
            if (found == null)
            {
                another = mention.Possessor && s == sentence - 1 && Count(mention) >= FewestMentions;
                if (another) return null;
            }

            if (!CanBeFirm(mention) || (trades ? TradesNothing(mention) : prose.Tokens[mention.Last].Is(NameClass.Place))
                || (s < sentence - 1 && Count(mention) < FewestMentions))
                continue;
            // “Varga cut its target after its customer, Osk Tain, pushed back an order”: the sentence is about the first.
            if (prose.Paragraphs[mention.Paragraph].Kind == ParagraphKind.Body && SubjectNames.IsSubject(prose, mention, s)
                && !IsModifier(mention)
                && (found == null || mention.OpensSentence || Reports(mention) || IsSubordinate(mention.Last, found.First)))
                found = mention;
        }

        return found == null ? null : Fullest(found, token);
    }

    /// <summary>“Varga” where the text has called it “Varga Freight” before: the fuller name.</summary>
    private TextSpan Fullest(NameMention mention, int token)
    {
        NameMention fullest = mention;
        foreach (NameMention other in Before(token))
        {
            if (other.Words.Length > fullest.Words.Length && other.Words[0] == mention.Words[0] && CanBeFirm(other)
                && !TradesNothing(other))
                fullest = other;
        }

        return SpanOf(fullest);
    }

    private TextSpan SpanOf(NameMention mention) =>
        prose.Tokens.SpanOf(NamedBodies.WithOwners(prose.Tokens, mention.TitleFirst), mention.Last);

    /// <summary>“Varga Rail said Osk Lines would leave”: whoever reports, and not whom the report is about.</summary>
    private bool Reports(NameMention mention) =>
        mention.Last + 1 < prose.Tokens.Count && prose.Tokens[mention.Last + 1] is { Tag: Tag.Verb } verb
        && verb.Is(WordClass.CueVerbStrong);

    /// <summary>A clause of its own begins between the tokens: “after”, “when”, “who”.</summary>
    private bool IsSubordinate(int from, int to)
    {
        for (int i = Math.Max(from + 1, to - LongestContent); i < to; i++)
        {
            if (prose.Tokens[i].Tag is Tag.Subordinator or Tag.Relative || prose.Tokens.Spells(i, "after")
                || prose.Tokens.Spells(i, "before"))
                return true;
        }

        return false;
    }

    /// <summary>“The Varga coach did not call”: the sentence is about the coach.</summary>
    private bool IsModifier(NameMention mention) =>
        mention.Last + 1 < prose.Tokens.Count && prose.Tokens[mention.Last + 1] is { Tag: Tag.Noun, Casing: Casing.Lower };

    /// <summary>“the law firm Osk Varga”, “Osk Varga, a regional airline”: the text itself says what it is.</summary>
    /// <param name="source">The description.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="noun">What the text must call it; null for any word for a firm.</param>
    private TextSpan? Called(SourcePhrase source, int sentence, string? noun)
    {
        int s = sentence;
        foreach (NameMention mention in Before(source.First))
        {
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (sentence - s > ReachOfNoun) return null;
            // “In a post on Chirrup, the company said”: the phrase itself is no apposition.
            if (mention.Last + 2 != source.First && CanBeFirm(mention) && IsCalled(mention, noun)) return SpanOf(mention);
        }

        return null;
    }

    private bool IsCalled(NameMention mention, string? noun)
    {
        TokenList tokens = prose.Tokens;
        bool Is(int i) => noun == null ? IsFirm(tokens.TextOf(i)) : tokens.Spells(i, noun);
        if (mention.First > 0 && Is(mention.First - 1)) return true;
        int comma = mention.Last + 1;
        if (comma + 1 >= tokens.Count || tokens[comma].Kind != TokenKind.Comma
            || !(tokens.Spells(comma + 1, "a") || tokens.Spells(comma + 1, "an") || tokens.Spells(comma + 1, "the")))
            return false;
        for (int i = comma + 2; i < tokens.Count && i < comma + LongestApposition && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Is(i)) return true;
        }

        return false;
    }

    /// <summary>The name that stands far more often than any other, from the headline on, and does or has something somewhere.</summary>
    private TextSpan? Topic(int token)
    {
        NameMention? best = null;
        int most = 0, second = 0;
        foreach (NameMention mention in Before(token))
        {
            if (!CanBeFirm(mention) || TradesNothing(mention) || (best != null && best.Words[0] == mention.Words[0])) continue;
            int count = Count(mention);
            if (count > most) (best, second, most) = (mention, most, count);
            else if (count > second) second = count;
        }

        return best != null && most >= FewestMentions && most > second && Before(token).Any(m => m.Words[0] == best.Words[0] && IsActing(m))
            ? best.Span
            : null;
    }

    /// <summary>“Varga’s shares”, “Varga sold”, “fined Varga”; a place or a feast is where or when something is done: “at Varga”.</summary>
    private bool IsActing(NameMention mention) =>
        mention.Possessor || mention.TitleFirst == 0 || prose.Tokens[mention.TitleFirst - 1].Tag != Tag.Preposition;

    private IEnumerable<NameMention> Before(int token)
    {
        int last = people.FirstFrom(token) - 1;
        for (int i = last; i >= 0 && i > last - MostMentions; i--) yield return people.Mentions[i];
    }

    /// <summary>“in Varga”: the name, or what begins like it, is a place somewhere in the text.</summary>
    private bool IsLocated(NameMention mention)
    {
        if (_located == null)
        {
            _located = new HashSet<string>(StringComparer.Ordinal);
            foreach (NameMention other in people.Mentions)
            {
                if (other.TitleFirst > 0 && IsLocative(prose.Tokens, other.TitleFirst - 1)) _located.Add(other.Words[0]);
            }
        }

        return _located.Contains(mention.Words[0]);
    }

    private static bool IsLocative(TokenList tokens, int i) =>
        tokens.Spells(i, "in") || tokens.Spells(i, "at") || tokens.Spells(i, "near") || tokens.Spells(i, "from")
        || tokens.Spells(i, "outside");

    /// <summary>“the Varga Union”: what is called so is no company.</summary>
    private bool TradesNothing(NameMention mention) => prose.Tokens.TextOf(mention.Last) is
        "Union" or "Association" or "Party" or "Federation" or "Committee" or "Agency" or "Authority" or "Watchdog" or "University"
        or "College" or "School" or "Church" or "Alliance" or "Coalition" or "Foundation" or "Bureau" or "Board" or "Tribunal" or "Museum";

    /// <summary>How often names begin with its first word: “Larkspur Cold” and “Larkspur” are one.</summary>
    private int Count(NameMention mention)
    {
        if (_counts == null)
        {
            _counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (NameMention other in people.Mentions)
            {
                _counts.TryGetValue(other.Words[0], out int count);
                _counts[other.Words[0]] = count + 1;
            }
        }

        return _counts[mention.Words[0]];
    }

    private bool CanBeFirm(NameMention mention)
    {
        if (mention.Person != null || mention.Ambiguous.Count > 0) return false;
        // “the Don Osk” is a ship, “General Motors” is none
        if (mention.HasTitle && mention.TitleFirst > 0 && prose.Tokens.Spells(mention.TitleFirst - 1, "the")) return false;
        ref Token head = ref prose.Tokens[mention.Last];
        if (mention.OpensSentence && mention.Words.Length == 1 && head.Is(WordClass.CommonWord)) return false;
        if (IsPublicBody(prose.Tokens.TextOf(mention.Last))) return false;
        return !head.Is(NoFirm) && !head.Is(NameClass.PlaceMajor) && !(head.Is(NameClass.Place) && IsLocated(mention))
            && head.Casing == Casing.Capitalised
            && !(prose.Tokens.TextOf(mention.First).IndexOf('-') is > 0 and var hyphen
                && char.IsLower(prose.Text[prose.Tokens[mention.First].Start + hyphen + 1]));
    }

    /// <summary>“the Marine Corps”, “the Varga Council”: nobody calls a body of the state a company.</summary>
    private static bool IsPublicBody(string noun) => noun is
        "Corps" or "Army" or "Navy" or "Department" or "Ministry" or "Court"
        or "Council" or "Commission" or "Office" or "Police" or "Senate" or "House" or "Congress" or "Parliament";
}
