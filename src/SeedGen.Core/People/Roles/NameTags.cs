using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.People.Roles;

/// <summary>
/// What may stand right behind a name before anything is said of its bearer: “, 45,”, “ (D-Ohio),”, “, I-Vt.,”, “, MD,”, “of Lowmere,
/// Ohio,”.
/// </summary>
internal static class NameTags
{
    private const int MostTags = 3;
    private const int LongestBracket = 6;
    private const int LongestPlace = 3;

    /// <summary>
    /// The token behind the tags that begin at <paramref name="i"/>: the comma behind the last of them, or what follows a bracket.
    /// </summary>
    public static int EndOf(TokenList tokens, int i)
    {
        for (int tags = 0; tags < MostTags && i + 2 < tokens.Count; tags++)
        {
            int end = tokens[i].Kind switch
            {
                TokenKind.Open => BehindBracket(tokens, i),
                TokenKind.Comma => IsTag(tokens, i + 1) ? i + 2 : -1,
                _ => BehindPlace(tokens, i),
            };
            if (end < 0) break;
            i = end;
        }

        return i;
    }

    private static int BehindBracket(TokenList tokens, int open)
    {
        for (int i = open + 1; i < tokens.Count && i <= open + LongestBracket; i++)
        {
            if (tokens[i].Kind == TokenKind.Close) return i + 1;
            if (tokens[i].Kind is TokenKind.Quote or TokenKind.Open) break;
        }

        return -1;
    }

    /// <summary>“of Lowmere”, “from Ellerby, Ohio”.</summary>
    private static int BehindPlace(TokenList tokens, int i)
    {
        if (!(tokens.Spells(i, "of") || tokens.Spells(i, "from") || tokens.Spells(i, "in"))) return -1;
        int end = i + 1;
        while (end < tokens.Count && end <= i + LongestPlace && tokens[end].Tag == Tag.Name) end++;
        if (end == i + 1) return -1;
        return AppositionEnd.EndOfPlace(tokens, end) is > 0 and int place ? place + 1 : end;
    }

    /// <summary>An age, a degree, a party with its state; a comma follows.</summary>
    private static bool IsTag(TokenList tokens, int i)
    {
        if (i + 1 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Comma) return false;
        if (tokens[i].Kind == TokenKind.Number) return true;
        if (tokens[i].Kind != TokenKind.Word || !char.IsUpper(tokens.Text[tokens[i].Start])) return false;
        bool party = tokens[i].Length > 3 && tokens.Text[tokens[i].Start + 1] == '-' && char.IsUpper(tokens.Text[tokens[i].Start + 2]);
        return party || (tokens[i].Casing == Casing.Initial && tokens[i].Length > 2)
            || tokens[i].Is(WordClass.PostNominal | WordClass.NameSuffix);
    }
}
