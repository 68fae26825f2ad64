using SeedGen.Findings;
using SeedGen.Model;
using SeedGen.Text;

namespace SeedGen.Tool.Checking;

/// <summary>Compiles a document as a build does: whatever happens is a finding of it.</summary>
internal static class Compiler
{
    /// <summary>Compiles <paramref name="file"/>. What is no text, or fails, is a document with one finding and nothing else.</summary>
    public static SeedDocument Compile(SourceFile file)
    {
        if (TextCheck.Check(file) is { } unreadable) return Without(file, unreadable);
        try
        {
            return SeedCompiler.Compile(file);
        }
        catch (Exception e)
        {
            return Without(file, new Finding("SEED0009", default, default, default, [file.Path, e.GetType().Name + ": " + e.Message], []));
        }
    }

    /// <summary>Why the document is not to be used, or null.</summary>
    public static Finding? FailureOf(SeedDocument document) => document.Findings.FirstOrDefault(f => f.Id is "SEED0001" or "SEED0009");

    private static SeedDocument Without(SourceFile file, Finding finding) => new() { Path = file.Path, Text = file.Content, Findings = [finding] };
}
