using System.Globalization;
using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>Pairs the double marks of one paragraph after the other, and reports those that have no partner: one finding a cause.</summary>
internal sealed class DoubleMarkPairer(string text, bool hasRareMarks, MarkStyles styles, FindingSink findings)
{
    private readonly MarkLabeler _labeler = new(styles);
    private readonly char[] _candidates = MarkScanner.CandidatesIn(text, hasRareMarks);
    private readonly List<QuotationMark> _marks = [];
    private readonly List<MarkRole> _roles = [];

    /// <summary>The last opening mark without a partner: what closes it may stand in the next paragraph.</summary>
    private QuotationMark? _pending;

    /// <summary>Asked by each finding of a paragraph, and told once.</summary>
    private bool? _areAsWritten;

    /// <summary>A mark of the last paragraph has no partner there.</summary>
    public bool HasLonely { get; private set; }

    /// <summary>All marks of the last paragraph stand in the file as they do in the prose.</summary>
    public bool AreAsWritten => _areAsWritten ??= _marks.TrueForAll(mark => findings.IsAsWritten(mark.Span, text));

    /// <summary>The pairs of <paramref name="paragraph"/>, outermost only.</summary>
    /// <param name="paragraph">Where to look.</param>
    /// <param name="reopens">The next paragraph begins with an opening mark: a quote still open goes on there.</param>
    /// <param name="pairs">Receives the pairs; the last one has an empty closing mark where the quote goes on.</param>
    public void Pair(TextSpan paragraph, bool reopens, List<MarkPair> pairs)
    {
        pairs.Clear();
        _areAsWritten = null;
        MarkScanner.Scan(text, paragraph, _candidates, _marks);
        _labeler.Label(_marks, reopens, _roles);
        HasLonely = _roles.Contains(MarkRole.Lonely);
        int first = ClosesPending() ? 1 : 0;
        Flush();
        int open = -1;
        for (int i = first; i < _marks.Count; i++)
        {
            switch (_roles[i])
            {
                case MarkRole.Lonely:
                    ReportLonely(_marks[i], open >= 0);
                    break;
                case MarkRole.Opens:
                    open = i;
                    break;
                case MarkRole.Closes:
                    pairs.Add(new MarkPair(_marks[open], _marks[i]));
                    open = -1;
                    break;
            }
        }

        if (open < 0) return;
        if (reopens)
            pairs.Add(new MarkPair(_marks[open],
                new QuotationMark(new TextSpan(paragraph.End, paragraph.End), _marks[open].Shape, MarkSide.Closing)));
        else
        {
            HasLonely = true;
            ReportLonely(_marks[open], false);
        }
    }

    /// <summary>Reports the opening mark that waits for its partner in vain.</summary>
    public void Flush()
    {
        if (_pending is { } open) ReportUnclosed(open, "add the closing mark after the last quoted word");
        _pending = null;
    }

    /// <summary>A quote broken by the end of a paragraph is one mistake and not two.</summary>
    private bool ClosesPending()
    {
        if (_pending is not { } open || _marks.Count == 0 || _roles[0] != MarkRole.Lonely || IsUnclosed(_marks[0], false)) return false;
        string line = findings.LineOf(_marks[0].Span.Start).ToString(CultureInfo.InvariantCulture);
        ReportUnclosed(open, $"the closing mark is on line {line}: join the paragraphs, or open the second one with a mark too");
        _pending = null;
        return true;
    }

    private void ReportLonely(QuotationMark mark, bool inside)
    {
        if (IsUnclosed(mark, inside))
        {
            Flush();
            _pending = mark;
        }
        else if (!mark.Measures)
        {
            findings.Add("SEED1002", mark.Span, MarkNames.Describe(mark.Shape));
        }
    }

    private bool IsUnclosed(QuotationMark mark, bool inside) => mark.Side switch
    {
        MarkSide.Opening or MarkSide.RatherOpening => true,
        MarkSide.Closing or MarkSide.RatherClosing => false,
        _ => styles.Opens(mark.Shape) && (!styles.Closes(mark.Shape) || !inside),
    };

    private void ReportUnclosed(QuotationMark mark, string advice) =>
        findings.Add("SEED1001", mark.Span, MarkNames.Describe(mark.Shape), advice);
}
