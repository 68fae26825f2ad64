using Microsoft.CodeAnalysis;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>The program of samples/Newsroom prints what expected-output.txt says: the first thing that a newcomer sees.</summary>
public class SampleTests
{
    [Fact]
    public void Prints_the_article()
    {
        Result sample = new Project(new Seed("seeds/article.txt", Repository.Read("seeds/article.txt")))
        {
            Kind = OutputKind.ConsoleApplication,
            Code = "using System; using System.Linq; using Demo;\n" + Repository.Read("samples/Newsroom/Program.cs"),
        }.Run();
        Assert.Equal(Repository.Read("samples/Newsroom/expected-output.txt").ReplaceLineEndings(), sample.Load().RunAndRead());
    }
}
