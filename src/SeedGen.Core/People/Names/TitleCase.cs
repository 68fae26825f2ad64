using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Tells headlines that capitalise every word, where a capital letter makes no name.</summary>
internal static class TitleCase
{
    private const int LongestSmallWord = 4;

    /// <summary>No word of weight is lower-case, and more than one is capitalised.</summary>
    public static bool Is(TokenList tokens, Sentence sentence)
    {
        int capitals = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            if (tokens[i].IsCapitalised) capitals++;
            else if (tokens[i].Length > LongestSmallWord && !tokens[i].Is(WordClass.Preposition | WordClass.Subordinator)) return false;
        }

        return capitals > 1;
    }
}
