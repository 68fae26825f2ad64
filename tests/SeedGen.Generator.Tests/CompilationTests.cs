using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Generator.Tests.Harness;

namespace SeedGen.Generator.Tests;

/// <summary>The generated C# compiles without a warning in any consumer, and says what the document says.</summary>
public class CompilationTests
{
    private static readonly string Article = Repository.Read("seeds/article.txt");

    public static TheoryData<LanguageVersion> Languages =>
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.Latest];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_real_seed(LanguageVersion language)
    {
        object article = Property(new Project(new Seed("seeds/article.txt", Article)) { Language = language }.Run().Load().GetType("Demo.Seeds")!, null, "Article");
        Assert.Equal(Article, Property(article, "Text"));
        Assert.Equal(10, Property(Property(article, "Quotes"), "Count"));
        Assert.Equal(18, Property(Property(article, "People"), "Count"));
        object lavrov = Property(Property(article, "People"), "SergeyLavrov");
        Assert.Equal("Sergey Lavrov", Property(lavrov, "Name"));
        Assert.Equal("Sergey", Property(lavrov, "Given"));
        Assert.Equal("Lavrov", Property(lavrov, "Family"));
        Assert.Equal(["Foreign Minister"], (IEnumerable<string>)Property(lavrov, "Roles"));
        Assert.Equal(3, ((ICollection)Property(lavrov, "Quotes")).Count);
        object mistake = Property(Property(article, "Quotes"), "ColossalMistake");
        Assert.Equal("colossal mistake", Property(mistake, "Text"));
        Assert.Equal("Kremlin officials", Property(Property(mistake, "Speaker"), "Name"));
    }

    [Theory]
    [InlineData("class.txt")]
    [InlineData("2024 review.txt")]
    [InlineData("Equals.txt")]
    [InlineData("Seeds.txt")]
    [InlineData("Quotes.txt")]
    [InlineData("SeedArticle.txt")]
    [InlineData("Instance.txt")]
    [InlineData("All.txt")]
    [InlineData("Find.txt")]
    [InlineData("Metadata.txt")]
    [InlineData("News/News.txt")]
    [InlineData("a/a/a/a.txt")]
    [InlineData("System/global.txt")]
    [InlineData("новости/статья.txt")]
    [InlineData("日本/記事.txt")]
    [InlineData("---.txt")]
    [InlineData("😀.txt")]
    public void Any_file_name(string path)
    {
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.Latest })
        {
            Seed seed = new Seed("/p/seeds/" + path, Article).With("SeedGenPath", "seeds/" + path);
            Result result = new Project(seed) { Language = language }.Run();
            Assert.Empty(result.Diagnostics);
            object all = Property(result.Load().GetType("Demo.Seeds")!, null, "All");
            Assert.Equal(1, Property(all, "Count"));
        }
    }

    public static TheoryData<string> Texts =>
    [
        "Quotes\n\n“count item to string,” Item Count said. “Get hash code,” Equals Finalize said.\n",
        "Title \"with\" \\ marks\r\n\r\n\"A {0} <b>&amp; */ // \\u0041,\" Ann Lee said.\r\n",
        "Odd characters\n\n“\u2028\u0085\u0001,” Ann Lee said. " + (char)0xd800 + (char)0xfffe + "\n",
        "---\ntitle: A\npath: x\ntext: y\ninstance: 1\ntoString: z\n\"two words\": 1\n---\n\nBody.\n",
        "---\nodd: 1\nseed text: x\nmetadata: y\nread metadata: z\nseed quote: 1\ntables of: 2\nfind: 3\n---\n\n“Find,” Find Seedtext said.\n",
        "",
        "\n\n\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text(string text)
    {
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.Latest })
        {
            object article = Property(new Project(new Seed("seeds/odd.txt", text)) { Language = language }.Run().Load().GetType("Demo.Seeds")!, null, "Odd");
            Assert.Equal(text, Property(article, "Text"));
            foreach (object quote in (IEnumerable)Property(article, "Quotes")) Assert.NotEqual("", Property(quote, "Text"));
        }
    }

    [Fact]
    public void Names_over_all_documents_lead_to_their_quotes()
    {
        Assembly assembly = new Project(
            new Seed("seeds/one.txt", "One\n\n“Yes,” Ann Lee said. “No,” Bob Ray said.\n"),
            new Seed("seeds/two.txt", "Two\n\n“Perhaps,” Ann Lee said.\n")).Run().Load();
        object ann = Property(Property(assembly.GetType("Demo.Seeds")!, null, "People"), "AnnLee");
        Assert.Equal("Ann Lee", Property(ann, "Name"));
        Assert.Equal(["Yes,", "Perhaps,"], ((IEnumerable)Property(ann, "Quotes")).Cast<object>().Select(q => q.ToString()));
    }

    private const string Lookups = """
        using System;
        using Demo;

        Console.WriteLine(Seeds.Find("b.txt")!.Title + Seeds.Find("a.txt")!.Title + Seeds.Find("c.txt")!.Title);
        Console.WriteLine(Seeds.Find("bb.txt") == null && Seeds.Find("") == null && Seeds.People.Find("Nobody") == null);
        SeedPerson ann = Seeds.A.People.Find("Ann Lee")!;
        Console.WriteLine(ann == Seeds.A.People.Find("the old lady") && Seeds.A.People.Find("Lee Ann") == null);
        Console.WriteLine(string.Join("|", System.Linq.Enumerable.Select(ann.Mentions, m => Seeds.A.Slice(m.Span))));
        Console.WriteLine(Seeds.People.Find("Ann Lee")!.Quotes.Count);
        foreach (SeedArticle article in Seeds.All)
            foreach (var pair in article.Metadata) Console.WriteLine($"{pair.Key}: {pair.Value.GetType().Name}");
        Console.WriteLine((DateTime)Seeds.A.Metadata["date"] == Seeds.A.Date && Seeds.C.Metadata.Count == 0);
        """;

    [Fact]
    public void What_is_known_only_at_run_time_is_found()
    {
        string output = new Project(
            new Seed("seeds/a.txt", "---\ndate: 2024-05-06\nissue: 12\ntags: [a, b]\npeople:\n  - name: Ann Lee\n    aliases: [the old lady]\n---\nA\n\n“Yes,” Ann Lee said. “No,” she said.\n"),
            new Seed("seeds/b.txt", "---\nfree: true\nprice: 1.5\nname: B\n---\nB\n\nBody.\n"),
            new Seed("seeds/c.txt", "C\n\n“Perhaps,” Ann Lee said.\n"))
        {
            Code = Lookups,
            Kind = OutputKind.ConsoleApplication,
        }.Run().Load().RunAndRead().ReplaceLineEndings("\n");
        Assert.Equal("BAC\nTrue\nTrue\nAnn Lee|she\n3\ndate: DateTime\nissue: Int64\ntags: String[]\nfree: Boolean\nprice: Double\nTrue\n", output);
    }

    /// <summary>A member of a document that hid one of its base would be a warning in the consumer's build.</summary>
    [Fact]
    public void Every_name_that_a_member_could_hide_is_reserved()
    {
        Assembly assembly = new Project(new Seed("seeds/a.txt", "A\n\n“Yes,” Ann Lee said.\n")).Run().Load();
        Assert.Empty(MembersOf(assembly, "SeedArticle").Except(Naming.ReservedNames.InArticle));
        Assert.Empty(MembersOf(assembly, "SeedQuoteList").Except(Naming.ReservedNames.InLists));
        Assert.Empty(MembersOf(assembly, "SeedPersonList").Except(Naming.ReservedNames.InLists));
        Assert.Empty(MembersOf(assembly, "Seeds").Except(Naming.ReservedNames.InSeeds).Except(["A"]));
    }

    private static IEnumerable<string> MembersOf(Assembly assembly, string type) => assembly.GetType("Demo." + type)!
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => !(m is FieldInfo { IsPrivate: true } or MethodBase { IsPrivate: true } or MethodBase { IsSpecialName: true }))
        .Select(m => m.Name);

    [Fact]
    public void Visibility_is_internal_unless_asked_for()
    {
        Seed seed = new("seeds/article.txt", Article);
        Assert.False(new Project(seed).Run().Load().GetType("Demo.Seeds")!.IsPublic);
        Assembly visible = new Project(seed).With("SeedGenVisibility", "public").Run().Load();
        Assert.True(visible.GetType("Demo.Seeds")!.IsPublic);
        Assert.True(visible.GetType("Demo.SeedQuote")!.IsPublic);
    }

    private static object Property(object instance, string name) => Property(instance.GetType(), instance, name);

    private static object Property(Type type, object? instance, string name)
    {
        for (Type? t = type; t != null; t = t.BaseType)
        {
            // The most derived one: documents hide Quotes and People of their base.
            PropertyInfo? property = t.GetProperty(
                name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
                    | BindingFlags.DeclaredOnly);
            if (property != null) return property.GetValue(instance)!;
        }

        throw new MissingMemberException(type.Name, name);
    }
}
