using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>The hash under which the lexicons keep a word: case, the kind of apostrophe and soft hyphens do not count.</summary>
internal static class WordHash
{
    /// <summary>The hash of no letters, to be added to with <see cref="Add"/>.</summary>
    public const ulong Offset = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>Base letters of U+00C0 to U+017F; a space where there is none.</summary>
    private const string BaseLetters =
        "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
        + "uuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Hashes a word, letters as they are but for case.</summary>
    public static ulong OfWord(string text, int start, int length)
    {
        ulong hash = Offset;
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            else if (c == SoftHyphen.Character) continue;
            else if (c > 127) c = Lower(c);
            hash = Add(hash, c);
        }

        return Mix(hash);
    }

    /// <summary>Hashes a name: Latin letters without their accents.</summary>
    public static ulong OfName(string text, int start, int length)
    {
        ulong hash = Offset;
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            if (c == SoftHyphen.Character) continue;
            hash = Add(hash, LetterOfName(c));
        }

        return Mix(hash);
    }

    /// <summary>A character as <see cref="OfName"/> counts it.</summary>
    public static char LetterOfName(char c)
    {
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c <= 127) return c;
        return c is '’' or 'ʼ' ? '\'' : Fold(c);
    }

    /// <summary>A character outside ASCII as <see cref="OfWord"/> counts it.</summary>
    public static char Lower(char c) => c is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The hash with one more character, which is lower-case already; see <see cref="Mix"/>.</summary>
    public static ulong Add(ulong hash, char lower) => (hash ^ lower) * Prime;

    private static char Fold(char c)
    {
        int index = c - 0xC0;
        if (index >= 0 && index < BaseLetters.Length && BaseLetters[index] != ' ') return BaseLetters[index];
        return char.ToLowerInvariant(c);
    }

    /// <summary>Spreads the last letters over all bits: the hash of the characters that were added.</summary>
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
