using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;

namespace SeedGen.Tool.Input;

/// <summary>What is wrong with the side files of a document, for those who look at the document alone.</summary>
internal static class SideFindings
{
    /// <summary>Each with the path of the side file: what is wrong in itself, then what does not fit the document.</summary>
    public static IEnumerable<(string Path, Finding Finding)> FindingsIn(this SeedDocument document, IReadOnlyList<SideFile> sides) =>
        sides.SelectMany(side => side.Findings
            .Concat(document.SideFindings.Where(f => f.Path == side.Path).Select(f => f.Finding))
            .Select(f => (side.Path, f)));
}
