using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;
using SeedGen.Tool.Input;

namespace SeedGen.Tool.Checking;

/// <summary>Compiles a document as a build does: whatever happens is a finding of it.</summary>
internal static class Compiler
{
    /// <summary>Compiles <paramref name="seed"/>. What is no text, or fails, is a document with one finding and nothing else.</summary>
    public static SeedDocument Compile(SeedFile seed)
    {
        SourceFile file = seed.Source;
        if (TextCheck.Check(file) is { } unreadable) return Without(seed, unreadable);
        try
        {
            return SeedCompiler.Compile(file, seed.Sides);
        }
        catch (Exception e)
        {
            return Without(seed, CompilerFailure.Of(file.Path, e));
        }
    }

    /// <summary>Why the document is not to be used, or null.</summary>
    public static Finding? FailureOf(SeedDocument document) => document.Findings.FirstOrDefault(f => f.Id is "SEED0001" or "SEED0009");

    private static SeedDocument Without(SeedFile seed, Finding finding) => new()
    {
        Path = seed.Source.Path,
        Text = seed.Source.Content,
        Findings = [finding],
        SideUses = [.. seed.Sides.Select(side => side.WholeUse())],
    };
}
