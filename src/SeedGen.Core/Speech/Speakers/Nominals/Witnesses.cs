using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Speech.Speakers.Unnamed;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Nominals;

/// <summary>“Orla Tain told the inquest she had rung twice. “…,” the witness said.”: whoever gives evidence.</summary>
internal sealed class Witnesses(Prose prose, PersonIndex people, UnnamedPeople introduced)
{
    private const int FarthestSentence = 12;
    private const int LongestSentence = 100;
    private const int LongestObject = 4;

    private static readonly WordList Bodies = new(
        "court", "jury", "jurors", "inquest", "hearing", "tribunal", "inquiry", "enquiry", "coroner", "judge", "commission", "magistrate",
        "magistrates", "trial", "panel", "bench");

    /// <summary>The person whom “the witness” means, or null.</summary>
    public PersonEntry? Find(SourcePhrase source, int sentence)
    {
        if (source.Head != source.First + 1 || !prose.Tokens.Spells(source.Head, "witness") || !prose.Tokens.Spells(source.First, "the")
            || introduced.Contains("witness"))
            return null;
        for (int s = sentence - 1; s >= Math.Max(0, sentence - FarthestSentence); s--)
        {
            int verb = Testimony(prose.Sentences[s]);
            if (verb < 0) continue;
            if (Subject(s, verb) is { } person) return person;
            if (!HasPronoun(prose.Sentences[s].First, verb)) return null;
        }

        return null;
    }

    /// <summary>The verb of “told the court”, “testified”, “was giving evidence”; -1 where the sentence has none.</summary>
    private int Testimony(Sentence sentence)
    {
        TokenList tokens = prose.Tokens;
        for (int i = sentence.First; i + 1 < Math.Min(sentence.End, sentence.First + LongestSentence); i++)
        {
            if (tokens.Spells(i, "testified") || tokens.Spells(i, "testifying")) return i;
            if ((tokens.Spells(i, "giving") || tokens.Spells(i, "gave"))
                && (tokens.Spells(i + 1, "evidence") || tokens.Spells(i + 1, "testimony")))
                return i;
            if (tokens.Spells(i, "told") && IsBody(i + 1, sentence.End)) return i;
        }

        return -1;
    }

    /// <summary>“the District Court”, “a Lowmere jury”, “the coroner”.</summary>
    private bool IsBody(int first, int end)
    {
        if (first >= end || prose.Tokens[first].Tag is not (Tag.Determiner or Tag.Name or Tag.Noun)) return false;
        for (int i = first; i < Math.Min(end, first + LongestObject); i++)
        {
            if (Bodies.Has(prose.Tokens, i)) return true;
        }

        return false;
    }

    private PersonEntry? Subject(int sentence, int verb)
    {
        for (int i = people.FirstFrom(verb) - 1; i >= 0 && people.Mentions[i].First >= prose.Sentences[sentence].First; i--)
        {
            NameMention mention = people.Mentions[i];
            if (mention.Person is { } person && SubjectNames.IsSubject(prose, mention, sentence)) return person;
        }

        return null;
    }

    private bool HasPronoun(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (prose.Tokens[i].Tag == Tag.Pronoun && prose.Tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)) return true;
        }

        return false;
    }
}
