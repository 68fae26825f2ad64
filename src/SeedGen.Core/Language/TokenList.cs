using System.Runtime.CompilerServices;
using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>
/// A growing array of tokens; items are reached by reference, since later stages write their findings into them. The array is
/// larger than the text, and used again for the next one.
/// </summary>
internal sealed class TokenList
{
    private const int Shortest = 1 << 10;

    private readonly WaitingWords _waiting = new();
    private Token[] _items = [];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public ref Token this[int index] => ref _items[index];

    /// <summary>Adds a token, and returns it to be filled in where it lies.</summary>
    public ref Token Add(TokenKind kind, int start, int end)
    {
        if (Count == _items.Length) Grow();
        ref Token token = ref _items[Count++];
        token = default;
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        token.Key = SpellingKey.Of(Text, start, end);
        return ref token;
    }

    /// <summary>The last token is the word with this hash, and has its classes when <see cref="LookUp"/> has been called.</summary>
    public void LookUpLater(ulong hash) => _waiting.Add(this, Count - 1, hash);

    /// <summary>From now on all tokens so far have their classes.</summary>
    public void LookUp() => _waiting.LookUp(this);

    /// <summary>The characters of a token.</summary>
    public string TextOf(int index) => WordStrings.Get(Text, _items[index].Start, _items[index].Length);

    /// <summary>The same in lower case.</summary>
    public string LowerOf(int index) => WordStrings.GetLower(Text, _items[index].Start, _items[index].Length);

    /// <summary>The stretch from the first to the last token, both included.</summary>
    public TextSpan SpanOf(int first, int last) => new(_items[first].Start, _items[last].End);

    /// <summary>Whether the token is spelled <paramref name="lower"/>, whatever its case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Spells(int index, string lower) => _items[index].Key == SpellingKey.Of(lower) && SpellsAll(index, lower);

    private bool SpellsAll(int index, string lower)
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

    /// <summary>Whether the quoted string that the token stands for holds the comma behind it: “…,”.</summary>
    public bool EndsWithComma(int index)
    {
        int last = _items[index].End - 2;
        while (last > _items[index].Start && Text[last] is '\'' or '’' or ' ') last--;
        return Text[last] == ',';
    }

    /// <summary>Makes room for about so many tokens of <paramref name="text"/>.</summary>
    public void Begin(string text, int capacity)
    {
        Clear();
        Text = text;
        if (_items.Length < capacity) _items = new Token[Math.Max(capacity, Shortest)];
    }

    /// <summary>Forgets the text. What stands in the array is of no meaning.</summary>
    public void Clear()
    {
        (Text, Count) = ("", 0);
        _waiting.Clear();
    }

    private void Grow() => Array.Resize(ref _items, Math.Max(2 * Count, Shortest));
}
