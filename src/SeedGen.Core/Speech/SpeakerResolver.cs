using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Text;

namespace SeedGen.Speech;

/// <summary>Who speaks, once the words that name the speaker are known.</summary>
/// <param name="Person">The person, or null for a group.</param>
/// <param name="Name">The canonical name or the group's words.</param>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="By">What led to it.</param>
internal sealed record ResolvedSpeaker(PersonEntry? Person, string Name, TextSpan? Mention, SpeakerBy By);

/// <summary>Words that may name several, and nothing decides.</summary>
internal sealed record Ambiguity(TextSpan Span, IReadOnlyList<PersonEntry> Candidates);

/// <summary>Turns the words that name a speaker into the person or group they mean.</summary>
internal sealed class SpeakerResolver(Prose prose, PersonIndex people)
{
    private readonly PronounResolver _pronouns = new(prose, people);
    private readonly GroupAntecedents _groups = new(prose, people);
    private readonly Descriptions _descriptions = new(prose, people);
    private readonly Dictionary<int, PersonEntry?> _pronounOf = [];
    private List<PersonEntry>? _callThemselvesThey;
    private PersonEntry? _lastPerson;
    private int _lastPersonSentence;
    private ResolvedSpeaker? _lastGroup;
    private int _lastGroupSentence;

    /// <summary>The pronouns and descriptions that turned out to name a person.</summary>
    public List<(PersonEntry Person, TextSpan Span, MentionKind Kind)> Mentions { get; } = [];

    /// <summary>Among whom the last call could not choose; null where it chose, or had nobody to choose from.</summary>
    public Ambiguity? Ambiguity { get; private set; }

    /// <summary>The speaker that <paramref name="source"/> names, or null where nobody can tell.</summary>
    public ResolvedSpeaker? Resolve(SourcePhrase source, int sentence)
    {
        Ambiguity = null;
        ResolvedSpeaker? speaker = source.Kind switch
        {
            SourceKind.Name => OfName(source),
            SourceKind.Pronoun => OfPronoun(source, sentence),
            SourceKind.Handle => OfHandle(source),
            SourceKind.Joint => Group(source, SpeakerBy.Name),
            _ => OfDescription(source, sentence),
        };
        if (speaker != null && source.Relative >= 0) speaker = speaker with { Mention = prose.Tokens[source.Relative].Span };
        if (speaker?.Person != null)
        {
            _lastPerson = speaker.Person;
            _lastPersonSentence = sentence;
        }
        else if (speaker != null)
        {
            _lastGroup = speaker;
            _lastGroupSentence = sentence;
        }

        return speaker;
    }

    private ResolvedSpeaker? OfName(SourcePhrase source)
    {
        NameMention mention = source.Name!;
        if (mention.Person is { } person) return new ResolvedSpeaker(person, person.Name, mention.Span, SpeakerBy.Name);
        Ambiguity = new Ambiguity(mention.Span, mention.Ambiguous);
        return null;
    }

    private ResolvedSpeaker? OfPronoun(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        TextSpan span = tokens[source.Head].Span;
        if (tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale))
        {
            if (!_pronounOf.TryGetValue(source.Head, out PersonEntry? person))
            {
                person = _pronouns.Resolve(source.Head, sentence, _lastPerson, _lastPersonSentence, out IReadOnlyList<PersonEntry> ambiguous);
                _pronounOf[source.Head] = person;
                if (person != null) Mentions.Add((person, span, MentionKind.Pronoun));
                else if (ambiguous.Count > 0) Ambiguity = new Ambiguity(span, ambiguous);
            }

            return person == null ? null : new ResolvedSpeaker(person, person.Name, span, SpeakerBy.Pronoun);
        }

