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
        // Ten times as many marks take ten times as long; a hundred times would be each mark looking at all others. The fastest
        // of several runs, since other programs take the machine in between.
        double ratio = Enumerable.Range(0, 5).Min(_ => SecondsFor(unit, 40_000)) / Enumerable.Range(0, 5).Min(_ => SecondsFor(unit, 4_000));
        Assert.InRange(ratio, 0, 50);
    }

    private static double SecondsFor(string unit, int count)
    {
        string text = "Title\n\n" + string.Concat(Enumerable.Repeat(unit, count));
        FindingSink findings = new(text);
        ReadDocument read = DocumentReader.Read(new SourceFile("a.txt", text), [], findings, CancellationToken.None);
        long start = Stopwatch.GetTimestamp();
        MarkPairer.Pair(read, findings, CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
