using SeedGen.Model;

namespace SeedGen.Core.Tests.SideFiles;

/// <summary>Who is believed: the document, its side file, the nearest folder, the folders above, the rules.</summary>
public class TrustTests
{
    [Fact]
    public void Of_each_key_the_nearest_file_has_the_word() => Assert.Equal(
        ["source = own (Text)", "date = 2024-05-06 (Date)", "url = https://a.example (Text)", "byline = Lena Marr (Text)",
        "desk = above (Text)"],
        Sided.Of("source: own\n")
            .Own("source: side\ndate: 2024-05-06\n")
            .Folder("source: folder\ndate: 2023-01-01\nurl: https://a.example\n")
            .Above("source: above\nurl: https://b.example\nbyline: Lena Marr\ndesk: above\n")
            .Compile().ShowProperties());

    [Fact]
    public void A_value_knows_the_side_file_that_says_it() => Assert.Equal(
        [null, "talks.seed.yaml", "_seeds.yaml"],
        Sided.Of("source: own\n").Own("issue: 12\n").Folder("desk: news\n").Compile().Metadata.Values.Select(v => v.SideFile));

    [Fact]
    public void Lists_are_replaced_and_not_joined() => Assert.Equal(
        ["tags = port (TextList)"], Sided.Of().Own("tags: [port]\n").Folder("tags: [town, works]\n").Compile().ShowProperties());

    [Fact]
    public void A_key_with_nothing_behind_it_takes_back_what_a_side_file_says() => Assert.Equal(
        ["date =  (Text)"], Sided.Of("date:\n").Folder("date: 2024-05-06\n").Compile().ShowProperties());

    [Theory]
    [InlineData("title: Own\n", "title: Side\n", "Own")]
    [InlineData("", "title: Side\n", "Side")]
    [InlineData("", "source: x\n", "Talks end")]
    public void The_title(string front, string side, string expected)
    {
        SeedDocument document = Sided.Of(front).Own(side).Compile();
        Assert.Equal(expected, document.Title!.Text);
        Assert.True(document.Title.Span.End <= document.Text.Length);
    }

    [Theory]
    [InlineData("name: Own\n", "Own")]
    [InlineData("", "Side")]
    public void The_name(string front, string expected) =>
        Assert.Equal(expected, Sided.Of(front).Own("name: Side\n").Compile().Metadata.Name);

    [Theory]
    [InlineData("quotes:\n  - starts: we knew\n    speaker: Leon Sachs\n", "Leon Sachs")]
    [InlineData("quotes:\n  - starts: summit\n    ignore: true\n", "Ivo Brandt")]
    public void Of_a_quote_the_document_has_the_word_and_else_its_side_file(string front, string speaker)
    {
        Sided sided = Sided.Of(front).Own("quotes:\n  - starts: we knew\n    speaker: Ivo Brandt\n");
        Assert.Equal(speaker, sided.Compile().Quotes[0].Speaker!.Name);
        Assert.Empty(sided.ShowFindings());
    }

    [Fact]
    public void A_quote_that_the_document_drops_is_no_quote_whatever_its_side_file_says()
    {
        Sided sided = Sided.Of("quotes:\n  - starts: we knew\n    ignore: true\n").Own("quotes:\n  - starts: we knew\n    speaker: Ivo Brandt\n");
        Assert.DoesNotContain(sided.Compile().Quotes, q => q.Text.StartsWith("We knew", StringComparison.Ordinal));
        Assert.Empty(sided.ShowFindings());
    }

    [Fact]
    public void Entries_about_different_people_are_all_applied()
    {
        SeedDocument document = Sided.Of("people:\n  - name: Ivo Brandt\n    aliases: [the host]\n")
            .Own("people:\n  - name: Leon Sachs\n    aliases: [the guest]\n").Folder("people:\n  - name: Harlan Hall\n    ignore: true\n")
            .Compile();
        Assert.Equal(["Ivo Brandt", "Leon Sachs"], document.People.Select(p => p.Name));
        Assert.Contains("the host", document.People[0].Aliases);
        Assert.Contains("the guest", document.People[1].Aliases);
    }

    [Theory]
    [InlineData("Ivo Brandt")]
    [InlineData("ivo brandt")]
    [InlineData("Brandt")]
    public void Of_a_person_the_nearest_entry_has_the_word(string name)
    {
        Sided sided = Sided.Of($"people:\n  - name: {name}\n    aliases: [the host]\n").Folder("people:\n  - name: Ivo Brandt\n    aliases: [the old man]\n");
        SeedDocument document = sided.Compile();
        Assert.Contains("the host", document.People[0].Aliases);
        Assert.DoesNotContain("the old man", document.People[0].Aliases);
        Assert.Equal([0], Assert.Single(document.SideUses).Fitting);
        Assert.Empty(sided.ShowFindings());
    }

    [Theory]
    [InlineData("people:\n  - name: Harlan Hall\n    pronouns: he\n", true)]
    [InlineData("people:\n  - name: Leon Sachs\n", false)]
    public void A_name_that_a_folder_calls_nobody_s_may_be_somebody_in_a_document(string front, bool isSomebody) => Assert.Equal(
        isSomebody,
        Sided.Of(front).Folder("people:\n  - name: Harlan Hall\n    ignore: true\n").Compile().ShowPeople().Contains("Harlan Hall"));

    [Theory]
    [InlineData("cover:\n  image: a.jpg\n", "cover.image = a.jpg (Text), cover.alt = A bridge (Text)")]
    [InlineData("cover: none\n", "cover = none (Text)")]
    [InlineData("cover:\n", "cover =  (Text)")]
    public void Keys_below_a_key_are_joined_and_taken_back_with_it(string front, string properties) => Assert.Equal(
        properties, string.Join(", ", Sided.Of(front).Folder("cover:\n  image: b.jpg\n  alt: A bridge\n").Compile().ShowProperties()));

    [Fact]
    public void One_key_has_one_type()
    {
        Sided sided = Sided.Of("issue: twelve\n").Own("price: 2\n").Folder("issue: 12\nprice: 1.50\n");
        Assert.Equal(["talks.txt 2:8 SEED4003", "talks.seed.yaml 1:8 SEED4003"], sided.ShowFindings());
        SeedDocument document = sided.Compile();
        Assert.Equal("'issue' must be a whole number, as in _seeds.yaml, not text",
            document.Findings.Single(f => f.Id == "SEED4003").Message);
        Assert.Equal("'price' must be a number with a fraction such as 2.0, as in _seeds.yaml, not a whole number",
            document.SideFindings[0].Finding.Message);
    }

    [Fact]
    public void The_same_side_files_give_the_same_document()
    {
        SeedDocument one = Sided.Of().Own("source: x\n").Folder("people:\n  - name: Ivo Brandt\n").Compile();
        SeedDocument two = Sided.Of().Own("source: x\n").Folder("people:\n  - name: Ivo Brandt\n").Compile();
        Assert.Equal(one, two);
        Assert.NotEqual(one, Sided.Of().Own("source: y\n").Folder("people:\n  - name: Ivo Brandt\n").Compile());
    }
}
