using SeedGen.Findings;
using SeedGen.Generator.Emit;
using SeedGen.Generator.Model;
using SeedGen.Model;
using SeedGen.Naming;
using TextSpan = SeedGen.Text.TextSpan;

namespace SeedGen.Generator.Parsing;

/// <summary>Compiles one seed to C#. One document is one failure domain: whatever happens here, the others are compiled.</summary>
internal static class SeedParser
{
    /// <summary>
    /// Code units that <c>Seeds.People</c> takes for a name and where it appears, besides the name: five bytes and a line end.
    /// </summary>
    private const int PlaceLength = 4;

    /// <summary>Compiles <paramref name="input"/>.</summary>
    public static CompiledSeed Parse(SeedInput input, CancellationToken cancellation)
    {
        List<Finding> findings = [.. input.Invalid.Select(s => AtStart("SEED0006", s.Name, s.Value, s.Allowed))];
        SeedPlace place = SeedPlaces.Of(input.Path, null);
        SeedDocument? document = null;
        string? code = null;
        try
        {
            document = Read(input, findings, cancellation);
            place = SeedPlaces.Of(input.Path, NameOf(input, document, findings));
            if (document != null) code = DocumentEmitter.Emit(document, place, input.Options, input.ResourceName);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Add(CompilerFailure.Of(input.Path, e));
        }

        return new CompiledSeed(
            place, input.Path, input.File.Path, code,
            code == null ? [] : document!.People.Select(p => p.Name).ToEquatableArray(),
            code == null ? 0 : LiteralBudget.LengthIn(code) + document!.People.Sum(p => p.Name.Length + PlaceLength),
            findings.ToEquatableArray(), input.Severities,
            code == null ? SidedSeed.Unknown(input.Sides) : SidedSeed.Of(document!),
            code == null ? null : KeyedSeed.Of(document!, input));
    }

    private static SeedDocument? Read(SeedInput input, List<Finding> findings, CancellationToken cancellation)
    {
        // The compiler has said already why a file has no text.
        if (input.File.GetText(cancellation) is not { } text) return null;
        if (Readability.Check(text, input.Path) is { } finding)
        {
            findings.Add(finding);
            return null;
        }

        SeedDocument document = FindingCache.Compile(text, input.Path, input.Sides, cancellation);
        findings.AddRange(document.Findings.Where(f => f.Descriptor.Reporter == FindingReporter.Generator));
        return document;
    }

    /// <summary>The name that the author sets: for the item, or in the document, whose own finding a bad one is.</summary>
    private static string? NameOf(SeedInput input, SeedDocument? document, List<Finding> findings)
    {
        if (input.Name is not { } name) return document?.Metadata.Name;
        if (Identifiers.IsValid(name)) return name;
        findings.Add(AtStart("SEED0004", name));
        return null;
    }

    private static Finding AtStart(string id, params string[] arguments) =>
        new(id, new TextSpan(0, 0), default, default, arguments.ToEquatableArray(), []);
}
