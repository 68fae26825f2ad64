using System.CommandLine;

namespace SeedGen.Tool.Commands;

/// <summary>Arguments that commands share.</summary>
internal static class CommonArguments
{
    /// <summary>The documents.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files, folders, globs such as 'texts/**/*.txt', or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["seeds"],
    };
}
