using SeedGen.Language;
using SeedGen.People;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// What the text has called somebody before: behind “the Vermont senator said”, “the senator” is he, if it has called nobody else that.
/// </summary>
internal sealed class CalledBefore(TokenList tokens)
{
    /// <summary>The person by the noun; null for a noun that has named two.</summary>
    private readonly Dictionary<string, PersonEntry?> _byNoun = new(StringComparer.Ordinal);

    /// <summary>The description has named the person.</summary>
    public void Add(SourcePhrase description, PersonEntry person)
    {
        // “the chief justice” is one of several
        if (description.Head > description.First && tokens.Spells(description.Head - 1, "chief")) return;
        string noun = tokens.LowerOf(description.Head);
        _byNoun[noun] = _byNoun.TryGetValue(noun, out PersonEntry? known) && known != person ? null : person;
    }

    /// <summary>Whom a bare noun means by what has been called so before, or null.</summary>
    public PersonEntry? Find(SourcePhrase description) =>
        (description.Head == description.First + 1
            || (description.Head == description.First + 2
                && tokens.LowerOf(description.First + 1) is "old" or "young" or "veteran" or "elderly"))
        && tokens.Spells(description.First, "the")
        && _byNoun.TryGetValue(tokens.LowerOf(description.Head), out PersonEntry? person)
            ? person
            : null;
}
