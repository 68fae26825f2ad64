using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Groups the tagged tokens of a sentence into noun phrases, verb groups and the small words between them.</summary>
internal sealed partial class Chunker(TokenList tokens)
{
    /// <summary>In news; elsewhere the list grows.</summary>
    private const int ChunksASentence = 32;

    private readonly List<Chunk> _chunks = [];
    private SubjectFinder? _subjects;

    /// <summary>The subjects of the verbs among the chunks that the last call gave: each is found once, whoever asks.</summary>
    public SubjectFinder Subjects => _subjects ??= new SubjectFinder(tokens, _chunks);

    /// <summary>The chunks of the tokens <c>[first, end)</c>. The list is reused by the next call.</summary>
    public List<Chunk> Chunk(int first, int end)
    {
        if (_chunks.Capacity == 0) _chunks.Capacity = ChunksASentence;
        Clear();
        int i = first;
        while (i < end) i = ReadChunk(i, end);
        return _chunks;
    }

    /// <summary>Forgets the last sentence.</summary>
    public void Clear()
    {
        _chunks.Clear();
        _subjects?.Forget();
    }

    private int ReadChunk(int i, int end)
    {
        Tag tag = tokens[i].Tag;
        switch (tag)
        {
            case Tag.Adverb or Tag.Other or Tag.Negation:
                return BeginsVerbGroup(i, end) ? ReadVerbGroup(i, end) : i + 1;
            case Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.To or Tag.Gerund or Tag.Participle or Tag.Base:
                return ReadVerbGroup(i, end);
            case Tag.Determiner or Tag.PossessivePronoun or Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number or Tag.Pronoun:
                return ReadNounPhrase(i, end);
            case Tag.Possessive:
                return i + 1;
            default:
                return Single(KindOf(tag), i);
        }
    }

    private static ChunkKind KindOf(Tag tag) => tag switch
    {
        Tag.Preposition => ChunkKind.Preposition,
        Tag.Subordinator => ChunkKind.Subordinator,
        Tag.That => ChunkKind.That,
        Tag.Relative => ChunkKind.Relative,
        Tag.Coordinator => ChunkKind.Coordinator,
        Tag.Comma => ChunkKind.Comma,
        Tag.Colon => ChunkKind.Colon,
        Tag.Semicolon => ChunkKind.Stop,
        Tag.Dash => ChunkKind.Dash,
        Tag.Open => ChunkKind.Open,
        Tag.Close => ChunkKind.Close,
        Tag.Quote => ChunkKind.Quote,
        _ => ChunkKind.Stop,
    };

    private int Single(ChunkKind kind, int i)
    {
        _chunks.Add(new Chunk { Kind = kind, First = i, Last = i, Head = i });
        return i + 1;
    }

    private bool BeginsVerbGroup(int i, int end)
    {
        while (i < end && tokens[i].Tag is Tag.Adverb or Tag.Negation) i++;
        return i < end && tokens[i].Tag is Tag.Verb or Tag.Modal or Tag.Be or Tag.Have or Tag.Do;
    }

    /// <summary>“has repeatedly said”, “would only say”, “was not described”, “to say”, “calling”.</summary>
    private int ReadVerbGroup(int first, int end)
    {
        Chunk chunk = new() { Kind = ChunkKind.Verb, First = first, Last = first, Head = first };
        bool be = false, finite = false, to = false, main = false;
        int i = first;
        for (; i < end && !main; i++)
        {
            Tag tag = tokens[i].Tag;
            switch (tag)
            {
                case Tag.Adverb:
                    continue;
                case Tag.Negation:
                    chunk.Negated = true;
                    continue;
                case Tag.To when i == first || tokens[i - 1].Tag is Tag.Have or Tag.Be:
                    to |= i == first;
                    break;
                case Tag.Modal or Tag.Have or Tag.Do or Tag.Be:
                    if (finite && tag is Tag.Modal) goto done;
                    chunk.Modal |= tag == Tag.Modal;
                    finite = finite || !to;
                    be = tag == Tag.Be;
                    if (tokens[i].Is(WordClass.Negation)) chunk.Negated = true;
                    break;
                case Tag.Verb when !finite && !to:
                    finite = main = true;
                    be = false;
                    break;
                case Tag.Base when finite || to || i == first:
                    main = true;
                    break;
                case Tag.Participle when i == first || finite || to || be:
                    chunk.Passive = be && !IsShortenedHave(chunk.Head, i);
                    main = true;
                    break;
                case Tag.Gerund when i == first || be:
                    main = true;
                    break;
                default:
                    goto done;
            }

            chunk.Last = i;
            chunk.Head = i;
        }

    done:
        if (to) chunk.Kind = ChunkKind.Infinitive;
        else if (!finite && tokens[chunk.Head].Tag == Tag.Gerund) chunk.Kind = ChunkKind.Gerund;
        else if (!finite && tokens[chunk.Head].Tag == Tag.Participle) chunk.Kind = ChunkKind.Participle;
        if (chunk.Last < first) return first + 1;
        _chunks.Add(chunk);
        return Math.Max(chunk.Last + 1, first + 1);
    }

