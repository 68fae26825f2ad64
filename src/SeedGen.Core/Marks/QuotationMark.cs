using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>One quotation mark, and what the characters around it say of its side.</summary>
/// <param name="Span">One character, or two where single marks are doubled.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Side">Whether it opens or closes, judged by the characters around it alone.</param>
/// <param name="Measures">A straight mark behind a digit may stand for inches: <c>a 24" screen</c>.</param>
internal readonly record struct QuotationMark(TextSpan Span, MarkShape Shape, MarkSide Side, bool Measures = false);

/// <summary>What a quotation mark looks like.</summary>
internal enum MarkShape : byte
{
    /// <summary><c>"</c></summary>
    Straight,

    /// <summary>“</summary>
    CurlyOpen,

    /// <summary>”</summary>
    CurlyClose,

    /// <summary>„</summary>
    Low,

    /// <summary><c>''</c></summary>
    Doubled,

    /// <summary><c>``</c></summary>
    Backquotes,

    /// <summary>«</summary>
    GuillemetOpen,

    /// <summary>»</summary>
    GuillemetClose,
}

/// <summary>Shapes that make a pair without looking odd.</summary>
internal enum MarkStyle : byte
{
    /// <summary><c>"…"</c></summary>
    Straight,

    /// <summary>“…”, „…“, „…”, ”…”</summary>
    Curly,

    /// <summary><c>''…''</c>, <c>``…''</c></summary>
    Doubled,

    /// <summary>«…», »…«, »…»</summary>
    Guillemet,
}

/// <summary>Where the characters around a mark put it.</summary>
internal enum MarkSide : byte
{
    /// <summary>Space on both sides, or letters.</summary>
    Either,

    /// <summary>Space before, text behind.</summary>
    Opening,

    /// <summary>Text before, space or punctuation behind.</summary>
    Closing,

    /// <summary>A dash or a bracket before, text behind.</summary>
    RatherOpening,

    /// <summary>Text before, a dash behind.</summary>
    RatherClosing,
}
