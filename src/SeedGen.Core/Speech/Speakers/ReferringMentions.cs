using SeedGen.Model;
using SeedGen.People;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers;

/// <summary>The pronouns and descriptions that turned out to name a person.</summary>
internal sealed class ReferringMentions
{
    /// <summary>In the order in which they were found.</summary>
    public List<PersonMention> All { get; } = [];

    /// <summary>“he” is that person.</summary>
    public ResolvedSpeaker Pronoun(PersonEntry person, TextSpan span) => Add(person, span, SpeakerBy.Pronoun, MentionKind.Pronoun);

    /// <summary>“the mayor” is that person.</summary>
    public ResolvedSpeaker Description(PersonEntry person, TextSpan span) => Add(person, span, SpeakerBy.Nominal, MentionKind.Nominal);

    private ResolvedSpeaker Add(PersonEntry person, TextSpan span, SpeakerBy by, MentionKind kind)
    {
        All.Add(new PersonMention(person, span, kind));
        return new ResolvedSpeaker(person, person.Name, span, by);
    }
}
