using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Finds the firm or body that “the company” or “the club” means, among the names that are nobody's and no place's.</summary>
internal sealed class FirmsInFocus(Prose prose, PersonIndex people)
{
    /// <summary>Sentences that “the company” reaches back.</summary>
    private const int ReachOfNoun = 12;

    private const int MostMentions = 48;

    /// <summary>A firm that an article calls “the company” it names more than once.</summary>
    private const int FewestMentions = 2;

    private const int LongestApposition = 6;

    private const WordClass NoFirm = WordClass.Demonym | WordClass.Weekday | WordClass.Month | WordClass.TimeNoun | WordClass.Title | WordClass.PlaceNoun
        | WordClass.PersonNoun;

    private Dictionary<string, int>? _counts;

    /// <summary>Whether the noun is one for a firm; “the group” and “the committee” may be anything.</summary>
    public static bool IsFirm(string noun) => WordStrings.Lower(noun) is
        "company" or "firm" or "airline" or "retailer" or "supermarket" or "startup" or "start-up" or "bank" or "manufacturer" or "carmaker"
        or "automaker" or "chipmaker" or "drugmaker" or "utility" or "conglomerate" or "corporation" or "brokerage" or "lender" or "insurer" or "developer"
        or "builder" or "housebuilder" or "brewer" or "distiller" or "broadcaster" or "publisher" or "supplier" or "operator" or "maker" or "carrier"
        or "miner" or "producer" or "grocer" or "chain" or "consultancy" or "contractor";

    /// <summary>What “the company” means: the name that the text calls so, else the last that a sentence was about, else the one the article is about.</summary>
    /// <param name="source">The description.</param>
    /// <param name="sentence">Its sentence.</param>
    public TextSpan? OfNoun(SourcePhrase source, int sentence) =>
        Called(source, sentence) ?? Find(source.First, sentence, ReachOfNoun, out bool another) ?? (another ? null : Topic(source.First));

    /// <summary>What “the club” or “the party” means: a name that the text calls so, or what the sentence before is about.</summary>
    public TextSpan? OfBody(SourcePhrase source, int sentence) => Called(source, sentence) ?? Find(source.First, sentence, 1, out _);

    /// <summary>What “it” means: a firm of which this sentence or the one before tells something.</summary>
    public TextSpan? OfIt(int token, int sentence) => Find(token, sentence, 1, out _);

    /// <summary>The words that name the firm, or null; where the sentence before tells of what is another's (“Varga's own list”), the firm may be theirs.</summary>
    private TextSpan? Find(int token, int sentence, int reach, out bool another)
    {
        int s = sentence;
        another = false;
        foreach (NameMention mention in Before(token))
        {
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (sentence - s > reach) return null;
            another = mention.Possessor && s == sentence - 1 && Count(mention) >= FewestMentions;
            if (another) return null;
            if (!CanBeFirm(mention) || (s < sentence - 1 && Count(mention) < FewestMentions)) continue;
            if (prose.Paragraphs[mention.Paragraph].Kind == ParagraphKind.Body && SubjectNames.IsSubject(prose, mention, s)) return mention.Span;
        }

        return null;
    }

    /// <summary>“the law firm Osk Varga”, “Osk Varga, a regional airline”: the text itself says what it is.</summary>
    private TextSpan? Called(SourcePhrase source, int sentence)
    {
        string noun = prose.Tokens.TextOf(source.Head);
        int s = sentence;
        foreach (NameMention mention in Before(source.First))
        {
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (sentence - s > ReachOfNoun) return null;
            // “In a post on Chirrup, the company said”: the phrase itself is no apposition.
            if (mention.Last + 2 != source.First && CanBeFirm(mention) && IsCalled(mention, noun)) return mention.Span;
        }

        return null;
    }

    private bool IsCalled(NameMention mention, string noun)
    {
        TokenList tokens = prose.Tokens;
        if (mention.First > 0 && tokens.Spells(mention.First - 1, noun)) return true;
        int comma = mention.Last + 1;
        if (comma + 1 >= tokens.Count || tokens[comma].Kind != TokenKind.Comma || !(tokens.Spells(comma + 1, "a") || tokens.Spells(comma + 1, "an") || tokens.Spells(comma + 1, "the"))) return false;
        for (int i = comma + 2; i < tokens.Count && i < comma + LongestApposition && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens.Spells(i, noun)) return true;
        }

        return false;
    }

    /// <summary>The name that stands far more often than any other, from the headline on.</summary>
    private TextSpan? Topic(int token)
    {
        NameMention? best = null;
        int most = 0, second = 0;
        foreach (NameMention mention in Before(token))
        {
            if (!CanBeFirm(mention) || (best != null && best.Words[0] == mention.Words[0])) continue;
            int count = Count(mention);
            if (count > most) (best, second, most) = (mention, most, count);
            else if (count > second) second = count;
        }

        return best != null && most >= FewestMentions && most > second ? best.Span : null;
    }

    private IEnumerable<NameMention> Before(int token)
    {
        int last = people.FirstFrom(token) - 1;
        for (int i = last; i >= 0 && i > last - MostMentions; i--) yield return people.Mentions[i];
    }

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
        ref Token head = ref prose.Tokens[mention.Last];
        if (mention.OpensSentence && mention.Words.Length == 1 && head.Is(WordClass.CommonWord)) return false;
        if (IsPublicBody(prose.Tokens.TextOf(mention.Last))) return false;
        return !head.Is(NoFirm) && !head.Is(NameClass.Place | NameClass.PlaceMajor) && head.Casing == Casing.Capitalised
            && !(prose.Tokens.TextOf(mention.First).IndexOf('-') is > 0 and var hyphen && char.IsLower(prose.Text[prose.Tokens[mention.First].Start + hyphen + 1]));
    }

    /// <summary>“the Marine Corps”, “the Varga Council”: nobody calls a body of the state a company.</summary>
    private static bool IsPublicBody(string noun) => noun is
        "Corps" or "Army" or "Navy" or "Department" or "Ministry" or "Court"
        or "Council" or "Commission" or "Office" or "Police" or "Senate" or "House" or "Congress" or "Parliament";
}
