using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>
/// Offices whose words no list has: “The Ceann Comhairle, Osk Varga, rang the bell. The Ceann Comhairle: “…””. The text itself has said
/// whose it is.
/// </summary>
internal sealed class NamedOffices(Prose prose, PersonIndex people)
{
    private const int LongestOffice = 4;

    private Dictionary<string, PersonEntry?>? _holders;

    /// <summary>The one person whom the text has given that office before; null where it has given it to nobody, or to several.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        if (tokens[source.Head].Tag != Tag.Name || source.Head == source.First || !tokens.Spells(source.First, "the")) return null;
        _holders ??= Collect();
        string words = WhiteSpace.Collapse(prose.Text, tokens.SpanOf(source.First + 1, source.Head));
        return _holders.TryGetValue(words, out PersonEntry? holder) && holder is { } person && person.Start < tokens[source.First].Start
            ? person
            : null;
    }

    private Dictionary<string, PersonEntry?> Collect()
    {
        Dictionary<string, PersonEntry?> holders = new(StringComparer.Ordinal);
        foreach (NameMention mention in people.Mentions)
        {
            if (mention.Quoted || mention.Person is not { } person || mention.Words.Length < 2
                || OfficeBefore(mention.TitleFirst, mention.Last) is not { } office)
                continue;
            holders[office] = holders.TryGetValue(office, out PersonEntry? other) && other != person ? null : person;
        }

        return holders;
    }

    /// <summary>“The Ceann Comhairle” before “, Osk Varga,”; null where something else stands there, or the words are a body’s.</summary>
    private string? OfficeBefore(int name, int last)
    {
        TokenList tokens = prose.Tokens;
        int comma = name - 1, first = comma;
        if (comma < 2 || tokens[comma].Kind != TokenKind.Comma || last + 1 >= tokens.Count
            || tokens[last + 1].Kind is not (TokenKind.Comma or TokenKind.Stop))
            return null;
        while (first > 1 && comma - first < LongestOffice && tokens[first - 1].Tag == Tag.Name && tokens[first - 1].IsCapitalised) first--;
        if (first == comma || !tokens.Spells(first - 1, "the")
            || tokens[comma - 1].Is(WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.GroupNoun | WordClass.PluralNoun))
            return null;
        bool opens = first < 2 || tokens[first - 2].Kind is TokenKind.Stop or TokenKind.Quote || tokens[first - 2].Tag == Tag.Verb
            || tokens[first - 1].IsCapitalised;
        return opens ? WhiteSpace.Collapse(prose.Text, tokens.SpanOf(first, comma - 1)) : null;
    }
}
