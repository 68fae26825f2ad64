namespace SeedGen.Language.Capitals;

/// <summary>A word of a text that has no small letters.</summary>
internal struct WordInCapitals
{
    /// <summary>First UTF-16 code unit.</summary>
    public int Start;

    /// <summary>One past its last; a full stop behind it is not counted.</summary>
    public int End;

    /// <summary>What it can be in small letters.</summary>
    public WordClass Word;

    /// <summary>What it can be as a name.</summary>
    public NameClass Name;

    /// <summary>Its <see cref="WordHash.OfWord"/>.</summary>
    public ulong Hash;

    /// <summary>It begins a sentence or the words in marks.</summary>
    public bool Opens;

    /// <summary>A full stop stands behind it.</summary>
    public bool Stopped;

    /// <summary>Nothing but white space stands between it and the word in front.</summary>
    public bool Adjoins;

    /// <summary>How it is to be written: <see cref="Casing.Upper"/> leaves it as it is.</summary>
    public Casing Casing;

    public readonly int Length => End - Start;

    public readonly bool Is(WordClass word) => (Word & word) != 0;

    public readonly bool Is(NameClass name) => (Name & name) != 0;
}
