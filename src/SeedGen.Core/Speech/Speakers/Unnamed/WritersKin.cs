using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Pronouns;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Unnamed;

/// <summary>
/// “My father fixed clocks. … He had no use for doctors. “I could have told him that,” he said.”: a memoir goes on with “he” for somebody
/// of the writer’s own as long as nobody who fits is named.
/// </summary>
internal sealed class WritersKin(Prose prose, PersonIndex people)
{
    private const int FarthestSentence = 48;

    /// <summary>Phrases that are looked at, the last ones before the pronoun.</summary>
    private const int MostPhrases = 8;

    private List<int>? _nouns;
    private int _men, _women;

    /// <summary>Whom the pronoun at <paramref name="token"/> means, or null.</summary>
    public SourcePhrase? Before(int token, int sentence, Gender gender)
    {
        _nouns ??= Find();
        int next = _nouns.BinarySearch(token);
        if (next < 0) next = ~next;
        int farthest = prose.Sentences[Math.Max(0, sentence - FarthestSentence)].First;
        for (int i = next - 1; i >= Math.Max(0, next - MostPhrases) && _nouns[i] >= farthest; i--)
        {
            int head = _nouns[i];
            if (!prose.Tokens[head].Is(gender == Gender.Male ? WordClass.MaleNoun : WordClass.FemaleNoun)) continue;
            return IsSubjectNamed(head, token, gender)
                ? null
                : new SourcePhrase(head - 1, head, head, SourceKind.Nominal, null);
        }

        return null;
    }

    /// <summary>How often the writer speaks of a man, or a woman, of his own.</summary>
    public int Count(Gender gender)
    {
        _nouns ??= Find();
        return gender == Gender.Male ? _men : _women;
    }

    /// <summary>Whether the text goes on about somebody else who fits.</summary>
    private bool IsSubjectNamed(int first, int end, Gender gender)
    {
        for (int i = people.FirstFrom(first); i < people.Mentions.Count && people.Mentions[i].First < end; i++)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person is { } person && PronounResolver.Fits(person, gender)
                && SubjectNames.IsSubject(prose, mention, prose.SentenceAt(mention.First)))
                return true;
        }

        return false;
    }

    /// <summary>The nouns of “my father”, “my mother”.</summary>
    private List<int> Find()
    {
        List<int> nouns = [];
        for (int i = 1; i < prose.Tokens.Count; i++)
        {
            if (!prose.Tokens[i].Is(WordClass.Kin) || prose.Tokens[i].Tag != Tag.Noun
                || !(prose.Tokens.Spells(i - 1, "my") || prose.Tokens.Spells(i - 1, "our")))
                continue;
            nouns.Add(i);
            if (prose.Tokens[i].Is(WordClass.MaleNoun)) _men++;
            if (prose.Tokens[i].Is(WordClass.FemaleNoun)) _women++;
        }

        return nouns;
    }
}
