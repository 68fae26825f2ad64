using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Clauses;

/// <summary>
/// Questions that a portrait puts in the third person: “Was she hurt? “My mother was.””, “Is it lonely for him? A shrug. “No.””
/// </summary>
internal static class WritersQuestions
{
    private const int Longest = 24;

    /// <summary>Tokens of “A long pause.”</summary>
    private const int LongestGesture = 4;

    /// <summary>
    /// The pronoun of whoever is asked in the sentence, or in the one before a gesture; null where nobody is, or more than one.
    /// </summary>
    public static SourcePhrase? AskedOf(QuoteScene scene, int sentence)
    {
        TokenList tokens = scene.Tokens;
        int paragraph = scene.Sentence.Paragraph;
        if (sentence > 0 && IsGesture(scene, sentence)) sentence--;
        Sentence s = scene.Prose.Sentences[sentence];
        if (s.Paragraph != paragraph || s.End - s.First > Longest || tokens.TextOf(s.End - 1) != "?"
            || tokens[s.First].Kind == TokenKind.Quote || scene.People.NamesAnybody(s.First, s.End))
            return null;
        int asked = -1;
        for (int i = s.First; i < s.End; i++)
        {
            if (!tokens[i].Is(WordClass.PronounMale | WordClass.PronounFemale)
                || tokens[i].Tag is not (Tag.Pronoun or Tag.PossessivePronoun))
                continue;
            if (asked >= 0 && tokens[asked].Is(WordClass.PronounMale) != tokens[i].Is(WordClass.PronounMale)) return null;
            if (asked < 0) asked = i;
        }

        return asked < 0 ? null : new SourcePhrase(asked, asked, asked, SourceKind.Pronoun, null);
    }

    /// <summary>“A shrug.”, “Silence.”: a few words without a verb.</summary>
    private static bool IsGesture(QuoteScene scene, int sentence)
    {
        Sentence s = scene.Prose.Sentences[sentence];
        if (s.End - s.First > LongestGesture || scene.Tokens[s.End - 1].Kind != TokenKind.Stop) return false;
        for (int i = s.First; i < s.End - 1; i++)
        {
            if (scene.Tokens[i].Tag is not (Tag.Determiner or Tag.Adjective or Tag.Noun)) return false;
        }

        return true;
    }
}
