using SeedGen.Findings;
using SeedGen.Marks;
using SeedGen.Model;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen;

/// <summary>Compiles one document: text in, <see cref="SeedDocument"/> out. A pure function, safe to call in parallel.</summary>
public static class SeedCompiler
{
    /// <summary>Compiles <paramref name="file"/>. Any text is accepted; what is wrong with it is among the findings.</summary>
    /// <exception cref="OperationCanceledException">The host cancelled.</exception>
    public static SeedDocument Compile(SourceFile file, CancellationToken cancellation = default)
    {
        FindingSink findings = new(file.Content);
        ReadDocument read = DocumentReader.Read(file, findings, cancellation);
        IReadOnlyList<QuotedString> quoted = MarkPairer.Pair(read, findings, cancellation);
        EquatableArray<Quote> quotes = quoted.Select((q, i) => new Quote
        {
            Index = i,
            Id = "Quote" + (i + 1),
            Text = q.Inner.In(file.Content),
            Segments = [q.Inner],
            Kind = QuoteKind.Direct,
            Paragraph = q.Paragraph,
            Rule = "none",
        }).ToEquatableArray();

        return new SeedDocument
        {
            Path = file.Path,
            Text = file.Content,
            Title = read.Title,
            Dateline = read.Dateline,
            Metadata = read.Metadata,
            Paragraphs = read.Paragraphs.ToEquatableArray(),
            Quotes = quotes,
            Findings = findings.ToSorted(),
        };
    }
}
