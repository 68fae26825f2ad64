using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>
/// Whom the text is about: “Orla Tain, who mapped the fens” in the headline, and whoever has been named most often so far. An obituary goes
/// on with “she” after it has quoted somebody else.
/// </summary>
internal sealed class TextTopics(Prose prose, PersonIndex people)
{
    private const int MostInHeadline = 8;

    /// <summary>Paragraph by which an obituary has said who died.</summary>
    private const int LastOfOpening = 4;

    /// <summary>Mentions that make somebody the subject of a portrait.</summary>
    private const int FewestOfPortrait = 4;

    private readonly Dictionary<PersonEntry, int> _counts = [];
    private List<PersonEntry>? _headline;
    private PersonEntry? _deceased;
    private bool _isDeceasedKnown;
    private PersonEntry? _top;
    private int _most;
    private int _next;

    /// <summary>Those whom the headline names.</summary>
    public List<PersonEntry> InHeadline => _headline ??= OfHeadline();

    /// <summary>
    /// Whom the writer has named most often before <paramref name="token"/>, of several the last; asked of the tokens in their order, and
    /// else of those before the last one it was asked of.
    /// </summary>
    public PersonEntry? MostNamed(int token)
    {
        for (; _next < people.Mentions.Count && people.Mentions[_next].TitleFirst < token; _next++)
        {
            if (people.Mentions[_next].Person is not { } person) continue;
            _counts.TryGetValue(person, out int count);
            _counts[person] = ++count;
            if (count >= _most) (_top, _most) = (person, count);
        }

        return _top;
    }

    /// <summary>Whom an obituary is about; null where the text is none.</summary>
    public PersonEntry? Deceased
    {
        get
        {
            if (!_isDeceasedKnown) (_deceased, _isDeceasedKnown) = (FindDeceased(), true);
            return _deceased;
        }
    }

    /// <summary>“Orla Tain obituary”, “Orla Tain Dies at 96”; “Orla Tain, who has died aged 88, …” in the opening.</summary>
    private PersonEntry? FindDeceased()
    {
        foreach (Sentence sentence in prose.Sentences)
        {
            bool title = prose.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Body;
            if (sentence.Paragraph > LastOfOpening) break;
            for (int i = sentence.First; i + 1 < sentence.End; i++)
            {
                bool obituary = title
                    ? prose.Tokens.Spells(i, "obituary") || prose.Tokens.Spells(i + 1, "obituary")
                        || (prose.Tokens.Spells(i, "dies") && (prose.Tokens.Spells(i + 1, "at") || prose.Tokens.Spells(i + 1, "aged")))
                    : i > sentence.First && prose.Tokens.Spells(i, "died") && prose.Tokens.Spells(i - 1, "has")
                        && (prose.Tokens.Spells(i + 1, "aged") || prose.Tokens.Spells(i + 1, "at"));
                if (obituary) return FirstOf(sentence);
            }
        }

        return null;
    }

    private PersonEntry? FirstOf(Sentence sentence)
    {
        int first = people.FirstFrom(sentence.First);
        return first < people.Mentions.Count && people.Mentions[first].First < sentence.End ? people.Mentions[first].Person : null;
    }

    /// <summary>An interview may not name whom the headline names.</summary>
    public PersonEntry? OnlyInHeadline(Gender gender)
    {
        PersonEntry? only = null;
        foreach (PersonEntry person in InHeadline)
        {
            if (!PronounResolver.Fits(person, gender)) continue;
            if (only != null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>Whoever has been named most, and has spoken, however long ago: a portrait goes on with “she”.</summary>
    public PersonEntry? OfPortrait(int token, Gender gender, LastSpeaker last) =>
        last.Person is { } person && person.Gender == gender && person.Mentions.Count >= FewestOfPortrait && MostNamed(token) == person
            ? person
            : null;

    /// <summary>The line below the title of a magazine's piece: it has no stop at its end.</summary>
    private bool IsStandfirst(int paragraph) =>
        paragraph > 0 && prose.Paragraphs[paragraph - 1].Kind == ParagraphKind.Title
        && char.IsLetterOrDigit(prose.Text[prose.Paragraphs[paragraph].Span.End - 1]);

    private List<PersonEntry> OfHeadline()
    {
        List<PersonEntry> found = [];
        foreach (NameMention mention in people.Mentions)
        {
            ParagraphKind kind = prose.Paragraphs[mention.Paragraph].Kind;
            bool standfirst = kind == ParagraphKind.Body && IsStandfirst(mention.Paragraph);
            if ((kind == ParagraphKind.Body && !standfirst) || found.Count == MostInHeadline) break;
            if ((kind == ParagraphKind.Title || standfirst) && mention.Person is { } person && !found.Contains(person)) found.Add(person);
        }

        return found;
    }
}
