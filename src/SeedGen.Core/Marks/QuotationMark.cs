using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>One quotation mark, and what the characters around it say of its side.</summary>
/// <param name="Span">One character, or two where single marks are doubled.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Side">Whether it opens or closes, judged by the spaces around it alone.</param>
internal readonly record struct QuotationMark(TextSpan Span, MarkShape Shape, MarkSide Side)
{
    /// <summary>The shape itself opens, whatever stands around it.</summary>
    public bool ShapeOpens => Shape is MarkShape.CurlyOpen or MarkShape.Low or MarkShape.GuillemetOpen or MarkShape.Backquotes;

    /// <summary>The shape itself closes; a straight mark says nothing.</summary>
    public bool ShapeCloses => Shape is MarkShape.CurlyClose or MarkShape.GuillemetClose;
}

/// <summary>What a quotation mark looks like.</summary>
internal enum MarkShape : byte
{
    /// <summary><c>"</c></summary>
    Straight,

    /// <summary>“</summary>
    CurlyOpen,

    /// <summary>”</summary>
    CurlyClose,

    /// <summary><c>''</c></summary>
    Doubled,

    /// <summary><c>``</c></summary>
    Backquotes,

    /// <summary>„</summary>
    Low,

    /// <summary>«</summary>
    GuillemetOpen,

    /// <summary>»</summary>
    GuillemetClose,
}

/// <summary>Where the spaces around a mark put it.</summary>
internal enum MarkSide : byte
{
    /// <summary>Space or text on both sides.</summary>
    Either,

    /// <summary>Space before, text behind.</summary>
    Opening,

    /// <summary>Text before, space or punctuation behind.</summary>
    Closing,
}
