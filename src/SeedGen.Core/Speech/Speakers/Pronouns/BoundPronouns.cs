using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>“Tain asked her why”: whoever is the subject of a verb is not its object, unless that is “herself”.</summary>
internal static class BoundPronouns
{
    private const int LongestClause = 24;

    /// <summary>Whether the pronoun is the object of the verb of which the mention is the subject.</summary>
    public static bool IsAnother(Prose prose, NameMention mention, int pronoun)
    {
        TokenList tokens = prose.Tokens;
        int verb = pronoun - 1;
        if (mention.Last >= verb || pronoun - mention.Last > LongestClause || tokens[verb].Tag != Tag.Verb || mention.Possessor
            || !(tokens.Spells(pronoun, "him") || (tokens.Spells(pronoun, "her") && tokens[pronoun].Tag == Tag.Pronoun)))
            return false;
        for (int i = mention.Last + 1; i < verb; i++)
        {
            if (tokens[i].Tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Relative or Tag.That or Tag.Pronoun
                or Tag.Subordinator or Tag.Coordinator)
                return false;
        }

        return SubjectNames.IsSubject(prose, mention, prose.SentenceAt(mention.First));
    }
}
