namespace SeedGen.Tool.Reports;

/// <summary>The few control sequences that lines of a report need.</summary>
internal static class Ansi
{
    public const string Red = "\e[31m";
    public const string Yellow = "\e[33m";
    public const string Cyan = "\e[36m";
    public const string Green = "\e[32m";
    public const string Faint = "\e[2m";
    public const string Reverse = "\e[7m";
    public const string Upright = "\e[27m";
    public const string Reset = "\e[0m";
}
