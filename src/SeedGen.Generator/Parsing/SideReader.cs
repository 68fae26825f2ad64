using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Findings;
using SeedGen.Generator.Model;
using SeedGen.Reading.Yaml;
using SeedGen.Text;

namespace SeedGen.Generator.Parsing;

/// <summary>Reads side files: each once for the generator and the analyzer of one compilation.</summary>
internal static class SideReader
{
    private static readonly ConditionalWeakTable<SourceText, SideFile> Known = new();

    /// <summary>What the file says; null where the compiler has said already why it has no text.</summary>
    public static PlacedSide? Read(SideInput input, CancellationToken cancellation)
    {
        if (input.File.GetText(cancellation) is not { } text) return null;
        if (!Known.TryGetValue(text, out SideFile? side) || side.Path != input.File.Path) side = Read(text, input.File.Path);
        return new PlacedSide(side, input.IsShared, input.Severities);
    }

    private static SideFile Read(SourceText text, string path)
    {
        SourceFile source = new(path, text.ToString());
        try
        {
            SideFile side = Readability.Check(text, path) is { } unreadable
                ? SideFile.Unreadable(source, unreadable)
                : SideFile.Read(source);
            Known.Remove(text);
            return Known.GetValue(text, _ => side);
        }
        catch (Exception e)
        {
            return SideFile.Unreadable(source, CompilerFailure.Of(path, e));
        }
    }
}
