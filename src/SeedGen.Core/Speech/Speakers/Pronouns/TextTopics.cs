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

    private readonly Dictionary<PersonEntry, int> _counts = [];
    private List<PersonEntry>? _headline;
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

    private List<PersonEntry> OfHeadline()
    {
        List<PersonEntry> found = [];
        foreach (NameMention mention in people.Mentions)
        {
            ParagraphKind kind = prose.Paragraphs[mention.Paragraph].Kind;
            if (kind == ParagraphKind.Body || found.Count == MostInHeadline) break;
            if (kind == ParagraphKind.Title && mention.Person is { } person && !found.Contains(person)) found.Add(person);
        }

        return found;
    }
}
