using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Roles;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“the barrister”, “the witness”: whom a report from a court calls by the part that they have there.</summary>
internal sealed class SpeakersInCourt(Prose prose, PersonIndex people, UnnamedPeople unnamed, PeopleInFocus focus)
{
    /// <summary>Sentences over which whoever has spoken of a client is “the barrister”.</summary>
    private const int FarthestClient = 3;

    /// <summary>Sentences over which whoever is examined goes on.</summary>
    private const int FarthestWitness = 5;

    /// <summary>Tokens of a sentence in which a client is looked for.</summary>
    private const int LongestSentence = 100;

    /// <summary>The person, or null.</summary>
    public PersonEntry? Find(SourcePhrase source, int sentence, LastSpeaker last, LastSpeaker other)
    {
        if (source.Head > source.First + 1) return null;
        if (PassingDescriptions.IsCounsel(prose.Tokens.LowerOf(source.Head))) return OfClient(sentence, last);
        return prose.Tokens.Spells(source.Head, "witness") && !unnamed.Contains("witness") && people.OfRole("witness").Count == 0
            ? OfWitness(sentence, last, other)
            : null;
    }

    /// <summary>“Tain said her client was sorry. “He wrote,” the barrister said.”: who speaks for a client.</summary>
    private PersonEntry? OfClient(int sentence, LastSpeaker last) =>
        // “Varga KC, for his brother, said it was late.”: another of them has come in between
        sentence > 0 && last.Sentence < sentence - 1 && focus.Opening(sentence - 1) is { } counsel && RolesInCourt.IsSilk(counsel) ? counsel
        : last.Person is { } speaker && last.Sentence < sentence && sentence - last.Sentence <= FarthestClient && HasClient(last.Sentence)
            ? speaker
            : sentence > 0 && HasClient(sentence - 1) ? focus.Reporter(sentence - 1) : null;

    /// <summary>“his client”, “her clients”.</summary>
    private bool HasClient(int sentence)
    {
        Sentence s = prose.Sentences[sentence];
        for (int i = s.First + 1; i < Math.Min(s.End, s.First + LongestSentence); i++)
        {
            if (prose.Tokens[i - 1].Tag == Tag.PossessivePronoun && (prose.Tokens.Spells(i, "client") || prose.Tokens.Spells(i, "clients")))
                return true;
        }

        return false;
    }

    /// <summary>“Asked by Varga KC if she saw it, the witness said …”: whoever spoke last and is neither counsel nor judge.</summary>
    private static PersonEntry? OfWitness(int sentence, LastSpeaker last, LastSpeaker other) =>
        MayTestify(last, sentence) ? last.Person : MayTestify(other, sentence) ? other.Person : null;

    private static bool MayTestify(LastSpeaker speaker, int sentence) =>
        speaker.Person is { } person && sentence - speaker.Sentence <= FarthestWitness && !RolesInCourt.IsOfCourt(person);
}
