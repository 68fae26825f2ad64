using SeedGen.Language;
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

    /// <summary>The one of <paramref name="candidates"/> who is the person, or null.</summary>
    public static PronounCandidate? Find(List<PronounCandidate> candidates, PersonEntry? person)
    {
        foreach (PronounCandidate candidate in candidates)
        {
            if (candidate.Person == person) return candidate;
        }

        return null;
    }

    /// <summary>“Ivo Brandt and Leon Sachs”: the last time both were named, nothing set one above the other.</summary>
    public bool IsJoinedTo(PronounCandidate other, TokenList tokens)
    {
        if (Last is not { } x || other.Last is not { } y) return false;
        if (x.First > y.First) (x, y) = (y, x);
        return x.Last + 2 == y.TitleFirst && tokens.Spells(x.Last + 1, "and");
    }

    /// <summary>Of two that weigh the same, the one whom their sentence names first.</summary>
    public static PersonEntry FirstNamed(PronounCandidate a, PronounCandidate b)
    {
        if (a.Last is not { } x || b.Last is not { } y) return (a.Last == null ? b : a).Person;
        return x.Paragraph != y.Paragraph ? (x.Paragraph > y.Paragraph ? a : b).Person : (x.First < y.First ? a : b).Person;
    }
}
