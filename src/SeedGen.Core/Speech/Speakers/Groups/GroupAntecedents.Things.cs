using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Groups;

/// <content>Things that tell, and papers that somebody holds.</content>
internal sealed partial class GroupAntecedents
{
    /// <summary>
    /// “The RNLQ said nobody was hurt. It called the damage “fixable””: a body of letters, which the sentence before is about.
    /// </summary>
    private SourcePhrase? OfLetters(int sentence)
    {
        if (sentence == 0 || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph) return null;
        int first = prose.Sentences[sentence - 1].First, name = prose.Tokens.Spells(first, "the") ? first + 1 : first;
        if (name + 1 >= prose.Sentences[sentence - 1].End
            || prose.Tokens[name] is not { Tag: Tag.Name, Casing: Casing.Upper, Length: > 1 } || people.At(name) is { Person: not null })
            return null;
        return prose.Tokens[name + 1].Tag is Tag.Comma or Tag.Verb or Tag.Have or Tag.Be or Tag.Modal
            ? new SourcePhrase(name, name, name, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>“My telephone knows where I am. It tells me: “…””: the thing that the sentence before is about.</summary>
    private SourcePhrase? OfThing(int token, int sentence)
    {
        if (sentence == 0 || token != prose.Sentences[sentence].First
            || prose.Sentences[sentence - 1].Paragraph != prose.Sentences[sentence].Paragraph)
            return null;
        List<Chunk> chunks = Chunks(prose.Sentences[sentence - 1]);
        if (chunks.Count < 2 || chunks[0].Kind != ChunkKind.NounPhrase || chunks[1] is not { Kind: ChunkKind.Verb, Passive: false })
            return null;
        ref Token head = ref prose.Tokens[chunks[0].Head];
        return head.Tag == Tag.Noun && !head.Is(WordClass.PluralNoun | WordClass.PersonNoun | WordClass.Kin)
            && prose.Tokens[chunks[0].First].Tag is Tag.PossessivePronoun or Tag.Determiner
            ? new SourcePhrase(chunks[0].First, chunks[0].Last, chunks[0].Head, SourceKind.Nominal, null)
            : null;
    }

    /// <summary>“What changed was a letter. … He unfolds it. “Dear Varga,” it says.”: the paper of the paragraph.</summary>
    public SourcePhrase? OfPaperInHand(int sentence)
    {
        for (int s = sentence - 1; s >= 0 && prose.Sentences[s].Paragraph == prose.Sentences[sentence].Paragraph; s--)
        {
            if (sentence - s > LongestDateline) return null;
            foreach (Chunk chunk in Chunks(prose.Sentences[s]))
            {
                if (chunk.Kind == ChunkKind.NounPhrase && IsDocument(prose.Tokens[chunk.Head])
                    && prose.Tokens[chunk.First].Tag == Tag.Determiner)
                    return new SourcePhrase(chunk.First, chunk.Last, chunk.Head, SourceKind.Nominal, null);
            }
        }

        return null;
    }
}
