namespace SeedGen.Findings;

/// <summary>What a host reports where the compiler itself fails on a file, and goes on with the others.</summary>
public static class CompilerFailure
{
    /// <summary>SEED0009 on the beginning of the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="exception">What was thrown.</param>
    public static Finding Of(string path, Exception exception) =>
        new("SEED0009", default, default, default, [path, exception.GetType().Name + ": " + exception.Message], []);
}
