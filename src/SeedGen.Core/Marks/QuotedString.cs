using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>A pair of outermost quotation marks and what stands between them, in one paragraph.</summary>
/// <param name="Outer">From the first character of the opening mark to the last of the closing one.</param>
/// <param name="Inner">Between the marks, trimmed of white space.</param>
/// <param name="Paragraph">The paragraph that holds it.</param>
/// <param name="OpenAtEnd">
/// The paragraph ends before the quote does: the next paragraph opens with a mark again, and its first quoted string
/// belongs to the same utterance. <paramref name="Outer"/> then ends with the paragraph.
/// </param>
/// <param name="Single">The pair is of single marks.</param>
internal sealed record QuotedString(TextSpan Outer, TextSpan Inner, int Paragraph, bool OpenAtEnd, bool Single);
