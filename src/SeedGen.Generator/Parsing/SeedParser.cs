using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Model;
using SeedGen.Model;
using SeedGen.Naming;
using SeedGen.Text;
using LinePosition = SeedGen.Text.LinePosition;
using TextSpan = SeedGen.Text.TextSpan;

namespace SeedGen.Generator.Parsing;

/// <summary>Compiles one seed. One document is one failure domain: whatever happens here, the others are compiled.</summary>
internal static class SeedParser
{
    /// <summary>The generator and the analyzer of one compilation are given the same text: it is compiled once for both.</summary>
    private static readonly ConditionalWeakTable<SourceText, SeedDocument> Cache = new();

    /// <summary>Compiles <paramref name="input"/>.</summary>
    public static CompiledSeed Parse(SeedInput input, CancellationToken cancellation)
    {
        List<Finding> findings = [];
        SeedDocument? document = Read(input, findings, cancellation);
        string? name = input.Name ?? document?.Metadata.Name;
        if (name != null && !Identifiers.IsValid(name))
        {
            findings.Add(AtStart("SEED0004", name));
            name = null;
        }

        return new CompiledSeed(
            SeedPlaces.Of(input.Path, name), input.Path, input.File.Path,
            document == null ? null : document with { Findings = [] },
            findings.ToEquatableArray(), input.Severities);
    }

    /// <summary>The document of <paramref name="text"/>, compiled once however often it is asked for.</summary>
    public static SeedDocument Compile(SourceText text, string path, CancellationToken cancellation)
    {
        if (Cache.TryGetValue(text, out SeedDocument? known) && known.Path == path) return known;
        SeedDocument document = SeedCompiler.Compile(new SourceFile(path, text.ToString()), cancellation);
        if (known == null) Cache.GetValue(text, _ => document);
        return document;
    }

    private static SeedDocument? Read(SeedInput input, List<Finding> findings, CancellationToken cancellation)
    {
        try
        {
            // The compiler has said already why a file has no text.
            if (input.File.GetText(cancellation) is not { } text) return null;
            if (Unreadable(text) is { } finding)
            {
                findings.Add(finding with { Arguments = [input.Path, finding.Arguments[0]] });
                return null;
            }

            SeedDocument document = Compile(text, input.Path, cancellation);
            findings.AddRange(document.Findings.Where(f => f.Descriptor.Reporter == FindingReporter.Generator));
            if (document.Paragraphs.Count == 0) findings.Add(AtStart("SEED0002", input.Path));
            return document;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Add(AtStart("SEED0009", input.Path, e.GetType().Name + ": " + e.Message));
            return null;
        }
    }

    /// <summary>
    /// Bytes that are no text reach us as replacement characters, UTF-16 without a mark as letters with NULs between. The first
    /// of them is where to look.
    /// </summary>
    internal static Finding? Unreadable(SourceText text)
    {
        string content = text.ToString();
        int at = content.IndexOfAny(['\ufffd', '\0']);
        if (at < 0) return null;
        LinePosition position = new LineMap(content).PositionOf(at);
        string cause = content[at] == '\0'
            ? "it holds a NUL; UTF-16 needs a byte order mark"
            : "it holds bytes that are no UTF-8";
        return new Finding("SEED0001", new TextSpan(at, at + 1), position, position with { Column = position.Column + 1 }, [cause], []);
    }

    private static Finding AtStart(string id, params string[] arguments) =>
        new(id, new TextSpan(0, 0), default, default, arguments.ToEquatableArray(), []);
}
