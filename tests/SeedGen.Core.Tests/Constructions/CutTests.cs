using SeedGen.Core.Tests.Findings;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Constructions;

/// <summary>
/// Every construction cut at every word: rules look to the left and to the right of what they judge, and in a text that begins or ends
/// there, nothing stands where they look.
/// </summary>
public class CutTests
{
    public static TheoryData<Construction> Cases => [.. ConstructionFiles.Read()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compiles_wherever_it_is_cut(Construction construction)
    {
        string text = construction.Text;
        for (int cut = 1; cut < text.Length; cut++)
        {
            if (char.IsLetterOrDigit(text[cut - 1]) || char.IsWhiteSpace(text[cut])) continue;
            foreach (string part in new[] { text[cut..], text[..cut], "Title\n\n" + text[cut..] })
            {
                try
                {
                    AnyTextTests.CheckFixes(new SourceFile("article.txt", part));
                }
                catch (Exception e) when (e is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{e.Message}\n{part}");
                }
            }
        }
    }
}
