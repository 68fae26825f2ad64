using Microsoft.CodeAnalysis.Text;
using SeedGen.Generator.Emit;

namespace SeedGen.Generator.Tests;

/// <summary>A text of pieces reads like the string that they make.</summary>
public class ConcatenatedTextTests
{
    private static readonly string[] Pieces = ["", "one\n", "", "tw", "o\nthree", ""];

    [Fact]
    public void Reads_like_one_string()
    {
        ConcatenatedText text = new(Pieces);
        string whole = string.Concat(Pieces);
        Assert.Equal(whole, text.ToString());
        Assert.Equal(whole, new string([.. Enumerable.Range(0, text.Length).Select(i => text[i])]));
        Assert.Equal("e\ntw", text.ToString(new TextSpan(2, 4)));
        Assert.Equal(3, text.Lines.Count);
        Assert.Equal(SourceText.From(whole, text.Encoding).GetChecksum(), text.GetChecksum());
    }

    [Fact]
    public void May_be_empty() => Assert.Equal("", new ConcatenatedText([]).ToString());
}
