using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Reading.Yaml;
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
    public static SeedDocument Compile(SourceText text, string path, EquatableArray<SideFile> sides, CancellationToken cancellation)
    {
        SeedDocument document = SeedCompiler.Compile(new SourceFile(path, text.ToString()), sides, cancellation);
        Entries.Remove(text);
        Entries.GetValue(text, _ => new Entry(path, sides, document.Findings));
        return document;
    }

    /// <summary>The findings of <paramref name="text"/>, from the generator's run where there was one.</summary>
    public static EquatableArray<Finding> FindingsOf(SourceText text, string path, EquatableArray<SideFile> sides,
        CancellationToken cancellation) =>
        Entries.TryGetValue(text, out Entry? known) && known.Path == path && known.Sides == sides
            ? known.Findings
            : Compile(text, path, sides, cancellation).Findings;

    private sealed class Entry(string path, EquatableArray<SideFile> sides, EquatableArray<Finding> findings)
    {
        public string Path { get; } = path;

        public EquatableArray<SideFile> Sides { get; } = sides;

        public EquatableArray<Finding> Findings { get; } = findings;
    }
}
