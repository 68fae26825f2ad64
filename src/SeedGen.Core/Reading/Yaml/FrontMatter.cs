using SeedGen.Text;

namespace SeedGen.Reading.Yaml;

/// <summary>Finds the YAML between two lines of three dashes at the start of a file.</summary>
/// <param name="Yaml">What stands between the lines.</param>
/// <param name="End">Where the document proper begins.</param>
internal readonly record struct FrontMatter(TextSpan Yaml, int End)
{
    private const string Dashes = "---";

    /// <summary>The front matter of <paramref name="text"/>, or null where it does not begin with three dashes.</summary>
    public static FrontMatter? Find(string text) => Find(text, Dashes);

    private static FrontMatter? Find(string text, string fence)
    {
        if (!IsFence(text, 0, fence, out int start)) return null;
        for (int line = start; line < text.Length;)
        {
            if (IsFence(text, line, fence, out int end)) return new FrontMatter(new TextSpan(start, line), end);
            int next = text.IndexOf('\n', line);
            if (next < 0) break;
            line = next + 1;
        }

        return null;
    }

    /// <summary>The text begins with three dashes and a key, and no second line of three dashes follows.</summary>
    public static bool IsUnclosed(string text)
    {
        if (!IsFence(text, 0, Dashes, out int start) || Find(text) != null) return false;
        int i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-')) i++;
        return i > start && i < text.Length && text[i] == ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
    }

    /// <summary>The TOML between two lines of three plus signs, as some site generators have it; null where there is none.</summary>
    public static FrontMatter? FindToml(string text) => Find(text, "+++");

    private static bool IsFence(string text, int start, string fence, out int next)
    {
        next = start;
        if (start + 3 > text.Length || string.CompareOrdinal(text, start, fence, 0, 3) != 0) return false;
        int i = start + 3;
        while (i < text.Length && text[i] is ' ' or '\t') i++;
        if (i < text.Length && text[i] == '\r') i++;
        if (i < text.Length && text[i] != '\n') return false;
        next = Math.Min(text.Length, i + 1);
        return true;
    }
}
