namespace SeedGen.Core.Tests.Constructions;

/// <summary>One case of docs/constructions: a text and what must come out of it.</summary>
/// <param name="Number">Its own for ever.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Extension">Of the file: plain text or Markdown.</param>
/// <param name="Text">The document.</param>
/// <param name="Quotes">All of them, in the order of the document.</param>
/// <param name="NoQuotes">Words in marks that are nobody's.</param>
/// <param name="People">Everybody, or null where the case does not say.</param>
/// <param name="Findings">Some of those that must be reported.</param>
public sealed record Construction(
    int Number,
    string Title,
    string Extension,
    string Text,
    IReadOnlyList<ExpectedQuote> Quotes,
    IReadOnlyList<string> NoQuotes,
    IReadOnlyList<ExpectedPerson>? People,
    IReadOnlyList<ExpectedFinding> Findings)
{
    public override string ToString() => $"{Number:00} {Title}";
}

/// <summary>A line that begins with an arrow.</summary>
public sealed record ExpectedQuote(IReadOnlyList<string> Segments, string Kind, string? Speaker, bool IsGroup, string? By, string? Cue);

/// <summary>A name of a line <c>people:</c>, and a role that the text gives to it.</summary>
public sealed record ExpectedPerson(string Name, string? Role);

/// <summary>A line <c>finding:</c>.</summary>
public sealed record ExpectedFinding(string Id, string PartOfMessage);
