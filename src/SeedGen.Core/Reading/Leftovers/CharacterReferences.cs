using System.Net;
using SeedGen.Text;

namespace SeedGen.Reading.Leftovers;

/// <summary>“&amp;ldquo;”, “&amp;#8217;”: characters as HTML writes them.</summary>
internal static class CharacterReferences
{
    /// <summary>No name is longer; entities of entities are.</summary>
    private const int Longest = 40;

    /// <summary>The reference that begins at the ampersand at <paramref name="start"/>: what it means, or null where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The ampersand.</param>
    /// <param name="end">Receives the place behind the semicolon.</param>
    public static string? Read(string text, int start, out int end)
    {
        int limit = Math.Min(text.Length, start + Longest);
        end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '#' or '&' || (text[end] == ';' && GoesOn(text, end))))
            end++;
        if (end == limit || text[end] != ';') return null;
        end++;
        string written = text.Substring(start, end - start), meant = Decode(written);
        return meant == written || meant.Length == 0 || meant.Length > written.Length ? null : meant;
    }

    /// <summary>What <paramref name="written"/> means, references to references resolved: “&amp;amp;quot;”.</summary>
    public static string Decode(string written)
    {
        string meant = written, before;
        do
        {
            before = meant;
            meant = WebUtility.HtmlDecode(before);
        }
        while (meant != before);
        if (meant.Length == 1 && Windows1252.MeantBy(meant[0]) is { } character) meant = character.ToString();
        return meant;
    }

    /// <summary>“&amp;amp;” with more letters and a semicolon behind.</summary>
    private static bool GoesOn(string text, int semicolon)
    {
        if (semicolon < 4 || string.CompareOrdinal(text, semicolon - 4, "&amp", 0, 4) != 0) return false;
        int i = semicolon + 1;
        while (i < text.Length && i < semicolon + Longest && (char.IsLetterOrDigit(text[i]) || text[i] == '#')) i++;
        return i > semicolon + 1 && i < text.Length && text[i] == ';';
    }
}
