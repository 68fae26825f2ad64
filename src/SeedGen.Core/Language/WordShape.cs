using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>
/// What one pass over a word tells: where it ends, how it is capitalised, its hash. “O’Dell-Brace” and “U.S” are one word,
/// and so is one that soft hyphens divide; <c>’s</c> and <c>’ll</c> are not part of it.
/// </summary>
internal struct WordShape
{
    /// <summary>Its <see cref="WordHash.OfWord"/>.</summary>
    public ulong Hash;

    /// <summary>One past its last UTF-16 code unit; a full stop behind it is not counted.</summary>
    public int End;

    /// <summary>How it is capitalised.</summary>
    public Casing Casing;

    /// <summary>Full stops stand inside.</summary>
    public bool Dotted;

    /// <summary>A hyphen stands inside.</summary>
    public bool Hyphenated;

    /// <summary>No character is outside ASCII.</summary>
    public bool Ascii;

    private const uint Letter = 2, Upper = 4;

    private const int LongestDegree = 5;

    /// <summary>For each character of ASCII: a digit (1), a letter, a capital (the letter’s bit too), or no part of a word.</summary>
    private static ReadOnlySpan<byte> Parts =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads the word that begins at <paramref name="start"/> and ends at <paramref name="limit"/> at the latest.</summary>
    public static void Read(string text, int start, int limit, out WordShape shape)
    {
        ulong hash = WordHash.Offset;
        int end = start, letters = 0, upper = 0;
        bool dotted = false, hyphenated = false, ascii = true;
        while (end < limit)
        {
            // Most of most words, and then a space: all that else may stand in a word is looked at below.
            char c = text[end];
            while (c is >= 'a' and <= 'z')
            {
                hash = WordHash.Add(hash, c);
                letters++;
                if (++end == limit) break;
                c = text[end];
            }

            if (end == limit || c == ' ') break;
            uint part = c < Parts.Length ? Parts[c] : 0u;
            if (part != 0)
            {
                // No branch for capitals, which come where nothing foretells them.
                letters += (int)((part & Letter) / Letter);
                upper += (int)(part / Upper);
                c |= (char)((part & Upper) * (' ' / Upper));
            }
            else
            {
                if (IsWordPart(c))
                {
                    if (char.IsLetter(c)) letters++;
                    if (char.IsUpper(c)) upper++;
                }
                else if (!GoesOnBehind(text, start, end, limit) || !Joins(text, start, end, limit))
                {
                    break;
                }

                dotted |= c == '.' && IsDottedLetter(text, start, end);
                hyphenated |= c == '-';
                if (c > '\u007f')
                {
                    ascii = false;
                    if (c == SoftHyphen.Character)
                    {
                        end++;
                        continue;
                    }

                    c = WordHash.Lower(c);
                }
            }

            hash = WordHash.Add(hash, c);
            end++;
        }

        (shape.Hash, shape.End, shape.Casing) = (WordHash.Mix(hash), end, CasingOf(text, start, letters, upper));
        (shape.Dotted, shape.Hyphenated, shape.Ascii) = (dotted, hyphenated, ascii);
    }

    /// <summary>Letters and digits of any script, and what is set above and below them.</summary>
    public static bool IsWordPart(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'
        || (c > '\u007f' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    /// <summary>Whether a part of the word stands behind the mark at <paramref name="i"/>, or behind it and soft hyphens.</summary>
    private static bool GoesOnBehind(string text, int start, int i, int limit)
    {
        int next = i + 1;
        while (next < limit && text[next] == SoftHyphen.Character) next++;
        if (next >= limit) return false;
        return IsWordPart(text[next]) || (text[i] == SoftHyphen.Character && IsApostrophe(text[next]) && next + 1 < limit
            && IsWordPart(text[next + 1]) && Joins(text, start, next, limit));
    }

    /// <summary>“FranÃ§ois”: the second half of a letter of two bytes that were read as two characters.</summary>
    private static bool IsHalfLetter(string text, int i) => text[i] is >= '\u0080' and <= '¿' && text[i - 1] is 'Ã' or 'Â';

    /// <summary>The characters that serve as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>Whether the mark at <paramref name="i"/>, a part of a word on both sides, belongs to the word.</summary>
    private static bool Joins(string text, int start, int i, int limit)
    {
        char c = text[i];
        if (IsApostrophe(c)) return !IsCliticAt(text, i, limit) && text[i - 1] != '.';
        return c is '-' or SoftHyphen.Character || IsHalfLetter(text, i)
            || (c == '.' && ((IsDottedLetter(text, start, i) && char.IsLetter(text[i + 1])) || DomainNames.Joins(text, start, i, limit)));
    }

    private static bool IsDottedLetter(string text, int start, int dot) =>
        dot - start == 1 || text[dot - 2] is '.' or '-' || IsDegree(text, start, dot);

    /// <summary>“Ph.D.”, “Psy.D.”: the first part of such a degree has several letters.</summary>
    private static bool IsDegree(string text, int start, int dot) =>
        text[dot + 1] == 'D' && dot - start <= LongestDegree && dot + 2 < text.Length && text[dot + 2] == '.' && char.IsUpper(text[start]);

    /// <summary>Whether the apostrophe starts ’s, ’ll, ’d, ’re, ’ve or ’m at the end of a word.</summary>
    private static bool IsCliticAt(string text, int apostrophe, int limit)
    {
        int length = 0;
        while (apostrophe + 1 + length < limit && length < 3 && IsWordPart(text[apostrophe + 1 + length])) length++;
        char first = (char)(text[apostrophe + 1] | 0x20);
        if (length == 1) return first is 's' or 'd' or 'm';
        if (length != 2) return false;
        char second = (char)(text[apostrophe + 2] | 0x20);
        return (first, second) is ('l', 'l') or ('r', 'e') or ('v', 'e');
    }

    private static Casing CasingOf(string text, int start, int letters, int upper)
    {
        if (letters == 0) return Casing.None;
        if (upper == 0) return char.IsLower(text[start]) ? Casing.Lower : Casing.None;
        if (!char.IsUpper(text[start])) return Casing.Mixed;
        if (letters == 1) return Casing.Initial;
        if (upper < letters) return Casing.Capitalised;
        return text[start + 1] == '.' ? Casing.Initial : Casing.Upper;
    }
}
