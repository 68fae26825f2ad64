using SeedGen.Generator.Emit;

namespace SeedGen.Generator.Tests;

/// <summary>The literals of generated code are counted as they are written: never fewer than the compiler stores.</summary>
public class LiteralBudgetTests
{
    private const int Overhead = 5; // two marks, and what the heap keeps of each literal

    [Theory]
    [InlineData("return 1 / 2;", 0)]
    [InlineData("return \"abc\";", 3 + Overhead)]
    [InlineData("return \"a\\\"b\";", 4 + Overhead)]
    [InlineData("return \"\\u0001\\ud834x\";", 3 + Overhead)]
    [InlineData("return @\"a\\\";", 2 + Overhead)]
    [InlineData("return @\"a\"\"b\nc\";", 6 + Overhead)]
    [InlineData("// “it's \"quoted\"\nreturn \"a\" + \"bc\";", 3 + (2 * Overhead))]
    [InlineData("/// <summary>\"</summary>", 0)]
    [InlineData("return \"http://x\";", 8 + Overhead)]
    public void Counts_literals(string code, int length) => Assert.Equal(length, LiteralBudget.LengthIn(code));
}
