using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SeedGen.Tool;

/// <summary>Puts examples below the help of a command.</summary>
internal static class HelpWithExamples
{
    /// <summary>Adds them; each is a command line and what it does.</summary>
    public static void AddTo(Command command, params (string Line, string Meaning)[] examples)
    {
        HelpOption? help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help == null) command.Options.Add(help = new HelpOption());
        help.Action = new Action((HelpAction)help.Action!, command, examples);
    }

    private sealed class Action(HelpAction usual, Command command, (string Line, string Meaning)[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int exit = usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command != command) return exit;
            TextWriter output = parseResult.InvocationConfiguration.Output;
            int width = examples.Max(e => e.Line.Length);
            output.WriteLine("Examples:");
            foreach ((string line, string meaning) in examples) output.WriteLine($"  {line.PadRight(width)}  {meaning}");
            return exit;
        }
    }
}
