using SeedGen.Language;
using SeedGen.People.Names;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>“him” and “her” that a verb has as its object.</summary>
internal static class ObjectPronouns
{
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
}
