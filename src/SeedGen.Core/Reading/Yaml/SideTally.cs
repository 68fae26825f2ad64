using SeedGen.Findings;
using SeedGen.Model;

namespace SeedGen.Reading.Yaml;

/// <summary>
/// Gathers what documents say about their side files, and tells what is wrong with each: in itself, for one document, and for all of them
/// together.
/// </summary>
public sealed class SideTally
{
    private readonly Dictionary<string, HashSet<int>> _fitting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Finding>> _found = new(StringComparer.Ordinal);

    /// <summary>Takes what the next document says, as <see cref="SeedDocument"/> has it.</summary>
    public void Add(IEnumerable<SideFinding> findings, IEnumerable<SideUse> uses)
    {
        foreach (SideUse use in uses)
        {
            if (!_fitting.TryGetValue(use.Path, out HashSet<int>? fitting)) _fitting.Add(use.Path, fitting = []);
            fitting.UnionWith(use.Fitting);
        }

        foreach ((string path, Finding finding) in findings)
        {
            if (!_found.TryGetValue(path, out List<Finding>? found)) _found.Add(path, found = []);
            found.Add(finding);
        }
    }

    /// <summary>Whether a document has the side file.</summary>
    public bool IsUsed(SideFile side) => _fitting.ContainsKey(side.Path);

    /// <summary>What is wrong with <paramref name="side"/>, in its order; what two documents have to say of it, once.</summary>
    /// <param name="side">The side file.</param>
    /// <param name="isWhole">All documents that it may speak for were taken: what fits none of them is wrong.</param>
    public IEnumerable<Finding> FindingsIn(SideFile side, bool isWhole)
    {
        IEnumerable<Finding> findings = side.Findings;
        if (isWhole)
            findings = findings.Concat(_fitting.TryGetValue(side.Path, out HashSet<int>? fitting)
                ? side.Unused(fitting)
                : [side.WithoutDocument()]);
        if (_found.TryGetValue(side.Path, out List<Finding>? found)) findings = findings.Concat(found);
        return findings.Distinct().OrderBy(f => f.Span.Start);
    }
}
