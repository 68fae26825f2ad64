using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>“an adviser on trade, energy and law”: a list of things inside a description.</summary>
internal static class ListedMatters
{
    private const int MostMatters = 5;
    private const int LongestMatter = 3;

    /// <summary>The last token of the list that goes on behind <paramref name="comma"/>; -1 where it is none, or of persons.</summary>
    public static int EndOf(TokenList tokens, int comma)
    {
        if (!IsMatter(tokens, comma - 1)) return -1;
        int i = comma;
        for (int matters = 0; matters < MostMatters; matters++)
        {
            bool last = i + 1 < tokens.Count && tokens.Spells(i + 1, "and");
            int end = EndOfMatter(tokens, last ? i + 2 : i + 1);
            if (end < 0 || end + 1 >= tokens.Count) return -1;
            if (last) return end;
            if (tokens.Spells(end + 1, "and")) return EndOfMatter(tokens, end + 2);
            if (tokens[end + 1].Kind != TokenKind.Comma) return -1;
            i = end + 1;
        }

        return -1;
    }

    /// <summary>The noun of the bare phrase that begins at <paramref name="i"/>, or -1.</summary>
    private static int EndOfMatter(TokenList tokens, int i)
    {
        int end = i;
        while (end < tokens.Count && end < i + LongestMatter && tokens[end].Tag is Tag.Noun or Tag.Adjective) end++;
        return end > i && IsMatter(tokens, end - 1) ? end - 1 : -1;
    }

    private static bool IsMatter(TokenList tokens, int i) =>
        tokens[i].Tag == Tag.Noun && tokens[i].Casing == Casing.Lower && !RoleWords.IsOffice(tokens, i);
}
