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

    /// <summary>Of two that weigh the same, the one whom their sentence names first.</summary>
    public static PersonEntry FirstNamed(PronounCandidate a, PronounCandidate b)
    {
        if (a.Last is not { } x || b.Last is not { } y) return (a.Last == null ? b : a).Person;
        return x.Paragraph != y.Paragraph ? (x.Paragraph > y.Paragraph ? a : b).Person : (x.First < y.First ? a : b).Person;
    }
}
