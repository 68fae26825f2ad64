using System.Globalization;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Findings;

/// <summary>Collects the findings of one document while its stages run.</summary>
internal sealed class FindingSink(string text)
{
    private readonly List<Finding> _findings = [];
    private LineMap? _lines;

    /// <summary>Adds a finding that cannot be mended by an edit.</summary>
    public void Add(string id, TextSpan span, params string[] arguments) => Add(id, span, [], arguments);

    /// <summary>Adds a finding with the edits that mend it.</summary>
    public void Add(string id, TextSpan span, EquatableArray<Edit> fix, params string[] arguments)
    {
        _lines ??= new LineMap(text);
        _findings.Add(new Finding(
            id, span, _lines.PositionOf(span.Start), _lines.PositionOf(span.End), arguments.ToEquatableArray(), fix));
    }

    /// <summary>
    /// Whether the file has the same characters as the prose: a mark may be written as a reference or behind a backslash, of which an
    /// edit would leave the rest.
    /// </summary>
    public bool IsAsWritten(TextSpan span, string prose) =>
        string.CompareOrdinal(text, span.Start, prose, span.Start, span.Length) == 0
        && (span.Start == 0 || text[span.Start - 1] != '\\' || prose[span.Start - 1] == '\\');

    /// <summary>
    /// Adds a finding on a run of spaces that should not be there. The reader turns markup into spaces: where the file has other
    /// characters there, nothing is wrong with it.
    /// </summary>
    public void AddSpaces(string id, TextSpan span, string argument)
    {
        if (string.IsNullOrWhiteSpace(span.In(text))) Add(id, span, [new Edit(span, "")], argument);
    }

    /// <summary>Adds SEED2003, which names the line of the first place.</summary>
    public void AddRepeated(TextSpan span, TextSpan first, EquatableArray<Edit> fix) =>
        Add("SEED2003", span, fix, LineOf(first.Start).ToString(CultureInfo.InvariantCulture));

    /// <summary>The line of <paramref name="offset"/>, counted from 1 as messages do.</summary>
    public int LineOf(int offset)
    {
        _lines ??= new LineMap(text);
        return _lines.PositionOf(offset).Line + 1;
    }

    /// <summary>What was found, in document order; findings at one place by id.</summary>
    public EquatableArray<Finding> ToSorted() => _findings.Count == 0 ? [] : _findings
        .OrderBy(f => f.Span.Start).ThenBy(f => f.Id, StringComparer.Ordinal).ToEquatableArray();
}
