using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Generator.Parsing;

/// <summary>
/// The generator and the analyzer of one compilation are given the same text: it is compiled once for both. What is kept with
/// the text is only what the analyzer needs, its findings.
/// </summary>
internal static class FindingCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>Compiles <paramref name="text"/> and remembers the findings.</summary>
    public static SeedDocument Compile(SourceText text, string path, CancellationToken cancellation)
    {
        SeedDocument document = SeedCompiler.Compile(new SourceFile(path, text.ToString()), cancellation);
        if (!Entries.TryGetValue(text, out _)) Entries.GetValue(text, _ => new Entry(path, document.Findings));
        return document;
    }

    /// <summary>The findings of <paramref name="text"/>, from the generator's run where there was one.</summary>
    public static EquatableArray<Finding> FindingsOf(SourceText text, string path, CancellationToken cancellation) =>
        Entries.TryGetValue(text, out Entry? known) && known.Path == path ? known.Findings : Compile(text, path, cancellation).Findings;

    private sealed class Entry(string path, EquatableArray<Finding> findings)
    {
        public string Path { get; } = path;

        public EquatableArray<Finding> Findings { get; } = findings;
    }
}
