using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>What holds for any text whatever.</summary>
public class AnyTextTests
{
    /// <summary>Seconds here, a minute where long tests run.</summary>
    private static readonly int Texts = Environment.GetEnvironmentVariable("SEEDGEN_LONG_TESTS") == "1" ? 40_000 : 700;

    [Theory]
    [InlineData("article.txt", 40)]
    [InlineData("article.txt", 200)]
    [InlineData("article.md", 60)]
    public void Findings_are_in_order_and_in_the_text_and_fixes_come_to_an_end(string path, int pieces)
    {
        for (int seed = 0; seed < Texts; seed++)
        {
            string text = new RandomTexts(seed).Next(pieces);
            try
            {
                CheckFindings(text, SeedCompiler.Compile(new SourceFile(path, text)));
                CheckFixes(new SourceFile(path, text));
            }
            catch (Exception e)
            {
                Assert.Fail($"text {seed} of {pieces} pieces: {e.Message}\n{System.Text.Json.JsonSerializer.Serialize(text)}");
            }
        }
    }

    /// <summary>Rules look to the left and to the right of what they judge: here nothing stands there.</summary>
    [Theory]
    [InlineData("60-DAY Tain said “We are going home now.”")]
    [InlineData("3-A Orla Tain left.")]
    [InlineData("Orla Tain and Osk Varga: “We are going home now.”")]
    [InlineData("Clerks and Varga: “We are going home now.”")]
    [InlineData("Orla Tain. “We are going home now,” she said.")]
    public void A_text_may_begin_with_what_rules_look_back_from(string text)
    {
        string titled = "Title\n\n" + text;
        CheckFindings(titled, SeedCompiler.Compile(new SourceFile("article.txt", titled)));
        CheckFindings(text, SeedCompiler.Compile(new SourceFile("article.txt", text)));
    }

    internal static void CheckFindings(string text, SeedDocument document) => CheckFindings(text, document.Findings);

    internal static void CheckFindings(string text, IEnumerable<Finding> findings)
    {
        LineMap lines = new(text);
        Finding? last = null;
        foreach (Finding finding in findings)
        {
            Assert.True(finding.Span.Start >= 0 && finding.Span.Start <= finding.Span.End && finding.Span.End <= text.Length,
                $"{finding.Id} {finding.Span}");
            Assert.Equal((lines.PositionOf(finding.Span.Start), lines.PositionOf(finding.Span.End)), (finding.Start, finding.End));
            Assert.True(last == null || last.Span.Start <= finding.Span.Start, $"{finding.Id} {finding.Span} stands behind {last?.Span}");
            Assert.NotEmpty(finding.Message);
            Assert.True(finding.Fix.Count == 0 || finding.Descriptor.Fixable, finding.Id);
            foreach (Edit edit in finding.Fix)
            {
                Assert.True(edit.Span.Start >= 0 && edit.Span.End <= text.Length && edit.Span.Length >= 0,
                    $"{finding.Id} edits {edit.Span}");
                Assert.NotEqual(edit.Replacement, edit.Span.In(text));
            }

            last = finding;
        }
    }

    internal static FixedDocument CheckFixes(SourceFile file)
    {
        FixedDocument done = DocumentFixer.Fix(file);
        Assert.DoesNotContain(done.Document.Findings, f => f.Fix.Count > 0);
        Assert.Equal(done.File.Content, DocumentFixer.Fix(done.File).File.Content);
        return done;
    }
}
