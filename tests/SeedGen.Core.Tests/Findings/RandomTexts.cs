namespace SeedGen.Core.Tests.Findings;

/// <summary>Texts of any kind from a number: the same number gives the same text on every system.</summary>
/// <param name="seed">The number.</param>
/// <param name="pieces">What the texts are made of; null for marks, words and lines of articles.</param>
internal sealed class RandomTexts(int seed, string[]? pieces = null)
{
    private static readonly string[] Pieces =
    [
        "“", "”", "„", "\"", "''", "``", "'", "‘", "’", "«", "»", "‚", "‹", "›", "＂", "`",
        " ", " ", " ", "  ", "\t", "\u00a0", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u0085",
        ",", ".", "?", "!", ":", ";", "…", "—", "–", "-", "(", ")", "[", "]", "/", "=", "<", ">", "*", "#", "_", "&", "\\",
        "\u200b", "\u00ad", "\ufeff", "\u202e", "\u200d", "\0", "\u0007", "\u001b", "\u0093", "\u0094", "\ud83d\ude00", "\ud83d", "\ude00",
        "é", "ﬁ", "中文", "ا", "she said", "said", "he added", "according to", "asked", "Ines Dahl", "Dahl", "Mr. Bering", "Olaf",
        "the mayor", "NORHAVEN –", "we sail", "It is late", "the ferry runs", "90s", "6' 2\"", "24\"", "o'clock", "dogs'", "rock 'n' roll",
        "a", "I", "12,000", "U.S.", "Advertisement", "Share this article",
        "In this photo released on Monday, the ferry leaves the harbour.", "Q:", "MS. DAHL:", "By Ines Dahl", "---\n", "title: x\n",
        "people:\n", "quotes:\n", "  - name: Ines Dahl\n", "  - starts: we sail\n", "    speaker: Dahl\n", "> ", "# ", "- ", "| ",
        "[a](b)", "```\n", "> > ", "**", "~~", "==", ":::\n", "[^1]", "[^1]: ", "| a | b |\n", "|---|---|\n", "+---+\n", "{{< a >}}", "{% a %}", "{#a}",
        "[[Ines Dahl|Dahl]]", "![[a]]", "> [!NOTE]\n", "> [!quote] Dahl\n", "%%", "<figcaption>", "<table>", "    ", ":   ", "+++\n", "-----\n", "May 6, 2024",
        "<p>", "</p>", "<b>", "</b>", "<br/>", "<!--", "-->", "<script>", "</script>", "&quot;", "&ldquo;", "&amp;", "&#8217;", "amp;", "â€œ", "â€",
        "Ã©", "Ã¢â‚¬Å“", "coun-\ncil", "THE MAYOR, INES DAHL, SAID IT IS LATE.",
    ];

    private uint _state = (uint)seed * 2654435761u + 1;

    /// <summary>A text of up to <paramref name="most"/> pieces.</summary>
    public string Next(int most)
    {
        System.Text.StringBuilder text = new();
        if (Below(8) == 0) text.Append("---\n");
        int count = Below(most + 1);
        for (int i = 0; i < count; i++)
        {
            text.Append((pieces ?? Pieces)[Below((pieces ?? Pieces).Length)]);
            if (pieces == null && Below(3) == 0) text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>A number from 0 to <paramref name="limit"/>, which is excluded.</summary>
    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }
}
