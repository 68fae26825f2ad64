namespace SeedGen.Tool;

/// <summary>What the command tells a script.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    public const int Findings = 1;

    /// <summary>Wrong usage, or input that cannot be read.</summary>
    public const int Unusable = 2;
}
