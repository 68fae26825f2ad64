using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Tool.Checking;

/// <summary>A document, or a side file, with what was found in it.</summary>
/// <param name="File">Path and text.</param>
/// <param name="Findings">In document order, without those that its folder switches off.</param>
/// <param name="IsReadable">It is text.</param>
/// <param name="SideFindings">What in its side files does not fit it.</param>
/// <param name="SideUses">Which side files it has, and what in them fits.</param>
internal sealed record CheckedDocument(
    SourceFile File,
    IReadOnlyList<CheckedFinding> Findings,
    bool IsReadable,
    IReadOnlyList<SideFinding> SideFindings,
    IReadOnlyList<SideUse> SideUses);

/// <summary>A finding as severe as the folder of the document says.</summary>
internal sealed record CheckedFinding(string Path, Finding Finding, FindingSeverity Severity)
{
    /// <summary>As the compiler prints it: <c>warning</c>.</summary>
    public string Level => Severity.ToString().ToLowerInvariant();

    /// <summary>1-based.</summary>
    public int Line => Finding.Start.Line + 1;

    /// <summary>1-based, in UTF-16 code units.</summary>
    public int Column => Finding.Start.Column + 1;

    /// <summary>1-based; the line of the end, which is exclusive.</summary>
    public int EndLine => Finding.End.Line + 1;

    /// <summary>1-based, exclusive.</summary>
    public int EndColumn => Finding.End.Column + 1;
}
