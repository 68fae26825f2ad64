using System.Reflection;
using Microsoft.CodeAnalysis;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary><c>SeedGenMembers</c>: an archive of thousands of documents can do without a member for each quote and each person.</summary>
public class MembersTests
{
    private const string Article =
        "---\ncount: 12\n---\n\nCouncil votes\n\nMayor Nora Quist said it was “a gift to the next century.” “We have waited,” she said.\n\n"
        +
        "The harbour office called the plan “costly.”\n";

    private const string Program = """
        foreach (var q in Demo.Seeds.Town.Quotes) System.Console.WriteLine(q.Line + ": " + q.Text + " " + q.Speaker?.Name + " " + q.Speaker?.By);
        foreach (var p in Demo.Seeds.Town.People) System.Console.WriteLine(p.Name + " " + string.Join(";", p.Roles) + " " + p.Quotes.Count);
        foreach (var p in Demo.Seeds.People) System.Console.WriteLine(p.Name + " " + p.Appearances.Count);
        System.Console.WriteLine(Demo.Seeds.Town.Count + Demo.Seeds.All[0].Title);
        """;

    [Theory]
    [InlineData("named")]
    [InlineData("none")]
    public void The_program_says_the_same(string members) => Assert.Equal(
        """
        7: a gift to the next century. Nora Quist Name
        7: We have waited, Nora Quist Pronoun
        9: costly. The harbour office Nominal
        Nora Quist Mayor 2
        Nora Quist 1
        12Council votes

        """.ReplaceLineEndings("\n"),
        Compile(members, Program).RunAndRead().ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("named", true)]
    [InlineData("none", false)]
    public void Quotes_and_people_have_members(string members, bool expected)
    {
        Assembly assembly = Compile(members, "System.Console.WriteLine();");
        Assert.Equal(expected, assembly.GetType("Demo.Seeds+ProfileList")!.GetProperty("NoraQuist") != null);
        Assert.Equal(expected, assembly.GetType("Demo.SeedDocuments+Town+QuoteList")?.GetProperty("AGiftToTheNext") != null);
        Assert.Equal(expected, assembly.GetType("Demo.SeedDocuments+Town+PersonList")?.GetProperty("NoraQuist") != null);
    }

    private static Assembly Compile(string members, string code)
    {
        Project project = new(new Seed("seeds/town.txt", Article)) { Code = code, Kind = OutputKind.ConsoleApplication };
        Result result = project.With("SeedGenMembers", members).Run();
        Assert.Empty(result.Diagnostics);
        return result.Load();
    }
}
