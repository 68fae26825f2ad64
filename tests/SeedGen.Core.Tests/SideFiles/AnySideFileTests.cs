using SeedGen.Core.Tests.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Core.Tests.SideFiles;

/// <summary>What holds for any side file whatever.</summary>
public class AnySideFileTests
{
    /// <summary>A second here, half a minute where long tests run.</summary>
    private static readonly int Texts = Environment.GetEnvironmentVariable("SEEDGEN_LONG_TESTS") == "1" ? 30_000 : 700;

    private static readonly string[] Pieces =
    [
        "title: x\n", "titel: y\n", "name: One\n", "name: 2\n", "date: 2024-05-06\n", "date: soon\n", "tags: [a, b]\n", "source: ",
        "issue: 12\n", "issue: x\n", "Source: z\n", "people:\n", "  - name: Ivo Brandt\n", "  - name: Harlan Hall\n", "    ignore: true\n",
        "    aliases: [the old man]\n", "    aliases:\n", "      - x\n", "    pronouns: he\n", "quotes:\n", "  - starts: we knew\n",
        "  - starts: never\n", "    speaker: Sachs\n", "    speaker: Nobody\n", "    nmae: x\n", "---\n", "...\n", "# x\n", "\n", "\r\n",
        "\r", "\t", " ", "  ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "|\n", ">\n", "\"", "'", "!!int ", "!x ", "&a ", "*a", "@", "`",
        "%", "\\", "~", "null", "\u0085", "\u2028", "\ufeff", "\0", "\ud83d", "\ud83d\ude00", "é", "“",
    ];

    [Theory]
    [InlineData(8)]
    [InlineData(40)]
    public void Findings_are_in_order_and_in_the_file(int pieces)
    {
        for (int seed = 0; seed < Texts; seed++)
        {
            string yaml = new RandomTexts(seed, Pieces).Next(pieces);
            try
            {
                SideFile own = SideFile.Read(new SourceFile("talks.seed.yaml", yaml)),
                    folder = SideFile.Read(new SourceFile("_seeds.yaml", yaml));
                SeedDocument document = SeedCompiler.Compile(new SourceFile("talks.txt", Sided.Article), [own, folder],
                    TestContext.Current.CancellationToken);
                Assert.Empty(document.Findings);
                foreach (SideFile side in new[] { own, folder })
                {
                    AnyTextTests.CheckFindings(yaml, side.Findings);
                    AnyTextTests.CheckFindings(yaml, document.SideFindings.Where(f => f.Path == side.Path).Select(f => f.Finding));
                    AnyTextTests.CheckFindings(yaml, side.Unused(document.SideUses.Single(u => u.Path == side.Path).Fitting.ToHashSet()));
                }
            }
            catch (Exception e)
            {
                Assert.Fail($"text {seed} of {pieces} pieces: {e.Message}\n{System.Text.Json.JsonSerializer.Serialize(yaml)}");
            }
        }
    }
}
