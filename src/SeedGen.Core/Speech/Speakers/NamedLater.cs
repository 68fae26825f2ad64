using SeedGen.Language;
using SeedGen.Model;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.People.Roles;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers;

/// <summary>
/// Whom the opening describes and a paragraph below it names: “A roofer told a jury he had been “minding it”.” — “Warren Stubbs, 47, denies
/// burglary.” The name must be introduced there, by an age, by the same noun or by what the text tells of its bearer (“who founded the
/// firm”); the paragraph may as well turn to somebody else.
/// </summary>
internal sealed class NamedLater(Prose prose, PersonIndex people, Chunker chunker)
{
    private const int LongestOpening = 60;
    private const int LongestApposition = 8;
    private const int LongestDateline = 12;

    /// <summary>Paragraphs below the opening of which one may begin with the name.</summary>
    private const int FarthestBelow = 3;

    private bool _looked;
    private int _opening = -1;
    private int _head = -1;
    private NameMention? _next;

    /// <summary>
    /// The person whom the description means, or null: “a roofer” itself, and later “the roofer”; “its chief executive” in the opening.
    /// </summary>
    public PersonEntry? Find(SourcePhrase source)
    {
        if (!_looked) Look();
        if (_next?.Person is not { } person) return null;
        if (_head >= 0 && source.Head >= _head && IsSame(source.Head) && (source.Head == _head || prose.Tokens.Spells(source.First, "the")))
            return IsAnothers(person, _head) ? null : IsIntroduced(_next, _head) || HoldsOffice(_next, person) ? person : null;
        return IsOfficeOfIts(source) && IsDescribedBy(person, source.First, source.Head) && IsIntroduced(_next, source.Head)
            ? person
            : null;
    }

    private void Look()
    {
        _looked = true;
        int opening = FirstOf(OpeningOfStory.Paragraph(prose));
        if (opening < 0) return;
        _opening = opening;
        Sentence first = prose.Sentences[opening];
        _next = FirstNamed(opening);
        if (_next?.Person is not { } person) return;
        int start = BehindDateline(first);
        List<Chunk> chunks = chunker.Chunk(start, Math.Min(first.End, start + LongestOpening));
        if (chunks.Count > 0 && chunks[0].Kind == ChunkKind.NounPhrase && IsArticle(start)
            && IsDescribedBy(person, chunks[0].First, chunks[0].Head))
            _head = chunks[0].Head;
    }

