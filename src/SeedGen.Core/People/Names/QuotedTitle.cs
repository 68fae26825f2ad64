using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>
/// Tells the title of a work, a show or a firm in marks from what somebody said: “Morning Rosa”, “The Diary of Osk Varga”. Whom
/// nothing but a title names is no person of the text.
/// </summary>
internal static class QuotedTitle
{
    private const int Shortest = 2, Longest = 9;

    private const WordClass Small = WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.NameParticle;

    /// <summary>Whether the quoted tokens <c>[first, end)</c> have a capital letter on every word that is not small, and no stop.</summary>
    public static bool Is(TokenList tokens, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && i + 1 == end) break;
            if (tokens[i].Kind == TokenKind.Stop && (i + 1 < end || tokens.Text[tokens[i].Start] != '.')) return false;
            if (tokens[i].Kind != TokenKind.Word) continue;
            words++;
            if (!tokens[i].IsCapitalised && (words == 1 || !tokens[i].Is(Small))) return false;
        }

        return words is >= Shortest and <= Longest;
    }
}
