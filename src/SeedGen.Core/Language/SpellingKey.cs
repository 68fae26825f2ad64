using System.Runtime.CompilerServices;

namespace SeedGen.Language;

/// <summary>
/// Length, first and last letter of a word in one number: nearly all words that are asked for are another, and one comparison tells, whose
/// outcome the processor foretells. Of a literal the just-in-time compiler knows the number.
/// </summary>
internal static class SpellingKey
{
    private const int LetterBits = 5;
    private const int Letter = (1 << LetterBits) - 1;

    /// <summary>The key of the word <c>[start, end)</c>, whatever its case.</summary>
    public static ushort Of(string text, int start, int end) => start == end ? (ushort)0 : Of(end - start, text[start], text[end - 1]);

    /// <summary>The key of a word in small letters, of one letter at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Of(string lower) => Of(lower.Length, lower[0], lower[lower.Length - 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Of(int length, char first, char last) =>
        (ushort)((length << (2 * LetterBits)) | (Bits(first) << LetterBits) | Bits(last));

    /// <summary>The same for a letter and its capital, and for both apostrophes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bits(char c) => (c == '’' ? '\'' : c) & Letter;
}
