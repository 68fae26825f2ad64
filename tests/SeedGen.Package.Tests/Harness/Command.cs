using System.Diagnostics;

namespace SeedGen.Package.Tests.Harness;

/// <summary>Runs commands as a user would.</summary>
internal static class Command
{
    /// <summary>Runs <c>dotnet</c> and waits for it.</summary>
    public static Outcome Dotnet(string folder, params IEnumerable<string> arguments) => Run("dotnet", folder, arguments);

    /// <summary>Runs a program and waits for it.</summary>
    public static Outcome Run(string program, string folder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // What the test run itself was started with is not for the builds of strangers.
        foreach (string name in start.Environment.Keys.Where(IsOfThisRun).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.Result);
    }

    private static bool IsOfThisRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "SEEDGEN_LONG_TESTS";
}

/// <summary>What a process left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>The output of a process that had to succeed, with line feeds.</summary>
    public string Demand()
    {
        Assert.True(ExitCode == 0, $"exit {ExitCode}\n{Output}\n{Errors}");
        return Output.ReplaceLineEndings("\n");
    }
}
