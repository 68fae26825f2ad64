using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>
/// Whom the opening describes and the next paragraph names: “A roofer told a jury he had been “minding it”.” — “Warren Stubbs, 47, denies burglary.”
/// The name must be introduced there, by an age or by the same noun; the next paragraph may as well turn to somebody else.
/// </summary>
internal sealed class NamedLater(Prose prose, PersonIndex people, Chunker chunker)
{
    private const int LongestOpening = 60;
    private const int LongestApposition = 8;
    private const int LongestDateline = 12;

    private bool _looked;
    private int _head = -1;
    private PersonEntry? _person;

    /// <summary>The person whom the description means, or null: “a roofer” itself, and later “the roofer”.</summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        if (!_looked) Look();
        return _head >= 0 && source.Head >= _head && prose.Tokens.TextOf(source.Head) == prose.Tokens.TextOf(_head)
            && (source.Head == _head || prose.Tokens.Spells(source.First, "the")) ? _person : null;
    }

    private void Look()
    {
        _looked = true;
        int opening = NextBody(0);
        if (opening < 0) return;
        Sentence first = prose.Sentences[opening];
        int start = BehindDateline(first);
        if (!prose.Tokens.Spells(start, "a") && !prose.Tokens.Spells(start, "an")) return;
        List<Chunk> chunks = chunker.Chunk(start, Math.Min(first.End, start + LongestOpening));
        if (chunks.Count == 0 || chunks[0].Kind != ChunkKind.NounPhrase) return;
        int next = opening + 1;
        while (next < prose.Sentences.Count && prose.Sentences[next].Paragraph == first.Paragraph) next++;
        next = NextBody(next);
        if (next < 0 || people.At(prose.Sentences[next].First) is not { Person: { } person } mention) return;
        if (!IsDescribedBy(person, chunks[0]) || !IsIntroduced(mention, chunks[0].Head) || people.Names(person, first.First, prose.Sentences[next].First)) return;
        _head = chunks[0].Head;
        _person = person;
    }

    /// <summary>The first sentence of the text proper from <paramref name="sentence"/> on; -1 where there is none.</summary>
    private int NextBody(int sentence)
    {
        while (sentence < prose.Sentences.Count && prose.Paragraphs[prose.Sentences[sentence].Paragraph].Kind != ParagraphKind.Body) sentence++;
        return sentence < prose.Sentences.Count ? sentence : -1;
    }

    /// <summary>“LOWMERE (AP) — A roofer”: the first token of the report itself.</summary>
    private int BehindDateline(Sentence sentence)
    {
        if (prose.Dateline?.Span.Start != prose.Tokens[sentence.First].Start) return sentence.First;
        int i = sentence.First;
        while (i < sentence.End - 1 && i < sentence.First + LongestDateline && prose.Tokens[i].Kind != TokenKind.Dash) i++;
        return i + 1 < sentence.End && prose.Tokens[i].Kind == TokenKind.Dash ? i + 1 : sentence.First;
    }

    private bool IsDescribedBy(PersonEntry person, Chunk phrase) =>
        (PronounResolver.Fits(person, Gender.Male) && UnnamedAntecedents.IsUnnamed(prose.Tokens, phrase.First, phrase.Head, Gender.Male))
        || (PronounResolver.Fits(person, Gender.Female) && UnnamedAntecedents.IsUnnamed(prose.Tokens, phrase.First, phrase.Head, Gender.Female));

    /// <summary>“Warren Stubbs, 47,”, “Percy Whitford, a Cree guide,” behind “A wilderness guide”.</summary>
    private bool IsIntroduced(NameMention mention, int noun)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.Last + 1;
        if (mention.Words.Length < 2 || (mention.HasTitle && !tokens[mention.TitleFirst].Is(WordClass.Honorific))) return false;
        if (comma + 2 >= tokens.Count || tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Open)) return false;
        if (tokens[comma + 1].Kind == TokenKind.Number)
            return tokens[comma + 1].Length <= 2 && tokens[comma + 2].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Close;
        string wanted = tokens.TextOf(noun);
        for (int i = comma + 1; i < Math.Min(comma + LongestApposition, tokens.Count) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Relative or Tag.Preposition) return false;
            if (tokens.TextOf(i) == wanted) return true;
        }

        return false;
    }
}
