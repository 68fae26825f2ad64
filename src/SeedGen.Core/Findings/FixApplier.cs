using System.Text;
using SeedGen.Model;

namespace SeedGen.Findings;

/// <summary>A text with the edits of some findings in it.</summary>
/// <param name="Text">The text afterwards.</param>
/// <param name="Edits">What was done, in order; offsets into the text before, no two overlap.</param>
/// <param name="Fixed">The findings that were mended, in document order.</param>
public sealed record FixResult(string Text, EquatableArray<Edit> Edits, EquatableArray<Finding> Fixed);

/// <summary>
/// Applies the edits of findings to the text they were found in. A finding is mended whole or not at all; where two want the
/// same characters, the one that begins first is mended and the other waits for the next run. All else stays as it is, line
/// ends and the end of the file included.
/// </summary>
public static class FixApplier
{
    /// <summary>Mends those of <paramref name="findings"/> that come with edits.</summary>
    /// <param name="text">The text that the findings are about.</param>
    /// <param name="findings">In any order; those without edits are passed over.</param>
    public static FixResult Apply(string text, IEnumerable<Finding> findings)
    {
        List<Edit> edits = [];
        List<Finding> mended = [];
        foreach (Finding finding in InOrder(findings))
        {
            if (!finding.Fix.All(edit => Fits(edit, edits, text.Length))) continue;
            foreach (Edit edit in finding.Fix) Insert(edit, edits);
            mended.Add(finding);
        }

        return new FixResult(Replace(text, edits), edits.ToEquatableArray(), mended.ToEquatableArray());
    }

    /// <summary>By place; a fix that takes more out goes before those within it.</summary>
    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .Where(f => f.Fix.Count > 0)
        .OrderBy(f => f.Fix[0].Span.Start).ThenByDescending(f => f.Fix[0].Span.End).ThenBy(f => f.Id, StringComparer.Ordinal);

    private static bool Fits(Edit edit, List<Edit> edits, int length)
    {
        if (edit.Span.Start < 0 || edit.Span.End > length || edit.Span.Length < 0) return false;
        int at = PlaceOf(edit, edits);
        return (at == 0 || !Collide(edits[at - 1], edit)) && (at == edits.Count || !Collide(edits[at], edit));
    }

    /// <summary>
    /// Two findings may want the very same edit; any other that touches the same characters, or puts something in at the same place, is one
    /// too many.
    /// </summary>
    private static bool Collide(Edit one, Edit other) =>
        one != other && (one.Span.Overlaps(other.Span) || one.Span.Start == other.Span.Start);

    private static void Insert(Edit edit, List<Edit> edits)
    {
        int at = PlaceOf(edit, edits);
        if (at == edits.Count || edits[at] != edit) edits.Insert(at, edit);
    }

    /// <summary>The first edit that begins where <paramref name="edit"/> does or behind it.</summary>
    private static int PlaceOf(Edit edit, List<Edit> edits)
    {
        int low = 0, high = edits.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (edits[middle].Span.Start < edit.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static string Replace(string text, List<Edit> edits)
    {
        StringBuilder result = new(text.Length);
        int position = 0;
        foreach (Edit edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
