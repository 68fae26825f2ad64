using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SeedGen.Tool;

/// <summary>Puts more words and examples below the help of a command, whose description is one line in the list of commands.</summary>
internal static class HelpWithExamples
{
    /// <summary>Adds them.</summary>
    /// <param name="command">The command.</param>
    /// <param name="details">What its description does not say, or nothing.</param>
    /// <param name="examples">Each a command line and what it does.</param>
    public static void AddTo(Command command, string details, params (string Line, string Meaning)[] examples)
    {
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help == null) command.Options.Add(help = new HelpOption());
        help.Action = new Action((HelpAction)help.Action!, command, details, examples);
    }

    private sealed class Action(HelpAction usual, Command command, string details, (string Line, string Meaning)[] examples)
        : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int exit = usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command != command) return exit;
            TextWriter output = parseResult.InvocationConfiguration.Output;
            if (details.Length > 0) output.WriteLine(details.ReplaceLineEndings() + Environment.NewLine);
            int width = examples.Max(e => e.Line.Length);
            output.WriteLine("Examples:");
            foreach ((string line, string meaning) in examples) output.WriteLine($"  {line.PadRight(width)}  {meaning}");
            return exit;
        }
    }
}
