using SeedGen.Language;

namespace SeedGen.People.Names;

/// <summary>Who has written a story: “By Orla Tain Local Democracy Reporter”.</summary>
internal static class Bylines
{
    /// <summary>“By”, “BY”.</summary>
    public static bool Is(TokenList tokens, int i) => tokens[i].IsCapitalised && tokens.Spells(i, "by");

    /// <summary>A line, or a paragraph of a web page, ends behind the token.</summary>
    public static bool IsLineBetween(TokenList tokens, int i)
    {
        for (int c = tokens[i].End, end = i + 1 < tokens.Count ? tokens[i + 1].Start : tokens.Text.Length; c < end; c++)
        {
            if (tokens.Text[c] is '\n' or '<') return true;
        }

        return false;
    }

    /// <summary>The last token of the name: the words of the language that end with a job are no part of it.</summary>
    public static int WithoutJob(TokenList tokens, int first, int last)
    {
        if (last < first + 3 || !IsJob(tokens.LowerOf(last))) return last;
        int end = last - 1;
        while (end > first + 1 && tokens[end].Word != WordClass.None && !tokens[end].Is(NameClass.GivenMainly)) end--;
        return end;
    }

    private static bool IsJob(string word) => word is "reporter" or "correspondent" or "editor" or "writer" or "columnist" or "journalist";
}
