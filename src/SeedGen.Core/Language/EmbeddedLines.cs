namespace SeedGen.Language;

/// <summary>
/// A small text of lines such as “gov: governor politician” that is part of the assembly; read when the first of them is asked for.
/// </summary>
/// <param name="resource">Its name.</param>
internal sealed class EmbeddedLines(string resource)
{
    private readonly Dictionary<string, string> _lines = LinesOf(EmbeddedText.Read(resource));

    /// <summary>What stands behind <paramref name="key"/> in its line; null where no line begins with it.</summary>
    public string? Find(string key) => _lines.TryGetValue(key, out string? words) ? words : null;

    private static Dictionary<string, string> LinesOf(string text)
    {
        Dictionary<string, string> lines = new(StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0) continue;
            string key = line.Substring(0, colon);
            if (!lines.ContainsKey(key)) lines.Add(key, line.Substring(colon + 2).TrimEnd('\r'));
        }

        return lines;
    }
}
