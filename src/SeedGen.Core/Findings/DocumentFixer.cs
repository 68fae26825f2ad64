using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Findings;

/// <summary>A document whose findings were mended as far as edits can.</summary>
/// <param name="File">The path and the text afterwards.</param>
/// <param name="Document">What the text afterwards is compiled to, with the findings that are left.</param>
/// <param name="Fixed">What was mended; places are those of the run that found it.</param>
public sealed record FixedDocument(SourceFile File, SeedDocument Document, EquatableArray<Finding> Fixed);

/// <summary>
/// Mends a whole document: compiles it, applies the edits, and again, until nothing is left that can be mended. Mending the
/// result once more changes nothing. Side files add no edits to a document and are not asked.
/// </summary>
public static class DocumentFixer
{
    /// <summary>Edits that wait for others need one more run each; more than a few means that two of them undo each other.</summary>
    private const int MostRuns = 8;

    /// <summary>Mends <paramref name="file"/>.</summary>
    /// <param name="file">The document.</param>
    /// <param name="wanted">Which findings to mend; null for all that come with edits.</param>
    /// <param name="cancellation">Of the host.</param>
    public static FixedDocument Fix(SourceFile file, Func<Finding, bool>? wanted = null, CancellationToken cancellation = default)
    {
        List<Finding> mended = [];
        SeedDocument document = SeedCompiler.Compile(file, cancellation);
        for (int run = 0; run < MostRuns; run++)
        {
            FixResult result = FixApplier.Apply(file.Content, document.Findings.Where(f => wanted?.Invoke(f) ?? true));
            if (result.Fixed.Count == 0) break;
            mended.AddRange(result.Fixed);
            file = file with { Content = result.Text };
            document = SeedCompiler.Compile(file, cancellation);
        }

        return new FixedDocument(file, document, mended.ToEquatableArray());
    }
}
