using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;

namespace SeedGen.Speech.Speakers;

/// <summary>Who spoke last of those who have a name.</summary>
/// <param name="Person">The person, or null where nobody has spoken.</param>
/// <param name="Sentence">The sentence that reported it.</param>
/// <param name="Alone">How often the person has spoken, as long as nobody else with a name has; else nothing or less.</param>
internal readonly record struct LastSpeaker(PersonEntry? Person, int Sentence, int Alone);

/// <summary>Who spoke last: somebody with a name, and beside that a group or somebody without one.</summary>
internal sealed class LastSpeakers(TokenList tokens)
{
    private LastSpeaker _man, _woman;
    private PersonEntry? _only;
    private int _alone;

    /// <summary>Somebody with a name.</summary>
    public LastSpeaker Named { get; private set; }

    /// <summary>Who spoke before <see cref="Named"/>.</summary>
    public LastSpeaker Other { get; private set; }

    /// <summary>Whoever spoke last of those with a name who may be “he”, or “she”: in a dialogue the other one has spoken since.</summary>
    public LastSpeaker NamedOf(Gender gender)
    {
        if (Named.Person is { } person && PronounResolver.Fits(person, gender)) return Named;
        if (Other.Person is { } other && PronounResolver.Fits(other, gender)) return Other;
        LastSpeaker earlier = gender == Gender.Female ? _woman : gender == Gender.Male ? _man : default;
        return earlier.Person != null ? earlier : Named;
    }

    /// <summary>A group, or somebody without a name; null where none has spoken.</summary>
    public ResolvedSpeaker? Group { get; private set; }

    /// <summary>The sentence that reported what <see cref="Group"/> said.</summary>
    public int GroupSentence { get; private set; }

    /// <summary>The description of <see cref="Group"/>: “one trader”, “the ministry”; null where it has another name.</summary>
    public SourcePhrase? Description { get; private set; }

    /// <summary>What pronoun has stood for <see cref="Group"/>: the doctor who has been “she” is not “he”.</summary>
    public Gender GroupGender { get; private set; }

    /// <summary>The group is described by a plural: “residents”.</summary>
    public bool AreSeveral => Description is { } description && tokens[description.Head].Is(WordClass.PluralNoun);

    private void Count(PersonEntry person)
    {
        if (_alone < 0) return;
        _only ??= person;
        _alone = _only == person ? _alone + 1 : -1;
    }

    /// <summary><paramref name="speaker"/> has spoken, named by <paramref name="source"/>.</summary>
    public void Add(ResolvedSpeaker speaker, SourcePhrase source, int sentence)
    {
        if (speaker.Person != null)
        {
            if (Named.Person != speaker.Person) Other = Named;
            if (speaker.By != SpeakerBy.Nominal) Count(speaker.Person);
            Named = new LastSpeaker(speaker.Person, sentence, _only == speaker.Person ? _alone : 0);
            if (speaker.Person.Gender == Gender.Female) _woman = Named;
            else if (speaker.Person.Gender == Gender.Male) _man = Named;
            return;
        }

        Group = speaker;
        GroupSentence = sentence;
        GroupGender = source.Kind != SourceKind.Pronoun ? Gender.Unknown
            : tokens[source.Head].Is(WordClass.PronounMale) ? Gender.Male
            : tokens[source.Head].Is(WordClass.PronounFemale) ? Gender.Female
            : Gender.Unknown;
        if (source.Kind == SourceKind.Nominal) Description = source;
        else if (!tokens[source.Head].Is(WordClass.PronounMale | WordClass.PronounFemale)) Description = null;
        else Description = speaker.Description ?? Description;   // “he” leaves the trader what he is
    }
}
