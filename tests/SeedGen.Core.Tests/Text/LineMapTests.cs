using SeedGen.Text;

namespace SeedGen.Core.Tests.Text;

/// <summary>Offsets become lines and columns as the compiler counts them.</summary>
public class LineMapTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\n", 2)]
    [InlineData("one\r\ntwo", 2)]
    [InlineData("one\rtwo\n\rthree", 4)]
    [InlineData("one\u0085two\u2028three\u2029four", 4)]
    [InlineData("one\ftwo\vthree", 1)]
    public void Lines(string text, int count) => Assert.Equal(count, new LineMap(text).Count);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 0, 3)] // the carriage return belongs to the line that it ends
    [InlineData(5, 1, 0)]
    [InlineData(7, 1, 2)] // inside a surrogate pair: columns are UTF-16 code units
    [InlineData(9, 2, 0)] // the end of the text
    public void Positions(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap("one\r\n_😀\n").PositionOf(offset));

    [Fact]
    public void Findings_carry_both_ends()
    {
        var finding = Assert.Single(Compiled.Text("Title\r\n\r\nIt rained , and rained.\r\n").Findings);
        Assert.Equal((new LinePosition(2, 9), new LinePosition(2, 10)), (finding.Start, finding.End));
    }
}
