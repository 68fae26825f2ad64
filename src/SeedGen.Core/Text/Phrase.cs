namespace SeedGen.Text;

/// <summary>Some words that are looked for in many texts; cut into words once.</summary>
internal sealed record Phrase(string Text)
{
    /// <summary>The runs of letters and digits in it.</summary>
    public IReadOnlyList<string> Words { get; } = [.. WordsOf(Text)];

    /// <summary>The runs of letters and digits in <paramref name="text"/>.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end > start) yield return text.Substring(start, end - start);
        }
    }
}
