using System.Text;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Emit;

/// <summary>
/// Writes what a document holds as tables of numbers and names. A row costs a few bytes in the assembly and nothing before it
/// is asked for; a constructor call for each quote would have to be compiled at run time.
/// </summary>
internal static class TableEmitter
{
    private const int LongestLine = 100;

    /// <summary>Writes the overrides that return the tables.</summary>
    public static void Emit(CodeWriter writer, SeedDocument document, LineMap lines, string q)
    {
        Numbers(writer, "ParagraphTable", document.Paragraphs.Select(p => (Row((int)p.Kind, p.Span.Start, p.Span.End), p.Kind.ToString())));
        writer.Line();
        WordTable words = new(document);
        EmitQuotes(writer, document, lines, words, q);
        writer.Line();
        EmitPeople(writer, document, words);
        writer.Line();
        Numbers(writer, "WordTable", words.Rows.Select(w => (Row(w.Start, w.End), CSharpText.Comment(w.Text))));
        EmitOtherWords(writer, words.Others);
    }

    private static void EmitQuotes(CodeWriter writer, SeedDocument document, LineMap lines, WordTable words, string q)
    {
        Dictionary<string, int> personIndex = [];
        for (int i = 0; i < document.People.Count; i++) personIndex[document.People[i].Id] = i;
        List<(string Row, string Comment)> quotes = [], segments = [];
        foreach (Quote quote in document.Quotes)
        {
            Speaker? speaker = quote.Speaker;
            int person = speaker?.PersonId is { } id ? personIndex[id] : -1;
            int group = speaker is { PersonId: null } ? words.AddGroup(speaker) : -1;
            int line = lines.PositionOf(quote.Segments[0].Start).Line + 1;
            quotes.Add((Row(
                (int)quote.Kind, quote.Paragraph, line, quote.Cue?.Span.Start ?? -1, quote.Cue?.Span.End ?? -1, person, group,
                speaker?.Mention?.Start ?? -1, speaker?.Mention?.End ?? -1, (int)(speaker?.By ?? 0), segments.Count, quote.Segments.Count), quote.Id));
            foreach (TextSpan segment in quote.Segments) segments.Add((Row(segment.Start, segment.End), quote.Id));
        }

        Numbers(writer, "QuoteTable", quotes);
        writer.Line();
        Numbers(writer, "SegmentTable", segments);
        EmitQuoteTexts(writer, document, q);
    }

    private static void EmitOtherWords(CodeWriter writer, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return;
        writer.Line();
        using (writer.Braces("internal override string[] OtherWords()"))
        {
            writer.Line($"return new string[] {{ {string.Join(", ", words.Select(CSharpText.Literal))} }};");
        }
    }

    /// <summary>The texts of quotes that hold markup: they are not what stands in the file.</summary>
    private static void EmitQuoteTexts(CodeWriter writer, SeedDocument document, string q)
    {
        List<Quote> different = [.. document.Quotes.Where(quote => quote.Text != Joined(document.Text, quote))];
        if (different.Count == 0) return;
        writer.Line();
        using (writer.Braces($"internal override string{q} QuoteText(int index)"))
        {
            using (writer.Braces("switch (index)"))
            {
                foreach (Quote quote in different) writer.Line($"case {CodeWriter.Number(quote.Index)}: return {CSharpText.Literal(quote.Text)};");
                writer.Line("default: return null;");
            }
        }
    }

    private static string Joined(string text, Quote quote) => string.Join(" ", quote.Segments.Select(s => WhiteSpace.Collapse(text, s)));

    private static void EmitPeople(CodeWriter writer, SeedDocument document, WordTable words)
    {
        List<(string Row, string Comment)> people = [], mentions = [];
        foreach (Person person in document.People)
        {
            int name = words.AddName(person), given = words.AddPart(name, person.Given), family = words.AddPart(name, person.Family);
            int roles = words.AddAll(person.Roles, person), aliases = words.AddAll(person.Aliases, person);
            people.Add((Row(name, given, family, roles, person.Roles.Count, aliases, person.Aliases.Count, mentions.Count, person.Mentions.Count), person.Id));
            foreach (Mention mention in person.Mentions) mentions.Add((Row(mention.Span.Start, mention.Span.End, (int)mention.Kind), person.Id));
        }

        Numbers(writer, "PersonTable", people);
        writer.Line();
        Numbers(writer, "MentionTable", mentions);
    }

    private static void EndLine(CodeWriter writer, StringBuilder line, string comment)
    {
        writer.Line(line.Append(" // ").Append(comment).ToString());
        line.Clear();
    }

    private static string Row(params int[] values) => string.Join(", ", values.Select(CodeWriter.Number)) + ",";

    /// <summary>Rows about the same thing stand on one line: a table is read seldom and kept in memory always.</summary>
    private static void Numbers(CodeWriter writer, string name, IEnumerable<(string Row, string Comment)> rows)
    {
        using (writer.Braces($"internal override int[] {name}()"))
        {
            using (writer.Initializer("return new int[]"))
            {
                StringBuilder line = new();
                string? about = null;
                foreach ((string row, string comment) in rows)
                {
                    if (about != null && (about != comment || line.Length + row.Length > LongestLine)) EndLine(writer, line, about);
                    if (line.Length > 0) line.Append(' ');
                    line.Append(row);
                    about = comment;
                }

                if (about != null) EndLine(writer, line, about);
            }
        }
    }
}
