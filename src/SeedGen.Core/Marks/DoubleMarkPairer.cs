using SeedGen.Findings;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>
/// Pairs the double marks of one paragraph. The spaces around a mark decide its side; where they do not, its shape; where
/// that does not either, whether a mark is open. A mark without a partner costs one finding and nothing else.
/// </summary>
internal sealed class DoubleMarkPairer(string text, FindingSink findings)
{
    private readonly List<QuotationMark> _marks = [];

    /// <summary>The pairs of <paramref name="paragraph"/>, outermost only.</summary>
    /// <param name="paragraph">Where to look.</param>
    /// <param name="reopens">The next paragraph begins with an opening mark: a quote still open goes on there.</param>
    /// <param name="pairs">Receives the pairs; the last one has an empty closing mark where the quote goes on.</param>
    public void Pair(TextSpan paragraph, bool reopens, List<(QuotationMark Open, QuotationMark Close)> pairs)
    {
        pairs.Clear();
        MarkScanner.Scan(text, paragraph, _marks);
        int open = -1;
        for (int i = 0; i < _marks.Count; i++)
        {
            if (open < 0)
            {
                if (Opens(i)) open = i;
                else Report("SEED1002", i);
            }
            else if (Closes(open, i))
            {
                pairs.Add((_marks[open], _marks[i]));
                open = -1;
            }
            else if (IsNested(i))
            {
                i++;
            }
            else
            {
                Report("SEED1001", open);
                open = i;
            }
        }

        if (open < 0) return;
        if (reopens) pairs.Add((_marks[open], new QuotationMark(new TextSpan(paragraph.End, paragraph.End), _marks[open].Shape, MarkSide.Closing)));
        else Report("SEED1001", open);
    }

    private void Report(string id, int mark) => findings.Add(id, _marks[mark].Span, MarkNames.Describe(_marks[mark].Shape));

    private bool Opens(int i) => _marks[i].Side switch
    {
        MarkSide.Opening => true,
        MarkSide.Closing => _marks[i].ShapeOpens && NextSide(i) == MarkSide.Closing,
        _ => !_marks[i].ShapeCloses || NextSide(i) == MarkSide.Closing,
    };

    private MarkSide NextSide(int i) => i + 1 < _marks.Count ? _marks[i + 1].Side : MarkSide.Either;

    private bool Closes(int open, int i) => _marks[i].Side switch
    {
        MarkSide.Closing => true,
        MarkSide.Opening => _marks[i].ShapeCloses && NextSide(i) != MarkSide.Closing && _marks[open].ShapeOpens,
        _ => !_marks[i].ShapeOpens || _marks[open].Shape == MarkShape.Low || !AnotherPairFollows(i),
    };

    /// <summary>The mark could itself open a pair that closes.</summary>
    private bool AnotherPairFollows(int i) =>
        i + 1 < _marks.Count && _marks[i + 1].Side == MarkSide.Closing && (i + 2 >= _marks.Count || _marks[i + 2].Side != MarkSide.Closing);

    /// <summary>“He said “go” and left”: an opening mark, a closing one, and one more that closes.</summary>
    private bool IsNested(int i) =>
        _marks[i].Side == MarkSide.Opening && i + 2 < _marks.Count
        && _marks[i + 1].Side == MarkSide.Closing && _marks[i + 2].Side == MarkSide.Closing;
}
