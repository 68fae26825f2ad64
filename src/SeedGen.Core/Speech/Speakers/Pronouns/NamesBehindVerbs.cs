using SeedGen.Language;
using SeedGen.Syntax;

namespace SeedGen.Speech.Speakers.Pronouns;

/// <summary>Names behind the verb of whose clause they are the subject: “Next up is Orla Tain”, “It was Orla Tain who refused”.</summary>
internal static class NamesBehindVerbs
{
    private const int LongestTitle = 6;

    /// <summary>Whether the name that begins at <paramref name="first"/>, title included, is such a subject.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="first">First token of the name or its title.</param>
    /// <param name="next">The token behind the name.</param>
    /// <param name="s">Its sentence.</param>
    public static bool Are(TokenList tokens, int first, int next, Sentence s) =>
        IsCleft(tokens, first, next, s) || IsPresented(tokens, first, s) || IsInverted(tokens, first, next, s) || IsNext(tokens, first, s)
        || IsThere(tokens, first, next, s) || IsIdentified(tokens, first, s);

    /// <summary>“Among those waiting was her granddaughter, Orla Tain.”: behind the verb of a sentence that begins with a place.</summary>
    private static bool IsInverted(TokenList tokens, int first, int next, Sentence s)
    {
        if (tokens[s.First].Tag != Tag.Preposition || tokens[next].Kind is not (TokenKind.Comma or TokenKind.Stop) || first - 1 <= s.First)
            return false;
        int i = first - 1, nearest = Math.Max(s.First, first - LongestTitle);
        while (i > nearest
            && (tokens[i].Kind == TokenKind.Comma
                || tokens[i].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive or Tag.Determiner or Tag.PossessivePronoun))
            i--;
        return (tokens.Spells(i, "was") || tokens.Spells(i, "were") || tokens.Spells(i, "stood") || tokens.Spells(i, "sat"))
            && i > s.First + 1;
    }

    /// <summary>“The soprano was Orla Tain, now eighty.”: who somebody of whom the text has told is.</summary>
    private static bool IsIdentified(TokenList tokens, int first, Sentence s)
    {
        int be = first - 1;
        if (be < s.First + 2 || be > s.First + LongestTitle || tokens[be].Tag != Tag.Be || !tokens.Spells(s.First, "the")
            || !tokens[be - 1].Is(WordClass.PersonNoun | WordClass.MaleNoun | WordClass.FemaleNoun))
            return false;
        for (int i = s.First + 1; i < be; i++)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Adjective)) return false;
        }

        return true;
    }

    /// <summary>“Now there is Varga’s cousin Orla, who carries”.</summary>
    private static bool IsThere(TokenList tokens, int first, int next, Sentence s)
    {
        if (tokens[next].Kind != TokenKind.Comma || !tokens.Spells(next + 1, "who")) return false;
        int be = first - 1, nearest = Math.Max(s.First, first - LongestTitle);
        while (be > nearest
            && (tokens[be].Kind == TokenKind.Comma
                || tokens[be].Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Possessive or Tag.Determiner or Tag.PossessivePronoun))
            be--;
        return be > s.First && tokens[be].Tag == Tag.Be && tokens.Spells(be - 1, "there");
    }

    /// <summary>“Next up is Ruritania’s Orla Tain, who”: nothing but small words stands before the verb.</summary>
    public static bool IsNext(TokenList tokens, int first, Sentence s)
    {
        if (!(tokens.Spells(s.First, "next") || tokens.Spells(s.First, "also") || tokens.Spells(s.First, "then")
            || tokens.Spells(s.First, "first") || tokens.Spells(s.First, "last"))) return false;
        int be = s.First + 1;
        while (be < first && tokens[be].Tag is Tag.Adverb or Tag.Preposition or Tag.Adjective) be++;
        if (be >= first || tokens[be].Tag != Tag.Be) return false;
        for (int i = be + 1; i < first; i++)
        {
            if (tokens[i].Tag is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Possessive or Tag.Determiner or Tag.PossessivePronoun))
                return false;
        }

        return true;
    }

    /// <summary>“Her name is Orla Tain.”, “His name was Osk Varga, and”: the sentence is about whoever is called so.</summary>
    private static bool IsPresented(TokenList tokens, int first, Sentence s) =>
        first == s.First + 3 && tokens[first - 1].Tag == Tag.Be && tokens.Spells(first - 2, "name")
        && tokens[s.First].Is(WordClass.PossessiveDeterminer);

    /// <summary>“It was Orla Tain, the harbour master, who refused.”</summary>
    private static bool IsCleft(TokenList tokens, int first, int next, Sentence s) =>
        first - 2 >= s.First && tokens[first - 1].Tag == Tag.Be && tokens.Spells(first - 2, "it")
        && (tokens[next].Kind == TokenKind.Comma || tokens.Spells(next, "who"));
}
