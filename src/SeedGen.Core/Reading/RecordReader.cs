using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Reading;

/// <summary>
/// Reads what archives, desks and mail programs write above and below a text: “HEADLINE: …”, “LENGTH: 532 words”, “LOAD-DATE: …”. They
/// tell which line is the headline, who wrote it, and where the text begins; the others are no prose.
/// </summary>
internal sealed class RecordReader
{
    /// <summary>Lines that a record has at most above the text, and below it.</summary>
    private const int Most = 40;

    /// <summary>Lines without a label before the first with one: the paper, a date, an edition, the headline and a second one.</summary>
    private const int FarthestFirst = 6;

    /// <summary>Likewise between two lines with one.</summary>
    private const int FarthestNext = 2;

    private const int Fewest = 2;
    private const int LongestLine = 200;

    private readonly string _text;
    private readonly List<TextSpan> _blocks;
    private readonly ParagraphKind?[] _kinds;
    private int _lastDate = -1, _subject = -1;
    private bool _hasTitle;

    private RecordReader(string text, List<TextSpan> blocks) =>
        (_text, _blocks, _kinds) = (text, blocks, new ParagraphKind?[blocks.Count]);

    /// <summary>
    /// The kinds of those blocks that belong to a record, which are cut down to what stands behind their labels; null where there is none.
    /// </summary>
    public static ParagraphKind?[]? Read(string text, List<TextSpan> blocks)
    {
        int above = LastAbove(text, blocks), below = FirstBelow(text, blocks, above + 1, above < 0 ? Fewest : 1);
        if (above < 0 && below == blocks.Count) return null;
        RecordReader reader = new(text, blocks);
        for (int i = 0; i <= above; i++) reader.TakeAbove(i);
        for (int i = above + 1; i < below; i++) reader.TakeInside(i);
        for (int i = below; i < blocks.Count; i++) reader.TakeBelow(i);
        if (above >= 0) reader.FindTitle(above);
        return reader._kinds;
    }

    /// <summary>The last line of the record above the text; -1 where there is none.</summary>
    private static int LastAbove(string text, List<TextSpan> blocks)
    {
        int last = -1, letters = 0;
        bool archive = false, hasText = false;
        HashSet<string>? labels = null;
        for (int i = 0; i < blocks.Count && i < Most && blocks[i].Length <= LongestLine; i++)
        {
            if (i > last + (last < 0 ? FarthestFirst : FarthestNext) + 1) break;
            RecordField field = RecordFields.Read(text, blocks[i], out string label, out _);
            archive |= field is RecordField.Title or RecordField.OfArchive or RecordField.Credit || BlockKinds.IsRelease(text, blocks[i]);
            if (field == RecordField.None && text[blocks[i].End - 1] == '.' && !IsEnd(text, blocks[i])) break;
            if (field == RecordField.None) continue;
            if (field == RecordField.OfMail) letters++;
            // “Title: …, Author: …, Title: …”: a list of books.
            if (!(labels ??= new(StringComparer.Ordinal)).Add(label)) return -1;
            last = i;
            hasText = field == RecordField.Text;
            if (hasText) break;
        }

        bool isRecord = labels?.Count >= Fewest && (archive || letters >= Fewest);
        return isRecord && (hasText || last < blocks.Count - 1) ? last : -1;
    }

    /// <summary>The first line of the record below the text; the number of blocks where there is none.</summary>
    private static int FirstBelow(string text, List<TextSpan> blocks, int first, int fewest)
    {
        int begin = blocks.Count, archive = 0;
        for (int i = blocks.Count - 1; i > first && i >= blocks.Count - Most && blocks[i].Length <= LongestLine; i--)
        {
            RecordField field = RecordFields.Read(text, blocks[i], out _, out _);
            if (field is RecordField.Text || (field is RecordField.None && !IsEnd(text, blocks[i]))) break;
            begin = i;
            if (field is RecordField.OfArchive) archive++;
        }

        return archive >= fewest ? begin : blocks.Count;
    }

