using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// Those of whom the text has said that they are what a description says: “the mayor”, “the Lowmere mayor”, “the former mayor”.
/// </summary>
internal sealed class RoleHolders(Prose prose, PersonIndex people, PeopleInFocus focus)
{
    /// <summary>Sentences before the description that are near it.</summary>
    public const int Nearby = 3;

    private const int MostHolders = 32;

    /// <summary>Sentences over which the only holder of a role outweighs whom the text is about.</summary>
    private const int FarthestHolder = 8;

    /// <summary>Sentences over which two who talk go on.</summary>
    private const int FarthestExchange = 5;

    /// <summary>Those who have the role; for “the deputy mayor” also a deputy of whatever.</summary>
    public List<PersonEntry> Of(string key, SourcePhrase source, int sentence)
    {
        List<PersonEntry> holders = Known(people.OfRole(key), source, sentence);
        int second = key.IndexOf(' ');
        // whoever holds the inquest
        if (holders.Count == 0 && key == "coroner") return Known(people.OfRole("assistant coroner"), source, sentence);
        if (holders.Count == 0 && key is "premier" or "pm")
            return [.. Known(people.OfRole("minister"), source, sentence).Where(p => HasRoleWith(p, "prime minister"))];
        return holders.Count == 0 && second > 0 ? Known(people.OfRole(key.Substring(0, second)), source, sentence) : holders;
    }

    /// <summary>
    /// The last of <paramref name="holders"/> who are named before; a headline names people before the text introduces them.
    /// </summary>
    public List<PersonEntry> Known(IReadOnlyList<PersonEntry> holders, SourcePhrase source, int sentence)
    {
        bool headline = prose.Paragraphs[prose.Sentences[sentence].Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading;
        int start = headline ? int.MaxValue : prose.Tokens[source.First].Start;
        int low = 0, high = holders.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (holders[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        List<PersonEntry> known = [];
        for (int i = Math.Max(0, low - MostHolders); i < low; i++)
        {
            if (!IsElsewhere(holders[i], source) && !Offices.IsOtherPortfolio(holders[i], prose.Tokens, source)) known.Add(holders[i]);
        }

        return known;
    }

    /// <summary>
    /// Of several who hold the role, the one whom the other words fit, else the only one named nearby, else who has just spoken.
    /// </summary>
    public PersonEntry? Among(List<PersonEntry> holders, SourcePhrase source, int sentence, LastSpeaker last, LastSpeaker other)
    {
        TokenList tokens = prose.Tokens;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordClass.Determiner)) continue;
            string word = tokens.TextOf(i);
            List<PersonEntry> fitting = [.. holders.Where(p => HasRoleWith(p, word))];
            if (fitting.Count == 1) return fitting[0];
        }

        // “Ms Moraa dared him to go. “…,” said the first-time MCA.”: of several, and one of whom the text has not said it, the one just
        // named.
        if (source.Head > source.First + 1 && PassingDescriptions.Of(prose, source) == Passing.Trait && sentence > 0
            && focus.OnlySubject(source, sentence - 1) is { } subject)
            return subject;
        // “Tain said she had told the firm. “…,” the minister said.”: of two ministers the one whom the sentence before is about.
        if (sentence > 0 && prose.Sentences[sentence - 1].Paragraph == prose.Sentences[sentence].Paragraph
            && focus.OnlySubject(source, sentence - 1) is { } told && holders.Contains(told))
            return told;
        if (Near(holders, source, sentence) is { } near) return near;
        if (last.Person is { } speaker && sentence - last.Sentence <= 1 && holders.Contains(speaker)) return speaker;
        // “…,” Justice Tain said. “…,” the lawyer answered. “…?” the justice asked.
        return last.Person is { } answerer && !holders.Contains(answerer) && other.Person is { } asker && holders.Contains(asker)
            && sentence - other.Sentence <= FarthestExchange
            ? asker
            : null;
    }

    /// <summary>The only one of <paramref name="holders"/> who is named in the sentences just before.</summary>
    public PersonEntry? Near(List<PersonEntry> holders, SourcePhrase source, int sentence)
    {
        if (holders.Count == 0) return null;
        HashSet<PersonEntry> near = [.. focus.NamedSince(sentence - Nearby, source.First)];
        List<PersonEntry> left = [.. holders.Where(near.Contains)];
        return left.Count == 1 ? left[0] : null;
    }

    /// <summary>“the Lowmere mayor” is not the mayor of Ellerby, and “the former mayor” not the mayor.</summary>
    public bool IsElsewhere(PersonEntry person, SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        bool named = false;
        for (int i = source.First; i < source.Head; i++)
        {
            if (tokens.Spells(i, "former")
                && !WasOnce(person, prose.Text.Substring(tokens[i].End + 1, tokens[source.Head].End - tokens[i].End - 1)))
                return true;
            if (tokens[i].Tag != Tag.Name) continue;
            named = true;
            if (HasRoleWith(person, tokens.TextOf(i))) return false;
        }

        return named && person.Roles.Any(role => role.Split(' ') is { Length: > 1 } words && words.Any(IsPlace));
    }

    /// <summary>“a former consumer goods executive” is no former chief executive.</summary>
    private static bool WasOnce(PersonEntry person, string office) =>
        person.Roles.Exists(role => role.IndexOf(office, StringComparison.OrdinalIgnoreCase) >= 0
        && (role.IndexOf("former", StringComparison.OrdinalIgnoreCase) >= 0
            || role.IndexOf("ex-", StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>“the Lowmere manager”: a name that the role of the only manager so far does not have.</summary>
    public bool SaysMoreThan(PersonEntry holder, SourcePhrase source)
    {
        for (int i = source.First; i < source.Head; i++)
        {
            if (prose.Tokens[i].Tag == Tag.Name && !HasRoleWith(holder, prose.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>
    /// “The actor” behind a sentence about somebody else, when the actor whom the text has named was last named long before.
    /// </summary>
    public bool IsLongGone(PersonEntry holder, SourcePhrase source, int sentence) =>
        !people.Names(holder, prose.Sentences[Math.Max(0, sentence - FarthestHolder)].First, source.First);

    /// <summary>“the captain” of “a former captain”.</summary>
    public bool WasOnly(PersonEntry holder, SourcePhrase source)
    {
        string noun = prose.Tokens.TextOf(source.Head);
        return !prose.Tokens.Spells(source.First + 1, "former") && !prose.Tokens.Spells(source.First + 1, "then")
            && holder.Roles.TrueForAll(role => role.IndexOf(noun, StringComparison.OrdinalIgnoreCase) < 0
                || role.IndexOf("former ", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Whether a role of the person has the word.</summary>
    public static bool HasRoleWith(PersonEntry person, string word) =>
        person.Roles.Any(r => r.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsPlace(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && (Lexicon.Name(word, 0, word.Length) & (NameClass.Place | NameClass.PlaceMajor)) != 0;
}
