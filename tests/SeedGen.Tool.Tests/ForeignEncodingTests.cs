using System.Text;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen fix --from</c>: texts of archives in encodings that a build does not read.</summary>
public sealed class ForeignEncodingTests : IDisposable
{
    private const string Text = "The ferry stops in March\n\n“We have waited long enough”, René Quist said.\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private static byte[] Encoded(string text, string encoding) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("macintosh")]
    public void A_document_is_saved_as_utf_8(string encoding)
    {
        Outcome outcome = _workspace.With("seeds/a.txt", Encoded(Text, encoding)).Run("fix", "--from", encoding, "@seeds");
        Assert.Equal(Text, _workspace.Read("seeds/a.txt"));
        Assert.Equal((ExitCodes.Fine, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal($"seedgen: 'seeds/a.txt' is {encoding}, not UTF-8\nseedgen: fixed 1 finding in 1 document\n", outcome.Errors);
    }

    [Fact]
    public void What_else_is_wrong_with_it_is_mended_and_shown()
    {
        Outcome outcome = _workspace.With("a.txt", Encoded(Text.Replace("enough”", "enough“"), "windows-1252")).Run("fix", "--from", "windows-1252", "@a.txt");
        Assert.Equal(Text, _workspace.Read("a.txt"));
        Assert.Contains("+“We have waited long enough”, René Quist said.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_utf_8_is_left_alone()
    {
        Outcome outcome = _workspace.With("a.txt", Text).Run("fix", "--from", "windows-1252", "@a.txt");
        Assert.Equal(Text, _workspace.Read("a.txt"));
        Assert.Equal("seedgen: fixed 0 findings in 0 documents\n", outcome.Errors);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        byte[] bytes = Encoded(Text, "windows-1252");
        Outcome outcome = _workspace.With("a.txt", bytes).Run("fix", "--dry-run", "--from", "windows-1252", "@a.txt");
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(_workspace.PathOf("a.txt")));
    }

    [Fact]
    public void Without_the_option_nothing_is_guessed()
    {
        byte[] bytes = Encoded(Text, "windows-1252");
        Assert.Equal(ExitCodes.Unusable, _workspace.With("a.txt", bytes).Run("fix", "@a.txt").ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(_workspace.PathOf("a.txt")));
    }

    [Fact]
    public void A_name_that_is_none_is_told() => Assert.Contains("'latin-9000' is no encoding that is known here",
        _workspace.With("a.txt", Text).Run("fix", "--from", "latin-9000", "@a.txt").Errors, StringComparison.Ordinal);
}