    /// <summary>“Copyright 2024 The Ellerby Packet”, “Classification”, “End of Document”.</summary>
    private static bool IsEnd(string text, TextSpan block) =>
        BlockKinds.StartsWith(text, block, "copyright ") || BlockKinds.StartsWith(text, block, "©") || BlockKinds.StartsWith(text, block, "(c) ")
        || Is(text, block, "all rights reserved") || Is(text, block, "classification") || Is(text, block, "end of document");

    private static bool Is(string text, TextSpan block, string words) => block.Length == words.Length && BlockKinds.StartsWith(text, block, words);

    private void TakeAbove(int i)
    {
        RecordField field = RecordFields.Read(_text, _blocks[i], out string label, out TextSpan value);
        if (label == "subject") _subject = i;
        _hasTitle |= field == RecordField.Title && !value.IsEmpty;
        if (field != RecordField.None) Take(i, field, value);
        else if (IsEnd(_text, _blocks[i])) _kinds[i] = ParagraphKind.Boilerplate;
        else if (DateWords.IsDate(_text, _blocks[i])) _lastDate = i;
    }

    private void TakeBelow(int i)
    {
        RecordField field = RecordFields.Read(_text, _blocks[i], out _, out TextSpan value);
        if (field is RecordField.Caption) Take(i, field, value);
        else _kinds[i] = ParagraphKind.Boilerplate;
    }

    /// <summary>“TD ‘…’”: the text goes on behind a label. A label alone says what stands below it: “Body”, “Graphic”.</summary>
    private void TakeInside(int i)
    {
        if (_kinds[i] != null) return;
        if (RecordFields.Read(_text, _blocks[i], out _, out TextSpan value) == RecordField.Text) Take(i, RecordField.Text, value);
        else if (Is(_text, _blocks[i], "body")) _kinds[i] = ParagraphKind.Boilerplate;
        else if (i + 1 < _blocks.Count && Is(_text, _blocks[i], "graphic"))
            (_kinds[i], _kinds[i + 1]) = (ParagraphKind.Boilerplate, ParagraphKind.Caption);
    }

    private void Take(int i, RecordField field, TextSpan value)
    {
        ParagraphKind kind = field switch
        {
            RecordField.Title => ParagraphKind.Title,
            RecordField.Credit => ParagraphKind.Credit,
            RecordField.Caption => ParagraphKind.Caption,
            RecordField.Text or RecordField.Abstract => ParagraphKind.Body,
            _ => ParagraphKind.Boilerplate,
        };
        if (value.IsEmpty || kind == ParagraphKind.Boilerplate) _kinds[i] = ParagraphKind.Boilerplate;
        else (_kinds[i], _blocks[i]) = (kind, value);
    }

    /// <summary>
    /// Where no label tells the headline, it is the last line without one behind the date, or else the first, or the subject of a letter.
    /// The other lines name the paper and its edition.
    /// </summary>
    private void FindTitle(int above)
    {
        int title = -1;
        for (int i = 0; i <= above && !_hasTitle; i++)
        {
            if (_kinds[i] == null && IsHeadline(i) && (title < 0 || (i > _lastDate && _lastDate >= 0))) title = i;
        }

        if (title >= 0) _kinds[title] = ParagraphKind.Title;
        else if (!_hasTitle && _subject >= 0 && RecordFields.Read(_text, _blocks[_subject], out _, out TextSpan value) != RecordField.None)
            Take(_subject, RecordField.Title, value);
        for (int i = 0; i <= above; i++)
        {
            if (!IsSentence(_blocks[i]) && !HasLabel(i)) _kinds[i] ??= ParagraphKind.Boilerplate;
        }
    }

    /// <summary>“Interviewer: Beth Lowen”: no program writes so.</summary>
    private bool HasLabel(int i)
    {
        RecordFields.Read(_text, _blocks[i], out string label, out _);
        return label.Length > 0;
    }

    private bool IsSentence(TextSpan block) => _text[block.End - 1] is '.' or '!' or '?';

    private bool IsHeadline(int i) => i != _lastDate && !HasLabel(i) && !BlockKinds.IsRelease(_text, _blocks[i])
        && !_text.AsSpan(_blocks[i].Start, _blocks[i].Length).EndsWith("edition".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
