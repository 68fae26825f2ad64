using SeedGen.Findings;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Marks;

/// <summary>
/// Tells block quotes that are somebody's words from those that are prose with quotes in it: “We knew in March,” Ivo Brandt said.
/// </summary>
internal sealed class BlockQuotes
{
    private static readonly char[] DoubleMarks = ['“', '”', '"', '«', '»', '„'];

    private readonly string _text;
    private readonly DoubleMarkPairer _doubles;
    private readonly SingleMarkPairer _singles;
    private readonly List<MarkPair> _pairs = [];
    private readonly List<SingleMarkPair> _singlePairs = [];

    private BlockQuotes(string text)
    {
        bool hasRareMarks = MarkScanner.HasRareMarks(text);
        _text = text;
        // What is wrong with marks is found when all of them are paired.
        _doubles = new DoubleMarkPairer(text, hasRareMarks, MarkStyles.Of(text, hasRareMarks), new FindingSink(text));
        _singles = new SingleMarkPairer(text, hasRareMarks);
    }

    /// <summary>The document without the block quotes that are prose; those that stay have no marks around their words.</summary>
    public static ReadDocument Settle(ReadDocument document)
    {
        if (document.BlockQuotations.Count == 0) return document;
        BlockQuotes quotes = new(document.Prose);
        return document with
        {
            BlockQuotations = [.. document.BlockQuotations.GroupBy(q => q.Block).SelectMany(block => quotes.WordsOf([.. block]))],
        };
    }

    /// <summary>Where a quote's marks stand in a paragraph.</summary>
    private enum Position
    {
        None,

        /// <summary>Around all of it.</summary>
        Around,

        /// <summary>At its beginning: the words go on in the next paragraph.</summary>
        Before,

        /// <summary>At its end.</summary>
        Behind,

        /// <summary>Around some of its words, or around nothing.</summary>
        Inside,
    }

    private IEnumerable<BlockQuotation> WordsOf(BlockQuotation[] block)
    {
        (Position Marks, TextSpan Words)[] found = [.. block.Select(q => Look(q.Words))];
        // Whoever signs it or is announced above it may quote others; nobody else does but a writer.
        bool isSpoken = block[0].Signature != null || block[0].IsIntroduced
            || (Array.TrueForAll(found, f => f.Marks != Position.Inside) && AreClosed(found));
        if (!isSpoken || Array.Exists(block, q => BeginsReport(q.Words))) yield break;
        for (int i = 0; i < block.Length; i++) yield return block[i] with { Words = found[i].Words };
    }

    /// <summary>What one paragraph opens another closes.</summary>
    private static bool AreClosed((Position Marks, TextSpan Words)[] paragraphs)
    {
        bool open = false;
        foreach ((Position marks, _) in paragraphs)
        {
            if (marks == Position.Behind && !open) return false;
            if (marks is not Position.None) open = marks == Position.Before;
        }

        return !open;
    }

    /// <summary>Where the marks stand, and the words without them.</summary>
    private (Position Marks, TextSpan Words) Look(TextSpan words)
    {
        Pair(words);
        if (_singlePairs.Count > 0 && (_singlePairs[0].Open.Start == words.Start || _pairs.Count == 0))
        {
            (TextSpan open, TextSpan close) = _singlePairs[0];
            if (IsAround(words, open, close)) return (Position.Around, Trim(open.End, close.Start));
            // ‘the well’ may be irony of whoever speaks; ‘It is late,’ is said by another.
            if (_singlePairs.Exists(p => _text[p.Close.Start - 1] is ',' or '.' or '?' or '!')) return (Position.Inside, words);
        }

        if (_pairs.Count == 1 && IsAround(words, _pairs[0].Open.Span, _pairs[0].Close.Span))
            return (Position.Around, Trim(_pairs[0].Open.Span.End, _pairs[0].Close.Span.Start));
        if (_pairs.Count > 0) return (Position.Inside, words);
        return LookAtEnds(words);
    }

    /// <summary>No mark in it has a partner.</summary>
    private (Position Marks, TextSpan Words) LookAtEnds(TextSpan words)
    {
        bool before = _text[words.Start] is '“' or '"' or '«' or '„', behind = _text[words.End - 1] is '”' or '"' or '»' or '“';
        int start = words.Start + (before ? 1 : 0), end = words.End - (behind ? 1 : 0);
        if (end <= start || (before && behind) || HasMark(start, end)) return (Position.Inside, words);
        return (before ? Position.Before : behind ? Position.Behind : Position.None, Trim(start, end));
    }

    /// <summary>A double mark that does not stand for inches.</summary>
    private bool HasMark(int start, int end)
    {
        for (int i = start; (i = _text.IndexOfAny(DoubleMarks, i, end - i)) >= 0; i++)
        {
            if (_text[i] != '"' || i == start || !char.IsDigit(_text[i - 1])) return true;
        }

        return false;
    }

    /// <summary>The words begin as a report does: “We knew in March,” and then who says so.</summary>
    private bool BeginsReport(TextSpan words)
    {
        Pair(words);
        int close = _pairs.Count > 0 && _pairs[0].Open.Span.Start == words.Start ? _pairs[0].Close.Span.Start
            : _singlePairs.Count > 0 && _singlePairs[0].Open.Start == words.Start ? _singlePairs[0].Close.Start : 0;
        return close > words.Start + 1 && close + 2 < words.End
            && _text[close - 1] is ',' or '?' or '!' or '…' && char.IsLetter(_text[close + 2]);
    }

    private void Pair(TextSpan words)
    {
        int searched = words.Start;
        _singlePairs.Clear();
        _doubles.Pair(words, false, _pairs);
        _singles.Pair(words.Start, words.End, words.End, ref searched, false, _singlePairs);
    }

    /// <summary>Nothing but a stop stands outside of the marks.</summary>
    private bool IsAround(TextSpan words, TextSpan open, TextSpan close)
    {
        if (open.Start != words.Start) return false;
        for (int i = close.End; i < words.End; i++)
        {
            if (_text[i] is not (' ' or '.' or ',' or ';' or '!' or '?' or '…')) return false;
        }

        return close.Start > open.End;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
