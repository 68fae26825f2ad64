namespace SeedGen.Language;

/// <summary>A small text of lines such as “gov: governor politician” that is part of the assembly; searched as it is.</summary>
/// <param name="resource">Its name.</param>
internal sealed class EmbeddedLines(string resource)
{
    private readonly string _text = "\n" + EmbeddedText.Read(resource);

    /// <summary>What stands behind <paramref name="key"/> in its line; null where no line begins with it.</summary>
    public string? Find(string key)
    {
        string start = "\n" + key + ": ";
        int line = _text.IndexOf(start, StringComparison.Ordinal);
        if (line < 0) return null;
        int first = line + start.Length, end = _text.IndexOf('\n', first);
        return _text.Substring(first, (end < 0 ? _text.Length : end) - first).TrimEnd('\r');
    }
}
