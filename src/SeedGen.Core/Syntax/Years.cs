using SeedGen.Language;

namespace SeedGen.Syntax;

/// <summary>Numbers that are years: “In 1851 found him”, “In the spring of 1980 Tain’s drummer”. No noun belongs to them.</summary>
internal static class Years
{
    /// <summary>Whether the number at <paramref name="i"/> is a year behind its preposition, and nothing that it counts follows.</summary>
    public static bool Is(TokenList tokens, int i)
    {
        if (tokens[i] is not { Kind: TokenKind.Number, Length: 4 } || i == 0) return false;
        if (tokens.Text[tokens[i].Start] is not ('1' or '2')) return false;
        if (tokens.LowerOf(i - 1) is not ("in" or "of" or "since" or "until" or "before" or "after" or "by")) return false;
        for (int c = tokens[i].Start; c < tokens[i].End; c++)
        {
            if (tokens.Text[c] is < '0' or > '9') return false;
        }

        if (i + 2 >= tokens.Count) return false;
        ref Token next = ref tokens[i + 1];
        return next.IsCapitalised || (next.Is(WordClass.VerbPast) && (!next.Is(WordClass.PluralNoun | WordClass.Adjective)
            || tokens[i + 2].Is(WordClass.PersonalPronoun | WordClass.Determiner)));
    }
}
