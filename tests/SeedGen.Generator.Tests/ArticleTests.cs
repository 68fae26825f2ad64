using Microsoft.CodeAnalysis;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>Other articles than the project's own, dropped beside it: what a program that knows none of them prints about all.</summary>
public class ArticleTests
{
    private const string Folder = "tests/SeedGen.Generator.Tests/Articles/";

    private const string Print =
        """
        using System;
        using Demo;

        foreach (SeedArticle article in Seeds.All)
        {
            Console.WriteLine($"{article.Title} / {article.Dateline ?? "no dateline"}");
            foreach (SeedQuote quote in article.Quotes) Console.WriteLine($"  {quote.Line} {quote.Speaker?.Name ?? "nobody"}: {quote.Text}");
            foreach (SeedPerson person in article.People) Console.WriteLine($"  {person.Name}: {(person.Roles.Count == 0 ? "no role" : string.Join("; ", person.Roles))}");
            Console.WriteLine();
        }

        Console.WriteLine(Seeds.News.HarbourStrike.Quotes.WeHaveACalendarToo.Speaker);
        Console.WriteLine(Seeds.Clinic.Date.Year + Seeds.Clinic.Byline + Seeds.Clinic.Tags.Count);
        """;

    [Fact]
    public void Come_out_right_as_well()
    {
        Result result = new Project(Drop("clinic.md", "clinic.md"), Drop("harbour-strike.txt", "news/harbour strike.txt"))
        {
            Kind = OutputKind.ConsoleApplication,
            Code = Print,
        }.Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Repository.Read(Folder + "expected-output.txt").ReplaceLineEndings(), result.Load().RunAndRead());
    }

    private static Seed Drop(string file, string path) =>
        new Seed("/p/seeds/" + path, Repository.Read(Folder + file)).With("SeedGenPath", "seeds/" + path);
}
