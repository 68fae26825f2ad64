using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Generator.Model;

/// <summary>What the project says to every seed.</summary>
/// <param name="Options">About the generated code.</param>
/// <param name="Sides">All side files.</param>
internal sealed record SeedSettings(GeneratorOptions Options, SideIndex Sides);

/// <summary>What every seed is read with.</summary>
/// <param name="Settings">What the project says to every seed.</param>
/// <param name="Files">What the project and its <c>.editorconfig</c> files say of each file.</param>
internal sealed record ReadingContext(SeedSettings Settings, AnalyzerConfigOptionsProvider Files);
