using SeedGen.Language;
using SeedGen.People;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.Speech.Speakers.Groups;

/// <summary>Organisations with a name, for which “it”, “the union”, “the German company” stand.</summary>
internal sealed class NamedOrganisations(Prose prose, PersonIndex people, SpeechMemory memory)
{
    private readonly GroupAntecedents _groups = new(prose, people, memory.Groups);
    private readonly NamedBodies _bodies = new(prose);
    private readonly FirmsInFocus _firms = new(prose, people);

    /// <summary>“it”: an organisation or a firm just named, else a document; where that is “the airline”, the name behind it.</summary>
    public TextSpan? OfIt(int token, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (_groups.OfIt(token, sentence) is not { } found)
            return _firms.OfIt(token, sentence)
                ?? (_groups.OfDocument(sentence) is { } document ? tokens.SpanOf(document.First, document.Last) : null);
        return NameOf(found, sentence);
    }

    /// <summary>The name that a phrase like “the airline” stands for, else its words.</summary>
    public TextSpan NameOf(SourcePhrase found, int sentence)
    {
        bool described = prose.Tokens.Spells(found.First, "the") && prose.Tokens[found.Head].Tag == Tag.Noun;
        return (described ? OfDescription(found, sentence) : null) ?? prose.Tokens.SpanOf(found.First, found.Last);
    }

    /// <summary>“they”: a firm that the sentence before names.</summary>
    public TextSpan? OfThey(int token, int sentence) => _firms.OfThey(token, sentence);

    /// <summary>“the union”, “the German company”: the name, or null.</summary>
    public TextSpan? OfDescription(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        bool bare = true;
        for (int i = source.First + 1; i < source.Head; i++) bare &= tokens[i].Tag != Tag.Name || tokens[i].Is(WordClass.Demonym);
        if (bare && source.Head == source.First + 1 && _bodies.Find(source.Head) is { } body) return body;
        bool firm = bare && FirmsInFocus.IsFirm(tokens.TextOf(source.Head));
        if (firm && _firms.OfNoun(source, sentence) is { } named) return named;
        // No prefecture, court or union is the police.
        if (!tokens[source.Head].Is(WordClass.GroupNoun) || tokens.Spells(source.Head, "police")) return null;
        if (tokens[source.Head].Is(WordClass.PluralNoun)) return null;   // “The banks insist”
        TextSpan? found = _groups.OfOrganisation(FrontedClauses.BehindNames(prose, source, sentence), sentence) is { } words
            && (bare || HasNamesOf(source, words))
            ? tokens.SpanOf(words.First, words.Last)
            : null;
        return found ?? (source.Head == source.First + 1 && !firm ? _firms.OfBody(source, sentence) ?? OfAnother(source, sentence) : null);
    }

    /// <summary>“the Lowmere council” is Lowmere District Council; “the Tain family” is not the Office of Conduct.</summary>
    private bool HasNamesOf(SourcePhrase source, SourcePhrase organisation)
    {
        TokenList tokens = prose.Tokens;
        for (int i = source.First + 1; i < source.Head; i++)
        {
            if (tokens[i].Tag != Tag.Name || tokens[i].Is(WordClass.Demonym)) continue;
            int named = organisation.First;
            while (named <= organisation.Last && !tokens.Spells(named, tokens.LowerOf(i))) named++;
            if (named > organisation.Last) return false;
        }

        return true;
    }

    /// <summary>
    /// “The alliance had asked for more. “A start,” the group said.”: what the sentence before calls by another noun, with its name.
    /// </summary>
    private TextSpan? OfAnother(SourcePhrase source, int sentence)
    {
        TokenList tokens = prose.Tokens;
        if (sentence == 0 || !IsAnybody(tokens.LowerOf(source.Head))) return null;
        if (_groups.OfBody(prose.Sentences[sentence].First, sentence - 1) is not { } other || IsAnybody(tokens.LowerOf(other.Head)))
            return null;
        TextSpan? named = OfDescription(other, sentence - 1);
        for (int i = other.First; named == null && i <= other.Last; i++)
        {
            if (tokens[i].Tag == Tag.Name) named = tokens.SpanOf(other.First, other.Last);
        }

        return named;
    }

    /// <summary>Nouns that any body may be called by.</summary>
    private static bool IsAnybody(string noun) => noun is "group" or "organisation" or "organization" or "body";
}
