using System.Text;

namespace SeedGen.Tool;

/// <summary>Where the tool reads and writes.</summary>
/// <param name="Input">Standard input, for <c>-</c>.</param>
/// <param name="Output">Gets the result and nothing else.</param>
/// <param name="Errors">Gets what could not be done, summaries, and progress.</param>
/// <param name="IsColoured">The output is a terminal that may be given colours.</param>
/// <param name="ShowsProgress">Somebody looks at the errors while the output goes elsewhere.</param>
/// <param name="Width">Columns of the terminal.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Errors, bool IsColoured, bool ShowsProgress, int Width)
{
    private const int UsualWidth = 100;

    /// <summary>Those of this process. Colours follow <c>NO_COLOR</c> (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        // Documents are of any script, whatever the console was set to.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isTerminal = !Console.IsOutputRedirected;
        bool colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Console.OpenStandardInput(), Console.Out, Console.Error, colour,
            ShowsProgress: !isTerminal && !Console.IsErrorRedirected, isTerminal ? Console.WindowWidth : UsualWidth);
    }
}