        return OfGroupPronoun(source, sentence, span);
    }

    /// <summary>“they”: somebody who uses it, else several people; “it”: an organisation.</summary>
    private ResolvedSpeaker? OfGroupPronoun(SourcePhrase source, int sentence, TextSpan span)
    {
        TokenList tokens = prose.Tokens;
        bool plural = tokens.Spells(source.Head, "they") || tokens.Spells(source.Head, "their");
        bool thing = tokens.Spells(source.Head, "it") || tokens.Spells(source.Head, "its");
        if (!plural && !thing) return null;
        _callThemselvesThey ??= [.. people.People.Where(p => p.Gender == Gender.They)];
        if (plural && _callThemselvesThey.Any(p => p.Mentions.Count == 0 || p.Mentions[0].Span.Start < span.Start)
            && _pronouns.Resolve(source.Head, sentence, _lastPerson, _lastPersonSentence, out _) is { } person)
        {
            Mentions.Add((person, span, MentionKind.Pronoun));
            return new ResolvedSpeaker(person, person.Name, span, SpeakerBy.Pronoun);
        }

        TextSpan? found = plural ? _groups.OfThey(source.Head, sentence) : _groups.OfOrganisation(source.Head, sentence);
        string name = found is { } words ? WhiteSpace.Collapse(prose.Text, words)
            : _lastGroup != null && sentence - _lastGroupSentence <= 3 ? _lastGroup.Name : span.In(prose.Text);
        return new ResolvedSpeaker(null, name, span, SpeakerBy.Pronoun);
    }

    private ResolvedSpeaker OfHandle(SourcePhrase source)
    {
        TextSpan span = prose.Tokens[source.Head].Span;
        string handle = span.In(prose.Text).TrimStart('@').Replace("_", "");
        PersonEntry? person = people.People.FirstOrDefault(p =>
            string.Equals(string.Concat(p.Words), handle, StringComparison.OrdinalIgnoreCase)
            || (p.Words.Length > 1 && handle.EndsWith(p.Family, StringComparison.OrdinalIgnoreCase)
                && char.ToUpperInvariant(handle[0]) == char.ToUpperInvariant(p.Words[0][0])));
        return new ResolvedSpeaker(person, person?.Name ?? span.In(prose.Text), span, SpeakerBy.Nominal);
    }

    /// <summary>“the mayor”: the one person who has that role; else a group in the words of the text.</summary>
    private ResolvedSpeaker OfDescription(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        string head = tokens.TextOf(source.Head).ToLowerInvariant();
        bool definite = tokens.Spells(source.First, "the") || tokens.IsTitleAlone(source);
        if (definite && (source.Last == source.Head || tokens.IsCircumstance(source.Head + 1)))
        {
            if (_descriptions.Find(source, head, sentence, _lastPerson, _lastPersonSentence) is { } person)
            {
                TextSpan span = tokens.SpanOf(source.First, source.Head);
                Mentions.Add((person, span, MentionKind.Nominal));
                return new ResolvedSpeaker(person, person.Name, span, SpeakerBy.Nominal);
            }

            if (source.Last == source.Head && tokens[source.Head].Is(WordClass.GroupNoun) && tokens[source.Head].Tag == Syntax.Tag.Noun
                && _groups.OfOrganisation(source.First, sentence) is { } organisation)
                return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, organisation), tokens.SpanOf(source.First, source.Head), SpeakerBy.Nominal);
        }

        bool named = tokens[source.Head].Tag == Syntax.Tag.Name;
        return Group(source, named ? SpeakerBy.Name : SpeakerBy.Nominal);
    }

    private ResolvedSpeaker Group(SourcePhrase source, SpeakerBy by)
    {
        TextSpan span = prose.Tokens.SpanOf(source.First, source.Last);
        return new ResolvedSpeaker(null, WhiteSpace.Collapse(prose.Text, span), span, by);
    }
}

/// <summary>Small questions about a source.</summary>
internal static class SourcePhraseExtensions
{
    /// <summary>“mayor vows”: a bare title in a headline.</summary>
    public static bool IsTitleAlone(this TokenList tokens, SourcePhrase source) =>
        source.First == source.Last && tokens[source.Head].Is(WordClass.Title);

    /// <summary>“the coach at a press conference”: tells when and where it was said and not which coach.</summary>
    public static bool IsCircumstance(this TokenList tokens, int i) =>
        i < tokens.Count && (tokens.Spells(i, "at") || tokens.Spells(i, "on") || tokens.Spells(i, "during") || tokens.Spells(i, "after") || tokens.Spells(i, "before")
        || tokens.Spells(i, "outside") || tokens.Spells(i, "through") || tokens.Spells(i, "via"));
}
