using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Core.Tests;

/// <summary>Compiles small texts, and writes what came out as a specification would: a line an item.</summary>
internal static class Compiled
{
    public static SeedDocument Text(string text) => File("test.txt", text);

    public static SeedDocument Markdown(string text) => File("test.md", text);

    public static SeedDocument File(string path, string text) =>
        SeedCompiler.Compile(new SourceFile(path, text), TestContext.Current.CancellationToken);

    /// <summary><c>caption: In this photo …</c></summary>
    public static IEnumerable<string> ShowParagraphs(this SeedDocument document) => document.Paragraphs.Select(p =>
        $"{p.Kind.ToString().ToLowerInvariant()}: {WhiteSpace.Collapse(document.Text, p.Span)}");

    /// <summary><c>“We tried, Nothing worked.” — Okon Bale</c></summary>
    public static IEnumerable<string> ShowQuotes(this SeedDocument document) => document.Quotes.Select(q =>
        $"“{q.Text}” — {q.Speaker?.Name ?? "nobody"}{(q.Speaker?.Kind == SpeakerKind.Group ? " (group)" : "")}");

    /// <summary><c>Nora Quist (Mayor)</c></summary>
    public static IEnumerable<string> ShowPeople(this SeedDocument document) => document.People.Select(p =>
        p.Name + (p.Roles.Count == 0 ? "" : $" ({string.Join("; ", p.Roles)})"));

    /// <summary><c>date = 2024-05-06 (Date)</c></summary>
    public static IEnumerable<string> ShowProperties(this SeedDocument document) => document.Metadata.Values.Select(v =>
        $"{v.Key} = {string.Join(", ", v.Values)} ({v.Type})");

    /// <summary><c>SEED2004 3:1</c>, line and column from 1.</summary>
    public static IEnumerable<string> ShowFindings(this SeedDocument document) => document.Findings.Select(Show);

    private static string Show(Finding finding) => $"{finding.Id} {finding.Start.Line + 1}:{finding.Start.Column + 1}";
}
