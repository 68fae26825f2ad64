namespace SeedGen.Text;

/// <summary>The encoding of old Windows programs, which has marks and dashes where Latin-1 has control characters.</summary>
internal static class Windows1252
{
    /// <summary>What the bytes 80 to 9F stand for; a space where for nothing.</summary>
    private const string Characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>What the control character was before it was read as Latin-1; null for another, and for one that was nothing.</summary>
    public static char? MeantBy(char c) =>
        c is >= '\u0080' and <= '\u009f' && Characters[c - '\u0080'] is not ' ' and var meant ? meant : null;

    /// <summary>The byte of <paramref name="c"/>, of a control character that of Latin-1; null where there is none.</summary>
    public static byte? ByteOf(char c) =>
        c <= '\u00ff' ? (byte)c : Characters.IndexOf(c) is >= 0 and int index ? (byte)(0x80 + index) : null;
}