    /// <summary>“he’s said”: what is said is not he.</summary>
    private bool IsShortenedHave(int be, int main) =>
        tokens[be].Kind == TokenKind.Possessive && tokens[main].Is(WordClass.CueVerbStrong) && !tokens[main].Is(WordClass.CueVerbCalling);

    /// <summary>Determiner, adjectives, nouns; a possessor belongs to the phrase of what it possesses.</summary>
    private int ReadNounPhrase(int first, int end)
    {
        int i = first, head = -1;
        bool open = true;
        while (i < end && open)
        {
            switch (tokens[i].Tag)
            {
                case Tag.Pronoun when head >= 0 && IsReflexive(i):
                    i++;
                    open = false;
                    break;
                case Tag.Pronoun when i == first && IsMoreThan(i, end):
                    i += 2;
                    break;
                case Tag.Pronoun when head < 0 && i == first + 1 && IsRest(i):
                    head = i++;
                    open = false;
                    break;
                case Tag.Pronoun:
                    if (i > first) { open = false; break; }
                    head = i++;
                    open = false;
                    break;
                case Tag.Determiner or Tag.PossessivePronoun:
                    // “in 2003 the journal”
                    if ((head >= 0 || (i == first + 1 && tokens[first].Kind == TokenKind.Number)) && tokens[i - 1].Tag != Tag.Possessive)
                    {
                        open = false;
                        break;
                    }

                    i++;
                    break;
                case Tag.Noun or Tag.Name:
                    if ((head >= 0 && StartsAnother(head, i)) || (head < 0 && i == first + 1 && Years.Is(tokens, first)))
                    {
                        open = false;
                        break;
                    }

                    head = i++;
                    break;
                case Tag.Number when head >= 0 && tokens.Spells(head, "number") && i == head + 1:
                    i++;   // “the world number four”
                    open = false;
                    break;
                case Tag.Number when i == head + 1 && IsClassOf(head, i):
                    i++;
                    break;
                case Tag.Adjective or Tag.Number:
                    if (head >= 0
                        && (BeginsTime(head, i, end)
                            || (tokens[head].Tag == Tag.Noun && tokens[i - 1].Tag != Tag.Possessive && !ContinuesPhrase(i, end))))
                    {
                        open = false;
                        break;
                    }

                    i++;
                    break;
                case Tag.Adverb when head < 0 && i > first && i + 1 < end && tokens[i + 1].Tag is Tag.Adjective:
                    i++;
                    break;
                case Tag.Possessive when head >= 0 && i + 1 < end && ContinuesAfterPossessor(i + 1):
                    i++;
                    break;
                case Tag.Other when head < 0 && i > first && IsCurrency(i, end):
                    i++;
                    break;
                case Tag.Other when head >= 0 && IsAmpersand(i, end):
                    i++;
                    break;
                case Tag.Open when head >= 0 && IsSecondTitle(i, end):
                    i += 3;
                    break;
                case Tag.Quote when head >= 0 && IsNickname(i, end):
                    i++;
                    break;
                case Tag.Quote when IsInsidePhrase(i, first, end):
                    head = i++;
                    break;
                default:
                    open = false;
                    break;
            }
        }

        int last = Math.Max(i - 1, first);
        if (head < 0) head = last;
        // “a source close to him”
        if (head > first && tokens[head].Length == 5 && tokens.Spells(head, "close") && tokens[head - 1].Tag == Tag.Noun
            && tokens[head - 1].Is(WordClass.PersonNoun))
            head--;
        bool predicate = tokens[head].Tag is Tag.Adjective or Tag.Determiner;
        _chunks.Add(new Chunk
        {
            Kind = IsTime(first, head) ? ChunkKind.Time : predicate ? ChunkKind.Predicate : ChunkKind.NounPhrase,
            First = first,
            Last = last,
            Head = head,
        });
        return last + 1;
    }
}
