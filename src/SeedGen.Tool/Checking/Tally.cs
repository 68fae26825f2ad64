using SeedGen.Findings;

namespace SeedGen.Tool.Checking;

/// <summary>Counts what was found.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[(int)FindingSeverity.Error + 1];
    private int _documents;

    /// <summary>The greatest severity found, or null.</summary>
    public FindingSeverity? Worst { get; private set; }

    /// <summary>Every document was text.</summary>
    public bool AllReadable { get; private set; } = true;

    /// <summary>Counts the findings of one more document.</summary>
    public void Add(CheckedDocument document)
    {
        _documents++;
        AddSide(document);
    }

    /// <summary>Counts the findings of a side file, which is no document.</summary>
    public void AddSide(CheckedDocument document)
    {
        AllReadable &= document.IsReadable;
        foreach (CheckedFinding finding in document.Findings)
        {
            _counts[(int)finding.Severity]++;
            if (Worst is not { } worst || finding.Severity > worst) Worst = finding.Severity;
        }
    }

    /// <summary><c>12 documents: 1 error, 2 warnings, 30 infos</c>.</summary>
    public override string ToString()
    {
        string[] found = [.. new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info }
            .Where(s => _counts[(int)s] > 0).Select(s => Count(_counts[(int)s], s.ToString().ToLowerInvariant()))];
        return Count(_documents, "document") + ": " + (found.Length == 0 ? "nothing found" : string.Join(", ", found));
    }

    /// <summary><c>1 warning</c>, <c>2 warnings</c>.</summary>
    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
