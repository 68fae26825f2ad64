using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Findings;

/// <summary>A diagnostic before a host has made it its own.</summary>
/// <param name="Id">The id of its <see cref="FindingDescriptor"/>: <c>SEED1003</c>.</param>
/// <param name="Span">What it is about.</param>
/// <param name="Start">Where the span starts, 0-based.</param>
/// <param name="End">Where the span ends, 0-based.</param>
/// <param name="Arguments">What fills the holes of the descriptor's message.</param>
/// <param name="Fix">The edits that mend it; empty where it cannot be mended safely.</param>
public sealed record Finding(
    string Id,
    TextSpan Span,
    LinePosition Start,
    LinePosition End,
    EquatableArray<string> Arguments,
    EquatableArray<Edit> Fix)
{
    /// <summary>The row of <see cref="FindingTable"/> that the finding belongs to.</summary>
    public FindingDescriptor Descriptor => FindingTable.Get(Id);

    /// <summary>The message in full.</summary>
    public string Message => Descriptor.Format(Arguments);
}
