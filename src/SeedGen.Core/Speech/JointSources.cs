using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>Several who speak together.</summary>
internal static class JointSources
{
    /// <summary>Chunks.</summary>
    private const int LongestDescription = 12;

    /// <summary>
    /// The phrase that names all of them, where the noun phrase at <paramref name="index"/> is one of several; else null.
    /// </summary>
    public static SourcePhrase? Of(QuoteScene scene, List<Chunk> chunks, int index) =>
        Joint(scene, chunks, index) ?? WithPronoun(scene, chunks, index) ?? WithRelative(scene, chunks, index)
        ?? JointBehind(scene, chunks, index) ?? Together(scene, chunks, index) ?? Described(scene, chunks, index);

    /// <summary>“Lotte Amsel and Finn Rourke said”: two persons who begin the clause.</summary>
    private static SourcePhrase? Joint(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (!IsBehindAnd(scene.Tokens, chunks, index) || !BeginsClause(chunks, index - 2)) return null;
        return Sources.PersonAt(scene, chunks[index - 2]) is { } first && Sources.PersonAt(scene, chunks[index]) is { } last
            ? Joint(first, last)
            : null;
    }

    /// <summary>“Lotte Amsel and her mother said”.</summary>
    private static SourcePhrase? WithRelative(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        return IsBehindAnd(tokens, chunks, index) && tokens[chunks[index].First].Tag == Tag.PossessivePronoun
            && chunks[index].Head == chunks[index].Last && tokens[chunks[index].Head] is { Tag: Tag.Noun } relative
            && relative.Is(WordClass.Kin | WordClass.PersonNoun) && !relative.Is(WordClass.PluralNoun)
            && BeginsClause(chunks, index - 2) && Sources.PersonAt(scene, chunks[index - 2]) is { } first
            ? new SourcePhrase(first.First, chunks[index].Last, chunks[index].Head, SourceKind.Joint, null)
            : null;
    }

    /// <summary>“she and Finn Rourke said”: the pronoun is a subject, whatever stands before it.</summary>
    private static SourcePhrase? WithPronoun(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (!IsBehindAnd(scene.Tokens, chunks, index) || Sources.PersonAt(scene, chunks[index]) is not { } last) return null;
        int pronoun = chunks[index - 2].Head;
        return scene.Tokens.Spells(pronoun, "he") || scene.Tokens.Spells(pronoun, "she") || scene.Tokens.Spells(pronoun, "they")
            ? new SourcePhrase(pronoun, last.Last, last.Last, SourceKind.Joint, null)
            : null;
    }

    /// <summary>“wrote Lotte Amsel, Ana Bell and Finn Rourke”: the persons behind the verb.</summary>
    private static SourcePhrase? JointBehind(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (index < 1 || chunks[index - 1].Kind != ChunkKind.Verb || Sources.PersonAt(scene, chunks[index]) is not { } first) return null;
        int last = index;
        while (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Comma && Sources.PersonAt(scene, chunks[last + 2]) != null)
            last += 2;
        if (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Comma) last++;
        if (last + 2 >= chunks.Count || !scene.Tokens.Spells(chunks[last + 1].First, "and")
            || Sources.PersonAt(scene, chunks[last + 2]) is not { } end)
            return null;
        if (last + 3 < chunks.Count && chunks[last + 3].Kind == ChunkKind.Verb) return null;   // “said Tain, and Varga laughed”
        return Joint(first, end);
    }

    /// <summary>
    /// “Tain and other farmers”, “a third of farmers and farm workers said”: several who begin the clause and speak together.
    /// </summary>
    private static SourcePhrase? Together(QuoteScene scene, List<Chunk> chunks, int index)
    {
        TokenList tokens = scene.Tokens;
        if (!IsBehindAnd(tokens, chunks, index)) return null;
        int first = index - 2;
        if (!AreSeveral(tokens[chunks[index].Head]) || tokens[chunks[first].Head].Tag == Tag.Pronoun) return null;
        NameMention? named = scene.People.At(chunks[first].Head) is { } mention && Sources.IsPerson(mention) ? mention : null;
        if (named == null && !AreSeveral(tokens[chunks[first].Head]) && !IsBody(tokens[chunks[first].Head])) return null;
        if (named == null && first > 1 && chunks[first - 1].Kind == ChunkKind.Preposition && tokens.Spells(chunks[first - 1].First, "of")
            && chunks[first - 2].Kind == ChunkKind.NounPhrase)
            first -= 2;
        if (!BeginsClause(chunks, first)) return null;
        return new SourcePhrase(Math.Min(chunks[first].First, named?.First ?? int.MaxValue), chunks[index].Last, chunks[index].Head,
            SourceKind.Joint, null);
    }

    /// <summary>
    /// “the chairman, Lotte Amsel, a Liberal, and its top Democrat, Finn Rourke of Lowmere, said”: two persons with what is said of each,
    /// before their verb.
    /// </summary>
    private static SourcePhrase? Described(QuoteScene scene, List<Chunk> chunks, int index)
    {
        if (!BeginsClause(chunks, index) || index + 1 >= chunks.Count || chunks[index + 1].Kind != ChunkKind.Comma
            || Sources.PersonAt(scene, chunks[index]) is not { } first)
            return null;
        int and = EndOfDescription(chunks, index + 1);
        if (and + 1 >= chunks.Count || chunks[and].Kind != ChunkKind.Coordinator || !scene.Tokens.Spells(chunks[and].First, "and")
            || chunks[and - 1].Kind != ChunkKind.Comma)
            return null;
        int verb = EndOfDescription(chunks, and + 1);
        if (verb >= chunks.Count || chunks[verb].Kind != ChunkKind.Verb) return null;
        for (int i = and + 1; i < verb; i++)
        {
            if (Sources.PersonAt(scene, chunks[i]) is { } second && second.Person != first.Person) return Joint(first, second);
        }

        return null;
    }

    private static int EndOfDescription(List<Chunk> chunks, int i)
    {
        for (int end = Math.Min(chunks.Count, i + LongestDescription);
            i < end && chunks[i].Kind is ChunkKind.Comma or ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Predicate
                or ChunkKind.Open or ChunkKind.Close; i++) { }
        return i;
    }

    /// <summary>The noun phrase is joined to another.</summary>
    private static bool IsBehindAnd(TokenList tokens, List<Chunk> chunks, int index) =>
        index > 1 && chunks[index - 1].Kind == ChunkKind.Coordinator && tokens.Spells(chunks[index - 1].First, "and")
        && chunks[index - 2].Kind == ChunkKind.NounPhrase;

    private static bool BeginsClause(List<Chunk> chunks, int index) =>
        index == 0
        || chunks[index - 1].Kind is ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Stop or ChunkKind.That or ChunkKind.Subordinator
            or ChunkKind.Time;

    private static SourcePhrase Joint(NameMention first, NameMention last) =>
        new(first.First, last.Last, last.Last, SourceKind.Joint, null);

    /// <summary>“the boy’s family and their lawyers”</summary>
    private static bool IsBody(in Token noun) => noun.Tag == Tag.Noun && noun.Is(WordClass.GroupNoun);

    private static bool AreSeveral(in Token noun) =>
        noun.Is(WordClass.PluralNoun) && noun.Is(WordClass.PersonNoun | WordClass.GroupNoun | WordClass.Demonym);
}
