using System.Diagnostics;
using SeedGen.Findings;
using SeedGen.Marks;
using SeedGen.Reading;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Marks;

/// <summary>Paragraphs of nothing but marks take no more time a mark than others.</summary>
public class ManyMarksTests
{
    [Theory]
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
    public void In_one_paragraph(string unit)
    {
        string text = "Title\n\n" + string.Concat(Enumerable.Repeat(unit, 40_000));
        FindingSink findings = new(text);
        ReadDocument read = DocumentReader.Read(new SourceFile("a.txt", text), findings, CancellationToken.None);
        long start = Stopwatch.GetTimestamp();
        MarkPairer.Pair(read, findings, CancellationToken.None);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }
}
