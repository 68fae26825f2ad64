using SeedGen.Findings;
using SeedGen.Marks;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Marks;

/// <summary>Paragraphs of nothing but marks come to an end: no mark looks at all others.</summary>
public class ManyMarksTests
{
    private const int Marks = 200_000;

    /// <summary>
    /// Milliseconds: hundreds of times what it takes, and a fraction of what two hundred thousand marks would take that look at each other.
    /// </summary>
    private const int Patience = 120_000;

    [Theory(Timeout = Patience)]
    [InlineData("\"")]
    [InlineData("''")]
    [InlineData("'")]
    [InlineData("“")]
    [InlineData("”\" ")]
    [InlineData("“we go,“ he said. ")]
    [InlineData("\" a “ b ” c ")]
    [InlineData("' a ‘b c ")]
    [InlineData("‘go’ ")]
    [InlineData("’s “it ‘is’ ")]
    public async Task In_one_paragraph(string unit)
    {
        string text = "Title\n\n" + string.Concat(Enumerable.Repeat(unit, Marks));
        FindingSink findings = new(text);
        ReadDocument read = DocumentReader.Read(new SourceFile("a.txt", text), [], findings, new ReadingMemory(),
            TestContext.Current.CancellationToken);
        await Task.Run(() => MarkPairer.Pair(read, findings, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }
}
