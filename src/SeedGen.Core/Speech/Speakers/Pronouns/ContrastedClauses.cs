using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>“Tain said it was late, but Varga called that nonsense.”: the second one has the word, and the next sentence is his.</summary>
internal static class ContrastedClauses
{
    private const int LongestPhrase = 10;

    /// <summary>
    /// Whether the phrase <c>[first, last]</c> is, or ends, the subject of a clause that answers the one before it and reports something.
    /// </summary>
    public static bool Answers(TokenList tokens, int first, int last, int start)
    {
        int verb = last + 1;
        if (verb < tokens.Count && tokens[verb].Kind == TokenKind.Comma) verb++;   // “but his deputy, Osk Varga, called”
        if (verb >= tokens.Count || tokens[verb].Tag != Tag.Verb || !tokens[verb].Is(Cues.Reporting)) return false;
        int i = first - 1;
        int farthest = Math.Max(start + 1, first - LongestPhrase);
        if (i > farthest && verb == last + 2 && tokens[i].Kind == TokenKind.Comma) i--;
        while (i > farthest
            && (tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive
                or Tag.Number || tokens[i].Is(WordClass.PersonNoun)))
            i--;
        return i > start
            && (tokens[i - 1].Kind == TokenKind.Comma || (tokens[i - 1].Kind == TokenKind.Quote && tokens.EndsWithComma(i - 1)))
            && (tokens.Spells(i, "but") || tokens.Spells(i, "while") || tokens.Spells(i, "whereas") || tokens.Spells(i, "though")
                || tokens.Spells(i, "although"));
    }
}
