using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests.Findings;

/// <summary>Taking out a paragraph leaves its neighbours apart and the end of the file alone.</summary>
public class ParagraphRemovalTests
{
    [Theory]
    [InlineData("T\n\nOne.\n\nAdvertisement\n\nTwo.\n", "T\n\nOne.\n\nTwo.\n")]
    [InlineData("T\n\nOne.\nAdvertisement\nTwo.\n", "T\n\nOne.\nTwo.\n")]
    [InlineData("T\n\nOne.\nAdvertisement\n\nTwo.\n", "T\n\nOne.\n\nTwo.\n")]
    [InlineData("T\n\nOne.\n\nAdvertisement\nTwo.\n", "T\n\nOne.\n\nTwo.\n")]
    [InlineData("T\n\nOne.\n\n   Advertisement \t\n\n  Two.\n", "T\n\nOne.\n\n  Two.\n")]
    [InlineData("T\n\nOne.\n\nAdvertisement", "T\n\nOne.")]
    [InlineData("T\n\nOne.\n\nAdvertisement\n", "T\n\nOne.\n")]
    [InlineData("T\n\nOne.\n\nAdvertisement\n\n\n", "T\n\nOne.\n\n\n")]
    [InlineData("T\r\n\r\nOne.\r\n\r\nAdvertisement\r\n\r\nTwo.\r\n", "T\r\n\r\nOne.\r\n\r\nTwo.\r\n")]
    [InlineData("T\r\n\nOne.\n\r\nAdvertisement\r\n\nTwo.", "T\r\n\nOne.\n\r\nTwo.")]
    [InlineData("T\n\nOne.  \n\nAdvertisement\n", "T\n\nOne.  \n")]
    [InlineData("T\n\nOne.\t\r\n\r\nAdvertisement", "T\n\nOne.\t")]
    [InlineData("T\n\nOne. \n\nAdvertisement\nTwo.\n", "T\n\nOne. \n\nTwo.\n")]
    [InlineData("T\n\nOne. \n \nAdvertisement \n\n\nTwo.\n", "T\n\nOne. \n\n\nTwo.\n")]
    [InlineData("Advertisement\n\nTitle here\n\nTwo.\n", "Title here\n\nTwo.\n")]
    [InlineData("T\n\nOne.\n\nAdvertisement\n\nShare this\n\nTwo.\n", "T\n\nOne.\n\nTwo.\n")]
    [InlineData("T\n\nOne.\n\nAdvertisement\n\nShare this\n", "T\n\nOne.\n")]
    public void Removes_leftover_lines(string before, string after) => Assert.Equal(after, Fixed("article.txt", before).File.Content);

    [Fact]
    public void Markup_on_the_line_is_not_torn_apart()
    {
        FixedDocument fixedDocument = Fixed("article.md", "# T\n\nOne.\n\n- Advertisement\n- Two.\n");
        Assert.Equal("# T\n\nOne.\n\n- Advertisement\n- Two.\n", fixedDocument.File.Content);
        Assert.Equal("SEED2004", Assert.Single(fixedDocument.Document.Findings).Id);
    }

    [Fact]
    public void Markup_between_paragraphs_stays() =>
        Assert.Equal("# T\n\nOne.\n\n***\n\nTwo.\n", Fixed("article.md", "# T\n\nOne.\n\n***\n\nAdvertisement\n\nTwo.\n").File.Content);

    [Fact]
    public void A_repeated_paragraph_goes_and_its_quotes_stay()
    {
        const string Repeated = "“The bridge stays open all winter,” Ada Brandt said on Monday.";
        FixedDocument done = Fixed("article.txt",
            $"Bridge to stay open\n\n{Repeated}\n\nSnow fell.\n\n{Repeated.Replace("“", "\"").Replace("”", "\"")}\n");
        Assert.Equal($"Bridge to stay open\n\n{Repeated}\n\nSnow fell.\n", done.File.Content);
        Assert.Equal("Ada Brandt", Assert.Single(done.Document.Quotes).Speaker?.Name);
    }

    [Fact]
    public void A_repeated_paragraph_whose_quotes_are_quotes_there_only_is_left_to_the_author()
    {
        SeedDocument document = Compile("Bridge to stay open\n\nThe bridge stays open all winter, Ada Brandt said.\n\n“The bridge stays open all winter,” Ada Brandt said.\n");
        Finding repeated = Assert.Single(document.Findings, f => f.Id == "SEED2003");
        Assert.Empty(repeated.Fix);
        Assert.Equal("this paragraph already appears on line 3; remove one of them", repeated.Message);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Wrapped_lines_are_one_paragraph_whatever_ends_them(string lineEnd)
    {
        string[] lines = ["Title of the day", "", "The council met on Monday for the third time this",
            "month and talked about the new bridge until it was", "dark outside.", ""];
        Assert.Equal(2, Compile(string.Join(lineEnd, lines)).Paragraphs.Count);
    }

    private static FixedDocument Fixed(string path, string text) => DocumentFixer.Fix(new SourceFile(path, text));

    private static SeedDocument Compile(string text) => SeedCompiler.Compile(new SourceFile("article.txt", text));
}
