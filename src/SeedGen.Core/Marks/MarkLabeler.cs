namespace SeedGen.Marks;

/// <summary>What a mark does.</summary>
internal enum MarkRole : byte
{
    /// <summary>It has no partner.</summary>
    Lonely,

    /// <summary>It opens a quote.</summary>
    Opens,

    /// <summary>It closes a quote.</summary>
    Closes,

    /// <summary>It belongs to a quote within a quote.</summary>
    Nested,
}

/// <summary>
/// Finds the reading of a paragraph's marks that needs the fewest mistakes of its writer: a mark turned the wrong way is a small
/// one, a mark without a partner a big one, a mark that opens behind a word no mistake that anybody makes. Linear: after each
/// mark the cheapest way into each state is kept.
/// </summary>
internal sealed class MarkLabeler(MarkStyles styles)
{
    private const int WrongSide = 9;
    private const int RatherWrongSide = 3;
    private const int UnclearSide = 1;
    private const int WrongShape = 1;
    private const int OtherStyle = 1;
    private const int Nesting = 2;
    private const int NothingInside = 4;
    private const int NoPartner = 3;
    private const int Measure = 1;
    private const int GoesOn = 1;

    /// <summary>States: outside; inside a quote of each style; inside a quote within it.</summary>
    private const int Styles = 4, States = 1 + (2 * Styles);
    private const int Never = int.MaxValue / 2;

    private int[] _cost = [];
    private int[] _next = [];
    private byte[] _from = [];

    /// <summary>The role of each mark.</summary>
    /// <param name="marks">The double marks of one paragraph.</param>
    /// <param name="reopens">The next paragraph begins with an opening mark: a quote may still be open at the end of this one.</param>
    /// <param name="roles">Receives a role for each mark.</param>
    public void Label(List<QuotationMark> marks, bool reopens, List<MarkRole> roles)
    {
        roles.Clear();
        if (IsPlain(marks, roles)) return;
        roles.Clear();
        Walk(marks);
        TraceBack(marks.Count, CheapestEnd(reopens), roles);
    }

    /// <summary>Almost all paragraphs: marks of one style that open and close in turn, each where it should.</summary>
    private bool IsPlain(List<QuotationMark> marks, List<MarkRole> roles)
    {
        for (int i = 0; i < marks.Count; i++)
        {
            bool opens = i % 2 == 0;
            QuotationMark mark = marks[i];
            if (mark.Side != (opens ? MarkSide.Opening : MarkSide.Closing)) return false;
            if (!(opens ? styles.Opens(mark.Shape) : styles.Closes(mark.Shape, marks[i - 1].Shape))) return false;
            if (!opens
                && (MarkStyles.StyleOf(mark.Shape) != MarkStyles.StyleOf(marks[i - 1].Shape) || mark.Span.Start == marks[i - 1].Span.End))
                return false;
            roles.Add(opens ? MarkRole.Opens : MarkRole.Closes);
        }

        return marks.Count % 2 == 0;
    }

    private void Walk(List<QuotationMark> marks)
    {
        if (_from.Length < marks.Count * States) _from = new byte[marks.Count * States];
        if (_cost.Length == 0) (_cost, _next) = (new int[States], new int[States]);
        for (int s = 0; s < States; s++) _cost[s] = s == 0 ? 0 : Never;
        for (int i = 0; i < marks.Count; i++)
        {
            QuotationMark mark = marks[i];
            int style = (int)MarkStyles.StyleOf(mark.Shape);
            int open = SideCost(mark.Side, MarkSide.Opening) + (styles.Opens(mark.Shape) ? 0 : WrongShape);
            int close = SideCost(mark.Side, MarkSide.Closing) + (styles.Closes(mark.Shape) ? 0 : WrongShape)
                + (i > 0 && marks[i - 1].Span.End == mark.Span.Start ? NothingInside : 0);
            int lonely = mark.Measures ? Measure : NoPartner;
            for (int s = 0; s < States; s++) _next[s] = Never;
            int at = i * States;
            for (int s = 0; s < States; s++)
            {
                if (_cost[s] >= Never) continue;
                if (s == 0)
                {
                    Reach(1 + style, _cost[s] + open, s, at);
                }
                else if (s <= Styles)
                {
                    Reach(0, _cost[s] + close + (s - 1 == style ? 0 : OtherStyle), s, at);
                    Reach(s + Styles, _cost[s] + open + Nesting, s, at);
                }
                else
                {
                    Reach(s - Styles, _cost[s] + close, s, at);
                }

                Reach(s, _cost[s] + lonely, s, at);
            }

            Array.Copy(_next, _cost, States);
        }
    }

    private void Reach(int state, int cost, int from, int at)
    {
        if (cost >= _next[state]) return;
        _next[state] = cost;
        _from[at + state] = (byte)from;
    }

    private int CheapestEnd(bool reopens)
    {
        int best = 0, bestCost = _cost[0];
        for (int s = 1; s < States; s++)
        {
            int cost = _cost[s] + (s <= Styles ? reopens ? GoesOn : NoPartner : 2 * NoPartner);
            if (cost < bestCost) (best, bestCost) = (s, cost);
        }

        return best;
    }

    private void TraceBack(int count, int state, List<MarkRole> roles)
    {
        for (int i = 0; i < count; i++) roles.Add(MarkRole.Lonely);
        for (int i = count - 1; i >= 0; i--)
        {
            int from = _from[(i * States) + state];
            if (from != state) roles[i] = from == 0 ? MarkRole.Opens : state == 0 ? MarkRole.Closes : MarkRole.Nested;
            state = from;
        }
    }

    private static int SideCost(MarkSide side, MarkSide wanted) => side switch
    {
        MarkSide.Either => UnclearSide,
        MarkSide.RatherOpening => wanted == MarkSide.Opening ? 0 : RatherWrongSide,
        MarkSide.RatherClosing => wanted == MarkSide.Closing ? 0 : RatherWrongSide,
        _ => side == wanted ? 0 : WrongSide,
    };
}
