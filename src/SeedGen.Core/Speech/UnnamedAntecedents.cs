using SeedGen.Language;
using SeedGen.People;
using SeedGen.Syntax;

namespace SeedGen.Speech;

/// <summary>
/// Finds descriptions that “he” and “she” stand for: “A neighbour heard it. “It shook,” she said.” Somebody described is the subject of
/// this sentence or the one before, and nobody with a name who fits comes between.
/// </summary>
internal sealed class UnnamedAntecedents(Prose prose, PersonIndex people)
{
    private const int LongestSentence = 400;
    private readonly Chunker _chunker = new(prose.Tokens);

    /// <summary>The description, or null.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="gender">Male or female.</param>
    public SourcePhrase? Find(int token, int sentence, Gender gender)
    {
        for (int s = sentence; s >= Math.Max(0, sentence - 1); s--)
        {
            Sentence current = prose.Sentences[s];
            if (current.Paragraph != prose.Sentences[sentence].Paragraph) return null;
            int end = Math.Min(Math.Min(current.End, token), current.First + LongestSentence);
            if (IsSomebodyNamed(current.First, end, gender)) return null;
            List<Chunk> chunks = _chunker.Chunk(current.First, end);
            for (int i = 0; i + 1 < chunks.Count; i++)
            {
                if (chunks[i].Kind == ChunkKind.NounPhrase && chunks[i + 1].Kind == ChunkKind.Verb && (i == 0 || chunks[i - 1].Kind != ChunkKind.Preposition)
                    && Fits(chunks[i], gender)) return new SourcePhrase(chunks[i].First, chunks[i].Head, chunks[i].Head, SourceKind.Nominal, null);
            }
        }

        return null;
    }

    private bool IsSomebodyNamed(int first, int end, Gender gender)
    {
        for (int i = people.FirstFrom(first); i < people.Mentions.Count && people.Mentions[i].First < end; i++)
        {
            if (people.Mentions[i].Person is { } person && PronounResolver.Fits(person, gender)) return true;
        }

        return false;
    }

    /// <summary>One person, of that gender or of none.</summary>
    private bool Fits(Chunk chunk, Gender gender)
    {
        TokenList tokens = prose.Tokens;
        ref Token head = ref tokens[chunk.Head];
        if (chunk.Head == chunk.First || tokens[chunk.First].Tag is not (Tag.Determiner or Tag.PossessivePronoun)) return false;
        if (head.Tag is not (Tag.Noun or Tag.Name) || !head.Is(WordClass.PersonNoun | WordClass.Kin | WordClass.Demonym) || head.Is(WordClass.PluralNoun | WordClass.GroupNoun)) return false;
        return !head.Is(gender == Gender.Male ? WordClass.FemaleNoun : WordClass.MaleNoun);
    }
}
