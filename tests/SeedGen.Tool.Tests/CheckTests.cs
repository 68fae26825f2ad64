using System.Text;
using SeedGen.Tool.Tests.Harness;

namespace SeedGen.Tool.Tests;

/// <summary><c>seedgen check</c>: what it prints and what it returns.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Message = "this opening quotation mark (“) stands where the quote ends; replace it with ”";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_finding_is_a_line_as_the_compiler_prints_it()
    {
        Outcome outcome = _workspace.With("seeds/a.txt", Texts.WrongMark).Run("check", "@seeds/a.txt");
        Assert.Equal($"seeds/a.txt(3,28): warning SEED1003: {Message}\n", outcome.Output);
        Assert.Equal("seedgen: 1 document: 1 warning\n", outcome.Errors);
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
    }

    [Fact]
    public void Nothing_found_prints_nothing_and_is_fine()
    {
        Outcome outcome = _workspace.With("seeds/a.txt", Texts.Clean).Run("check", "@seeds");
        Assert.Equal((ExitCodes.Fine, "", "seedgen: 1 document: nothing found\n"), (outcome.ExitCode, outcome.Output, outcome.Errors));
    }

    [Theory]
    [InlineData(Texts.WrongMark, "error", ExitCodes.Fine)]
    [InlineData(Texts.WrongMark, "warning", ExitCodes.Findings)]
    [InlineData(Texts.StraySpace, "warning", ExitCodes.Fine)]
    [InlineData(Texts.StraySpace, "info", ExitCodes.Findings)]
    public void The_exit_code_depends_on_the_severity_that_fails(string text, string failOn, int expected)
    {
        Outcome outcome = _workspace.With("a.txt", text).Run("check", "@a.txt", "--fail-on", failOn);
        Assert.Equal(expected, outcome.ExitCode);
        Assert.Single(outcome.Lines);
    }

    [Fact]
    public void In_a_terminal_the_words_are_shown_in_colour()
    {
        Outcome outcome = _workspace.With("a.txt", Texts.WrongMark).RunWith("", isColoured: true, "check", "@a.txt");
        Assert.Equal(
            [
                $"a.txt(3,28): \e[33mwarning SEED1003\e[0m: {Message}",
                "    \e[2m“We have waited long enough\e[0m\e[33m“\e[0m\e[2m, Nora Quist said.\e[0m",
            ],
            outcome.Lines);
    }

    public static TheoryData<byte[], string> NoText => new()
    {
        { [.. "Title\n\nCaf"u8, 0xe9, .. " ok\n"u8],
        "a.txt(3,4): error SEED0001: 'a.txt' cannot be read as text (it contains bytes that are not UTF-8, or U+FFFD where such bytes were lost before)" },
        { Encoding.Unicode.GetBytes("Title"), "a.txt(1,2): error SEED0001: 'a.txt' cannot be read as text (it contains a NUL character; UTF-16" },
        { [0x89, .. "PNG\r\n"u8, 0x1a, 0x0a, 0, 0, 0], "a.txt(1,1): error SEED0001: 'a.txt' cannot be read as text (it contains bytes" },
    };

    [Theory]
    [MemberData(nameof(NoText))]
    public void A_file_that_is_no_text_is_a_finding_and_the_others_are_checked(byte[] bytes, string expected)
    {
        Outcome outcome = _workspace.With("a.txt", bytes).With("b.txt", Texts.WrongMark).Run("check", "@.");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.StartsWith(expected, outcome.Lines[0].Replace("./", ""));
    }

    [Fact]
    public void An_empty_document_is_a_warning() => Assert.StartsWith(
        "a.txt(1,1): warning SEED0002: 'a.txt' contains no paragraph", _workspace.With("a.txt", " \n").Run("check", "@a.txt").Output);

    [Fact]
    public void Utf16_with_a_mark_is_text()
    {
        _workspace.With("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Texts.WrongMark)]);
        Assert.StartsWith("a.txt(3,28): warning SEED1003", _workspace.Run("check", "@a.txt").Output);
    }

    [Fact]
    public void A_missing_file_is_told_on_the_error_stream_and_the_others_are_checked()
    {
        Outcome outcome = _workspace.With("a.txt", Texts.WrongMark).Run("check", "@gone.txt", "@a.txt");
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Single(outcome.Lines);
        Assert.Equal("seedgen: 'gone.txt' does not exist", outcome.Errors.Split('\n')[0]);
    }

    [Fact]
    public void Standard_input_is_a_document_called_stdin()
    {
        Outcome outcome = _workspace.RunWith(Texts.WrongMark, isColoured: false, "check", "-");
        Assert.StartsWith("stdin(3,28): warning SEED1003", outcome.Output);
        Assert.Equal(ExitCodes.Findings, outcome.ExitCode);
    }

    [Theory]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--fail-on", "never")]
    [InlineData("chek")]
    [InlineData("fix", "--only", "SEED9999")]
    public void Wrong_usage_is_told_on_the_error_stream(params string[] arguments)
    {
        Outcome outcome = _workspace.Run(arguments);
        Assert.Equal(ExitCodes.Unusable, outcome.ExitCode);
        Assert.Contains(arguments[^1], outcome.Errors);
    }

    [Fact]
    public void A_wrong_value_is_told_with_the_right_ones_and_nothing_else()
    {
        Outcome outcome = _workspace.Run("check", "--format", "xml");
        Assert.Equal("", outcome.Output);
        Assert.Equal("Argument 'xml' not recognized. Must be one of:\n\t'text'\n\t'json'\n\t'sarif'\n\t'github'\n",
            outcome.Errors.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
    }

    [Theory]
    [InlineData("check", "<github|json|sarif|text>", "[default: text]")]
    [InlineData("check", "<error|info|warning>", "[default: warning]")]
    [InlineData("export", "<csv|json|jsonl|jsonld|tei>", "[default: json]")]
    public void Help_has_the_values_as_they_are_written(string command, string values, string usual)
    {
        string help = _workspace.Run(command, "--help").Output;
        Assert.Contains(values, help);
        Assert.Contains(usual, help);
    }

    [Fact]
    public void A_command_that_is_missing_or_unknown_gets_help()
    {
        Assert.Contains("Commands:", _workspace.Run().Output);
        Assert.Contains("Commands:", _workspace.Run("chek").Output);
    }

    [Fact]
    public void Help_has_examples()
    {
        Outcome outcome = _workspace.Run("check", "--help");
        Assert.Equal(ExitCodes.Fine, outcome.ExitCode);
        Assert.Contains("Exit code 0: nothing found", outcome.Output);
        Assert.Contains("Examples:\n  seedgen check ", outcome.Output.ReplaceLineEndings("\n"));
    }
}
