using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>
/// Writes what a document holds as one table of numbers: a constructor call for each quote would have to be compiled at run
/// time. Places are written as distances from where something before them stands, which are small; what follows from the order,
/// such as where the words of a person begin, is not written. The reader is <c>SeedTables</c> of the shared types.
/// </summary>
internal sealed class TableEmitter
{
    private readonly PackedNumbers _numbers = new();
    private readonly SeedDocument _document;
    private readonly WordTable _words;

    private TableEmitter(SeedDocument document)
    {
        _document = document;
        _words = new WordTable(document);
    }

    /// <summary>Writes the overrides that return the table, and the words that do not stand in the text.</summary>
    public static void Emit(CodeWriter writer, SeedDocument document, LineMap lines)
    {
        TableEmitter table = new(document);
        table.WriteCounts();
        table.WriteParagraphs();
        table.WriteQuotes(lines);
        table.WritePeople();
        writer.Line($"private protected override string Table() {{ return {table._numbers.ToLiteral()}; }}");
        EmitOtherWords(writer, table._words.Others);
        EmitQuoteTexts(writer, document);
    }

    private void WriteCounts()
    {
        _numbers.Add(_document.Paragraphs.Count);
        _numbers.Add(_document.Quotes.Count);
        _numbers.Add(_document.Quotes.Sum(q => q.Segments.Count));
        _numbers.Add(_document.People.Count);
        _numbers.Add(_document.People.Sum(p => p.Mentions.Count));
        _numbers.Add(WordTable.CountOf(_document));
    }

    private void WriteParagraphs()
    {
        int end = 0;
        foreach (Paragraph paragraph in _document.Paragraphs)
        {
            _numbers.AddSigned(paragraph.Span.Start - end);
            _numbers.Add(((paragraph.Span.End - paragraph.Span.Start) * 8) + (int)paragraph.Kind);
            end = paragraph.Span.End;
        }
    }

    private void WriteQuotes(LineMap lines)
    {
        Dictionary<string, int> personIndex = [];
        for (int i = 0; i < _document.People.Count; i++) personIndex[_document.People[i].Id] = i;
        int paragraph = 0, line = 0;
        foreach (Quote quote in _document.Quotes)
        {
            int quoteLine = lines.PositionOf(quote.Segments[0].Start).Line + 1;
            _numbers.AddSigned(quote.Paragraph - paragraph);
            _numbers.AddSigned(quoteLine - line);
            paragraph = quote.Paragraph;
            line = quoteLine;
            WriteSegments(quote);
            int anchor = WriteOptional(quote.Cue?.Span, quote.Segments[0].End);
            if (quote.Speaker is { } speaker) WriteSpeaker(speaker, speaker.PersonId is { } id ? personIndex[id] : -1, anchor);
            else _numbers.Add(0);
        }
    }

    private void WriteSegments(Quote quote)
    {
        _numbers.Add((quote.Segments.Count * 2) + (int)quote.Kind);
        int end = _document.Paragraphs[quote.Paragraph].Span.Start;
        foreach (TextSpan segment in quote.Segments)
        {
            WriteSpan(segment, end);
            end = segment.End;
        }
    }

    private void WriteSpeaker(Speaker speaker, int person, int anchor)
    {
        _numbers.Add(((person + 1) * 8) + (int)speaker.By + 1);
        anchor = WriteOptional(speaker.Mention, anchor);
        if (person < 0) WriteWord(_words.AddGroup(speaker), anchor);
    }

    private void WritePeople()
    {
        int start = 0;
        foreach (Person person in _document.People)
        {
            _numbers.Add((person.Roles.Count * 4) + (person.Given == null ? 0 : 1) + (person.Family == null ? 0 : 2));
            _numbers.Add(person.Aliases.Count);
            _numbers.Add(person.Mentions.Count);
            int anchor = start;
            for (int i = 0; i < person.Mentions.Count; i++)
            {
                Mention mention = person.Mentions[i];
                _numbers.AddSigned(mention.Span.Start - anchor);
                _numbers.Add(((mention.Span.End - mention.Span.Start) * 4) + (int)mention.Kind);
                anchor = mention.Span.Start;
                if (i == 0) start = anchor;
            }

            anchor = start;
            foreach (Word word in _words.AddPerson(person)) anchor = WriteWord(word, anchor);
        }
    }

    /// <summary>Writes a word of the document: a place, or zero for the next one that stands nowhere in the text.</summary>
    private int WriteWord(Word word, int anchor)
    {
        _numbers.Add(word.Start < 0 ? 0 : word.Text.Length);
        if (word.Start < 0) return anchor;
        _numbers.AddSigned(word.Start - anchor);
        return word.Start;
    }

    /// <summary>Writes a stretch that may be missing; returns its end, or <paramref name="anchor"/> where there is none.</summary>
    private int WriteOptional(TextSpan? span, int anchor)
    {
        _numbers.Add(span is { } length ? length.End - length.Start + 1 : 0);
        if (span is not { } s) return anchor;
        _numbers.AddSigned(s.Start - anchor);
        return s.End;
    }

    private void WriteSpan(TextSpan span, int anchor)
    {
        _numbers.AddSigned(span.Start - anchor);
        _numbers.Add(span.End - span.Start);
    }

    private static void EmitOtherWords(CodeWriter writer, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return;
        writer.Line();
        writer.Line($"private protected override string[] OtherWords() {{ return new string[] {{ {string.Join(", ", words.Select(CSharpText.Literal))} }}; }}");
    }

    /// <summary>The texts of quotes that hold markup or soft hyphens: they are not what stands in the file.</summary>
    private static void EmitQuoteTexts(CodeWriter writer, SeedDocument document)
    {
        List<Quote> different = [.. document.Quotes.Where(quote => IsOther(document.Text, quote))];
        if (different.Count == 0) return;
        writer.Line();
        using (writer.Braces("private protected override string QuoteText(int index)"))
        {
            using (writer.Braces("switch (index)"))
            {
                foreach (Quote quote in different)
                    writer.Line($"case {CodeWriter.Number(quote.Index)}: return {CSharpText.Literal(quote.Text)};");
                writer.Line("default: return null;");
            }
        }
    }

    private static bool IsOther(string text, Quote quote) =>
        quote.Text != string.Join(" ", quote.Segments.Select(s => WhiteSpace.Collapse(text, s)))
        || quote.Segments.Any(s => text.IndexOf(SoftHyphen.Character, s.Start, s.Length) >= 0);
}
