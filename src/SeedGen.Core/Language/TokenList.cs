using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>A growing array of tokens; items are reached by reference, since later stages write their findings into them.</summary>
internal sealed class TokenList(string text, int capacity)
{
    private Token[] _items = new Token[Math.Max(16, capacity)];

    public string Text { get; } = text;

    public int Count { get; private set; }

    public ref Token this[int index] => ref _items[index];

    public void Add(in Token token)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = token;
    }

    /// <summary>The characters of a token.</summary>
    public string TextOf(int index) => Text.Substring(_items[index].Start, _items[index].Length);

    /// <summary>The stretch from the first to the last token, both included.</summary>
    public TextSpan SpanOf(int first, int last) => new(_items[first].Start, _items[last].End);

    /// <summary>Whether the token is spelled <paramref name="lower"/>, whatever its case.</summary>
    public bool Spells(int index, string lower)
    {
        ref Token token = ref _items[index];
        if (token.Length != lower.Length) return false;
        for (int i = 0; i < lower.Length; i++)
        {
            char c = Text[token.Start + i];
            if (c == '’') c = '\'';
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            if (c != lower[i]) return false;
        }

        return true;
    }
}