    /// <summary>“the driver” of “a drink-driver”.</summary>
    private bool IsSame(int noun)
    {
        string known = prose.Tokens.TextOf(_head), word = prose.Tokens.TextOf(noun);
        return known == word
            || (known.Length > word.Length && known[known.Length - word.Length - 1] == '-'
                && known.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>
    /// “A nurse told an inquest she begged for a bed.” — “Tahl Moss, 16, died.” — “Nurse Orla Tain broke down”: the text calls somebody
    /// else so.
    /// </summary>
    private bool IsAnothers(PersonEntry person, int noun) =>
        people.OfRole(prose.Tokens.LowerOf(noun)) is { Count: > 0 } holders && !holders.Contains(person);

    /// <summary>The first name with which one of the next paragraphs begins; null where it has been named before, or none does.</summary>
    private NameMention? FirstNamed(int opening)
    {
        int paragraph = prose.Sentences[opening].Paragraph, last = paragraph, below = 0;
        for (int s = opening + 1; s < prose.Sentences.Count; s++)
        {
            Sentence sentence = prose.Sentences[s];
            if (sentence.Paragraph == last || prose.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Body) continue;
            last = sentence.Paragraph;
            if (++below > FarthestBelow) return null;
            if (people.At(sentence.First) is { Person: { } person } mention)
                return people.Names(person, prose.Sentences[opening].First, sentence.First) ? null : mention;
        }

        return null;
    }

    /// <summary>The first sentence of the paragraph; -1 where it has none.</summary>
    private int FirstOf(int paragraph)
    {
        for (int s = 0; s < prose.Sentences.Count && prose.Sentences[s].Paragraph <= paragraph; s++)
        {
            if (prose.Sentences[s].Paragraph == paragraph) return s;
        }

        return -1;
    }

    private bool IsArticle(int token) =>
        prose.Tokens.Spells(token, "a") || prose.Tokens.Spells(token, "an") || prose.Tokens.Spells(token, "the");

    /// <summary>“after its chief executive said”, in the opening.</summary>
    private bool IsOfficeOfIts(SourcePhrase source)
    {
        TokenList tokens = prose.Tokens;
        return source.First >= prose.Sentences[_opening].First && prose.Sentences[_opening].End > source.Head
            && (tokens.Spells(source.First, "its") || tokens.Spells(source.First, "their"))
            && tokens[source.Head].Is(WordClass.Title | WordClass.PersonNoun);
    }

    /// <summary>“LOWMERE (AP) — A roofer”: the first token of the report itself.</summary>
    private int BehindDateline(Sentence sentence)
    {
        if (prose.Dateline?.Span.Start != prose.Tokens[sentence.First].Start) return sentence.First;
        int i = sentence.First;
        while (i < sentence.End - 1 && i < sentence.First + LongestDateline && prose.Tokens[i].Kind != TokenKind.Dash) i++;
        return i + 1 < sentence.End && prose.Tokens[i].Kind == TokenKind.Dash ? i + 1 : sentence.First;
    }

    private bool IsDescribedBy(PersonEntry person, int first, int head) =>
        (PronounResolver.Fits(person, Gender.Male) && UnnamedPhrases.Is(prose.Tokens, first, head, Gender.Male))
        || (PronounResolver.Fits(person, Gender.Female) && UnnamedPhrases.Is(prose.Tokens, first, head, Gender.Female));

    /// <summary>
    /// “The premier has said he is sorry.” — “Orla Tain told parliament”: of an office that readers know, and that the text gives nobody,
    /// by whoever opens the next paragraph, reports, and has no other role.
    /// </summary>
    private bool HoldsOffice(NameMention mention, PersonEntry person)
    {
        TokenList tokens = prose.Tokens;
        int opening = prose.Sentences[_opening].First, verb = mention.Last + 1;
        return prose.Tokens[_head].Is(WordClass.Title) && mention.IsFullName && !mention.HasTitle && person.Roles.Count == 0
            && tokens.Spells(_head == opening ? _head : _head - 1, "the") && prose.Sentences[prose.SentenceAt(mention.First)].Paragraph
                == prose.Sentences[_opening].Paragraph + 1
            && people.OfRole(tokens.LowerOf(_head)).Count == 0 && verb < tokens.Count && tokens[verb].Tag == Tag.Verb
            && tokens[verb].Is(WordClass.CueVerbStrong);
    }

    /// <summary>
    /// “Warren Stubbs, 47,”, “Percy Whitford, a Cree guide,” behind “A wilderness guide”, “Abel Renko, who ran the firm,”,
    /// “Senator Abel Renko” behind “A senator”, “Abel Renko, giving evidence,”.
    /// </summary>
    private bool IsIntroduced(NameMention mention, int noun)
    {
        TokenList tokens = prose.Tokens;
        int comma = mention.Last + 1;
        if (mention.Words.Length > 1 && HasTitle(mention, tokens.LowerOf(noun))) return true;
        if (mention.Words.Length < 2) return false;
        bool aged = comma + 1 < tokens.Count && tokens[comma].Kind == TokenKind.Comma && tokens[comma + 1].Kind == TokenKind.Number;
        if (!aged && mention.HasTitle && !tokens[mention.TitleFirst].Is(WordClass.Honorific)) return false;
        if (comma + 2 >= tokens.Count || tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Open)) return false;
        if (tokens[comma + 1].Kind == TokenKind.Number)
            return tokens[comma + 1].Length <= 2 && tokens[comma + 2].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Close;
        string wanted = tokens.LowerOf(noun);
        if (tokens.Spells(comma + 1, "who")) return !StandsBeside(comma, wanted);
        if (tokens[comma + 1].Tag == Tag.Gerund) return true;
        for (int i = comma + 1; i < Math.Min(comma + LongestApposition, tokens.Count) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal or Tag.Relative or Tag.Preposition) return false;
            if (tokens.Spells(i, wanted)) return true;
        }

        return false;
    }

    /// <summary>“A senator said …” — “Senator Abel Renko”.</summary>
    private bool HasTitle(NameMention mention, string noun)
    {
        for (int i = mention.TitleFirst; i < mention.First; i++)
        {
            if (prose.Tokens.Spells(i, noun)) return true;
        }

        return false;
    }

    /// <summary>“A roofer told a jury …” — “Abel Renko, who prosecutes, …”: what he does is somebody else's part in the matter.</summary>
    private bool StandsBeside(int comma, string noun)
    {
        if (RolesInClauses.BehindWho(prose.Tokens, comma) is not { } deed) return false;
        WordSet does = new();
        does.Add(deed);
        WordSet parts = RelatedRoles.Of(does);
        return !parts.Contains(noun) && parts.Any(p => p is "prosecutor" or "lawyer" or "investigator" or "witness" or "judge");
    }
}
