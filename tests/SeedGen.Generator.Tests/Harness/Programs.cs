using System.Reflection;

namespace SeedGen.Generator.Tests.Harness;

/// <summary>Runs compiled programs.</summary>
internal static class Programs
{
    private static readonly Lock OneAtATime = new();

    /// <summary>What the program prints. The console belongs to the process: one program at a time.</summary>
    public static string RunAndRead(this Assembly program)
    {
        lock (OneAtATime)
        {
            TextWriter console = Console.Out;
            using StringWriter output = new();
            try
            {
                Console.SetOut(output);
                program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }

            return output.ToString();
        }
    }
}
