using SeedGen.Text;

namespace SeedGen.People.Names;

/// <summary>Whether words in marks between a given name and a family name can be what people call somebody.</summary>
internal static class NicknameMarks
{
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
