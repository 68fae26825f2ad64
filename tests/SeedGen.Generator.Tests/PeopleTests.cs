using System.Globalization;
using Microsoft.CodeAnalysis;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary><c>Seeds.People</c>: every name over all documents, and where it appears.</summary>
public class PeopleTests
{
    private const string Program = """
        foreach (var profile in Demo.Seeds.People)
            System.Console.WriteLine(profile.Name + ": " + string.Join(" ", System.Linq.Enumerable.Select(profile.Quotes, q => q.Text)));
        """;

    /// <summary>So many documents that their numbers take more than one byte.</summary>
    [Fact]
    public void Every_appearance_comes_back()
    {
        Seed[] seeds = [.. Enumerable.Range(0, 300).Select(i => new Seed(
            string.Create(CultureInfo.InvariantCulture, $"seeds/n{i:000}.txt"),
            string.Create(CultureInfo.InvariantCulture,
                $"Title\n\n“Y{i},” Ann Lee said. {(i % 150 == 7 ? $"“N{i},” Bob Ray said." : "")}\n")))];
        string output = new Project(seeds) { Code = Program, Kind = OutputKind.ConsoleApplication }.Run().Load().RunAndRead()
            .ReplaceLineEndings("\n");
        Assert.Equal($"Ann Lee: {string.Join(' ', Enumerable.Range(0, 300).Select(i => $"Y{i},"))}\nBob Ray: N7, N157,\n", output);
    }

    [Fact]
    public void Nobody_is_an_empty_list() => Assert.Equal(
        "", new Project(new Seed("seeds/a.txt", "Title\n\nIt rained.\n")) { Code = Program, Kind = OutputKind.ConsoleApplication }.Run()
            .Load().RunAndRead());
}
