using System.Text;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen fix</c>: what it changes and what it leaves.</summary>
public sealed class FixTests : IDisposable
{
    private const string Diff = """
        --- seeds/a.txt
        +++ seeds/a.txt
        @@ -1,3 +1,3 @@
         The ferry stops in March
        {0}
        -“We have waited long enough“, Nora Quist said.
        +“We have waited long enough”, Nora Quist said.

        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private static string ExpectedDiff => string.Format(null, Diff, " ").ReplaceLineEndings("\n");

    [Fact]
    public void A_file_is_mended_and_the_change_is_shown()
    {
        Outcome outcome = _workspace.With("seeds/a.txt", Texts.WrongMark).With("seeds/b.txt", Texts.Clean).Run("fix", "@seeds");
        Assert.Equal(Texts.Mended, _workspace.Read("seeds/a.txt"));
        Assert.Equal(ExpectedDiff, outcome.Output);
        Assert.Equal((ExitCodes.Fine, "seedgen: fixed 1 finding in 1 document\n"), (outcome.ExitCode, outcome.Errors));
        Assert.Equal(["a.txt", "b.txt"], Directory.GetFiles(_workspace.PathOf("seeds")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_is_mended_once_is_left_alone()
    {
        _workspace.With("a.txt", Texts.WrongMark).Run("fix", "@a.txt");
        Outcome again = _workspace.Run("fix", "@a.txt");
        Assert.Equal((ExitCodes.Fine, "", "seedgen: fixed 0 findings in 0 documents\n"), (again.ExitCode, again.Output, again.Errors));
    }

    [Fact]
    public void A_dry_run_shows_and_does_not_write()
    {
        Outcome outcome = _workspace.With("seeds/a.txt", Texts.WrongMark).Run("fix", "--dry-run", "@seeds");
        Assert.Equal((ExitCodes.Findings, ExpectedDiff), (outcome.ExitCode, outcome.Output));
        Assert.Equal(Texts.WrongMark, _workspace.Read("seeds/a.txt"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_mended()
    {
        string both = Texts.WrongMark + "\n“It is late ,” she said.\n";
        _workspace.With("a.txt", both).Run("fix", "@a.txt", "--only", "SEED1006");
        Assert.Equal(both.Replace("late ,", "late,"), _workspace.Read("a.txt"));
    }

    public static TheoryData<string, Encoding, string> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false), "\n" },
        { "UTF-8 with a mark", new UTF8Encoding(true), "\n" },
        { "UTF-16", Encoding.Unicode, "\r\n" },
        { "UTF-16, the other way round", Encoding.BigEndianUnicode, "\n" },
        { "line ends of Windows", new UTF8Encoding(false), "\r\n" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_and_line_ends_stay(string what, Encoding encoding, string lineEnd)
    {
        _workspace.With("a.txt", Bytes(Texts.WrongMark)).Run("fix", "@a.txt");
        Assert.True(Bytes(Texts.Mended).SequenceEqual(File.ReadAllBytes(_workspace.PathOf("a.txt"))), what);

        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ReplaceLineEndings(lineEnd))];
    }

    [Fact]
    public void A_last_line_without_an_end_stays_so_and_the_diff_says_it()
    {
        Outcome outcome = _workspace.With("a.txt", Texts.WrongMark.TrimEnd()).Run("fix", "@a.txt");
        Assert.Equal(Texts.Mended.TrimEnd(), _workspace.Read("a.txt"));
        Assert.EndsWith("Quist said.\n\\ No newline at end of file\n", outcome.Output);
    }

    [Fact]
    public void A_file_that_is_no_text_is_left_alone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Texts.WrongMark), 0xff];
        Outcome outcome = _workspace.With("a.txt", bytes).With("b.txt", Texts.WrongMark).Run("fix", "@a.txt", "@b.txt");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Contains("seedgen: 'a.txt' cannot be read as text", outcome.Errors);
        Assert.Equal(bytes, File.ReadAllBytes(_workspace.PathOf("a.txt")));
        Assert.Equal(Texts.Mended, _workspace.Read("b.txt"));
    }

    [Fact]
    public void A_read_only_file_is_left_alone_and_told()
    {
        _workspace.With("a.txt", Texts.WrongMark);
        File.SetAttributes(_workspace.PathOf("a.txt"), FileAttributes.ReadOnly);
        Outcome outcome = _workspace.Run("fix", "@a.txt");
        File.SetAttributes(_workspace.PathOf("a.txt"), FileAttributes.Normal);
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Contains("seedgen: 'a.txt' cannot be written: it is read-only", outcome.Errors);
        Assert.Equal(Texts.WrongMark, _workspace.Read("a.txt"));
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        _workspace.With("real.txt", Texts.WrongMark);
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(_workspace.PathOf("real.txt"), mode);
        File.CreateSymbolicLink(_workspace.PathOf("link.txt"), _workspace.PathOf("real.txt"));
        _workspace.Run("fix", "@link.txt");
        Assert.Equal(Texts.Mended, _workspace.Read("real.txt"));
        Assert.Equal(mode, File.GetUnixFileMode(_workspace.PathOf("real.txt")));
        Assert.NotNull(new FileInfo(_workspace.PathOf("link.txt")).LinkTarget);
    }

    [Fact]
    public void Standard_input_is_mended_to_standard_output() =>
        Assert.Equal(Texts.Mended, _workspace.RunWith(Texts.WrongMark, isColoured: false, "fix", "-").Output);

    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own()
    {
        string between = string.Concat(Enumerable.Range(1, 12).Select(i => $"\nLine {i} of the story goes on.\n"));
        _workspace.With("a.txt", Texts.WrongMark + between + "\n“It is late ”, she said.\n");
        string[] hunks = [.. _workspace.Run("fix", "-n", "@a.txt").Lines.Where(l => l.StartsWith("@@", StringComparison.Ordinal))];
        Assert.Equal(["@@ -1,6 +1,6 @@", "@@ -26,4 +26,4 @@"], hunks);
    }

    [Fact]
    public void In_a_terminal_what_differs_stands_out()
    {
        string[] lines = _workspace.With("a.txt", Texts.WrongMark).RunWith("", isColoured: true, "fix", "-n", "@a.txt").Lines;
        Assert.Equal("\e[31m-“We have waited long enough\e[7m“\e[27m, Nora Quist said.\e[0m", lines[^2]);
        Assert.Equal("\e[32m+“We have waited long enough\e[7m”\e[27m, Nora Quist said.\e[0m", lines[^1]);
    }
}
