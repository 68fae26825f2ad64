using SeedGen.Language;
using SeedGen.People;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>“him” and “her” that a verb has as its object.</summary>
internal static class ObjectPronouns
{
    /// <summary>Tokens of “of the day” between a description and its verb.</summary>
    private const int LongestCircumstance = 5;

    /// <summary>“told him”, “sent her”: right behind a verb.</summary>
    public static bool Is(TokenList tokens, int i, Gender gender) =>
        tokens[i].Tag == Tag.Pronoun && tokens[i - 1].Tag == Tag.Verb && tokens[i].Is(PronounChains.ClassOf(gender));

    /// <summary>“The critic Osk Varga called her a tyrant. She laughed.”: whoever does something to her is another.</summary>
    public static bool Has(Prose prose, int sentence, Gender gender)
    {
        Sentence s = prose.Sentences[sentence];
        WordClass pronoun = PronounChains.ClassOf(gender);
        for (int i = s.First + 1; i < s.End; i++)
        {
            if (prose.Tokens[i].Is(pronoun) && prose.Tokens[i - 1].Tag == Tag.Verb && IsObjective(prose.Tokens, i)) return true;
        }

        return false;
    }

    /// <summary>“him”, “her” that nothing of hers follows, in whatever way it was read: “called her “a tyrant””.</summary>
    private static bool IsObjective(TokenList tokens, int i) => tokens.Spells(i, "him")
        || (tokens.Spells(i, "her")
            && (tokens[i].Tag == Tag.Pronoun || i + 1 == tokens.Count || tokens[i + 1].Kind is not TokenKind.Word));

    /// <summary>“The minister of the day called him “late””: whom the sentences before are about is “him”, and no minister.</summary>
    public static bool Mean(TokenList tokens, PersonEntry person, SourcePhrase description)
    {
        int i = description.Last + 1;
        for (int end = Math.Min(i + LongestCircumstance, tokens.Count - 1); i < end && tokens[i].Tag != Tag.Verb; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote) return false;
        }

        return i + 1 < tokens.Count
            && ((tokens.Spells(i + 1, "him") && person.Gender != Gender.Female)
                || (tokens.Spells(i + 1, "her") && tokens[i + 1].Tag == Tag.Pronoun && person.Gender != Gender.Male));
    }
}
