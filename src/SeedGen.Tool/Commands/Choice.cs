using System.CommandLine;

namespace SeedGen.Tool.Commands;

/// <summary>Options whose value is one of a few words: on the command line and in its help as users write them, in code an enum.</summary>
internal static class Choice
{
    /// <summary>An option that takes the lower-case names of <typeparamref name="T"/>.</summary>
    public static Option<string> Create<T>(string description, T usual, string name, params string[] aliases)
        where T : struct, Enum
    {
        Option<string> option = new(name, aliases) { Description = description, DefaultValueFactory = _ => Word(usual) };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<T>().Select(Word)]);
        return option;
    }

    /// <summary>What the user chose.</summary>
    public static T Get<T>(this ParseResult result, Option<string> option)
        where T : struct, Enum => Enum.Parse<T>(result.GetValue(option)!, ignoreCase: true);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
