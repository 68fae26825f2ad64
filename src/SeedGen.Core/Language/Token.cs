using SeedGen.Text;

namespace SeedGen.Language;

/// <summary>One word, number or mark of the prose. The fields stand by size, so that none is padded: a token is 24 bytes.</summary>
internal struct Token
{
    /// <summary>What the word can be, from the lexicon.</summary>
    public WordClass Word;

    /// <summary>First UTF-16 code unit.</summary>
    public int Start;

    /// <summary>One past the last UTF-16 code unit; the full stop of an abbreviation is part of it.</summary>
    public int End;

    /// <summary>What the word can be as a name; looked up for capitalised words only.</summary>
    public NameClass Name;

    /// <summary>Its <see cref="SpellingKey"/>.</summary>
    public ushort Key;

    /// <summary>Word, number, mark or quoted string.</summary>
    public TokenKind Kind;

    /// <summary>How the word is capitalised.</summary>
    public Casing Casing;

    /// <summary>A hyphen stands inside the word or number.</summary>
    public bool Hyphenated;

    /// <summary>What the word is in its sentence; set by <see cref="Syntax.Tagger"/>.</summary>
    public Syntax.Tag Tag;

    public readonly TextSpan Span => new(Start, End);

    public readonly int Length => End - Start;

    public readonly bool IsCapitalised => Casing is Casing.Capitalised or Casing.Upper or Casing.Initial;

    /// <summary>“Orla”, “Sir”: a family name or a nickname may stand behind it.</summary>
    public readonly bool LeadsToName => Is(NameClass.Given) || Is(WordClass.Title);

    public readonly bool Is(WordClass word) => (Word & word) != 0;

    public readonly bool Is(NameClass name) => (Name & name) != 0;
}

/// <summary>The kinds of token.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole quoted string, marks included: the sentence around it sees one element.</summary>
    Quote,

    /// <summary>The <c>’s</c> or <c>’</c> that makes a word before it a possessor.</summary>
    Possessive,

    /// <summary><c>@name</c>.</summary>
    Handle,
    Comma,

    /// <summary>Full stop, question mark, exclamation mark.</summary>
    Stop,
    Ellipsis,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Symbol,
}

/// <summary>How a word is capitalised.</summary>
internal enum Casing : byte
{
    /// <summary>No letter, or a script without case.</summary>
    None,
    Lower,

    /// <summary>First letter upper, others not all: “Biden”, “McFaul”, “O’Dell”.</summary>
    Capitalised,

    /// <summary>Two or more letters, all upper: “NATO”.</summary>
    Upper,

    /// <summary>One upper-case letter, with or without full stop, or a run of them with stops: “W.”, “J.T.”.</summary>
    Initial,

    /// <summary>Lower first, upper later: “iPhone”.</summary>
    Mixed,
}
