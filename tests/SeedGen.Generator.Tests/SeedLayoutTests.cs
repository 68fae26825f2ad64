using System.Collections;
using SeedGen.Generator.Model;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>Into how many files the documents go.</summary>
public class SeedLayoutTests
{
    public const int Many = SeedLayout.MostFiles + 1;

    [Fact]
    public void Few_documents_get_a_file_each()
    {
        Result result = new Project(Seeds(20)).Run();
        Assert.Equal(20 + 3, result.Sources.Length);
    }

    [Fact]
    public void Many_documents_share_a_fixed_number_of_files()
    {
        Result result = new Project(Seeds(Many)).Run();
        Assert.Equal(SeedLayout.Shards + 3, result.Sources.Length);
        string all = string.Concat(result.Sources.Select(source => source.SourceText.ToString()));
        Assert.All(Enumerable.Range(0, Many), i => Assert.Equal(2, all.Split($"public sealed class N{i} ").Length));
    }

    /// <summary>Files are shared as well where one is given twice, since it must be written once.</summary>
    [Fact]
    public void Shared_files_hold_every_document_once()
    {
        Seed[] seeds = [.. Seeds(20)];
        Result result = new Project([.. seeds, seeds[0].Edit(text => text)]).Run();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(SeedLayout.Shards + 3, result.Sources.Length);
        object all = result.Load().GetType("Demo.Seeds")!.GetProperty("All", (System.Reflection.BindingFlags)(-1))!.GetValue(null)!;
        Assert.Equal(
            seeds.Select((_, i) => $"Title {i}").Order(StringComparer.Ordinal),
            ((IEnumerable)all).Cast<object>().Select(article => article.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Paths_that_differ_in_case_only_get_different_files()
    {
        Result result = new Project(
            new Seed("/p/seeds/Foo.txt", "One\n\nBody.\n").With("SeedGenPath", "seeds/Foo.txt"),
            new Seed("/p/seeds/fooo/../FOO.txt", "Two\n\nBody.\n").With("SeedGenPath", "seeds/FOO.txt")).Run();
        Assert.Null(result.Run.Results[0].Exception);
        result.Load();
    }

    internal static IEnumerable<Seed> Seeds(int count) => Enumerable.Range(0, count)
        .Select(i => new Seed($"/p/seeds/n{i}.txt", $"Title {i}\n\n“Yes,” Ann Lee said.\n").With("SeedGenPath", $"seeds/n{i}.txt"));
}
