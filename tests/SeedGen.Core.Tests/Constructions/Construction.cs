namespace SeedGen.Core.Tests.Constructions;

/// <summary>One case of docs/constructions.md: a text and what must come out of it.</summary>
public sealed record Construction(
    int Number,
    string Title,
    string Text,
    IReadOnlyList<ExpectedQuote> Quotes,
    IReadOnlyList<string> NoQuotes,
    string? People,
    string? Diagnostics)
{
    public override string ToString() => $"{Number:00} {Title}";
}

/// <summary>A line that begins with an arrow.</summary>
public sealed record ExpectedQuote(IReadOnlyList<string> Segments, string Kind, string? Speaker, bool IsGroup, string? By, string? Cue);
