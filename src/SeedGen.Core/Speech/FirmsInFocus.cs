using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Text;

namespace SeedGen.Speech;

/// <summary>Finds the firm that “the company” means: a name that is nobody's and no place's, and of which a sentence before tells something.</summary>
internal sealed class FirmsInFocus(Prose prose, PersonIndex people)
{
    /// <summary>Sentences that “the company” reaches back.</summary>
    public const int ReachOfNoun = 12;

    /// <summary>Sentences that “it” reaches back.</summary>
    public const int ReachOfPronoun = 1;

    private const int MostMentions = 48;

    /// <summary>A firm that an article calls “the company” it names more than once.</summary>
    private const int FewestMentions = 2;

    private const WordClass NoFirm = WordClass.Demonym | WordClass.Weekday | WordClass.Month | WordClass.TimeNoun | WordClass.Title | WordClass.PlaceNoun
        | WordClass.PersonNoun;

    private Dictionary<string, int>? _counts;

    /// <summary>Whether the noun is one for a firm; “the group” and “the committee” may be anything.</summary>
    public static bool IsFirm(string noun) => noun.ToLowerInvariant() is
        "company" or "firm" or "airline" or "retailer" or "supermarket" or "startup" or "start-up" or "bank" or "manufacturer" or "carmaker"
        or "automaker" or "chipmaker" or "drugmaker" or "utility" or "conglomerate" or "corporation";

    /// <summary>The words that name the firm, or null; null as well where the sentence before tells of what is another's (“Varga's own list”): the firm may be theirs.</summary>
    /// <param name="token">Where the reference stands.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="reach">How many sentences back one looks.</param>
    public TextSpan? Find(int token, int sentence, int reach)
    {
        int last = people.FirstFrom(token) - 1, s = sentence;
        for (int i = last; i >= 0 && i > last - MostMentions; i--)
        {
            NameMention mention = people.Mentions[i];
            while (s > 0 && mention.First < prose.Sentences[s].First) s--;
            if (sentence - s > reach || (mention.Possessor && s == sentence - 1 && Counts()[mention.Words[0]] >= FewestMentions)) return null;
            if (mention.Person != null || mention.Ambiguous.Count > 0 || !CanBeFirm(mention)) continue;
            if (reach == ReachOfNoun && Counts()[mention.Words[0]] < FewestMentions) continue;
            if (prose.Paragraphs[mention.Paragraph].Kind == ParagraphKind.Body && SubjectNames.IsSubject(prose, mention, s)) return mention.Span;
        }

        return null;
    }

    /// <summary>How often names begin with a word: “Larkspur Cold” and “Larkspur” are one.</summary>
    private Dictionary<string, int> Counts()
    {
        if (_counts != null) return _counts;
        _counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (NameMention mention in people.Mentions)
        {
            _counts.TryGetValue(mention.Words[0], out int count);
            _counts[mention.Words[0]] = count + 1;
        }

        return _counts;
    }

    private bool CanBeFirm(NameMention mention)
    {
        ref Token head = ref prose.Tokens[mention.Last];
        return !head.Is(NoFirm) && !head.Is(NameClass.Place | NameClass.PlaceMajor) && head.Casing == Casing.Capitalised
            && !(prose.Tokens.TextOf(mention.First).IndexOf('-') is > 0 and var hyphen && char.IsLower(prose.Text[prose.Tokens[mention.First].Start + hyphen + 1]));
    }
}
