using SeedGen.Language;
using SeedGen.Syntax;
using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>Whether words in marks between a given name and a family name can be what people call somebody.</summary>
internal static class NicknameMarks
{
    /// <summary>The longest nickname, with its marks.</summary>
    private const int Longest = 14;

    /// <summary>“Osk “Cat” Sands”: one word in marks behind a name, and no stop before the second mark.</summary>
    public static bool AreInsideName(TokenList tokens, int quote, int first)
    {
        if (quote <= first || quote + 1 >= tokens.Count || tokens[quote].Length > Longest || tokens[quote - 1].Tag != Tag.Name
            || tokens[quote - 1].Casing != Casing.Capitalised)
            return false;
        string text = tokens.Text;
        int start = tokens[quote].Start, end = tokens[quote].End - 1;
        while (start < end && !char.IsLetter(text[start])) start++;
        while (end > start && !char.IsLetter(text[end]) && text[end] is not ('.' or ',' or '?' or '!')) end--;
        if (!char.IsUpper(text[start]) || start == end) return false;
        while (start <= end && char.IsLetter(text[start])) start++;
        return start > end;
    }

    /// <summary>“808”.</summary>
    public static bool AreDigits(string text, TextSpan inner)
    {
        for (int i = inner.Start; i < inner.End; i++)
        {
            if (!char.IsDigit(text[i])) return false;
        }

        return !inner.IsEmpty;
    }

    /// <summary>“Sparrow”, “the Sponge”, “el Chapo”: a capital letter, an article before it or not.</summary>
    public static bool BeginsName(string text, TextSpan inner)
    {
        if (inner.IsEmpty) return false;
        if (char.IsUpper(text[inner.Start]) || AreDigits(text, inner)) return true;
        int space = text.IndexOf(' ', inner.Start, inner.Length);
        return space > 0 && space + 1 < inner.End && char.IsUpper(text[space + 1])
            && text.Substring(inner.Start, space - inner.Start) is "the" or "el" or "la" or "il" or "le" or "o" or "de" or "der" or "die";
    }
}
