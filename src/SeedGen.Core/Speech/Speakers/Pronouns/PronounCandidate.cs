using SeedGen.People;
using SeedGen.People.Names;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>Somebody whom a pronoun may mean.</summary>
internal sealed class PronounCandidate(PersonEntry person, NameMention? last)
{
    public PersonEntry Person => person;

    /// <summary>The last mention before the pronoun; null where that is out of reach.</summary>
    public NameMention? Last => last;

    public int Score { get; set; } = int.MinValue;
}
