using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary>The severities of <c>.editorconfig</c> mean in the tool what they mean in a build.</summary>
public sealed class SeverityTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With(".editorconfig", """
            root = true
            [seeds/drafts/**]
            seedgen.SEED1003.severity = none
            [seeds/final/**]
            seedgen.SEED1003.severity = error
            [seeds/odd/*.txt]
            seedgen.SEED1003.severity = loud
            """);

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("seeds/plain.txt", "warning SEED1003")]
    [InlineData("seeds/drafts/deep/a.txt", null)]
    [InlineData("seeds/final/a.txt", "error SEED1003")]
    [InlineData("seeds/final/b.md", "error SEED1003")]
    public void Each_folder_has_its_own(string path, string? expected)
    {
        string text = path.EndsWith(".md", StringComparison.Ordinal) ? "# " + Texts.WrongMark : Texts.WrongMark;
        Outcome outcome = _workspace.With(path, text).Run("check", "@" + path, "--fail-on", "error");
        if (expected == null) Assert.Empty(outcome.Output);
        else Assert.StartsWith($"{path}(3,28): {expected}:", Assert.Single(outcome.Lines));
        Assert.Equal(expected?.StartsWith("error", StringComparison.Ordinal) == true ? ExitCodes.Findings : ExitCodes.Fine,
            outcome.ExitCode);
    }

    [Fact]
    public void The_nearest_file_wins()
    {
        _workspace.With("seeds/final/letters/.editorconfig", "[*.txt]\nseedgen.seed1003.severity = suggestion\n")
            .With("seeds/final/letters/a.txt", Texts.WrongMark);
        Assert.StartsWith("seeds/final/letters/a.txt(3,28): info SEED1003", _workspace.Run("check", "@seeds").Output);
    }

    [Fact]
    public void Behind_a_root_nothing_counts()
    {
        _workspace.With("seeds/final/.editorconfig", "root = true\n[*]\nseedgen.SEED2001.severity = none\n")
            .With("seeds/final/a.txt", Texts.WrongMark);
        Assert.StartsWith("seeds/final/a.txt(3,28): warning SEED1003", _workspace.Run("check", "@seeds").Output);
    }

    [Fact]
    public void A_severity_that_there_is_not_is_a_finding()
    {
        string[] lines = _workspace.With("seeds/odd/a.txt", Texts.WrongMark).Run("check", "@seeds").Lines;
        Assert.StartsWith("seeds/odd/a.txt(1,1): warning SEED0006: 'loud' is not a valid value of seedgen.SEED1003.severity; use 'error'", lines[0]);
        Assert.StartsWith("seeds/odd/a.txt(3,28): warning SEED1003", lines[1]);
    }

    [Fact]
    public void What_is_switched_off_is_not_mended()
    {
        _workspace.With("seeds/drafts/a.txt", Texts.WrongMark).Run("fix", "@seeds");
        Assert.Equal(Texts.WrongMark, _workspace.Read("seeds/drafts/a.txt"));
    }
}
