using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Groups;
using SeedGen.Speech.Speakers.Nominals;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>Turns the words that name a speaker into the person or group they mean, by the kind of words they are.</summary>
internal sealed class SpeakerResolver
{
    private readonly Prose _prose;
    private readonly Handles _handles;
    private readonly PersonalPronouns _personalPronouns;
    private readonly GroupPronouns _groupPronouns;
    private readonly DescribedSpeakers _described;
    private readonly LastSpeakers _last;
    private readonly ReferringMentions _mentions = new();

    /// <summary>For the sources of one text, which must come in its order.</summary>
    public SpeakerResolver(Prose prose, PersonIndex people, SpeechMemory memory)
    {
        _prose = prose;
        _last = new LastSpeakers(prose.Tokens);
        _handles = new Handles(people);
        PronounResolver pronouns = new(prose, people);
        NamedOrganisations organisations = new(prose, people, memory);
        UnnamedPeople introduced = new(prose.Tokens);
        // “he” may stand for a description, and a description for “he”.
        _personalPronouns = new PersonalPronouns(prose, people, _last, pronouns, introduced, _mentions, memory,
            (description, sentence) => _described!.Resolve(description, sentence));
        _described = new DescribedSpeakers(prose, people, _last, _personalPronouns, introduced, organisations, _mentions, memory);
        _groupPronouns = new GroupPronouns(prose, people, _last, pronouns, organisations, _mentions, memory);
    }

    /// <summary>The pronouns and descriptions that turned out to name a person.</summary>
    public List<PersonMention> Mentions => _mentions.All;

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
            SourceKind.Joint =>
                ResolvedSpeaker.InWords(_prose, source, _prose.Tokens[source.Head].Tag == Tag.Name ? SpeakerBy.Name : SpeakerBy.Nominal),
            _ => _described.Resolve(source, sentence),
        };
        if (speaker == null) return null;
        if (source.Relative >= 0) speaker = speaker with { Mention = _prose.Tokens[source.Relative].Span };
        _last.Add(speaker, source, sentence);
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
        if (!_prose.Tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale))
            return _groupPronouns.Resolve(source, sentence);
        ResolvedSpeaker? speaker = _personalPronouns.Resolve(source, sentence, out Ambiguity? ambiguity);
        Ambiguity = ambiguity;
        return speaker;
    }

    private ResolvedSpeaker OfHandle(SourcePhrase source)
    {
        TextSpan span = _prose.Tokens[source.Head].Span;
        PersonEntry? person = _handles.Find(span.In(_prose.Text));
        return new ResolvedSpeaker(person, person?.Name ?? span.In(_prose.Text), span, SpeakerBy.Nominal);
    }
}
