using Microsoft.CodeAnalysis;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests.Documents;

/// <summary>
/// The C# that README.md, the page of the package and docs/generated-code.md show is what the document above it becomes, with lines left out and no line changed;
/// and what they do with it compiles.
/// </summary>
public class ExcerptTests
{
    private const string Generated = "csharp generated", Use = "csharp";

    public static TheoryData<string> Files => ["README.md", "docs/generated-code.md", "src/SeedGen.Generator/README.md"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Excerpts_are_generated(string file)
    {
        string all = string.Join("\n", Town(file).Run().Sources.Select(source => source.SourceText.ToString()));
        string[] lines = [.. all.Split('\n').Select(line => line.Trim())];
        IReadOnlyList<string> excerpts = MarkdownFile.Blocks(file, Generated);
        Assert.NotEmpty(excerpts);
        foreach (string excerpt in excerpts)
        {
            int at = -1;
            foreach (string line in excerpt.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "// …")))
            {
                at = Array.IndexOf(lines, line, at + 1);
                Assert.True(at >= 0, $"{file} shows a line that is not generated, or not in this order:\n{line}\n\n{all}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Uses_compile(string file)
    {
        foreach (string use in MarkdownFile.Blocks(file, Use)) Town(file, Program(use)).Run().Load();
    }

    [Theory]
    [InlineData("People.NoraQuist", "People.NoraQuits")]
    [InlineData("Quotes.AGiftToTheNext", "Quotes.AGiftToTheLast")]
    public void Errors_do_not_compile_as_the_readme_says(string right, string wrong)
    {
        string use = MarkdownFile.Blocks("README.md", Use).Single(block => block.Contains(right, StringComparison.Ordinal));
        Compilation output = Town("README.md", Program(use.Replace(right, wrong))).Run().Output;
        Assert.Contains(output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Id == "CS1061");
    }

    /// <summary>What README.md says of folders and file names.</summary>
    [Fact]
    public void A_folder_is_a_nested_class() =>
        new Project(new Seed("seeds/2024/harbour strike.txt", "Title\n\nBody.\n").With("SeedGenPath", "seeds/2024/harbour strike.txt"))
        {
            Code = Program("Console.WriteLine(Seeds._2024.HarbourStrike.Title);"),
        }.Run().Load();

    /// <summary>Why docs/generated-code.md tells a project called Seeds to set the namespace.</summary>
    [Fact]
    public void The_namespace_Seeds_hides_the_class() => Assert.Contains(
        Town("README.md", Program("Console.WriteLine(Seeds.Town.Title);").Replace("using Demo;", "using Seeds;")).With("SeedGenNamespace",
            "Seeds")
            .Run().Output.GetDiagnostics(TestContext.Current.CancellationToken),
        d => d.Id is "CS0234");

    private static Project Town(string file, string code = "") =>
        new(new Seed("seeds/town.txt", MarkdownFile.Blocks(file, "text")[0]).With("SeedGenPath", "seeds/town.txt")) { Code = code };

    private static string Program(string statements) =>
        $$"""
        using System;
        using System.Linq;
        using Demo;

        internal static class Program
        {
            internal static void Use()
            {
                {{statements}}
            }
        }
        """;
}
