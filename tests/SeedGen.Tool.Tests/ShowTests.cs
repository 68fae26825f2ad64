using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen show</c>.</summary>
public sealed class ShowTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().With("a.txt", Texts.WrongMark);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Text_quotes_people_and_findings_are_shown()
    {
        Outcome outcome = _workspace.Run("show", "@a.txt");
        Assert.Equal(ExitCodes.Fine, outcome.ExitCode);
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.Contains("“We have waited long enough“, Nora Quist said.", outcome.Output);
        Assert.Matches("│ 3 +│ Nora Quist │ We have waited long enough +│", outcome.Output);
        Assert.Matches("│ Nora Quist │ 1 +│ +│", outcome.Output);
        Assert.Matches("│ 3:28 +│ SEED1003 │", outcome.Output);
    }

    [Fact]
    public void Words_and_speaker_have_one_colour()
    {
        string output = _workspace.RunWith("", isColoured: true, "show", "@a.txt").Output;
        Assert.Contains("\e[1;38;5;33mWe have waited long enough\e[0m", output);
        Assert.Contains("\e[1;38;5;33mNora Quist\e[0m", output);
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_terminal() =>
        Assert.DoesNotContain('\e', _workspace.With("b.txt", "Title\n\n“Beware \e[2J,” she said.\n").Run("show", "@b.txt").Output);

    [Fact]
    public void A_file_that_is_no_text_is_told_and_the_others_are_shown()
    {
        Outcome outcome = _workspace.With("b.txt", [0x89, 0xff, 0]).Run("show", "@b.txt", "@a.txt");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Contains("seedgen: 'b.txt' cannot be read as text", outcome.Errors);
        Assert.Contains("Nora Quist", outcome.Output);
    }
}
