using SeedGen.Findings;
using SeedGen.Reading;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Checking;

/// <summary>Finds what is wrong with side files: in themselves, for one document, and for all their documents together.</summary>
internal sealed class SideChecker(Checker checker, SideFileFinder sides)
{
    private readonly Dictionary<string, HashSet<int>> _fitting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Finding>> _found = new(StringComparer.Ordinal);

    /// <summary>Takes the next document.</summary>
    public void Add(CheckedDocument document)
    {
        foreach (SideUse use in document.SideUses)
        {
            if (!_fitting.TryGetValue(use.Path, out HashSet<int>? fitting)) _fitting.Add(use.Path, fitting = []);
            fitting.UnionWith(use.Fitting);
        }

        foreach ((string path, Finding finding) in document.SideFindings)
        {
            if (!_found.TryGetValue(path, out List<Finding>? found)) _found.Add(path, found = []);
            found.Add(finding);
        }
    }

    /// <summary>The side files by path, when all documents are there.</summary>
    public IEnumerable<CheckedDocument> Check() => sides.All.Select(side => checker.Check(side, FindingsOf(side)));

    private IEnumerable<Finding> FindingsOf(FoundSideFile found)
    {
        SideFile side = found.Side;
        IEnumerable<Finding> findings = side.Findings.Concat(_found.GetValueOrDefault(side.Path) ?? []);
        if (!sides.IsWhole(found)) return findings;
        if (_fitting.TryGetValue(side.Path, out HashSet<int>? fitting)) return findings.Concat(side.Unused(fitting));
        return findings.Append(side.WithoutDocument());
    }
}
